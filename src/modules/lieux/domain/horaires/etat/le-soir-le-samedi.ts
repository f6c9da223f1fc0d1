import { type Horaires, type Plage, type Rang, TOUS_LES_JOURS } from '../horaires.ts'

/** `peut-etre`: by appointment, in doubt, or nobody knows the hours. */
export type Ouverture = 'oui' | 'peut-etre' | 'non'

const DIX_HUIT_HEURES = 1080
const SAMEDI: Rang = 5
const EN_SEMAINE: readonly Rang[] = [0, 1, 2, 3, 4]

/** Open after 18:00 on some day from Monday to Friday: for who works in the day. */
export const ouvreLeSoir = (horaires: Horaires | null): Ouverture =>
  ouvre(horaires, EN_SEMAINE, ({ a }) => a > DIX_HUIT_HEURES)

/** Open on some Saturday, were it once a month. */
export const ouvreLeSamedi = (horaires: Horaires | null): Ouverture => ouvre(horaires, [SAMEDI], () => true)

const ouvre = (
  horaires: Horaires | null,
  jours: readonly Rang[],
  convient: (plage: Plage) => boolean
): Ouverture => {
  if (horaires === null || horaires.texte.trim() === '') return 'peut-etre'
  const touche = (concernes: readonly Rang[] = TOUS_LES_JOURS) => concernes.some(n => jours.includes(n))
  const dites = [
    ...jours.flatMap(n => horaires.semaine[n] ?? []),
    ...(horaires.regles ?? [])
      .filter(regle => touche(regle.jours) && regle.effet !== 'retire' && !regle.feries)
      .flatMap(({ plages }) => plages)
  ].filter(convient)
  if (dites.some(({ rdv }) => !rdv) && !horaires.doutes.some(doute => touche(doute.jours))) return 'oui'
  return dites.length > 0 || horaires.doutes.some(doute => touche(doute.jours)) ? 'peut-etre' : 'non'
}
