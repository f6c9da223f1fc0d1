import { ENFANTS_AU_PLUS, NE_SAIT_PAS, type Reponses, recoit } from '../reponses.ts'
import type { Savoir } from '../resultat.ts'
import { seuilsDuFoyer } from '../seuils.ts'
import type { Personne, Situation } from '../situation.ts'
import { type Partage, partActivite, partages } from './argent.ts'
import {
  aUnMinimumPersonnel,
  estAPartager,
  ligneDuPasse,
  lignesDesMinima,
  lignesDuFoyer,
  lignesDuReste,
  lignesHorsTotal,
  type Rythme
} from './lignes.ts'
import { conjoint, demandeur, type Etre, enfant } from './personnes.ts'

type Adulte = 'demandeur' | 'conjoint'

/** One household the answers allow. */
type Possible = {
  readonly enCouple: boolean
  readonly enfants: number
  readonly rythme: Rythme
  readonly partage: Partage
  /** Who is given the rest of the money, and who draws the minimum incomes. */
  readonly gagne: Adulte
  readonly touche: Adulte
}

const POSSIBLES_AU_PLUS = 48
const FINESSE = 4

/**
 * Every household that the answers allow: one when they say it all, several when they leave open who lives there
 * or who of the two adults earns. Their results, merged, contradict none of them.
 */
export const versSituations = (r: Reponses, savoir: Savoir): readonly Situation[] => {
  const cadres = cadresPossibles(r)
  const finesse = cadres.length * FINESSE > POSSIBLES_AU_PLUS ? 1 : FINESSE
  const parts = partages(r, seuilsDuFoyer(r, savoir), finesse)
  return cadres
    .flatMap(cadre => parts.map(partage => ({ ...cadre, partage })))
    .filter(possible => possible.gagne === 'demandeur' || estAPartager(possible.partage.reste))
    .map(possible => situation(possible, r, savoir))
}

type Cadre = Omit<Possible, 'partage'>

const cadresPossibles = (r: Reponses): readonly Cadre[] =>
  couplesPossibles(r).flatMap(enCouple =>
    enfantsPossibles(r).flatMap(enfants =>
      rythmesPossibles(r).flatMap(rythme =>
        adultes(enCouple).flatMap(gagne =>
          adultes(enCouple && aUnMinimumPersonnel(r)).map(touche => ({
            enCouple,
            enfants,
            rythme,
            gagne,
            touche
          }))
        )
      )
    )
  )

const couplesPossibles = (r: Reponses): readonly boolean[] =>
  r.foyer?.conjoint === 'oui' ? [true] : r.foyer?.conjoint === 'non' ? [false] : [false, true]

const enfantsPossibles = (r: Reponses): readonly number[] => {
  const enfants = r.foyer?.enfants ?? NE_SAIT_PAS
  if (enfants === NE_SAIT_PAS) return [0, 1, 2, 3]
  return enfants < ENFANTS_AU_PLUS ? [enfants] : [enfants, enfants + 1, enfants + 2]
}

const rythmesPossibles = (r: Reponses): readonly Rythme[] =>
  r.argent?.change === true && r.argent.total !== NE_SAIT_PAS ? ['egal', 'vide', 'plein'] : ['egal']

const adultes = (deux: boolean): readonly Adulte[] => (deux ? ['demandeur', 'conjoint'] : ['demandeur'])

const situation = (possible: Possible, r: Reponses, savoir: Savoir): Situation => {
  const departement = r.lieu?.departement ?? NE_SAIT_PAS
  const foyer = lignesDuFoyer(r, possible.partage, savoir)
  return {
    schema: 'situation/1',
    mois: savoir.mois,
    date_demande: savoir.jour,
    union: possible.enCouple ? { parmi: ['concubinage', 'pacs', 'mariage'] } : 'seul',
    isolement_recent: isolement(r, possible),
    logement: {
      statut: logementDe(r),
      commune_insee: departement === NE_SAIT_PAS ? null : departement
    },
    personnes: [
      adulte('demandeur', demandeur(r, savoir), { possible, r, savoir }),
      ...(possible.enCouple ? [adulte('conjoint', conjoint(r, savoir), { possible, r, savoir })] : []),
      ...Array.from({ length: possible.enfants }, () => ({
        ...enfant(r, savoir),
        revenus: [],
        prestations_percues: []
      }))
    ],
    ...(r.recus === undefined ? {} : { prestations_percues: [...foyer] })
  }
}

const isolement = (r: Reponses, { enCouple }: Possible): boolean | null => {
  if (enCouple || r.parent_seul === 'non') return false
  return r.parent_seul === 'oui' && r.foyer?.enfants !== 0 ? true : null
}

type Statut = NonNullable<NonNullable<Situation['logement']>['statut']> | null

const LOGEMENTS = {
  locataire: { parmi: ['locataire_vide', 'locataire_meuble', 'locataire_hlm', 'locataire_foyer'] },
  gratuit: 'heberge_gratuitement',
  proprietaire: 'proprietaire',
  credit: 'accedant',
  caravane: 'caravane',
  sans_domicile: 'sans_domicile',
  [NE_SAIT_PAS]: null
} satisfies Record<string, Statut>

const logementDe = (r: Reponses): Statut => {
  if (r.logement !== undefined) return LOGEMENTS[r.logement.statut]
  // A housing aid is paid to someone who pays for the dwelling.
  return recoit(r, 'aide_logement') ? { parmi: [...LOGEMENTS.locataire.parmi, 'accedant' as const] } : null
}

type Contexte = { readonly possible: Possible; readonly r: Reponses; readonly savoir: Savoir }

/** An adult with the money this possible household gives them; nothing written before the question is asked. */
const adulte = (role: Adulte, etre: Etre, { possible, r, savoir }: Contexte): Personne => {
  if (r.recus === undefined) return etre
  const { partage, rythme } = possible
  const { reste } = partage
  const gagne = reste !== null && (possible.gagne === role || reste.net === null)
  return {
    ...etre,
    part_activite_revenu_non_precise: partActivite(r),
    revenus: [
      ligneDuPasse(savoir),
      ...(gagne ? lignesDuReste(reste, reste.net === null ? 'egal' : rythme, savoir) : []),
      ...(role === 'demandeur' ? lignesHorsTotal(r, savoir) : [])
    ],
    prestations_percues: possible.touche === role ? [...lignesDesMinima(partage, savoir)] : []
  }
}
