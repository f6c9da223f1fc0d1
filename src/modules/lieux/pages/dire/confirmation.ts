import { m } from '#messages'
import { type Jour, jourEnLettres } from '#shared/date'
import { estAncienne } from '../../domain/horaires/etat/etat.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'

/** When its hours were last confirmed; that it is old, when it is: a closed door says it as much as an open one. */
export const direConfirmation = ({ confirmation }: Pick<Lieu, 'confirmation'>, jour: Jour): string => {
  if (confirmation === null) return m.lieux_jamais_confirme()
  const date = jourEnLettres(confirmation.le)
  return estAncienne(confirmation.le, jour) ? m.lieux_raison_ancienne({ date }) : m.lieux_confirme({ date })
}
