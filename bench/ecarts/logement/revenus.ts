/** Amounts of a person over whole months. */
import type { Ligne } from '../ecart.ts'
import type { LigneLue, PersonneLue } from '../minima.ts'
import { couvre, reculer } from '../rejeu.ts'

export type Periode = { readonly de: string; readonly a: string }

export const sommeDe = (
  { revenus }: PersonneLue,
  nature: string,
  champ: 'net' | 'imposable',
  periode: Periode
): number =>
  (revenus as readonly LigneLue[])
    .filter(ligne => ligne.nature === nature)
    .reduce((total, ligne) => total + (ligne[champ] ?? ligne.net ?? 0) * moisCouverts(ligne, periode), 0)

export const recu = ({ prestations_percues }: PersonneLue, nature: string, periode: Periode): number =>
  prestations_percues
    .filter(ligne => ligne.nature === nature)
    .reduce((total, ligne) => total + (ligne.montant ?? 0) * moisCouverts(ligne, periode), 0)

export const auMois = (personne: PersonneLue, nature: string, mois: string): number =>
  sommeDe(personne, nature, 'net', { de: mois, a: mois })

const moisCouverts = (ligne: Ligne, { de, a }: Periode): number => {
  let nombre = 0
  for (let mois = a; mois >= de; mois = reculer(mois, 1)) if (couvre(ligne, mois)) nombre += 1
  return nombre
}
