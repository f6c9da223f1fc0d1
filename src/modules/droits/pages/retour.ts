import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import type { ContenuDroit } from '../genere-contenus/contenus.js'
import { bornes, type DroitMontre, type Savoir, type Situation } from '../index.ts'

/** The year by which time alone opens a closed right, by its name in the rules. */
export type AnneesDOuverture = Readonly<Record<string, string>>

/**
 * Born on the last day of the possible year, with a permit as recent as the answers allow:
 * what opens then is open by that year for everyone who gave these answers.
 */
export const anneesDOuverture = (possibles: readonly Situation[], { evaluer }: Savoir): AnneesDOuverture => {
  const { droits } = evaluer(possibles.map(auPlusTard))
  return Object.fromEntries(
    Object.entries(droits).flatMap(([nom, { retour }]) => {
      const [date] = Array.isArray(retour) ? retour : []
      return typeof date === 'string' ? [[nom, date.slice(0, 4)]] : []
    })
  )
}

const auPlusTard = (situation: Situation): Situation => ({
  ...situation,
  personnes: situation.personnes.map(personne => {
    const { date_naissance, titre_depuis_annees } = personne
    const nee =
      typeof date_naissance === 'object' && date_naissance !== null
        ? { date_naissance: date_naissance.max }
        : {}
    const titre =
      typeof titre_depuis_annees === 'object' && titre_depuis_annees !== null
        ? { titre_depuis_annees: bornes(titre_depuis_annees)[0] }
        : {}
    return { ...personne, ...nee, ...titre }
  })
})

type Retour = {
  readonly droit: DroitMontre
  readonly contenu: ContenuDroit
  readonly annees: AnneesDOuverture
  /** Why it is closed, in sentences. */
  readonly raisons: readonly string[]
}

/** When coming back is useful: the dates first, then what may change. */
export const quandRevenir = ({ droit, contenu, annees, raisons }: Retour): readonly string[] => {
  const dates = droit.retour.map(date => m.droits_retour({ date: jourEnLettres(date) }))
  if (droit.statut !== 'ferme') return [...dates, ...contenu.revenir]
  // « Ask again before the end » makes no sense for a right one does not have.
  const conseils = contenu.revenir
    .filter(phrase => /^Revenez (quand|si|après|à la)/.test(phrase) && !phrase.includes('page de résultat'))
    // A higher ceiling opens nothing to someone it did not stop.
    .filter(phrase => !(auPremierAvril(droit) && phrase.includes('avril')))
    .filter(phrase => raisons.some(parleDArgent) || !parleDArgent(phrase))
  const annee = dates.length === 0 ? annees[droit.nom] : undefined
  const echeance = annee === undefined ? [] : [m.droits_retour_annee({ annee })]
  const toutes = [
    ...dates.filter(() => raisons.some(parleDArgent) || !auPremierAvril(droit)),
    ...echeance,
    ...conseils
  ]
  return toutes.length > 0 ? toutes.slice(0, 2) : [m.droits_retour_change()]
}

const parleDArgent = (phrase: string): boolean => /€|plafond|montant|revenu/.test(phrase)

const auPremierAvril = ({ retour }: DroitMontre): boolean =>
  retour.length > 0 && retour.every(date => date.endsWith('-04-01'))
