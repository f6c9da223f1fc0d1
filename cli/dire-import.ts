import { openSync, writeFileSync } from 'node:fs'
import {
  type BilanImport,
  direDoute,
  direRefus,
  direRejet,
  type RefusDeFichier
} from '../src/modules/lieux/server/index.ts'
import { ok, type Result, refus } from '../src/shared/result.ts'
import { accorder } from '../src/shared/texte.ts'

/** Why a file was not read, and what to do: the nearest form and the columns that it lacks. */
export const direRefusDeFichier = (fichier: string, { code, texte, formes = [] }: RefusDeFichier): string =>
  [
    `« ${fichier} » : ${direRefus(code)}`,
    ...(code === 'forme-inconnue' ? [`Ses colonnes : ${texte}`] : []),
    ...(code === 'format-inconnu' ? [`« ${texte} » n’est pas une forme connue.`] : []),
    ...formes
      .slice(0, 3)
      .map(
        ({ forme, manque }) =>
          `Pour « ${forme} », il manque : ${manque.join(', ') || 'une colonne qui la distingue'}.`
      )
  ].join('\n')

/** The contract: each rejected row in an object, then the report in one line. */
export const enContrat = (bilan: BilanImport): readonly string[] => [
  ...bilan.rejets.map(({ id, ligne, erreurs }) =>
    JSON.stringify({
      id,
      ligne,
      erreurs: erreurs.map(({ chemin, code, texte }) => ({
        chemin,
        message: enPhrase(direRejet(code), texte)
      }))
    })
  ),
  JSON.stringify({
    lus: bilan.lus,
    crees: bilan.crees,
    mis_a_jour: bilan.misAJour,
    inchanges: bilan.inchanges,
    fusionnes: bilan.fusionnes,
    rejetes: bilan.rejetes,
    douteux: bilan.douteux
  })
]

/** The same for a person: counts, then reasons with how often each. */
export const enPhrases = (bilan: BilanImport, rapport: string | undefined): readonly string[] => {
  const { lus, crees, misAJour, inchanges, fusionnes, rejetes, douteux } = bilan
  const compter = (nombre: number, quoi: string) => `  ${nombre.toLocaleString('fr-FR').padStart(8)}  ${quoi}`
  return [
    `${accorder(lus, 'ligne lue', 'lignes lues')} (forme « ${bilan.forme} »).`,
    compter(crees, 'nouveaux lieux'),
    compter(fusionnes, 'nouvelles fiches de lieux déjà connus'),
    compter(misAJour, 'fiches mises à jour'),
    compter(inchanges, 'fiches inchangées'),
    compter(rejetes, 'lignes rejetées'),
    ...parRaison(bilan.rejets.flatMap(({ erreurs }) => erreurs.map(({ code }) => direRejet(code)))),
    compter(douteux, 'fiches gardées, à faire vérifier'),
    ...parRaison(bilan.doutes.flatMap(({ fiche }) => fiche.doutes.map(({ code }) => direDoute(code)))),
    ...(rejetes + douteux > 0
      ? [
          rapport === undefined
            ? 'Avec --rapport FICHIER, chaque ligne est dite.'
            : `Chaque ligne est dans ${rapport}.`
        ]
      : [])
  ]
}

const parRaison = (phrases: readonly string[]): readonly string[] =>
  [...Map.groupBy(phrases, phrase => phrase)]
    .map(([phrase, fois]) => ({ phrase, fois: fois.length }))
    .toSorted((a, b) => b.fois - a.fois)
    .map(({ phrase, fois }) => `            ${fois.toLocaleString('fr-FR').padStart(6)}  ${phrase}`)

/** Where rows are told one by one. It is opened first: a path that cannot be written stops before anything is done. */
export const ouvrirRapport = (
  chemin: string | undefined
): Result<{ readonly ecrire: (bilan: BilanImport) => void }, string> => {
  if (chemin === undefined) return ok({ ecrire: () => undefined })
  try {
    const ouvert = openSync(chemin, 'wx')
    return ok({ ecrire: bilan => writeFileSync(ouvert, ligneParLigne(bilan)) })
  } catch (cause) {
    const existe = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    return refus(
      existe ? `« ${chemin} » existe déjà : donnez un autre nom.` : `« ${chemin} » ne peut pas être écrit.`
    )
  }
}

const ligneParLigne = (bilan: BilanImport): string =>
  [
    'LIGNES REJETÉES',
    ...bilan.rejets.flatMap(({ ligne, id, erreurs }) =>
      erreurs.map(
        ({ code, texte }) =>
          `ligne ${ligne}${id === null ? '' : ` (${id})`} : ${enPhrase(direRejet(code), texte)}`
      )
    ),
    '',
    'À VÉRIFIER',
    ...bilan.doutes.flatMap(({ ligne, fiche }) =>
      fiche.doutes.map(
        ({ code, texte }) =>
          `ligne ${ligne}, ${fiche.dit.nom ?? fiche.cle} : ${enPhrase(direDoute(code), texte)}`
      )
    ),
    ''
  ].join('\n')

const enPhrase = (phrase: string, texte: string): string =>
  texte === '' ? phrase : `${phrase} « ${texte.replace(/\s+/g, ' ')} »`
