import * as v from 'valibot'

const NOM = 'Le nom est un texte de 80 signes au plus.'
const LIGNES = 'L’adresse est une liste de 5 lignes au plus, de 60 signes au plus.'
const TELEPHONE = 'Le téléphone est un texte de 30 signes au plus.'

const ligne = v.nullable(v.pipe(v.string(LIGNES), v.maxLength(60, LIGNES)))

/** Whom to write to: beside the household, never in what a detection says. */
export const SchemaContact = v.strictObject(
  {
    nom: v.exactOptional(v.nullable(v.pipe(v.string(NOM), v.maxLength(80, NOM)))),
    adresse: v.exactOptional(v.nullable(v.pipe(v.array(ligne, LIGNES), v.maxLength(5, LIGNES)))),
    telephone: v.exactOptional(v.nullable(v.pipe(v.string(TELEPHONE), v.maxLength(30, TELEPHONE))))
  },
  'Un contact a « nom », « adresse » et « telephone ».'
)

/** What is written on a letter; an empty text is nothing. */
export type Contact = {
  readonly nom: string
  readonly adresse: readonly string[]
  readonly telephone: string
}

export const AUCUN_CONTACT: Contact = { nom: '', adresse: [], telephone: '' }

/** A contact as its file gives it, once checked. */
export const enContact = ({ nom, adresse, telephone }: v.InferOutput<typeof SchemaContact>): Contact => ({
  nom: propre(nom),
  adresse: (adresse ?? []).map(propre).filter(texte => texte !== ''),
  telephone: propre(telephone)
})

const propre = (texte: string | null | undefined): string => (texte ?? '').replace(/\s+/g, ' ').trim()
