import { agesPossibles } from './ages.ts'
import type { ContenuFiche } from './contenus.ts'
import { coches, type Recu, type Reponses, recoit } from './reponses.ts'

/** A card is useless to someone who already draws what it tells of. */
const DEJA: Readonly<Record<string, Recu>> = {
  'aide-logement': 'aide_logement',
  'prime-activite': 'prime_activite'
}

const LOCATIONS = ['locataire_vide', 'locataire_meuble', 'locataire_hlm', 'locataire_foyer']

/** The cards these answers call for; what was not asked does not hide a card. */
export const fichesPour = <C extends ContenuFiche>(
  fiches: readonly C[],
  r: Reponses,
  jour: string
): readonly C[] => fiches.filter(({ id, quand }) => !dejaPercu(id, r) && convient(quand, r, jour))

const dejaPercu = (id: string, r: Reponses): boolean => {
  const recu = DEJA[id]
  return recu !== undefined && recoit(r, recu)
}

const convient = (quand: ContenuFiche['quand'], r: Reponses, jour: string): boolean => {
  const [moins, plus] = agesPossibles(r, jour)
  return (
    plus >= (quand.age_min ?? 0) &&
    moins <= (quand.age_max ?? 120) &&
    (quand.percoit === undefined || coches(r).some(recu => quand.percoit?.includes(recu))) &&
    (quand.enfants === undefined || (r.foyer !== undefined && r.foyer.enfants !== 0)) &&
    (quand.seul === undefined || r.foyer?.conjoint !== 'oui') &&
    (quand.logement === undefined || logeAinsi(quand.logement, r)) &&
    (quand.handicap === undefined || r.sante?.probleme === 'oui' || recoit(r, 'aah')) &&
    (quand.travail === undefined || recoit(r, 'salaire', 'independant') || r.activite?.travail === 'oui') &&
    (quand.sejour === undefined || !sansTitre(r))
  )
}

const logeAinsi = (statuts: readonly string[], r: Reponses): boolean => {
  const statut = r.logement?.statut
  if (statut === undefined || statut === '?') return true
  return statut === 'locataire' ? statuts.some(s => LOCATIONS.includes(s)) : statuts.includes(statut)
}

// Some rights go on six months after a permit ends (CSS R111-4): whoever cannot say when is not turned away.
const FINI_DEPUIS_PEU: readonly unknown[] = ['moins_3', 'de_3_a_6', '?']

const sansTitre = ({ papiers, expire }: Reponses): boolean =>
  papiers === 'aucun' && !FINI_DEPUIS_PEU.includes(expire)
