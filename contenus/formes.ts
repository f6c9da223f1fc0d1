// The shape of each kind of content: a file that does not fit stops the build, not the reader.
import * as v from 'valibot'

const texte = v.pipe(v.string(), v.trim(), v.nonEmpty())
const lignes = v.pipe(v.array(texte), v.minLength(1))
/** `si`: a form of the result, or « ecran » for what the sheet leaves out. */
const si = v.optional(v.picklist(['sans_participation', 'avec_participation', 'ecran']))
const lignesSi = v.pipe(v.array(v.union([texte, v.strictObject({ texte, si })])), v.minLength(1))
const identifiant = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const jour = v.pipe(v.string(), v.isoDate())
const age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120))

const Source = v.strictObject({
  texte,
  url: v.optional(v.pipe(v.string(), v.url())),
  verifie_le: jour,
  confiance: v.picklist(['deux sources', 'une source', 'à confirmer'])
})
const Telephone = v.strictObject({
  numero: v.pipe(v.string(), v.regex(/^\d[\d ]*\d$/)),
  nom: texte,
  note: v.optional(texte)
})
/** `court`: the paper in the few words of an SMS, when cutting `quoi` at its first comma would lose the paper. */
const Piece = v.strictObject({
  quoi: texte,
  court: v.optional(texte),
  pourquoi: v.optional(texte),
  manque: v.optional(texte),
  si
})
const sources = v.pipe(v.array(Source), v.minLength(1))

/** A right of the rules: its card, its steps, its appeal. */
const FormeDroit = v.strictObject({
  id: identifiant,
  titre: texte,
  nom_officiel: texte,
  organisme: texte,
  change: texte,
  /** Keys are the `forme` of the result. */
  changes_par_forme: v.optional(v.record(v.string(), texte)),
  telephone: v.array(Telephone),
  guichet: lignes,
  par_telephone: lignes,
  courrier: lignes,
  en_ligne: lignes,
  apporter: v.array(Piece),
  delai: texte,
  silence: texte,
  recours: lignes,
  revenir: lignes,
  attention: lignesSi,
  phrase_guichet: texte,
  /** In an SMS, in place of the telephone, when a number alone would mislead. */
  sms: v.optional(texte),
  /** The right comes by itself and is only to be claimed: what is said in place of the fields of the same names. */
  reclamer: v.optional(
    v.strictObject({
      guichet: lignes,
      par_telephone: lignes,
      courrier: lignes,
      apporter: v.array(Piece),
      phrase_guichet: texte
    })
  ),
  questions_manquantes: v.record(v.string(), texte),
  sources
})

/** A prevention offer, shown by age only. An empty `pour` shows it to everyone; ages are inclusive. */
const FormePrevention = v.strictObject({
  id: identifiant,
  titre: texte,
  nom_officiel: texte,
  phrase: texte,
  pour: v.strictObject({
    age_min: v.optional(age),
    age_max: v.optional(age),
    tranches: v.optional(v.array(v.tuple([age, age])))
  }),
  ou: lignes,
  telephone: v.optional(v.array(Telephone), []),
  depuis: v.optional(jour),
  jusqu_a: v.optional(jour),
  sources
})

/** A right that the rules do not compute yet. Every key of `quand` must hold for the card to show. */
const FormeFiche = v.strictObject({
  id: identifiant,
  titre: texte,
  nom_officiel: texte,
  phrase: texte,
  pour_qui: texte,
  quand: v.strictObject({
    age_min: v.optional(age),
    age_max: v.optional(age),
    percoit: v.optional(v.array(texte)),
    enfants: v.optional(v.literal(true)),
    seul: v.optional(v.literal(true)),
    logement: v.optional(v.array(texte)),
    handicap: v.optional(v.literal(true)),
    travail: v.optional(v.literal(true)),
    /** Only for someone whose stay is regular, or ended so lately that rights go on. */
    sejour: v.optional(v.literal('regulier'))
  }),
  ou: lignes,
  telephone: v.array(Telephone),
  apporter: v.array(Piece),
  sources
})

/** A help page. `a_completer` names what the hosting territory still has to write. */
const FormeAide = v.strictObject({
  id: identifiant,
  titre: texte,
  a_completer: v.optional(v.array(texte))
})

/** What a person comes for, in their words; the places that answer it are told by the module `lieux`. */
const FormeBesoin = v.strictObject({
  id: identifiant,
  groupe: v.picklist(['droits', 'soins', 'internet', 'vie']),
  titre: texte,
  phrase: texte,
  /** What a place that answers it does. */
  sur_place: texte,
  /** The sentence to say on the phone. */
  dire: texte,
  /** Who answers when no place is near: numbers that the other shelves give with their sources. */
  telephone: v.array(Telephone),
  /** Where else to go, when no place is known to do it. */
  sans_lieu: v.optional(lignes),
  /** What people type for it. */
  mots: lignes,
  /** Its papers are those of this right. */
  droit: v.optional(identifiant),
  apporter: v.array(Piece)
})

export const FORMES = {
  droits: FormeDroit,
  prevention: FormePrevention,
  fiches: FormeFiche,
  aide: FormeAide,
  besoins: FormeBesoin
} as const

export type Rayon = keyof typeof FORMES
