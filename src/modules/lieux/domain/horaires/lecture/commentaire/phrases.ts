import { nettoyer } from '../francais/nettoyer.ts'

const COORDONNEES = [
  /[\w.+-]+ ?@ ?[\w-]+(?:\.[\w-]+)+/g,
  /(?:t?tps?|https?):\/\/\S+|www[. ]\S+|\b[\w-]+\.(?:fr|com|org|net|bzh)\b(?:\/\S*)?/g,
  /(?:\+33|\b0)\s?[1-9](?:[ ./-]*\d{2}){4}\b/g,
  /\b\d{9,10}\b/g,
  // Five figures are a postcode.
  /\b\d{2} ?\d{3}\b(?! ?h)/g,
  /\b24 ?(?:h ?)?\/ ?24(?: ?h)?\b|\b7 ?j?\/ ?7(?: ?j)?\b/g
]

// « rv » was replaced everywhere, inside words too: « serendez-vousices ».
const RV_AVALE = /(?<=[a-z])rendez-vous(?=[a-z])/g

/** A comment in plain sentences, without phone numbers, addresses of the web nor postcodes. */
export const couperEnPhrases = (commentaire: string): readonly string[] => {
  const propre = COORDONNEES.reduce((texte, motif) => texte.replace(motif, ' '), nettoyer(commentaire))
  return propre
    .replace(RV_AVALE, 'rv')
    .replace(/n'hesite[rz] pas(?: a)?/g, ' ')
    .replace(/(?:structure )?(?:non|pas) itinerante?s?/g, ' ; ')
    .replace(/\br\.?d\.?v\.(?= |$)/g, 'rdv ')
    .split(/[;!]|\.(?!\d)|\/\/|(?<![\dh]) ?- (?!\d)|(?<=[a-z]{3}) \/ (?=[a-z])/)
    .map(phrase => phrase.replace(/\s+/g, ' ').trim())
    .filter(phrase => /[a-z0-9]/.test(phrase))
}
