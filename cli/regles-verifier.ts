import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Erreur, Programme } from 'moteur'
import { type Jour, jourEnLettres } from '../src/shared/date.ts'
import type { CodeDeSortie, Commande, Sortie } from './commande.ts'
import { lireOptions } from './options.ts'
import { refuser } from './source.ts'
import { type ARevoir, valeursARevoir } from './valeurs-a-revoir.ts'

/** `relais regles verifier`: do the rules compile, and is each value of the law still of its day? */
export const reglesVerifier: Commande = {
  nom: 'regles verifier',
  usage: '[--date AAAA-MM-JJ] [--json]',
  resume: 'relit les règles, dit quelles valeurs ont passé leur date ou en approchent',
  aide: [
    '',
    '--date    le jour où l’on se place (aujourd’hui)',
    '--json    le même compte rendu, en une ligne',
    '',
    'Code de sortie : 1 si une valeur en vigueur a passé sa date ; 2 si les règles ne se lisent pas.'
  ],
  executer: async (args, { sortie, erreur }) => {
    const options = lireOptions(args, { fichier: false })
    if (!options.ok) return refuser(erreur, options.error)
    const dossier = dossierDesRegles()
    if (!existsSync(dossier)) return refuser(erreur, `Le dossier des règles manque : ${dossier}`)
    const { lireRegles } = await chargerCompilateur()
    const lues = lireRegles(dossier)
    if (!lues.ok) return refuser(erreur, lues.error.map(ecrireErreur).join('\n'))
    return rendreCompte(lues.value, options.value, sortie)
  }
}

/** Beside the code, in the sources as in the built file. */
const dossierDesRegles = (): string => fileURLToPath(new URL('../regles', import.meta.url))

/** The compiler is no part of the built command: only this command waits for it. */
const chargerCompilateur = (): Promise<typeof import('moteur')> =>
  import(new URL('../moteur/src/index.ts', import.meta.url).href)

const ecrireErreur = ({ fichier, ligne, message }: Erreur): string => `regles/${fichier}:${ligne} ${message}`

const rendreCompte = (
  programme: Programme,
  { date, json }: { date: Jour; json: boolean },
  sortie: Sortie
) => {
  const { passees, proches } = valeursARevoir(programme.parametres, date)
  const compte = {
    date,
    droits: programme.droits.length,
    regles: programme.regles.length,
    valeurs: programme.parametres.length,
    passees,
    proches
  }
  sortie.write(json ? `${JSON.stringify(compte)}\n` : enTexte(compte))
  const code: CodeDeSortie = passees.length === 0 ? 0 : 1
  return code
}

type Compte = {
  readonly date: Jour
  readonly droits: number
  readonly regles: number
  readonly valeurs: number
  readonly passees: readonly ARevoir[]
  readonly proches: readonly ARevoir[]
}

const enTexte = ({ date, droits, regles, valeurs, passees, proches }: Compte): string =>
  [
    `Les règles se lisent : ${droits} droits, ${regles} règles, ${valeurs} valeurs datées.`,
    '',
    ...liste(`Ont passé leur date au ${jourEnLettres(date)}`, passees),
    ...liste('À revoir dans les 60 jours', proches)
  ].join('\n')

const liste = (titre: string, valeurs: readonly ARevoir[]): readonly string[] => [
  `${titre} : ${valeurs.length === 0 ? 'aucune' : valeurs.length}`,
  ...valeurs.flatMap(({ nom, titre, aRevoirLe, depuis, texte, url }) => [
    `  ${nom} (${titre})`,
    `    à revoir le ${jourEnLettres(aRevoirLe)} ; valeur du ${jourEnLettres(depuis)}, ${texte}`,
    ...(url === null ? [] : [`    ${url}`])
  ]),
  ''
]
