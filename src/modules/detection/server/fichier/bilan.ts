import type { Reponse } from '../traiter-lot.ts'

/** What a line of the output says again, when a detection goes on. */
export type DejaDit = Omit<Reponse, 'texte' | 'commune' | 'refus'>

/** What is counted while a file goes by: lus = detectes + rejetes. */
export type Bilan = {
  lus: number
  detectes: number
  rejetes: number
  foyers_avec_un_droit: number
  bientot_finis: number
  un_fait_decide: number
  readonly ouverts: Record<string, number>
}

export const ouvrirBilan = (): Bilan => ({
  lus: 0,
  detectes: 0,
  rejetes: 0,
  foyers_avec_un_droit: 0,
  bientot_finis: 0,
  un_fait_decide: 0,
  ouverts: {}
})

export const compter = (bilan: Bilan, { rejet, ouverts, finit, unFaitDecide }: DejaDit): void => {
  bilan.lus += 1
  if (rejet) bilan.rejetes += 1
  else bilan.detectes += 1
  if (ouverts.length > 0) bilan.foyers_avec_un_droit += 1
  if (finit) bilan.bientot_finis += 1
  if (unFaitDecide) bilan.un_fait_decide += 1
  for (const droit of ouverts) bilan.ouverts[droit] = (bilan.ouverts[droit] ?? 0) + 1
}

/** What a part counts is added to the whole. */
export const ajouter = (bilan: Bilan, partie: Bilan): void => {
  bilan.lus += partie.lus
  bilan.detectes += partie.detectes
  bilan.rejetes += partie.rejetes
  bilan.foyers_avec_un_droit += partie.foyers_avec_un_droit
  bilan.bientot_finis += partie.bientot_finis
  bilan.un_fait_decide += partie.un_fait_decide
  for (const [droit, nombre] of Object.entries(partie.ouverts))
    bilan.ouverts[droit] = (bilan.ouverts[droit] ?? 0) + nombre
}
