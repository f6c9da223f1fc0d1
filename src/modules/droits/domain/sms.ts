import type { Etape, FeuilleDeRoute } from './feuille-de-route.ts'
import { enGsm7, septets } from './gsm7.ts'
import { bornes, type Figure } from './resultat.ts'

/** One part of a long SMS: 160 septets less the seven of the header that joins the parts. */
export const SEPTETS_AU_PLUS = 153
export const TEXTES_AU_PLUS = 3

/** The sheet in at most three texts to copy by hand; what does not fit is left out whole, papers first. */
export const sms = (feuille: FeuilleDeRoute): readonly string[] => {
  const phrases = [...feuille.etapes.map(phraseDe), phraseDesPapiers(feuille)]
    .filter(p => p !== '')
    .map(enGsm7)
  const textes: string[] = []
  for (const phrase of phrases) ajouter(textes, phrase)
  return textes
}

/** Puts a sentence at the end of the last text, or in a new one. */
const ajouter = (textes: string[], phrase: string): void => {
  const entiere = couper(phrase)
  const dernier = textes.at(-1)
  const suite = dernier === undefined ? undefined : `${dernier} ${entiere}`
  if (suite !== undefined && septets(suite) <= SEPTETS_AU_PLUS) textes[textes.length - 1] = suite
  else if (textes.length < TEXTES_AU_PLUS) textes.push(entiere)
}

/** Cut at a word, so that one sentence never needs two texts. */
const couper = (phrase: string): string => {
  if (septets(phrase) <= SEPTETS_AU_PLUS) return phrase
  const mots = phrase.split(' ')
  while (septets(`${mots.join(' ')}...`) > SEPTETS_AU_PLUS && mots.length > 1) mots.pop()
  return `${mots.join(' ')}...`
}

const GESTES = { demander: 'Demandez', reclamer: 'Réclamez', verifier: 'À vérifier' } as const

/** « Demandez : Complémentaire santé solidaire (C2S), 14 € par mois. Assurance maladie 36 46. » */
const phraseDe = ({ geste, nom, telephone, droit }: Etape): string => {
  const prix =
    droit.statut === 'ouvert' && droit.forme === 'avec_participation' ? montant(droit.participation) : ''
  const appel = telephone === null ? '' : ` ${telephone.nom} ${telephone.numero}.`
  return `${GESTES[geste]} : ${nom}${prix}.${appel}`
}

const montant = (participation: Figure): string => {
  const [min, max] = bornes(participation)
  if (!Number.isFinite(max) || max === 0) return ''
  const ecrit = String(max).replace('.', ',')
  return min === max ? `, ${ecrit} € par mois` : `, ${ecrit} € par mois au plus`
}

/** As many papers as one text holds, named in few words: « Un RIB ; Votre carte Vitale ». */
const phraseDesPapiers = ({ papiers }: FeuilleDeRoute): string => {
  const phrase = (noms: readonly string[]) => `À apporter : ${noms.join(' ; ')}.`
  const noms: string[] = []
  for (const { quoi } of papiers) {
    const court = minuscule(quoi.replace(/\s*[,:(].*/, ''), noms.length > 0)
    if (septets(enGsm7(phrase([...noms, court]))) <= SEPTETS_AU_PLUS) noms.push(court)
  }
  return noms.length === 0 ? '' : phrase(noms)
}

/** « Un RIB » after a semicolon is « un RIB ». */
const minuscule = (texte: string, siVrai: boolean): string =>
  siVrai ? `${texte.charAt(0).toLowerCase()}${texte.slice(1)}` : texte
