import { lettresDe, sonsDesMots } from './empreinte.ts'
import type { IndexCommunes } from './indexer-communes.ts'
import { enLettres, motsDe, motsForts } from './mots.ts'
import { lireNombres, type Nombres } from './nombres.ts'

/** One way to understand what was typed. */
export type Lecture = Nombres & {
  /** The words of the name; none when only figures were typed. */
  readonly mots: readonly string[]
  readonly departement: string | null
  /** How much it follows the letter: 1, less when words had to be set aside. */
  readonly confiance: number
}

/** « 23000 guéret », « guéret creuse », « mairie de guéret »: every way to understand it, the plainest first. */
export const lecturesDe = (saisie: string, index: IndexCommunes): readonly Lecture[] => {
  const { mots, ...nombres } = lireNombres(motsDe(saisie), mot =>
    index.villesDivisees.has(index.ecouter(mot))
  )
  const simple: Lecture = { ...nombres, mots, departement: null, confiance: 1 }
  const codeSeul: Lecture = { ...simple, mots: [], confiance: 0.7 }
  return [
    simple,
    ...avecDepartement(simple, index),
    ...sansPreambule(simple),
    // The code may be right and the name wrong.
    ...(mots.length > 0 && nombres.codePostal !== null ? [codeSeul] : [])
  ].filter(
    ({ mots, codePostal, nombre, departement }) =>
      mots.length > 0 || codePostal !== null || nombre !== null || departement !== null
  )
}

/** « Corse » is no département, yet everyone says so. */
const SURNOMS: ReadonlyMap<string, string> = new Map([['corse', '20']])

/** The last words may be those of a département; alone, they are the département itself. */
const avecDepartement = (lecture: Lecture, { departements, ecouter }: IndexCommunes): readonly Lecture[] => {
  for (let debut = 0; debut < lecture.mots.length; debut += 1) {
    const derniers = motsForts(lecture.mots.slice(debut))
    const lettres = lettresDe(derniers)
    const ecrit = departements.get(lettres) ?? SURNOMS.get(lettres)
    const departement = ecrit ?? departements.get(sonsDesMots(derniers, ecouter))
    if (departement === undefined) continue
    return [{ ...lecture, mots: lecture.mots.slice(0, debut), departement, confiance: ecrit ? 1 : 0.9 }]
  }
  return []
}

const motsParmi = (liste: string): ReadonlySet<string> => new Set(liste.split(' '))

/** How one begins the answer to « Où êtes-vous ? ». */
const DIRE = motsParmi(
  'je j on nous suis sommes est habite habitons vis loge a au aux en dans vers pres cote chez de d du des'
)

/** Then the door at which one stands, that every town has. */
const BATIMENTS = motsParmi(
  'a au aux de d du des la l le mairie hotel ville centre commune gare bourg village quartier poste hopital ' +
    'chu clinique mediatheque bibliotheque prefecture caf cpam ccas'
)

/** « Je suis à la mairie de Guéret »: without « je suis à », then without « la mairie de », which may be a place we know. */
const sansPreambule = (lecture: Lecture): readonly Lecture[] => {
  const dits = sauter(lecture.mots, DIRE)
  const seuls = sauter(dits, BATIMENTS)
  return [dits, seuls]
    .filter(
      (reste, rang, restes) => reste.length > 0 && reste.length < (restes[rang - 1] ?? lecture.mots).length
    )
    .map(reste => ({ ...lecture, mots: reste, confiance: reste === dits ? 0.99 : 0.86 }))
}

const sauter = (mots: readonly string[], preambule: ReadonlySet<string>): readonly string[] => {
  const debut = mots.findIndex(mot => !preambule.has(enLettres(mot)))
  return debut < 0 ? [] : mots.slice(debut)
}

/** When nothing fits: the name may be the last words of a longer phrase (an address…), or the first ones. */
export const lecturesDeSecours = ({ mots, ...lecture }: Lecture): readonly Lecture[] =>
  [...[1, 2, 3, 4, 5].map(fin => mots.slice(-fin)), ...[1, 2].map(coupe => mots.slice(0, -coupe))]
    .filter(reste => reste.length < mots.length && motsForts(reste).join('').length >= 3)
    // Of « Paris » and « Touquet Paris », the longer one was meant.
    .map(reste => ({ ...lecture, mots: reste, confiance: 0.8 + 0.01 * reste.length }))
