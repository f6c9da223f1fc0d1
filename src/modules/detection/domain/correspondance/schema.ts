import * as v from 'valibot'
import { motifDeForme } from './lecteurs.ts'

const texte = v.pipe(v.string('Écrivez un texte.'), v.minLength(1, 'Écrivez un texte.'))
/** YAML reads 1 and oui-non words as it likes: what a cell holds is always text. */
const mot = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String))
const scalaire = v.union([v.string(), v.number(), v.boolean(), v.null()])

/** Where a value is read. */
export const SchemaCase = v.pipe(
  v.strictObject(
    {
      colonne: texte,
      lire: v.exactOptional(
        v.picklist(['texte', 'nombre', 'date', 'mois'], 'Écrivez texte, nombre, date ou mois.')
      ),
      forme: v.exactOptional(texte),
      par: v.exactOptional(v.pipe(v.number('Écrivez un nombre.'), v.minValue(1, 'Écrivez 1 ou plus.'))),
      mots: v.exactOptional(v.record(v.string(), scalaire, 'Écrivez les mots et leurs valeurs.')),
      vide: v.exactOptional(scalaire)
    },
    'Une case a « colonne », et au besoin « lire », « forme », « par », « mots », « vide ».'
  ),
  v.check(
    ({ lire, forme }) =>
      forme === undefined ||
      (lire === 'date' && motifDeForme(forme, ['jj', 'mm', 'aaaa']) !== null) ||
      (lire === 'mois' && motifDeForme(forme, ['mm', 'aaaa']) !== null),
    'Cette forme de date n’en est pas une. Exemples : jj/mm/aaaa, aaaammjj, mm/aaaa.'
  ),
  v.check(
    ({ lire = 'texte', mots }) => mots === undefined || lire === 'texte',
    '« mots » va sans « lire », ou avec « lire: texte ».'
  ),
  v.check(({ lire, par }) => par === undefined || lire === 'nombre', '« par » va avec « lire: nombre ».')
)
export type Case = v.InferOutput<typeof SchemaCase>

/** An element of a list is there only when a cell is not empty, or holds one of these words. */
export const SchemaSi = v.union(
  [
    texte,
    v.strictObject({
      colonne: texte,
      vaut: v.pipe(v.array(mot), v.minLength(1))
    })
  ],
  'Écrivez « si: COLONNE », ou « si: {colonne: …, vaut: [O]} ».'
)

const gabarit = v.record(v.string(), v.unknown(), 'Écrivez les faits : « mois: 2026-11 », par exemple.')

/** The mapping as it is written, before its columns are looked for in the file. */
export const SchemaCorrespondance = v.pipe(
  v.strictObject(
    {
      correspondance: v.literal(1, 'Écrivez « correspondance: 1 ».'),
      separateur: v.exactOptional(v.picklist([';', ',', '\t', '|'], 'Écrivez « ; », « , », « | » ou "\\t".')),
      decimale: v.exactOptional(v.picklist([',', '.'], 'Écrivez « , » ou « . ».')),
      dates: v.exactOptional(texte),
      alphabet: v.exactOptional(v.picklist(['utf-8', 'windows-1252'], 'Écrivez utf-8 ou windows-1252.')),
      plusieurs_lignes: v.exactOptional(texte),
      foyer: gabarit,
      personne: v.exactOptional(gabarit),
      contact: v.exactOptional(gabarit)
    },
    'Clé inconnue ou absente : voir docs/formats.md.'
  ),
  v.check(
    ({ dates = 'aaaa-mm-jj' }) => motifDeForme(dates, ['jj', 'mm', 'aaaa']) !== null,
    '« dates » n’est pas une forme de date. Exemple : jj/mm/aaaa.'
  ),
  v.check(
    ({ plusieurs_lignes, personne }) => (plusieurs_lignes === undefined) === (personne === undefined),
    '« plusieurs_lignes » et « personne » vont ensemble : une personne par ligne.'
  ),
  v.check(
    ({ personne, foyer }) => personne === undefined || !('personnes' in foyer),
    'Avec « personne », n’écrivez pas « foyer: personnes ».'
  )
)
export type Correspondance = v.InferOutput<typeof SchemaCorrespondance>
