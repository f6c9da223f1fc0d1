import type { Jour } from '#shared/date'
import { type Result, refus } from '#shared/result'
import { enAdresse } from '#shared/texte'
import type { Horaires } from '../horaires/horaires.ts'
import type { Fiche } from '../lieu/fiche.ts'
import type { Acces, Adresse, Contact, Description, Passage } from '../lieu/lieu.ts'
import type { Service } from '../lieu/service.ts'
import type { Carnet } from './carnet.ts'
import { lireAdresse } from './champs/adresse.ts'
import { lirePivot } from './champs/pivot.ts'
import { enFrance, lirePoint, situer } from './champs/position.ts'
import { lireTexte } from './champs/texte.ts'
import type { CodeRejet, Contexte, Ligne } from './ligne.ts'
import { estUnePass, lireTypologies } from './vocabulaire/typologies.ts'

export type Champs = Ligne['champs']
export type Outils = { readonly carnet: Carnet; readonly contexte: Contexte }
/** Why a row gives nothing: the column, and the words of the source. */
export type Motif = { readonly code: CodeRejet; readonly chemin: string; readonly texte: string }
/** What a row gives, before its doubts are added. */
export type FicheOuMotif = Result<Omit<Fiche, 'doutes'>, Motif>
export type Lecteur = (champs: Champs, outils: Outils) => FicheOuMotif

/** Where a form of file keeps each thing; `chemins` names its columns for the messages. */
export type Cellules = {
  readonly source: string
  readonly cle: unknown
  readonly nom: unknown
  readonly voie: unknown
  readonly complement?: unknown
  readonly codePostal: unknown
  readonly commune: unknown
  readonly codeInsee?: unknown
  readonly latitude: unknown
  readonly longitude: unknown
  readonly pivot?: unknown
  readonly presentation?: readonly unknown[]
  readonly typologies?: readonly string[]
  readonly majLe: Jour | null
  readonly contact: Contact
  readonly horaires?: Horaires | null
  readonly services?: readonly Service[]
  readonly acces?: Partial<Acces>
  readonly langues?: readonly string[]
  readonly labels?: readonly string[]
  readonly neFaitPas?: readonly string[]
  readonly itinerant?: boolean
  readonly passages?: readonly Passage[]
  readonly chemins: { readonly nom: string; readonly commune: string }
}

const LONGUEUR_PRESENTATION = 10_000

/** A fiche from the cells of a row. Without a name, or anything that tells where it is, it is no place. */
export const lireLieu = (cellules: Cellules, { carnet, contexte }: Outils): FicheOuMotif => {
  const nom = lireNom(cellules.nom, carnet)
  if (nom === '') return refus({ code: 'nom-absent', chemin: cellules.chemins.nom, texte: '' })
  const point = lirePoint(cellules, carnet)
  const lue = lireAdresse(cellules, point && enFrance(point) ? point : null, carnet, contexte.communes)
  if (lue === null) return refus({ code: 'lieu-introuvable', chemin: cellules.chemins.commune, texte: nom })
  const { source, majLe } = cellules
  if (cellules.itinerant && cellules.passages === undefined)
    carnet.doute('passages', 'itineraire-inconnu', '')
  const cle = lireTexte(cellules.cle, { champ: 'fiche', carnet })
  const dit: Partial<Description> = {
    nom,
    adresse: lue.adresse,
    position: situer(point, lue.commune, carnet),
    contact: cellules.contact,
    itinerant: cellules.itinerant ?? false,
    pivot: lirePivot(cellules.pivot, carnet),
    typologies: lireTypologies(cellules.typologies ?? [], nom, carnet),
    presentation: lirePresentation(cellules.presentation ?? [], carnet),
    confirmation: majLe === null ? null : { le: majLe, par: source },
    ...dits(cellules),
    ...(estUnePass(nom) ? { sante: PASS } : {})
  }
  return { ok: true, value: { source, cle: lireCle(cle, nom, lue.adresse), majLe, dit } }
}

const PASS = { pass: true, accepteAme: null, sansPapiersDemandes: null, tiersPayant: null }

const PERSONNE_NE_DIT: Acces = {
  rendezVous: null,
  fauteuil: null,
  langueDesSignes: null,
  parEcrit: null,
  accueils: [],
  ficheAccessibilite: null
}

// What the file has no word for stays absent: another source may speak of it.
const dits = (cellules: Cellules): Partial<Description> => ({
  ...(cellules.horaires === undefined ? {} : { horaires: cellules.horaires }),
  ...(cellules.services?.some(ditQuelqueChose)
    ? { services: cellules.services.filter(ditQuelqueChose) }
    : {}),
  ...(cellules.acces === undefined ? {} : { acces: { ...PERSONNE_NE_DIT, ...cellules.acces } }),
  ...(cellules.langues === undefined ? {} : { langues: cellules.langues }),
  ...(cellules.labels === undefined ? {} : { labels: cellules.labels }),
  ...(cellules.neFaitPas === undefined ? {} : { neFaitPas: cellules.neFaitPas }),
  ...(cellules.passages === undefined ? {} : { passages: cellules.passages })
})

const ditQuelqueChose = (service: Service): boolean =>
  Object.values(service).some(valeur => (Array.isArray(valeur) ? valeur.length > 0 : valeur !== null))

const lireNom = (valeur: unknown, carnet: Carnet): string => {
  const nom = lireTexte(valeur, { champ: 'nom', carnet })
  if (nom !== '' && !/\p{L}/u.test(nom)) carnet.doute('nom', 'nom-etrange', nom)
  return nom
}

// The short text then the long one, unless one says the other.
const lirePresentation = (valeurs: readonly unknown[], carnet: Carnet): string | null => {
  const textes = valeurs
    .map(valeur =>
      lireTexte(valeur, {
        champ: 'presentation',
        carnet,
        longueur: LONGUEUR_PRESENTATION,
        paragraphes: true
      })
    )
    .filter(texte => texte !== '')
  const uniques = textes.filter(
    (texte, rang) =>
      !textes.some((autre, n) => n !== rang && autre.includes(texte) && (autre !== texte || n < rang))
  )
  return uniques.join('\n\n') || null
}

/** The identifier of the source, else one made of what does not change: the name and the address. */
const lireCle = (dite: string, nom: string, { voie, commune }: Adresse): string =>
  dite || enAdresse(`${nom} ${voie} ${commune}`).slice(0, 150) || nom
