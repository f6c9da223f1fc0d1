import { type Horaires, type Plage, type Rang, type Regle, TOUS_LES_JOURS } from '../horaires.ts'
import { memesPlages } from '../plages.ts'

const JOURS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const MOIS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** OpenStreetMap's opening_hours when it can say all of it; else the words of the source. */
export const enOsm = (horaires: Horaires): string => {
  const { semaine, regles = [], doutes, texte } = horaires
  if (doutes.length > 0 || !regles.every(seDit)) return texte
  const base = ecrireSemaine(semaine)
  const suite = regles.map(ecrireRegle)
  if (base === '' && suite.length === 0) return texte === '' ? '' : 'off'
  // Without a week, the first rule has nothing to be added to.
  return [base, ...suite]
    .filter(morceau => morceau !== '')
    .join('; ')
    .replaceAll('; , ', ', ')
    .replace(/^, /, '')
}

const seDit = ({ jours, feries, du, au, rangs, semaines }: Regle): boolean =>
  (!feries || !(jours || du || rangs || semaines)) && (du === undefined) === (au === undefined)

/** Days that are the same are said together. */
const ecrireSemaine = (semaine: Horaires['semaine']): string => {
  const ecrits: string[] = []
  for (const rang of TOUS_LES_JOURS) {
    const plages = semaine[rang] ?? []
    const pareils = TOUS_LES_JOURS.filter(n => memesPlages(semaine[n] ?? [], plages))
    if (plages.length > 0 && pareils[0] === rang) ecrits.push(ecrirePlages(ecrireJours(pareils), plages))
  }
  return ecrits.join('; ')
}

/** « Mo-We,Fr ». */
const ecrireJours = (jours: readonly Rang[]): string => {
  const suites: Rang[][] = []
  for (const rang of jours) {
    const suite = suites.at(-1)
    if (suite?.at(-1) === rang - 1) suite.push(rang)
    else suites.push([rang])
  }
  return suites
    .map(suite => [suite[0], ...(suite.length > 1 ? [suite.at(-1)] : [])].map(n => JOURS[n ?? 0]))
    .map(bouts => bouts.join('-'))
    .join(',')
}

const RDV = '"sur rendez-vous"'

/** Free ranges, then those by appointment, added to the same days. */
const ecrirePlages = (quand: string, plages: readonly Plage[], suffixe = ''): string => {
  const libres = plages.filter(({ rdv }) => !rdv)
  const surRdv = plages.filter(({ rdv }) => rdv)
  return [
    ...(libres.length > 0 ? [joindre(quand, heures(libres), suffixe)] : []),
    ...(surRdv.length > 0 ? [joindre(quand, heures(surRdv), RDV)] : [])
  ].join(', ')
}

const joindre = (...mots: readonly string[]): string => mots.filter(mot => mot !== '').join(' ')

const heures = (plages: readonly Plage[]): string =>
  plages.map(({ de, a }) => `${heure(de)}-${heure(a)}`).join(',')

const deux = (n: number): string => String(n).padStart(2, '0')
const heure = (minute: number): string => `${deux(Math.floor(minute / 60))}:${deux(minute % 60)}`

/** « , » in front: added to what the day already has. */
const ecrireRegle = (regle: Regle): string => {
  const quand = joindre(ecrireDates(regle), ecrireSemaines(regle.semaines), ecrireQuelsJours(regle))
  if (regle.plages.length === 0) return joindre(quand, 'off')
  if (regle.effet === 'retire') return joindre(quand, heures(regle.plages), 'off')
  return `${regle.effet === 'ajoute' ? ', ' : ''}${ecrirePlages(quand, regle.plages)}`
}

const ecrireQuelsJours = ({ jours, rangs, feries, du, semaines }: Regle): string => {
  if (feries) return 'PH'
  if (rangs) return (jours ?? TOUS_LES_JOURS).map(rang => `${JOURS[rang]}[${rangs.join(',')}]`).join(',')
  return jours ? ecrireJours(jours) : du || semaines ? '' : 'Mo-Su'
}

const ecrireSemaines = (semaines: Regle['semaines']): string => {
  if (semaines === undefined) return ''
  if (typeof semaines === 'string') return semaines === 'paires' ? 'week 2-53/2' : 'week 1-53/2'
  return `week ${semaines.join(',')}`
}

const ecrireDates = ({ du, au }: Regle): string => {
  if (du === undefined || au === undefined) return ''
  return du === au ? ecrireDate(du) : `${ecrireDate(du)}-${ecrireDate(au)}`
}

/** « 2026 May 15 », « May 15 ». */
const ecrireDate = (date: string): string => {
  const [jour = '', mois = '', annee = ''] = date.split('-').toReversed()
  return joindre(annee, MOIS[Number(mois) - 1] ?? '', jour)
}
