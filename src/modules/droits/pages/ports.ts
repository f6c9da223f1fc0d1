import type { Context } from 'hono'
import type { DroitExplique } from 'moteur/execution'
import type { Jour } from '#shared/date'
import type { Result } from '#shared/result'
import type { Savoir, Situation } from '../index.ts'
import type { OuDemander } from './ou-demander/port.ts'

/** Where the answers wait between two pages: a sealed cookie on the server, the device itself in the browser. */
export type GardeReponses = {
  /** What was put, or nothing when it is absent, forged or too old; the pages check its shape. */
  readonly lire: (c: Context) => Promise<unknown>
  readonly poser: (c: Context, valeur: unknown, minutes: number) => Promise<Result<void, 'trop-grand'>>
  readonly effacer: (c: Context) => void | Promise<void>
}

/** Weather says nothing about who looks at it: where « quitter vite » leads by default. */
export const SITE_NEUTRE = 'https://www.meteofrance.com/'

/** What the pages of the quick path are given; nothing else is read from the machine. */
export type PortsDroits = {
  readonly reponses: GardeReponses
  /** Several possible households give one merged result. */
  readonly evaluer: Savoir['evaluer']
  /** The reasoning for one household, right by right. */
  readonly expliquer: (situation: Situation) => readonly DroitExplique[]
  readonly jour: () => Jour
  /** The territory's own département, proposed as the answer. */
  readonly departement: string | null
  /** Where to ask, near a commune; null where nobody knows places. */
  readonly ouDemander: OuDemander | null
  /** Where « quitter vite » leads: a site that says nothing about the person. */
  readonly siteNeutre: string
  /** Small scripts that improve a page once it is usable; none is needed. */
  readonly scripts: readonly string[]
}

/** What the answers are read with, for one request. */
export const savoirDe = ({ evaluer, jour, departement }: PortsDroits): Savoir => {
  const aujourdhui = jour()
  return { mois: aujourdhui.slice(0, 7), jour: aujourdhui, departement, evaluer }
}
