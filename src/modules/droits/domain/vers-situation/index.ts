import { ENFANTS_AU_PLUS, NE_SAIT_PAS, type Reponses, recoit } from '../reponses.ts'
import type { Savoir } from '../resultat.ts'
import { seuilsDuFoyer } from '../seuils.ts'
import type { Personne, Situation } from '../situation.ts'
import { melanger, type Partage, partages, type Source } from './argent.ts'
import {
  ligneDuPasse,
  lignesDeRevenus,
  lignesDesMinima,
  lignesDuFoyer,
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
  /** Who receives the main source of money, and who the other ones. */
  readonly gagne: Adulte
  readonly touche: Adulte
}

/**
 * Every household that the answers allow: one when they say it all, several when they leave open who lives there,
 * who of the two adults earns, or from which source the total comes. What their results share is sure.
 */
export const versSituations = (r: Reponses, savoir: Savoir): readonly Situation[] => {
  const seuils = () => seuilsDuFoyer(r, savoir)
  const parts = r.recus === undefined ? [RIEN_DE_DIT] : partages(r, seuils)
  const foyers = foyersPossibles(parts, r, savoir)
  return foyers.length <= FOYERS_AU_PLUS
    ? foyers
    : foyersPossibles([melanger(parts, r.argent?.change === true)], r, savoir)
}

/** Each costs its evaluation: beyond, a page would keep the server busy for a second. */
const FOYERS_AU_PLUS = 48

const foyersPossibles = (parts: readonly Partage[], r: Reponses, savoir: Savoir): readonly Situation[] =>
  couplesPossibles(r).flatMap(enCouple =>
    enfantsPossibles(r).flatMap(enfants =>
      parts.flatMap(partage =>
        rythmesPossibles(r, partage).flatMap(rythme =>
          porteursPossibles(enCouple, partage).map(porteurs =>
            situation({ enCouple, enfants, rythme, partage, ...porteurs }, r, savoir)
          )
        )
      )
    )
  )

const RIEN_DE_DIT: Partage = { montants: {}, principale: null, partActivite: null }

type Porteurs = Pick<Possible, 'gagne' | 'touche'>

/** Which adult the main source and the others belong to: nobody was asked, so each way round. */
const porteursPossibles = (enCouple: boolean, { principale }: Partage): readonly Porteurs[] =>
  enCouple && principale !== null
    ? [
        { gagne: 'demandeur', touche: 'conjoint' },
        { gagne: 'conjoint', touche: 'demandeur' }
      ]
    : [{ gagne: 'demandeur', touche: 'demandeur' }]

const couplesPossibles = (r: Reponses): readonly boolean[] =>
  r.foyer?.conjoint === 'oui' ? [true] : r.foyer?.conjoint === 'non' ? [false] : [false, true]

const enfantsPossibles = (r: Reponses): readonly number[] => {
  const enfants = r.foyer?.enfants ?? NE_SAIT_PAS
  // The ends are enough: every text goes one way with the number of children.
  if (enfants === NE_SAIT_PAS) return [0, 3]
  return enfants < ENFANTS_AU_PLUS ? [enfants] : [enfants, enfants + 3]
}

const rythmesPossibles = (r: Reponses, { principale }: Partage): readonly Rythme[] =>
  r.argent?.change === true && principale !== null ? ['vide', 'plein'] : ['egal']

const situation = (possible: Possible, r: Reponses, savoir: Savoir): Situation => {
  const foyer = lignesDuFoyer(r, possible.partage, savoir)
  return {
    schema: 'situation/1',
    mois: savoir.mois,
    date_demande: savoir.jour,
    union: possible.enCouple ? { parmi: ['concubinage', 'pacs', 'mariage'] } : 'seul',
    isolement_recent: isolement(r, possible),
    logement: {
      statut: logementDe(r),
      commune_insee: lieuDe(r, savoir)
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

/** Unknown, it is the territory's own; else a place of mainland France, and the result says so. */
const lieuDe = ({ lieu }: Reponses, { departement }: Savoir): string | null => {
  if (lieu === undefined) return null
  return lieu.departement === NE_SAIT_PAS ? (departement ?? MAINE_ET_LOIRE) : lieu.departement
}
const MAINE_ET_LOIRE = '49'

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
  const { partage, rythme, gagne, touche } = possible
  const porteur = (source: Source) => (source === partage.principale ? gagne : touche)
  const siennes = (source: Source) => porteur(source) === role
  return {
    ...etre,
    part_activite_revenu_non_precise: partage.partActivite,
    revenus: [
      ligneDuPasse(savoir),
      ...lignesDeRevenus(partage, siennes, { rythme, savoir }),
      ...(role === 'demandeur' ? lignesHorsTotal(r, savoir) : [])
    ],
    prestations_percues: [...lignesDesMinima(partage, siennes, savoir)]
  }
}
