import { m } from '#messages'
import type { Horaires } from '../../domain/horaires/horaires.ts'
import { aVerifier } from '../../domain/horaires/phrases/a-verifier.ts'
import { direHoraires as direLesHeures } from '../../domain/horaires/phrases/dire-horaires.ts'
import { direJours } from '../../domain/horaires/phrases/mots.ts'

/** The hours in sentences, then what of them is no promise. What is over by `le` is left out. */
export const direHoraires = (horaires: Horaires, le?: string): readonly string[] => {
  const { doute, jours, horsRdv, rdvPeutEtre } = aVerifier(horaires)
  return [
    ...direLesHeures(horaires, le),
    ...(horsRdv ? [m.lieux_horaires_hors_rdv()] : []),
    ...(rdvPeutEtre ? [m.lieux_raison_rendez_vous_peut_etre()] : []),
    ...(doute && jours ? [m.lieux_horaires_jours_a_verifier({ jours: direJours(jours) })] : []),
    ...(doute && !jours ? [m.lieux_horaires_a_verifier()] : [])
  ]
}
