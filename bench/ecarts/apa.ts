import type { Personne } from './ecart.ts'
import { type ChoixMinima, changer, comparaisonDe, estAdulte, mayotte } from './minima.ts'

type Declarant = Personne & { readonly rfr_n2?: number; readonly gir?: number }
type PlanAccepte = Declarant & { readonly plan_aide_apa_mensuel?: number }

const MTP_DE_JANVIER: Readonly<Record<string, number>> = { '2025-11': 1266.6, '2026-11': 1288.13 }
/** The last value the other knows: it has none for April 2026. */
const MTP_DE_L_AUTRE = 1288.13

/** Every amount of the formula is a multiple of that value: seen from it, plan and resources shrink alike. */
const mtpDuMois: ChoixMinima = {
  cause: 'majoration pour tierce personne du mois',
  texte: 'CASF R232-10, R232-11 ; CNSA : la valeur du 1er janvier sert toute l’année',
  concerne: ({ mois }) => MTP_DE_JANVIER[mois] !== MTP_DE_L_AUTRE,
  situation: situation => {
    const rapport = (MTP_DE_JANVIER[situation.mois] ?? MTP_DE_L_AUTRE) / MTP_DE_L_AUTRE
    return changer(situation, personne => reduire(personne as PlanAccepte, rapport))
  },
  valeur: (valeur, _, { mois }) =>
    typeof valeur === 'number' ? (valeur * MTP_DE_L_AUTRE) / (MTP_DE_JANVIER[mois] ?? MTP_DE_L_AUTRE) : valeur
}

const reduire = (personne: PlanAccepte, rapport: number): PlanAccepte => ({
  ...personne,
  ...(personne.rfr_n2 === undefined ? {} : { rfr_n2: personne.rfr_n2 * rapport }),
  ...(personne.plan_aide_apa_mensuel === undefined
    ? {}
    : { plan_aide_apa_mensuel: personne.plan_aide_apa_mensuel * rapport })
})

/** The other takes the housing aid it computes off the year's taxable income, where it never was. */
const aideAuLogementDeduite: ChoixMinima = {
  cause: 'aide au logement déduite des ressources',
  texte: 'CASF R232-5 : l’aide au logement n’est pas une ressource, et n’est pas à déduire du revenu fiscal',
  concerne: (_, { apl, als, alf }) => apl + als + alf > 0,
  situation: (situation, { apl, als, alf }) =>
    changer(situation, personne => {
      const { rfr_n2 = 0 } = personne as Declarant
      return { ...personne, rfr_n2: Math.max(0, rfr_n2 - 12 * (apl + als + alf)) } as Declarant
    })
}

/** The other reads the tax notice of the one who asks, and yet divides it as a couple's. */
const concubinOublie: ChoixMinima = {
  cause: 'concubins : un seul avis d’impôt, divisé par 1,7',
  texte: 'CASF R232-5, R232-11 : le total du couple, divisé par 1,7',
  concerne: ({ personnes }) => personnes.filter(aSonAvis).length > 1,
  situation: situation =>
    changer(situation, personne =>
      (personne as Declarant).gir === undefined ? ({ ...personne, rfr_n2: 0 } as Declarant) : personne
    )
}

const aSonAvis = (personne: Personne): boolean =>
  estAdulte(personne) && (personne as Declarant).rfr_n2 !== undefined

export const ecartsApa = [
  comparaisonDe('apa_domicile', [concubinOublie, aideAuLogementDeduite, mtpDuMois, mayotte])
]
