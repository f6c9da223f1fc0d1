// Hours are a few lines. Beyond this, someone is playing: what is cut is never believed.
const LONGUEUR = 4000
const LONGUEUR_CITEE = 240

/** The text of a source, cut where no one would have written more. */
export const borner = (texte: string): string => texte.slice(0, LONGUEUR)

/** A few words of the source, on one line, for who checks. */
export const citer = (texte: string): string => {
  const ligne = texte.replace(/\s+/g, ' ').trim()
  return ligne.length > LONGUEUR_CITEE ? `${ligne.slice(0, LONGUEUR_CITEE - 1)}…` : ligne
}
