/** When the other looks at incomes for the RSA, and which it forgives. */
import type { Ligne } from './ecart.ts'
import { type ChoixMinima, changer, type PersonneLue } from './minima.ts'
import { couvre, reculer } from './rejeu.ts'

const TOUJOURS = { de: '2000-01', a: null }

/** The incomes of M-3…M-1 take the place of those of M-4…M-2; the month of request stays. */
export const periode: ChoixMinima = {
  cause: 'mois M-3 à M-1',
  texte: 'CASF R262-7, décret 2025-185 : M-4 à M-2 depuis le 1er mars 2025',
  concerne: ({ personnes, mois }) =>
    personnes.some(({ revenus }) => revenus.some(ligne => bouge(ligne, mois))),
  situation: situation =>
    changer(situation, personne => ({
      ...personne,
      revenus: personne.revenus.map(ligne => avancer(ligne, situation.mois))
    }))
}

const bouge = ({ de, a }: Ligne, mois: string): boolean => {
  const [debut, fin] = [reculer(mois, 4), reculer(mois, 1)]
  return (de > debut && de <= mois) || (a !== null && a >= debut && a <= fin)
}

const avancer = (ligne: Ligne, mois: string): Ligne => ({
  ...ligne,
  de: ligne.de <= mois ? reculer(ligne.de, 1) : ligne.de,
  a: ligne.a !== null && ligne.a < mois ? reculer(ligne.a, 1) : ligne.a
})

const PROFESSIONNELS = ['salaire', 'allocation_chomage', 'retraite', 'benefice_micro_entreprise']
const SUBSTITUTION = ['allocation_chomage', 'indemnites_journalieres_maladie', 'retraite']

/** The other forgives an income only when it was drawn in M-1 and stops in M, nature by nature. */
export const neutralisation: ChoixMinima = {
  cause: 'neutralisation limitée à un revenu reçu en M-1',
  texte: 'CASF R262-13 : revenu dont la perception est interrompue',
  concerne: ({ personnes, mois }) =>
    personnes.some(({ revenus }) => revenus.some(({ a }) => a !== null && a < mois && a >= reculer(mois, 5))),
  situation: situation => changer(situation, personne => figer(personne, situation.mois))
}

/** Each person's incomes become one steady income: what the other keeps of M-3…M-1 (moved to M-4…M-2 by the choice before). */
const figer = (personne: PersonneLue, mois: string): PersonneLue => {
  const remplace = personne.revenus.some(ligne => SUBSTITUTION.includes(ligne.nature) && couvre(ligne, mois))
  const natures = [...new Set(personne.revenus.map(({ nature }) => nature))].filter(
    nature => nature !== 'pension_alimentaire_versee' && nature !== 'bourse_enseignement_superieur'
  )
  const net = natures.reduce((total, nature) => total + retenuDe(personne, nature, mois, remplace), 0)
  return { ...personne, revenus: [{ nature: 'revenu_non_precise', ...TOUJOURS, net }] }
}

export const FORFAIT: Readonly<Record<string, number>> = { '2025-11': 646.52, '2026-11': 651.69 }

const retenuDe = ({ revenus }: PersonneLue, nature: string, mois: string, remplace: boolean): number => {
  const au = (un: string): number =>
    revenus
      .filter(ligne => ligne.nature === nature && couvre(ligne, un))
      .reduce((total, { net = 0 }) => total + net, 0)
  const moyenne = [2, 3, 4].reduce((total, recul) => total + au(reculer(mois, recul)), 0) / 3
  const cesse = au(mois) === 0 && au(reculer(mois, 2)) > 0
  if (!cesse) return moyenne
  if (PROFESSIONNELS.includes(nature)) return remplace ? moyenne : 0
  return Math.max(0, moyenne - (FORFAIT[mois] ?? 0))
}
