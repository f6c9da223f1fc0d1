import type { CodeDoute, Plage } from '../../horaires.ts'
import { ranger, seChevauchent } from '../../plages.ts'
import type { Lecteur } from '../lecteur.ts'
import type { Jeton } from './jetons.ts'
import { lireQuand, type Quand, signe } from './selecteurs.ts'

/** One rule of an opening_hours text. */
export type RegleOsm = {
  readonly quand: readonly Quand[]
  readonly plages: readonly Plage[]
  /** Hours were given (a closure may be of some hours only). */
  readonly heures: boolean
  readonly ferme: boolean
  readonly doute?: CodeDoute
}

const RENDEZ_VOUS = /rendez|rdv|r\.d\.v|appointment/i
const SOIR = 1020
const PETIT_MATIN = 360

/** Reads one rule to its end; undefined when something of it is not understood at all. */
export const lireRegle = (flux: Lecteur<Jeton>): RegleOsm | undefined => {
  if (flux.prendre('toujours'))
    return {
      quand: [{ jours: [0, 1, 2, 3, 4, 5, 6] }],
      plages: [{ de: 0, a: 1440 }],
      heures: true,
      ferme: false
    }
  const quand = lireQuand(flux)
  if (quand === undefined) return undefined
  const heures = lireHeures(flux)
  const ferme = flux.prendre('ferme') !== undefined
  const inconnu = !ferme && flux.prendre('inconnu') !== undefined
  flux.prendre('ouvert')
  const note = flux.prendre('note')?.texte
  if (!finDeRegle(flux)) return { quand, plages: [], heures: false, ferme: false, doute: 'illisible' }
  if (heures === undefined) return sansHeures(quand, ferme, note)
  const { plages, doute } = heures
  const code =
    doute ?? (inconnu || (note !== undefined && !RENDEZ_VOUS.test(note)) ? 'commentaire' : undefined)
  const rdv = note !== undefined && RENDEZ_VOUS.test(note)
  return {
    quand,
    plages: rdv && !ferme ? plages.map(plage => ({ ...plage, rdv: true as const })) : plages,
    heures: true,
    ferme,
    ...(code && !ferme && { doute: code }),
    ...(doute && ferme && { doute })
  }
}

const sansHeures = (quand: readonly Quand[], ferme: boolean, note: string | undefined): RegleOsm => {
  const code: CodeDoute =
    note === undefined ? 'heure-manquante' : RENDEZ_VOUS.test(note) ? 'rdv-sans-heure' : 'commentaire'
  return { quand, plages: [], heures: false, ferme, ...(!ferme && { doute: code }) }
}

/** The next sign ends the rule, or another rule starts after a comma. */
const finDeRegle = (flux: Lecteur<Jeton>): boolean => {
  const jeton = flux.voir()
  return jeton === undefined || (jeton.genre === 'signe' && [';', ',', '||'].includes(jeton.signe))
}

type Heures = { readonly plages: readonly Plage[]; readonly doute?: CodeDoute }

/** « 09:00-12:00,14:00-17:00 ». Undefined: no hour at all. */
const lireHeures = (flux: Lecteur<Jeton>): Heures | undefined => {
  if (!flux.est('heure')) return undefined
  const lues: (Plage | CodeDoute)[] = []
  do lues.push(lireUnePlage(flux))
  while (flux.voir(1)?.genre === 'heure' && signe(flux, ','))
  const plages = lues.filter(lue => typeof lue !== 'string')
  const uniques = plages.filter((x, n) => plages.findIndex(y => y.de === x.de && y.a === x.a) === n)
  const doute =
    lues.find(lue => typeof lue === 'string') ?? (seChevauchent(uniques) ? 'plages-confuses' : undefined)
  return { plages: ranger(plages), ...(doute && { doute }) }
}

/** « 12:30 » alone, « 09:00+ », « 08:30-12:00-13:30 »: something is missing. */
const lireUnePlage = (flux: Lecteur<Jeton>): Plage | CodeDoute => {
  const de = flux.prendre('heure')?.minute ?? 0
  const a = signe(flux, '-') ? flux.prendre('heure')?.minute : undefined
  const suite = signe(flux, '+') || (signe(flux, '-') && avaler(flux))
  return a === undefined || suite ? 'heure-manquante' : (plageDe(de, a) ?? 'plages-confuses')
}

/** Skips the rest of a chain of hours. */
const avaler = (flux: Lecteur<Jeton>): true => {
  while (flux.prendre('heure') !== undefined && signe(flux, '-'));
  return true
}

/** « 22:00-02:00 » ends the next day; « 14:00-14:00 » or « 17:00-12:00 » is a slip. */
const plageDe = (de: number, a: number): Plage | undefined => {
  if (de >= 1440 || a > 2880) return undefined
  if (a > de) return a - de <= 1440 ? { de, a } : undefined
  return de >= SOIR && a <= PETIT_MATIN && a > 0 ? { de, a: a + 1440 } : undefined
}
