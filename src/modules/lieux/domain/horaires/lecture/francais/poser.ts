import { type Plage, type Rang, type Regle, TOUS_LES_JOURS } from '../../horaires.ts'
import { oter } from '../../plages.ts'
import type { Chantier } from '../chantier.ts'
import type { Clause } from './clause.ts'
import { estDuMoment, fenetreDe, horsDe } from './moments.ts'
import type { Groupe } from './quand.ts'

/** The hours being read, and the words to quote. */
export type Ici = { readonly chantier: Chantier; readonly mots: string }

export const joursDe = (groupes: readonly Groupe[] | undefined): readonly Rang[] =>
  groupes === undefined ? TOUS_LES_JOURS : [...new Set(groupes.flatMap(({ jours }) => jours))]

/** The qualifiers of a rule. */
export const quandDe = ({ jours, rangs, semaines }: Groupe): Pick<Regle, 'jours' | 'rangs' | 'semaines'> => ({
  ...(jours.length < 7 && { jours }),
  ...(rangs && { rangs }),
  ...(semaines && { semaines })
})

const plagesDe = ({ chantier }: Ici, rang: Rang): readonly Plage[] => chantier.semaine[rang] ?? []

/** « Fermé le mercredi », « fermé le 3e jeudi après-midi du mois », « fermé du 3 août 2026 au 21 août 2026 ». */
export const fermer = (clause: Clause, ici: Ici): void => {
  const { groupes = [], dates, acces, seule } = clause
  const claire = !acces && seule === undefined && groupes.length > 0 !== (dates !== undefined)
  const bornes = dates && bornesDe(dates)
  if (!claire || (dates && !bornes)) ici.chantier.douter('fermeture-sans-date', ici.mots)
  else if (bornes) ici.chantier.poser({ ...bornes, ...retirer(clause.plages) })
  else for (const groupe of groupes) fermerGroupe(groupe, clause.plages, ici)
}

const retirer = (plages: readonly Plage[] | undefined): Pick<Regle, 'plages' | 'effet'> =>
  plages ? { plages, effet: 'retire' } : { plages: [] }

const fermerGroupe = (groupe: Groupe, plages: readonly Plage[] | undefined, ici: Ici): void => {
  if (groupe.moment === undefined) ici.chantier.poser({ ...quandDe(groupe), ...retirer(plages) })
  else
    for (const rang of groupe.jours)
      ici.chantier.poser({
        ...quandDe({ ...groupe, jours: [rang] }),
        ...retirer(plages ?? [fenetreDe(groupe.moment, plagesDe(ici, rang))])
      })
}

/** Without a year, nobody knows whether it is over. */
const bornesDe = ({ du, au }: NonNullable<Clause['dates']>): { du: string; au: string } | undefined => {
  const annee = du.annee ?? au.annee
  if (annee === undefined) return undefined
  const bornes = { du: enJour({ annee, ...du }), au: enJour({ annee, ...au }) }
  return bornes.du <= bornes.au ? bornes : undefined
}

const deux = (n: number): string => String(n).padStart(2, '0')
const enJour = ({ annee, mois, jour }: { annee: number; mois: number; jour: number }): string =>
  `${annee}-${deux(mois)}-${deux(jour)}`

/** « L’après-midi sur rendez-vous »: what was told of these hours; or hours that nobody told. */
export const mettreSurRendezVous = (groupe: Groupe, ici: Ici): void => {
  if (groupe.rangs || groupe.semaines) ici.chantier.douter('alternance', ici.mots, { jours: groupe.jours })
  else for (const rang of groupe.jours) mettreLeJourSurRendezVous(rang, groupe, ici)
}

const mettreLeJourSurRendezVous = (rang: Rang, { moment, etendu }: Groupe, ici: Ici): void => {
  const { chantier, mots } = ici
  const plages = plagesDe(ici, rang)
  const touchees = plages.filter(plage => estDuMoment(plage, moment))
  const fenetre = fenetreDe(moment, plages)
  if (touchees.length === 0)
    chantier.douter('rdv-sans-heure', mots, { jours: [rang], ...(moment && fenetre) })
  else chantier.poser({ jours: [rang], plages: marquer(plages, touchees) })
  // « Lundi et samedi matin »: and on Monday afternoon?
  if (etendu)
    for (const reste of horsDe(fenetre)) chantier.douter('rdv-a-prendre', mots, { jours: [rang], ...reste })
}

const marquer = (plages: readonly Plage[], touchees: readonly Plage[]): readonly Plage[] =>
  plages.map(plage => (touchees.includes(plage) ? { ...plage, rdv: true } : plage))

/** « Sur rendez-vous le jeudi de 14h à 17h »: these hours, told before or not. */
export const ouvrirSurRendezVous = (rang: Rang, dites: readonly Plage[], ici: Ici): void => {
  const rdv = dites.map(({ de, a }) => ({ de, a, rdv: true as const }))
  const plages = [...oter(plagesDe(ici, rang), dites), ...rdv].toSorted((x, y) => x.de - y.de)
  ici.chantier.poser({ jours: [rang], plages })
}
