import type { DroitExplique, Etape, Explication, Statut } from 'moteur/execution'
import { direUnFait } from '../src/modules/droits/server/index.ts'
import { jourEnLettres, moisEnLettres } from '../src/shared/date.ts'

const TITRES: Readonly<Record<Statut, string>> = {
  ouvert: 'Vous y avez droit',
  a_verifier: 'À vérifier',
  ferme: 'Pas en ce moment'
}
const ORDRE = ['ouvert', 'a_verifier', 'ferme'] as const

/** The reasoning as a text one can read aloud; `passees` names the values whose date has come. */
export const direExplication = (
  { resultat: { id, mois, manque }, droits }: Explication,
  passees: ReadonlySet<string>
): string =>
  [
    `Demande de ${moisEnLettres(mois)}${id === undefined ? '' : ` · foyer ${id}`}`,
    ...ORDRE.flatMap(statut => direGroupe(statut, droits, passees)),
    ...(manque.length === 0
      ? []
      : ['', 'Ce qui manque pour tout savoir :', ...direFaits(manque).map(fait => `  - ${fait}`)]),
    ''
  ].join('\n')

const direGroupe = (statut: Statut, droits: readonly DroitExplique[], passees: ReadonlySet<string>) => {
  const groupe = droits.filter(droit => droit.statut === statut)
  if (groupe.length === 0) return []
  const titre = TITRES[statut].toUpperCase()
  return ['', '', titre, '='.repeat(titre.length), ...groupe.flatMap(droit => direDroit(droit, passees))]
}

const direDroit = (droit: DroitExplique, passees: ReadonlySet<string>): readonly string[] => [
  '',
  `${droit.titre}${droit.percu === true ? ' · déjà perçu' : ''}`,
  ...source(droit, ''),
  ...etager(etapesUtiles(droit)).flatMap(({ etape, etage }) => direEtape(etape, etage, passees)),
  ...direReserves(droit)
]

/**
 * Conditions and amounts always; below them, what has a sentence or a figure.
 * A closed right is explained by what closes it.
 */
const etapesUtiles = ({ statut, etapes, raisons = [] }: DroitExplique): readonly Etape[] => {
  const coupables = new Set(raisons.map(({ condition }) => condition))
  let garder = true
  return etapes.filter(etape => {
    if (etape.sorte === 'condition') garder = statut !== 'ferme' || coupables.has(etape.regle)
    else if (etape.sorte === 'sortie') garder = true
    return etape.sorte === 'condition' || (garder && dit(etape))
  })
}

/** A nothing that was added or taken away explains nothing. */
const dit = ({ sorte, phrase, valeur }: Etape): boolean =>
  sorte !== 'regle' || phrase !== null || (/\d/.test(valeur) && !/^0(\s|$)/.test(valeur))

const ETAGE_AU_PLUS = 6

/** Each step one floor below the one it explains, among those that are shown. */
const etager = (etapes: readonly Etape[]): readonly { readonly etape: Etape; readonly etage: number }[] => {
  const dessus: number[] = []
  return etapes.map(etape => {
    while ((dessus.at(-1) ?? -1) >= etape.profondeur) dessus.pop()
    const etage = Math.min(dessus.length, ETAGE_AU_PLUS)
    dessus.push(etape.profondeur)
    return { etape, etage }
  })
}

const SIGNES = { oui: '[oui]', non: '[non]', inconnu: '[ ? ]' } as const

const direEtape = (etape: Etape, etage: number, passees: ReadonlySet<string>): readonly string[] => {
  const { sorte, titre, phrase, valeur, seuil, personne, decision } = etape
  const retrait = '  '.repeat(etage + 1)
  const signe = sorte === 'condition' && decision !== null ? SIGNES[decision] : '-'
  const qui = personne === null || personne === 0 ? '' : ` (personne ${personne + 1})`
  const chiffres = seuil === null ? valeur : `${valeur} ; seuil : ${seuil}`
  return [
    `${retrait}${signe} ${phrase ?? `${titre} : ${chiffres}`}${qui}`,
    ...source(etape, retrait),
    ...direDoutes(etape, passees).map(doute => `${retrait}    ${doute}`)
  ]
}

const source = (
  { texte, url }: { texte: string | null; url: string | null },
  retrait: string
): readonly string[] => {
  const morceaux = [texte, url].filter(morceau => morceau !== null)
  return morceaux.length === 0 ? [] : [`${retrait}    ${morceaux.join(' · ')}`]
}

const direDoutes = (
  { regle, sorte, provisoire, perime }: Etape,
  passees: ReadonlySet<string>
): readonly string[] => [
  ...(provisoire === null ? [] : [`à confirmer : ${provisoire}`]),
  ...(sorte === 'parametre' && (perime !== null || passees.has(regle)) ? ['valeur peut-être périmée'] : [])
]

/** Facts in words; two paths may be about the same one. */
const direFaits = (manque: readonly string[]): readonly string[] => [...new Set(manque.map(direUnFait))]

const direReserves = ({
  limite,
  inconnus = [],
  manque = [],
  retour = []
}: DroitExplique): readonly string[] => [
  ...(limite ? ['  À moins de 2 € par an de la limite : faites vérifier par la caisse.'] : []),
  ...inconnus.map(raison => `  Les règles ne le disent pas : ${raison}`),
  ...(manque.length === 0 ? [] : [`  Il manque : ${direFaits(manque).join(' ; ')}`]),
  ...(retour.length === 0 ? [] : [`  À refaire le : ${retour.map(jourEnLettres).join(', ')}`])
]
