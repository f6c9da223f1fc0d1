import type { Etape, FeuilleDeRoute } from './feuille-de-route.ts'
import { enGsm7, septets } from './gsm7.ts'
import type { PapierAReunir } from './papiers.ts'
import { bornes, type Figure } from './resultat.ts'

/** One part of a long SMS: 160 septets less the seven of the header that joins the parts. */
export const SEPTETS_AU_PLUS = 153
export const TEXTES_AU_PLUS = 3

/** The sheet in at most three texts to copy by hand: the steps first, then every paper that finds room. */
export const sms = ({ etapes, papiers }: FeuilleDeRoute): readonly string[] => {
  const textes: string[] = []
  for (const etape of etapes) ajouter(textes, couper(enGsm7(phraseDe(etape))))
  return ajouterPapiers(textes, papiers.map(nomCourt))
}

const tient = (texte: string): boolean => septets(texte) <= SEPTETS_AU_PLUS

/** Puts a sentence at the end of the last text, or in a new one, or wherever it fits. */
const ajouter = (textes: string[], phrase: string): void => {
  const avec = (rang: number): string => [textes[rang], phrase].filter(Boolean).join(' ')
  const rang = [textes.length - 1, textes.length, ...textes.keys()].find(
    place => place >= 0 && place < TEXTES_AU_PLUS && tient(avec(place))
  )
  if (rang !== undefined) textes[rang] = avec(rang)
}

/** Cut at a word, so that one sentence never needs two texts. */
const couper = (phrase: string): string => {
  if (tient(phrase)) return phrase
  const mots = phrase.split(' ')
  while (!tient(`${mots.join(' ')}...`) && mots.length > 1) mots.pop()
  return `${mots.join(' ')}...`
}

const GESTES = { demander: 'Demandez', reclamer: 'Réclamez', verifier: 'À vérifier' } as const

/** « Demandez : Complémentaire santé solidaire (C2S), 14 € par mois. Assurance maladie 36 46. » */
const phraseDe = ({ geste, nom, telephone, sms, droit }: Etape): string => {
  const prix =
    droit.statut === 'ouvert' && droit.forme === 'avec_participation' ? montant(droit.participation) : ''
  const appel = sms ?? (telephone === null ? '' : `${telephone.nom} ${telephone.numero}.`)
  return `${GESTES[geste]} : ${nom}${prix}. ${appel}`.trim()
}

const montant = (participation: Figure): string => {
  const [min, max] = bornes(participation)
  if (!Number.isFinite(max) || max === 0) return ''
  const ecrit = String(max).replace('.', ',')
  return min === max ? `, ${ecrit} € par mois` : `, ${ecrit} € par mois au plus`
}

/** Without what follows the first comma, unless the content gives its own few words. */
const nomCourt = ({ quoi, court }: PapierAReunir): string =>
  enGsm7(minuscule(court ?? quoi.replace(/\s*[,:(].*/, '')))

const minuscule = (texte: string): string => `${texte.charAt(0).toLowerCase()}${texte.slice(1)}`

/** Each paper goes to the first text with room for it: none is dropped while one of the three can hold it. */
const ajouterPapiers = (phrases: readonly string[], papiers: readonly string[]): readonly string[] => {
  const noms: string[][] = Array.from({ length: TEXTES_AU_PLUS }, () => [])
  const texteAvec = (rang: number, ...autres: readonly string[]): string =>
    [phrases[rang] ?? '', liste([...(noms[rang] ?? []), ...autres])].filter(Boolean).join(' ')
  for (const papier of papiers) {
    const rang = noms.findIndex((_, place) => tient(texteAvec(place, papier)))
    noms[rang]?.push(papier)
  }
  return noms.map((_, rang) => texteAvec(rang)).filter(Boolean)
}

/** « À apporter : un RIB ; votre carte Vitale. » */
const liste = (noms: readonly string[]): string =>
  noms.length === 0 ? '' : enGsm7(`À apporter : ${noms.join(' ; ')}.`)
