import { departementDe } from '#shared/territoire'
import type { Etat } from '#ui'
import { type EtatDuLieu, etatA } from '../../domain/horaires/etat/etat.ts'
import { type Prochaine, prochaineOuverture } from '../../domain/horaires/etat/ouvertures.ts'
import type { Horaires, Moment } from '../../domain/horaires/horaires.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { direEtat, direRaison } from '../dire/etat.ts'
import type { PortsLieux } from '../ports.ts'

/** The state of a place now, where it is, in words. */
export type EtatDit = {
  readonly maintenant: Moment
  readonly etat: EtatDuLieu
  readonly ouvre: Prochaine | null
  readonly dit: { readonly nom: Etat; readonly mot: string }
  readonly raison: string | null
}

/** Département of a place, by its commune, else by its postcode; undefined when neither is known. */
export const departementDuLieu = ({ adresse: { codeInsee, codePostal } }: Lieu): string | undefined =>
  codeInsee ? departementDe(codeInsee) : departementDe(codePostal) || undefined

/** The state of its own hours, or of those of one of its stops. */
export const etatDuLieu = (
  lieu: Lieu,
  dire: PortsLieux['maintenant'],
  horaires: Horaires | null = lieu.horaires
): EtatDit => {
  const departement = departementDuLieu(lieu)
  const maintenant = dire(departement)
  const contexte = {
    confirmeLe: lieu.confirmation?.le ?? null,
    ...(departement !== undefined && { departement })
  }
  const etat = etatA(horaires, maintenant, contexte)
  const ouvre = prochaineOuverture(horaires, maintenant, contexte) ?? null
  return { maintenant, etat, ouvre, dit: direEtat(etat, ouvre, maintenant), raison: direRaison(etat.raison) }
}
