import type { CodeDoute, Horaires, Rang } from '../horaires.ts'

/** What cannot be promised of the hours: all of it (`jours` absent), or some days. */
export type AVerifier = {
  /** Hours that may be wrong. */
  readonly doute: boolean
  readonly jours?: readonly Rang[]
  /** By appointment at hours nobody told. */
  readonly horsRdv: boolean
  /** An appointment may be needed. */
  readonly rdvPeutEtre: boolean
}

const RENDEZ_VOUS: readonly CodeDoute[] = ['rdv-sans-heure', 'rdv-a-prendre']

/** Sums up the doubts for who reads the hours on paper, far from the counter. */
export const aVerifier = ({ doutes }: Horaires): AVerifier => {
  const graves = doutes.filter(({ code }) => !RENDEZ_VOUS.includes(code))
  const partout = graves.some(({ jours }) => jours === undefined)
  const jours = [...new Set(graves.flatMap(({ jours = [] }) => jours))].toSorted((a, b) => a - b)
  return {
    doute: graves.length > 0,
    ...(graves.length > 0 && !partout && { jours }),
    horsRdv: doutes.some(({ code }) => code === 'rdv-sans-heure'),
    rdvPeutEtre: doutes.some(({ code }) => code === 'rdv-a-prendre')
  }
}
