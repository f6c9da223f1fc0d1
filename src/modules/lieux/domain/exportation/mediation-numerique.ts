import type { Jour } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'
import { enOsm } from '../horaires/ecriture/en-osm.ts'
import type { Provenance } from '../lieu/fiche.ts'
import type { Lieu } from '../lieu/lieu.ts'
import { ACCUEILS, FORMATIONS, FRAIS, MODALITES, PROGRAMMES, PUBLICS, SERVICES } from './mots.ts'
import { enInternational } from './telephone.ts'

/** The columns of the exchange schema of places of digital help, 1.0.2, in its order. */
export const COLONNES = [
  'id',
  'pivot',
  'nom',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'latitude',
  'longitude',
  'typologie',
  'telephone',
  'courriels',
  'site_web',
  'horaires',
  'presentation_resume',
  'presentation_detail',
  'source',
  'itinerance',
  'structure_parente',
  'date_maj',
  'services',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'modalites_acces',
  'modalites_accompagnement',
  'fiche_acces_libre',
  'prise_rdv'
] as const

/** One place in that schema; what is not known has no key. */
export type LieuEchange = Readonly<Partial<Record<(typeof COLONNES)[number], string | number>>>

/** A place, its trail, and the day it was last written here: the date of a place that none of its sources dates. */
export type LieuAExporter = { readonly lieu: Lieu; readonly provenance: Provenance; readonly ecritLe: Jour }

/** Why a place is left out. `incomplet`: the schema wants an address and a postcode. */
export type RaisonDOmettre = 'exemple' | 'ferme' | 'sans-numerique' | 'incomplet'

/** A place in the exchange schema, or why it is not in it. */
export const enMediationNumerique = (aExporter: LieuAExporter): Result<LieuEchange, RaisonDOmettre> => {
  const { lieu } = aExporter
  if (lieu.exemple) return refus('exemple')
  if (lieu.fermeDepuis !== null) return refus('ferme')
  const { nom, adresse } = lieu
  if ([nom, adresse.voie, adresse.commune].includes('') || !/^\d{5}$/.test(adresse.codePostal))
    return refus('incomplet')
  const aide = aideNumerique(lieu)
  if (aide.services === '' && aide.dispositif_programmes_nationaux === '') return refus('sans-numerique')
  const cases = { ...identite(aExporter), ...situation(lieu), ...contact(lieu), ...aide, ...venue(lieu) }
  return ok(
    Object.fromEntries(
      COLONNES.flatMap(colonne => {
        const valeur = cases[colonne as keyof typeof cases]
        return valeur === undefined || valeur === '' ? [] : [[colonne, valeur] as const]
      })
    )
  )
}

/** What everybody writes when nobody knows: the schema wants nine to fourteen signs. */
const PIVOT_INCONNU = '00000000000000'
const RESUME_AU_PLUS = 280

const identite = ({ lieu, provenance, ecritLe }: LieuAExporter) => ({
  id: lieu.code,
  pivot: lieu.pivot !== null && /^[a-zA-Z0-9]{9,14}$/.test(lieu.pivot) ? lieu.pivot : PIVOT_INCONNU,
  nom: lieu.nom,
  typologie: mots(lieu.typologies),
  source: [...new Set(origines(provenance).map(({ source }) => source))].join(', '),
  itinerance: lieu.itinerant ? 'Itinérant' : '',
  date_maj: derniere(provenance) ?? ecritLe,
  ...presenter(lieu.presentation ?? '')
})

const presenter = (texte: string) =>
  texte.length <= RESUME_AU_PLUS ? { presentation_resume: texte } : { presentation_detail: texte }

const situation = ({ adresse, position }: Lieu) => ({
  commune: adresse.commune,
  code_postal: adresse.codePostal,
  code_insee: adresse.codeInsee ?? '',
  adresse: adresse.voie,
  complement_adresse: adresse.complement ?? '',
  // The middle of a commune, or a point in doubt, would be taken for the door.
  ...(position?.precision === 'exacte' ? { latitude: position.latitude, longitude: position.longitude } : {})
})

const derniere = (provenance: Provenance): Jour | undefined =>
  origines(provenance)
    .flatMap(({ le }) => le ?? [])
    .toSorted()
    .at(-1)

const origines = (provenance: Provenance) => Object.values(provenance).flat()

const contact = ({ contact: { telephones, courriels, site, rendezVousEnLigne }, horaires }: Lieu) => ({
  telephone: telephones.map(enInternational).find(numero => numero !== null) ?? '',
  courriels: mots(courriels),
  site_web: site ?? '',
  // Hours in doubt would read open where ours say « call first ».
  horaires: horaires === null || horaires.doutes.length > 0 ? '' : enOsm(horaires),
  prise_rdv: rendezVousEnLigne ?? ''
})

const aideNumerique = ({ services, labels, acces }: Lieu) => ({
  services: traduits(
    services.flatMap(({ thematiques }) => thematiques),
    SERVICES
  ),
  publics_specifiquement_adresses: traduits(
    services.flatMap(({ publics }) => publics),
    PUBLICS
  ),
  prise_en_charge_specifique: traduits(acces.accueils, ACCUEILS),
  frais_a_charge: traduits(
    services.flatMap(({ frais }) => frais ?? []),
    FRAIS
  ),
  modalites_accompagnement: traduits(
    services.flatMap(({ modalites }) => modalites),
    MODALITES
  ),
  dispositif_programmes_nationaux: mots(labels.filter(label => PROGRAMMES.includes(label))),
  formations_labels: mots(labels.map(enFormation).filter(label => FORMATIONS.includes(label))),
  autres_formations_labels: mots(
    labels.filter(label => !PROGRAMMES.includes(label) && !FORMATIONS.includes(enFormation(label)))
  )
})

const enFormation = (label: string): string => (label === 'SUD LABS' ? 'SUD LABS (PACA)' : label)

const venue = ({ acces, contact: { telephones, courriels, rendezVousEnLigne }, neFaitPas }: Lieu) => ({
  modalites_acces: mots([
    ...(acces.rendezVous === 'sans' || acces.rendezVous === 'les-deux' ? ['Se présenter'] : []),
    ...(telephones.length > 0 ? ['Téléphoner'] : []),
    ...(courriels.length > 0 ? ['Contacter par mail'] : []),
    ...(rendezVousEnLigne === null ? [] : ['Prendre un RDV en ligne']),
    ...(neFaitPas.includes('N’accueille pas de public.') ? ["Ce lieu n'accueille pas de public"] : [])
  ]),
  fiche_acces_libre: acces.ficheAccessibilite ?? ''
})

const traduits = (codes: readonly string[], table: Readonly<Partial<Record<string, string>>>): string =>
  mots(codes.flatMap(code => (Object.hasOwn(table, code) ? (table[code] ?? []) : [])))

/** The sign between words cannot be in a word. */
const mots = (liste: readonly string[]): string =>
  [...new Set(liste)].map(mot => mot.replaceAll('|', '/')).join('|')
