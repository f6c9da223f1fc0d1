import { type Plage, type Rang, TOUS_LES_JOURS } from '../../horaires.ts'
import { memesPlages, oter, ranger } from '../../plages.ts'
import type { Chantier } from '../chantier.ts'
import type { Clause } from '../francais/clause.ts'
import { lireClauses } from '../francais/clauses.ts'
import { decouper, type Jeton } from '../francais/jetons.ts'
import { estDuMoment } from '../francais/moments.ts'
import {
  fermer,
  type Ici,
  joursDe,
  mettreSurRendezVous,
  ouvrirSurRendezVous,
  quandDe
} from '../francais/poser.ts'
import type { Groupe } from '../francais/quand.ts'
import { citer } from '../source.ts'
import { couperEnPhrases } from './phrases.ts'
import { ditCommentPrendreRendezVous } from './rendez-vous.ts'
import { estSansEffet, sujetDe } from './sujets.ts'

// What a comment says around its rule.
const SANS_SENS =
  /^(?:attention|public|nous|vous|recevons|accueillons|l'accueil|la|structure|france|services?|maison|mfs|usagers|que|ouverte?|seront|est|physique|chaque|toutes?|demarches|pour|mais|egalement|aussi|merci|votre|comprehension|strictement|espace)$/

/** A comment beside the cells of the week: what changes them, and a doubt for what is not understood. */
export const lireCommentaire = (commentaire: string, chantier: Chantier): void => {
  const ici = { chantier, mots: citer(commentaire) }
  const clauses: Clause[] = []
  for (const phrase of couperEnPhrases(commentaire)) clauses.push(...lirePhrase(phrase, ici))
  for (const clause of clauses.filter(({ acces }) => acces !== 'sans')) poser(clause, ici)
  resteSurRendezVous(clauses, ici)
  confronter(clauses.filter(estUnRappel), ici)
}

const lirePhrase = (phrase: string, { chantier, mots }: Ici): readonly Clause[] => {
  if (estSansEffet(phrase)) return []
  const comment = ditCommentPrendreRendezVous(phrase)
  if (comment === 'obligatoire') return [{ acces: 'rdv' }]
  if (comment === 'ambigu') chantier.douter('rdv-a-prendre', mots)
  if (comment === 'en-dehors') chantier.douter('rdv-sans-heure', mots)
  if (comment !== undefined) return []
  const clauses = lireClauses(decouper(phrase).filter(aDuSens))
  if (clauses.length > 0 && clauses.every(estComprise)) return clauses
  chantier.douter(sujetDe(phrase), mots)
  return []
}

const aDuSens = (jeton: Jeton): boolean => jeton.genre !== 'autre' || !SANS_SENS.test(jeton.mot)

const estComprise = (clause: Clause): boolean => {
  const { inconnus, doute, seule, vacances, ferme, sauf, dates, acces, groupes, plages, feries } = clause
  if (inconnus || doute || vacances || seule !== undefined || (dates && !ferme) || (sauf && !groupes))
    return false
  return Boolean(acces || ferme || feries || groupes || plages)
}

/** « horaires : lundi 9h-12h… »: the cells again. */
const estUnRappel = ({ acces, ferme, sauf, groupes, plages, alternance }: Clause): boolean =>
  !acces &&
  !ferme &&
  !sauf &&
  !alternance &&
  plages !== undefined &&
  !groupes?.some(g => g.rangs || g.semaines)

const poser = (clause: Clause, ici: Ici): void => {
  const { groupes, plages, acces, ferme, sauf, alternance, feries } = clause
  if (feries) ici.chantier.poser({ feries: true, plages: [] })
  if (alternance) ici.chantier.douter('alternance', ici.mots, { jours: joursDe(groupes) })
  else if (ferme || sauf) fermerOuVerifier(clause, ici)
  else if (acces === 'rdv') surRendezVous(clause, ici)
  else if (acces === undefined && groupes?.some(g => g.rangs || g.semaines))
    for (const groupe of groupes) ouvrirCertains(groupe, plages, ici)
  else if (acces === undefined && groupes && !plages)
    ici.chantier.douter('commentaire', ici.mots, { jours: joursDe(groupes) })
}

/** A closure each week that the cells do not show: which of the two is true? */
const fermerOuVerifier = (clause: Clause, ici: Ici): void => {
  for (const groupe of clause.groupes ?? [])
    for (const rang of groupe.rangs || groupe.semaines ? [] : groupe.jours)
      if (plagesDe(ici, rang).some(plage => estDuMoment(plage, groupe.moment)))
        ici.chantier.douter('plages-confuses', ici.mots, { jours: [rang] })
  fermer(clause, ici)
}

const plagesDe = ({ chantier }: Ici, rang: Rang): readonly Plage[] => chantier.semaine[rang] ?? []

const TOUS: readonly Groupe[] = [{ jours: TOUS_LES_JOURS }]

const surRendezVous = ({ groupes = TOUS, plages }: Clause, ici: Ici): void => {
  for (const groupe of groupes) {
    if (plages === undefined) mettreSurRendezVous(joursOuverts(groupe, ici), ici)
    else for (const rang of joursOuverts(groupe, ici).jours) ouvrirSurRendezVous(rang, plages, ici)
  }
}

/** « L’après-midi », « sur rendez-vous »: on the days the place is open at all. */
const joursOuverts = (groupe: Groupe, ici: Ici): Groupe => {
  if (groupe.jours.length < 7) return groupe
  const jours = groupe.jours.filter(rang =>
    plagesDe(ici, rang).some(plage => estDuMoment(plage, groupe.moment))
  )
  return jours.length > 0 ? { ...groupe, jours } : groupe
}

/** « Le samedi : uniquement le 1er samedi du mois »: the cell of Saturday is for that one only. */
const ouvrirCertains = (groupe: Groupe, dites: readonly Plage[] | undefined, ici: Ici): void => {
  const { chantier, mots } = ici
  for (const rang of groupe.jours) {
    const avant = plagesDe(ici, rang)
    const concernees = avant.filter(plage => estDuMoment(plage, groupe.moment))
    const plages = dites ?? concernees
    if (plages.length === 0 || groupe.jours.length === 7)
      chantier.douter('heure-manquante', mots, { jours: [rang] })
    if (dites && concernees.length > 0 && oter(dites, concernees).length > 0)
      chantier.douter('plages-confuses', mots, { jours: [rang] })
    // The week first: once a rule is there, it would come after it.
    chantier.semaine[rang] = avant.filter(plage => !concernees.includes(plage))
    if (plages.length > 0)
      chantier.poser({ ...quandDe({ ...groupe, jours: [rang] }), plages, effet: 'ajoute' })
  }
}

/** « Sans rendez-vous le matin »: then the rest is with. */
const resteSurRendezVous = (clauses: readonly Clause[], ici: Ici): void => {
  const libres = clauses.filter(({ acces, groupes, plages }) => acces === 'sans' && (groupes || plages))
  if (libres.length === 0) return
  for (const rang of TOUS_LES_JOURS) {
    const plages = plagesDe(ici, rang)
    const dites = libres.flatMap(libre => plagesLibres(libre, rang, plages))
    const reste = oter(plages, dites).map(({ de, a }) => ({ de, a, rdv: true as const }))
    const gardees = plages.flatMap(plage => (plage.rdv ? [plage] : oter([plage], oter([plage], dites))))
    ici.chantier.semaine[rang] = ranger([...gardees, ...reste])
  }
}

const plagesLibres = (
  { groupes = TOUS, plages }: Clause,
  rang: Rang,
  connues: readonly Plage[]
): readonly Plage[] =>
  groupes
    .filter(({ jours }) => jours.includes(rang))
    .flatMap(({ moment }) => plages ?? connues.filter(plage => estDuMoment(plage, moment)))

/** Hours told again in the comment: the same as the cells, or a doubt. */
const confronter = (rappels: readonly Clause[], ici: Ici): void => {
  for (const rang of TOUS_LES_JOURS) {
    const dites = rappels.flatMap(({ groupes = TOUS, plages = [] }) =>
      groupes.some(({ jours }) => jours.includes(rang)) ? plages : []
    )
    const cellule = plagesDe(ici, rang).map(({ de, a }) => ({ de, a }))
    if (dites.length > 0 && !memesPlages(ranger(dites), ranger(cellule)))
      ici.chantier.douter('plages-confuses', ici.mots, { jours: [rang] })
  }
}
