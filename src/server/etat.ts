import { Hono } from 'hono'
import type { ServerEnv } from './env.ts'

/** What one part says of itself: `ok`, or what does not work; free details without secrets. */
export type EtatDePartie = {
  readonly etat: 'ok' | 'degrade' | 'panne'
  readonly [detail: string]: string | number | boolean
}

/** One question asked to one part of the program. */
export type SondeEtat = { readonly nom: string; readonly sonder: () => EtatDePartie | Promise<EtatDePartie> }

type Etat = {
  readonly etat: EtatDePartie['etat']
  readonly resume: string
  readonly parties: Record<string, EtatDePartie>
}

/** The state of the whole: broken as soon as a part is, degraded likewise. */
export const sonderTout = async (
  sondes: readonly SondeEtat[],
  version: string
): Promise<Etat & { version: string }> => {
  const parties = Object.fromEntries(
    await Promise.all(sondes.map(async sonde => [sonde.nom, await sonderUne(sonde)]))
  )
  const etats = Object.values<EtatDePartie>(parties).map(({ etat }) => etat)
  const etat = etats.includes('panne') ? 'panne' : etats.includes('degrade') ? 'degrade' : 'ok'
  return { etat, version, resume: resumer(etat, parties), parties }
}

const sonderUne = async (sonde: SondeEtat): Promise<EtatDePartie> => {
  try {
    return await sonde.sonder()
  } catch {
    return { etat: 'panne' }
  }
}

const resumer = (etat: EtatDePartie['etat'], parties: Record<string, EtatDePartie>): string => {
  if (etat === 'ok') return 'Tout marche.'
  const fautives = Object.entries(parties).filter(([, partie]) => partie.etat !== 'ok')
  return `À regarder : ${fautives.map(([nom, partie]) => `${nom} (${partie.etat})`).join(', ')}.`
}

/** `/etat`: for the supervisor and for a person; 503 when a part is broken. */
export const routeEtat = (sondes: readonly SondeEtat[], version: string) =>
  new Hono<ServerEnv>().get('/etat', async c => {
    const etat = await sonderTout(sondes, version)
    return c.json(etat, etat.etat === 'panne' ? 503 : 200)
  })
