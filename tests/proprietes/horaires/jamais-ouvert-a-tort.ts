import { etatA } from '#modules/lieux'
import { hasardDe } from '../../support/hasard.ts'
import { type Essai, type Preuve, prouver } from '../preuve.ts'
import type { Cas } from './cas.ts'
import { casCases } from './cas-cases.ts'
import { casFrancais } from './cas-francais.ts'
import { casOsm } from './cas-osm.ts'
import { JOURS } from './jours.ts'
import { type Avis, avisDe } from './reference.ts'

/** How often we agree with the reference, and how often we promise at all. */
export type Accords = {
  readonly preuve: Preuve
  /** Both are certain. */
  certains: number
  accords: number
  ouverts: number
  /** Strings in which nothing is in doubt. */
  compris: number
  /** Where both are certain and differ: we say closed. */
  readonly ecarts: string[]
}

const MINUTES = [600, 900, 0, 90, 420, 540, 719, 720, 1019, 1020, 1110, 1410]
const FORMES = [casOsm, casOsm, casCases, casFrancais]

/** « Ouvert », said of drawn hours on forty days, is never denied by the reference. */
export const jamaisOuvertATort = (tirages: number, minutesAuPlus = 12, depart = 1): Accords => {
  const compte = { certains: 0, accords: 0, ouverts: 0, compris: 0, ecarts: [] as string[] }
  const preuve = prouver(tirages, graine => essayer(tirerUnCas(graine), minutesAuPlus, compte), depart)
  return Object.assign(compte, { preuve })
}

const tirerUnCas = (graine: number): Cas => {
  const hasard = hasardDe(graine)
  return (FORMES[graine % FORMES.length] ?? casOsm)(hasard)
}

type Compte = Omit<Accords, 'preuve'>

const essayer = (cas: Cas, minutesAuPlus: number, compte: Compte): Essai => {
  const { texte, horaires, reference } = cas
  const avis = avisDe(reference)
  const minutes = [...new Set([...bordsDe(reference), ...MINUTES])].slice(0, minutesAuPlus)
  const echecs: string[] = []
  if (horaires.doutes.length === 0) compte.compris += 1
  for (const jour of JOURS)
    for (const minute of minutes) {
      const { etat } = etatA(horaires, { jour, minute }, { confirmeLe: jour, departement: '23' })
      const dit = avis(jour, minute)
      const ou = `${texte} [${reference}] le ${jour} à ${minute}`
      if (etat === 'ouvert' && dit !== 'ouvert') echecs.push(ou)
      noter(compte, etat, dit, ou)
    }
  return { comparaisons: JOURS.length * minutes.length, echecs }
}

const noter = (compte: Compte, etat: string, dit: Avis, ou: string): void => {
  if (etat === 'ouvert') compte.ouverts += 1
  if ((etat !== 'ouvert' && etat !== 'ferme') || dit === 'inconnu') return
  compte.certains += 1
  if (etat === dit) compte.accords += 1
  else compte.ecarts.push(ou)
}

/** The minutes where something changes, and those just before. */
const bordsDe = (texte: string): readonly number[] =>
  [...texte.matchAll(/(\d\d):(\d\d)/g)].flatMap(([, h, m]) => {
    const minute = (Number(h) * 60 + Number(m)) % 1440
    return minute === 0 ? [0] : [minute - 1, minute]
  })
