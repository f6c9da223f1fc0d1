import type { Objet } from './objets.ts'

/** What stands in place of a result: which household, which line, everything to repair. */
export type Rejet = {
  readonly id: string | null
  readonly ligne: number
  readonly erreurs: readonly { readonly chemin: string; readonly message: string }[]
}

/** An object of the input that could not be read, or whose facts were refused. */
export const rejeter = (objet: Objet, erreurs: Rejet['erreurs'] = []): Rejet =>
  'refus' in objet
    ? { id: null, ligne: objet.ligne, erreurs: [{ chemin: '', message: objet.refus }] }
    : { id: idDe(objet.json), ligne: objet.ligne, erreurs }

const idDe = (json: object): string | null => ('id' in json && typeof json.id === 'string' ? json.id : null)
