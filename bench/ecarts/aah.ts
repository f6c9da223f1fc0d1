import {
  type ChoixMinima,
  changer,
  comparaisonDe,
  type LigneLue,
  mayotte,
  type PersonneLue,
  renteIgnoree
} from './minima.ts'

const REDUIT = 0.7
/** CSS D821-9: wages enter at 20 % up to 30 % of the year's minimum wage, at 60 % above. */
const TRANCHE: Readonly<Record<string, number>> = {
  '2025-11': 0.3 * 11.88 * 1820,
  '2026-11': 0.3 * 12.31 * 1820
}
const [TAUX_BAS, TAUX_HAUT] = [0.2, 0.6]

const retenir = (annuel: number, tranche: number): number =>
  TAUX_BAS * Math.min(annuel, tranche) + TAUX_HAUT * Math.max(0, annuel - tranche)
const remonter = (retenu: number, tranche: number): number =>
  retenu <= TAUX_BAS * tranche ? retenu / TAUX_BAS : tranche + (retenu - TAUX_BAS * tranche) / TAUX_HAUT

const PENSIONS = ['rente_accident_travail', 'pension_invalidite', 'retraite', 'allocation_chomage']

const estPensionneQuiTravaille = ({ revenus }: Pick<PersonneLue, 'revenus'>): boolean =>
  revenus.some(({ nature, a }) => nature === 'salaire' && a === null) &&
  revenus.some(({ nature, a }) => PENSIONS.includes(nature) && a === null)

/** The wage of which our scale keeps 70 % of what it keeps of this one. */
const reduireSalaires = (personne: PersonneLue, mois: string): PersonneLue => {
  const tranche = TRANCHE[mois] ?? 0
  const reduire = (net: number): number => remonter(REDUIT * retenir(net * 12, tranche), tranche) / 12
  return {
    ...personne,
    revenus: (personne.revenus as readonly LigneLue[]).map(ligne =>
      ligne.nature === 'salaire' && ligne.net !== undefined ? { ...ligne, net: reduire(ligne.net) } : ligne
    )
  }
}

/** The other cuts wages by 30 % as soon as a replacement income is drawn, even while working. */
const cessationEnTravaillant: ChoixMinima = {
  cause: 'abattement de cessation appliqué à une personne qui travaille',
  texte: 'CSS R532-5 : après la fin de l’activité',
  concerne: ({ personnes }) => personnes.some(estPensionneQuiTravaille),
  situation: situation =>
    changer(situation, personne =>
      estPensionneQuiTravaille(personne) ? reduireSalaires(personne, situation.mois) : personne
    )
}

// The cut comes first: it is read from the annuity that the next choice forgets.
export const ecartsAah = [comparaisonDe('aah', [cessationEnTravaillant, renteIgnoree, mayotte])]
