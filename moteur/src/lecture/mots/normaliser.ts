/** One spelling per name, whatever the keyboard: composed accents, straight apostrophe. */
export function normaliser(texte: string): string {
  return texte.normalize('NFC').replaceAll('’', "'")
}
