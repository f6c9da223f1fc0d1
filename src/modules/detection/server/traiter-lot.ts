import { examinerFoyers } from '#modules/droits/server'
import type { Tableau } from '../domain/correspondance/preparer.ts'
import type { Expediteur } from '../domain/courrier/expediteur.ts'
import { type Detection, detecter } from '../domain/detecter.ts'
import type { Foyer } from '../domain/foyer.ts'
import { type Courrier, ecrireCourrier } from './ecrire-courrier.tsx'
import { type FoyerLu, lireJson, lireRangees } from './lire-un-foyer.ts'

/** How the text of a household is written: JSON, or rows of a table; and who signs letters, when some are wanted. */
export type SourceDesFoyers = { readonly tableau: Tableau | null; readonly expediteur: Expediteur | null }

/** One household as its file holds it: its first line, and its text (several rows make one household), or a refusal. */
export type Demande = { readonly ligne: number } & (
  | { readonly textes: readonly string[] }
  | { readonly refus: string }
)

/** What takes its place in the output: one line of JSON. */
export type Reponse = {
  readonly ligne: number
  readonly id: string | null
  readonly rejet: boolean
  /** What is counted of it. */
  readonly ouverts: readonly string[]
  readonly finit: boolean
  readonly unFaitDecide: boolean
  readonly texte: string
  /** Where the household lives, as its file says it. */
  readonly commune: string | null
  /** Why it was refused. */
  readonly refus: Erreurs
  /** What to send, when letters are wanted and there is something to say. */
  readonly courrier?: Courrier
}

type Erreurs = readonly { readonly chemin: string; readonly message: string }[]

/** Answers a batch of households, in order; a bad one never stops the others. */
export const traiterLot = (
  { tableau, expediteur }: SourceDesFoyers,
  lot: readonly Demande[]
): readonly Reponse[] => {
  const lus = lot.map((demande): FoyerLu => {
    if ('refus' in demande) return { ok: false, error: [{ chemin: '', message: demande.refus }] }
    return tableau === null ? lireJson(demande.textes[0] ?? '') : lireRangees(tableau, demande.textes)
  })
  const examens = examinerFoyers(lus.flatMap(lu => (lu.ok ? [lu.value.situation] : [])))
  let rang = 0
  return lus.map((lu, place) => {
    const ligne = lot[place]?.ligne ?? 0
    if (!lu.ok) return rejeter(null, ligne, lu.error)
    const examen = examens[rang++]
    const id = idDe(lu.value.situation)
    if (examen === undefined || !examen.ok) return rejeter(id, ligne, examen?.error ?? [])
    const { situation, droits, precis } = examen.value
    const detection = detecter({ situation: situation as Foyer, droits, precis })
    const { contact } = lu.value
    const courrier =
      expediteur === null
        ? null
        : ecrireCourrier(expediteur, { contact, reference: id ?? `ligne ${ligne}`, detection })
    const commune = situation.logement?.commune_insee ?? null
    return { ...repondre(id, ligne, detection), commune, ...(courrier !== null && { courrier }) }
  })
}

const idDe = (foyer: unknown): string | null => {
  const { id } = foyer as { readonly id?: unknown }
  return typeof id === 'string' ? id : null
}

const repondre = (id: string | null, ligne: number, detection: Detection): Reponse => ({
  id,
  ligne,
  rejet: false,
  ouverts: detection.ouverts.map(({ droit }) => droit),
  finit: detection.bientot_finis.length > 0,
  unFaitDecide: detection.un_fait_decide.length > 0,
  commune: null,
  refus: [],
  texte: JSON.stringify({ id, ligne, ...detection })
})

/** The line that stands in place of a household. */
export const rejeter = (id: string | null, ligne: number, erreurs: Erreurs): Reponse => ({
  id,
  ligne,
  rejet: true,
  ouverts: [],
  finit: false,
  unFaitDecide: false,
  commune: null,
  refus: erreurs,
  texte: JSON.stringify({ id, ligne, erreurs })
})
