import { type Horaires, type Plage, type Rang, TOUS_LES_JOURS } from '../../horaires.ts'
import { oter, ranger, seChevauchent } from '../../plages.ts'
import { Chantier } from '../chantier.ts'
import { borner, citer } from '../source.ts'
import type { Clause } from './clause.ts'
import { lireClauses } from './clauses.ts'
import { decouper } from './jetons.ts'
import { nettoyer } from './nettoyer.ts'
import { fermer, type Ici, joursDe, mettreSurRendezVous, quandDe } from './poser.ts'
import type { Groupe } from './quand.ts'

// In a field of hours, these say nothing more.
const SANS_SENS = /^(?:permanences?|public|nous|sommes|inclus?e?s?|physique|espace|structure)$/

/** French hours as people write them. A word that is not understood makes everything doubtful. */
export const lireLibres = (source: string): Horaires => {
  const texte = borner(source)
  const ici = { chantier: new Chantier(), mots: citer(texte) }
  const jetons = decouper(nettoyer(texte))
  const clauses = lireClauses(jetons.filter(jeton => jeton.genre !== 'autre' || !SANS_SENS.test(jeton.mot)))
  const coupe = source.length > texte.length
  if (coupe || clauses.length === 0 || clauses.some(({ inconnus }) => inconnus))
    ici.chantier.douter('illisible', ici.mots)
  if (clauses.some(({ vacances }) => vacances)) ici.chantier.douter('vacances-scolaires', ici.mots)
  const toutSurRdv = estToutSurRdv(clauses)
  let avant: Clause = {}
  for (const clause of clauses) {
    poser(toutSurRdv && !clause.acces ? { ...clause, acces: 'rdv' } : clause, avant, ici)
    avant = clause
  }
  return ici.chantier.finir(texte.trim())
}

const poser = (clause: Clause, avant: Clause, ici: Ici): void => {
  const { groupes, doute, dates } = clause
  const jours = joursDe(groupes)
  if (clause.feries) ici.chantier.poser({ feries: true, plages: [] })
  if (clause.alternance) ici.chantier.douter('alternance', ici.mots, { jours })
  if (doute) ici.chantier.douter(doute, ici.mots, { jours })
  else if (clause.seule !== undefined) raccourcir(clause, ici)
  else if (clause.ferme || clause.sauf) fermer(clause, ici)
  // Hours of a season: which, in the other ones?
  else if (dates) ici.chantier.douter('illisible', ici.mots)
  else poserOuverture(clause, avant, ici)
}

const poserOuverture = (clause: Clause, avant: Clause, ici: Ici): void => {
  const { groupes, plages, acces } = clause
  if (plages) ouvrir(clause, ici)
  else if (acces === 'rdv') surRendezVous(groupes, avant, ici)
  else if (groupes && !acces) ici.chantier.douter('heure-manquante', ici.mots, { jours: joursDe(groupes) })
}

const ouvrir = ({ groupes, plages = [], acces }: Clause, ici: Ici): void => {
  if (groupes === undefined) ici.chantier.douter('jours-ambigus', ici.mots)
  const dites = acces === 'rdv' ? plages.map(plage => ({ ...plage, rdv: true as const })) : plages
  for (const groupe of groupes ?? TOUS) ouvrirGroupe(groupe, dites, ici)
}

const TOUS: readonly Groupe[] = [{ jours: TOUS_LES_JOURS }]

const ouvrirGroupe = (groupe: Groupe, plages: readonly Plage[], ici: Ici): void => {
  const { jours, ambigus, rangs, semaines, moment } = groupe
  if (ambigus) ici.chantier.douter('jours-ambigus', ici.mots, { jours: ambigus })
  if (rangs || semaines) ici.chantier.poser({ ...quandDe(groupe), plages, effet: 'ajoute' })
  else for (const rang of jours) ouvrirLe(rang, plages, moment ? { ...ici, ajoute: true } : ici)
}

/** The same day told twice: more hours, or fewer, are understood; other hours are a doubt. */
const ouvrirLe = (rang: Rang, dites: readonly Plage[], ici: Ici & { readonly ajoute?: true }): void => {
  const { chantier, mots, ajoute } = ici
  const avant = chantier.semaine[rang] ?? []
  const autres = oter(avant, dites).length > 0 && oter(dites, avant).length > 0
  // « …, et le mardi après-midi de 14h à 17h »: besides the morning.
  const enPlus = ajoute && !seChevauchent([...avant, ...dites])
  if (autres && !enPlus) chantier.douter('jour-repete', mots, { jours: [rang] })
  chantier.poser({ jours: [rang], plages: autres ? ranger([...avant, ...dites]) : ranger(dites) })
}

/** « lundi au vendredi : 8h-12h, 13h30-17h30 (vendredi 16h30) »: that day ends sooner. */
const raccourcir = ({ groupes, seule = 0, parenthese, sauf }: Clause, { chantier, mots }: Ici): void => {
  const jours = joursDe(groupes)
  const finPlusTot = (rang: Rang): boolean => {
    const derniere = chantier.semaine[rang]?.at(-1)
    return derniere !== undefined && derniere.de < seule && seule < derniere.a
  }
  const possible = groupes !== undefined && (parenthese || sauf) && jours.every(finPlusTot)
  if (!possible) chantier.douter('heure-manquante', mots, { jours })
  else
    for (const rang of jours)
      chantier.poser({ jours: [rang], plages: [{ de: seule, a: 1440 }], effet: 'retire' })
}

/** « …, matin sur rendez-vous »: on the days told just before. */
const surRendezVous = (groupes: readonly Groupe[] | undefined, avant: Clause, ici: Ici): void => {
  for (const groupe of groupes ?? TOUS) {
    const sansJour = groupe.jours.length === 7 && groupe.moment !== undefined
    mettreSurRendezVous(sansJour ? { ...groupe, jours: joursDe(avant.groupes) } : groupe, ici)
  }
}

/** « Sur rendez-vous : … » at the head, or once at the very end, is said of everything. */
const estToutSurRdv = (clauses: readonly Clause[]): boolean => {
  const [premiere] = clauses
  if (premiere?.acces === 'rdv' && premiere.accesDevant) return !clauses.some(({ acces }) => acces === 'sans')
  const dits = clauses.filter(({ acces }) => acces !== undefined)
  const derniere = clauses.at(-1)
  return dits.length === 1 && derniere?.acces === 'rdv' && derniere.plages !== undefined
}
