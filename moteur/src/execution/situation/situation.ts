/** `situation/1` as the engine sees it: already validated at the edge, read here field by field. */
export type Champs = Readonly<Record<string, unknown>>

export type Personne = Champs & { readonly role?: unknown }

export type Situation = Champs & {
  readonly id?: string | undefined
  /** AAAA-MM */
  readonly mois: string
  readonly date_demande?: string | null | undefined
  readonly absents?: 'inconnu' | 'non' | undefined
  readonly personnes: readonly Personne[]
}

/** The field at `a.b`; undefined when a part of the way is not written. */
export const champ = (source: Champs, chemin: string): unknown =>
  chemin.split('.').reduce<unknown>((objet, cle) => (estObjet(objet) ? objet[cle] : undefined), source)

/** An object of named fields, as JSON gives it. */
export const estObjet = (valeur: unknown): valeur is Champs =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)

const ORDRE = ['demandeur', 'conjoint', 'enfant']

/** Positions of the persons: the one who asks, the partner, the children as written. */
export const ordonnerPersonnes = (personnes: readonly Personne[]): readonly number[] =>
  personnes
    .map((personne, position) => ({ position, place: ORDRE.indexOf(String(personne.role)) }))
    .sort((a, b) => a.place - b.place || a.position - b.position)
    .map(({ position }) => position)

/** AAAA-MM-JJ → aaaammjj. */
export const entierDeDate = (texte: string): number => Number(texte.slice(0, 10).replaceAll('-', ''))

/** aaaammjj → AAAA-MM-JJ. */
export const dateDEntier = (date: number): string =>
  String(date).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
