import { agesPossibles } from './ages.ts'
import type { Reponses } from './reponses.ts'
import { recoit } from './reponses.ts'
import type { Savoir } from './resultat.ts'

/** What the quick path takes for granted; the result page says it, message `droits_hypothese_<code>`. */
export type Hypothese =
  | 'lieu_suppose'
  | 'revenus_stables'
  | 'conjoint_meme_sejour'
  | 'impots_ensemble'
  | 'enfants_avec_vous'
  | 'enfants_sans_revenu'
  | 'pas_etudiant'

/** The hypotheses that these answers needed, and no other. */
export const hypotheses = (r: Reponses, savoir: Savoir): readonly Hypothese[] => {
  const enCouple = r.foyer?.conjoint === 'oui'
  const enfants = r.foyer !== undefined && r.foyer.enfants !== 0
  const [moins, plus] = agesPossibles(r, savoir.jour)
  const regles: readonly (readonly [Hypothese, boolean])[] = [
    ['lieu_suppose', r.lieu?.departement === '?'],
    ['revenus_stables', r.argent !== undefined && !r.argent.change],
    ['conjoint_meme_sejour', enCouple && r.papiers !== 'francaise'],
    ['impots_ensemble', enCouple],
    ['enfants_avec_vous', enfants],
    ['enfants_sans_revenu', enfants],
    ['pas_etudiant', moins >= 30 && plus < 50 && !recoit(r, 'bourse', 'rsa')]
  ]
  return regles.filter(([, vraie]) => vraie).map(([hypothese]) => hypothese)
}
