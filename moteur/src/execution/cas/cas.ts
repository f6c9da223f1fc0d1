import type { Regles } from '../regles.ts'
import type { Resultat, ResultatDroit } from '../resultat/resultat.ts'
import { evaluerAvecSuites } from '../resultat/suites.ts'
import type { Situation } from '../situation/situation.ts'
import { estObjet } from '../situation/situation.ts'
import { placerFrontiere } from './frontiere.ts'

/** A case as its YAML file writes it: a household, and what each right must answer. */
export type Cas = {
  readonly nom: string
  readonly source: string
  readonly situation: Situation
  readonly attendu: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** One expected figure or word, beside what the rules answer. */
export type Verification = {
  readonly droit: string
  readonly cle: string
  readonly attendu: unknown
  readonly obtenu: unknown
  readonly juste: boolean
}

/** Published monthly amounts are cut at the cent: five cents apart is the same amount. */
const TOLERANCE = 0.05

/** Compares each thing a case expects with the result; an amount marked « juste sous » is searched first. */
export const verifierCas = (regles: Regles, cas: Cas): readonly Verification[] => {
  const resultat = evaluerAvecSuites(regles, placerFrontiere(regles, cas.situation))
  return Object.entries(cas.attendu).flatMap(([droit, attendus]) =>
    Object.entries(attendus).map(([cle, attendu]): Verification => {
      const obtenu = lire(resultat, droit, cle)
      return { droit, cle, attendu, obtenu, juste: estJuste(cle, attendu, obtenu) }
    })
  )
}

/** Absent is said as the contract reads it: no reserve, nothing missing. */
const ABSENT: Readonly<Record<string, unknown>> = {
  limite: false,
  provisoire: false,
  manque: [],
  raisons: [],
  inconnus: [],
  retour: [],
  d_abord: [],
  echeances: {}
}

const lire = (resultat: Resultat, droit: string, cle: string): unknown => {
  const trouve: ResultatDroit | undefined = resultat.droits[droit.replaceAll(' ', '_')]
  if (trouve === undefined) throw new Error(`Le cas attend le droit « ${droit} », qui n'existe pas.`)
  return trouve[cle] ?? ABSENT[cle]
}

const estJuste = (cle: string, attendu: unknown, obtenu: unknown): boolean => {
  if (cle === 'raisons') return tousDans(attendu, obtenu, nomsDeRaison)
  if (cle === 'manque') return tousDans(attendu, obtenu, chemin => [String(chemin)])
  return estEgal(attendu, obtenu)
}

const estEgal = (attendu: unknown, obtenu: unknown): boolean => {
  if (typeof attendu === 'number')
    return typeof obtenu === 'number' && Math.abs(attendu - obtenu) <= TOLERANCE
  if (Array.isArray(attendu))
    return (
      Array.isArray(obtenu) &&
      attendu.length === obtenu.length &&
      attendu.every((un, i) => estEgal(un, obtenu[i]))
    )
  if (estObjet(attendu))
    return estObjet(obtenu) && Object.entries(attendu).every(([cle, valeur]) => estEgal(valeur, obtenu[cle]))
  // YAML writes « oui » and « non » where results have true and false.
  return attendu === obtenu || (typeof obtenu === 'boolean' && attendu === (obtenu ? 'oui' : 'non'))
}

/** A case names what must be there; it need not name everything. An empty list expects nothing at all. */
const tousDans = (
  attendus: unknown,
  obtenus: unknown,
  nommer: (obtenu: unknown) => readonly string[]
): boolean => {
  if (!Array.isArray(attendus) || !Array.isArray(obtenus)) return false
  const noms = new Set(obtenus.flatMap(nommer))
  return attendus.length === 0
    ? noms.size === 0
    : attendus.every(attendu => noms.has(estObjet(attendu) ? String(attendu.condition) : String(attendu)))
}

const nomsDeRaison = (raison: unknown): readonly string[] =>
  estObjet(raison) ? [raison.condition, raison.regle].filter(nom => typeof nom === 'string') : []
