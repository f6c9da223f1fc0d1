import { AUCUNE_REPONSE, type Reponses } from './reponses.ts'

type Construction = {
  /** The same answers with these ones changed. */
  readonly avec: (changees: Partial<Omit<Reponses, 'v'>>) => Construction
  readonly build: () => Reponses
}

const construction = (reponses: Reponses): Construction => ({
  avec: changees => construction({ ...reponses, ...changees }),
  build: () => reponses
})

/** Someone of 40, French, alone, in the Creuse: change only what the test is about. */
export const desReponses = (): Construction =>
  construction({
    ...AUCUNE_REPONSE,
    naissance: 1986,
    lieu: { departement: '23', trois_mois: 'oui' },
    papiers: 'francaise',
    foyer: { conjoint: 'non', enfants: 0 },
    recus: []
  })
