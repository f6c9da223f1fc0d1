import type { ContenuDroit, ContenuFiche, Ligne, Telephone } from './contenus.ts'
import { estPour, type PapierAReunir, papiers } from './papiers.ts'
import type { DroitMontre, Resultats } from './resultats.ts'

/** One thing to do, one place to go. */
export type Etape = {
  readonly droit: DroitMontre
  readonly geste: 'demander' | 'reclamer' | 'verifier'
  readonly titre: string
  readonly nom: string
  readonly organisme: string
  readonly guichet: readonly string[]
  readonly telephone: Telephone | null
  readonly phrase: string
  readonly attention: readonly string[]
  /** In an SMS, in place of the telephone. */
  readonly sms: string | undefined
  /** For a right to check. */
  readonly aVerifier: readonly FaitAVerifier[]
}

/** What is missing, as a topic of the answers or as a sentence of the rules, and who can say it. */
export type FaitAVerifier = {
  readonly sujet: string | null
  /** null: the organisation itself. */
  readonly qui: string | null
}

/** The sheet one takes to a counter. */
export type FeuilleDeRoute = {
  readonly etapes: readonly Etape[]
  /** Rights to ask for or to check that found no room here: the page has them. */
  readonly autres: number
  readonly papiers: readonly PapierAReunir[]
  readonly telephones: readonly Telephone[]
  readonly aussi: readonly ContenuFiche[]
  readonly revenir: readonly string[]
}

export type Matiere = {
  readonly resultats: Resultats
  readonly droits: readonly ContenuDroit[]
  readonly fiches: readonly ContenuFiche[]
  /** Lines of print kept for something else. */
  readonly reserve?: number
}

/** How much each part may say: the first that fits in two pages is kept. */
type Detail = {
  readonly etapes: number
  readonly guichet: number
  readonly attention: number
  readonly faits: number
  readonly papiers: number
  readonly aussi: number
}
const DETAILS: readonly [Detail, ...Detail[]] = [
  { etapes: 6, guichet: 3, attention: 2, faits: 2, papiers: 14, aussi: 3 },
  { etapes: 5, guichet: 2, attention: 1, faits: 2, papiers: 12, aussi: 3 },
  { etapes: 5, guichet: 2, attention: 1, faits: 2, papiers: 10, aussi: 2 },
  { etapes: 4, guichet: 1, attention: 1, faits: 1, papiers: 8, aussi: 2 },
  { etapes: 4, guichet: 1, attention: 0, faits: 1, papiers: 8, aussi: 1 },
  { etapes: 3, guichet: 1, attention: 0, faits: 1, papiers: 8, aussi: 0 },
  { etapes: 3, guichet: 1, attention: 0, faits: 1, papiers: 6, aussi: 0 }
]

// Measured on the printed page: two A4 at 14 pt, less the head, the headings and the blanks for a hand.
export const LIGNES_AU_PLUS = 50
const SIGNES_PAR_LIGNE = 62
const LIGNES_PAR_PAPIER = 1.4
// « Il manque : votre taux d’incapacité. »: the page has the words, the domain only their topic.
const SIGNES_DU_FAIT = 60

/** The steps in order, the papers once each, short enough for two pages; the same answers give the same sheet. */
export const feuilleDeRoute = (matiere: Matiere): FeuilleDeRoute => {
  const essais = DETAILS.map(detail => composer(matiere, detail))
  const place = LIGNES_AU_PLUS - (matiere.reserve ?? 0)
  return essais.find(feuille => hauteur(feuille) <= place) ?? (essais.at(-1) as FeuilleDeRoute)
}

const composer = ({ resultats, droits, fiches }: Matiere, detail: Detail): FeuilleDeRoute => {
  const aFaire = [
    ...resultats.ouverts.filter(aDemander),
    ...resultats.aVerifier.filter(seVerifie).filter(estPlein)
  ].flatMap(droit => {
    const contenu = droits.find(({ id }) => id === droit.id)
    return contenu === undefined ? [] : [{ droit, contenu }]
  })
  const etapes = aFaire.slice(0, detail.etapes)
  const contenus = etapes.map(({ contenu }) => contenu)
  return {
    etapes: etapes.map(({ droit, contenu }) => etape(droit, contenu, detail)),
    autres: aFaire.length - etapes.length,
    papiers: papiers(etapes).slice(0, detail.papiers),
    telephones: uniques(
      contenus.flatMap(c => c.telephone.slice(0, 1)),
      t => t.numero
    ),
    aussi: fiches.slice(0, detail.aussi),
    revenir: uniques(
      contenus.slice(0, 1).flatMap(c => c.revenir),
      phrase => phrase
    ).slice(0, 2)
  }
}

/** Nobody checks emergency care beforehand: one goes to the hospital. */
const seVerifie = ({ id }: DroitMontre): boolean => id !== 'soins-urgents'
const estPlein = ({ niveau }: DroitMontre): boolean => niveau === 'plein'
const aDemander = (droit: DroitMontre): boolean => droit.percu !== true && estPlein(droit)

const phrasesPour = (droit: DroitMontre, lignes: readonly Ligne[]): readonly string[] =>
  lignes
    .map(ligne => (typeof ligne === 'string' ? { texte: ligne } : ligne))
    .filter((ligne: { readonly si?: string | undefined }) => estPour(droit, ligne.si))
    .map(({ texte }) => texte)

const etape = (droit: DroitMontre, contenu: ContenuDroit, detail: Detail): Etape => ({
  droit,
  geste: droit.statut === 'a_verifier' ? 'verifier' : droit.automatique ? 'reclamer' : 'demander',
  titre: contenu.titre,
  nom: contenu.nom_officiel,
  organisme: contenu.organisme,
  guichet: contenu.guichet.slice(0, detail.guichet),
  telephone: contenu.telephone[0] ?? null,
  phrase: contenu.phrase_guichet,
  attention: phrasesPour(droit, contenu.attention).slice(0, detail.attention),
  sms: contenu.sms,
  aVerifier: droit.statut === 'a_verifier' ? faitsAVerifier(droit, contenu).slice(0, detail.faits) : []
})

/** Those somebody can say first. */
const faitsAVerifier = (droit: DroitMontre, contenu: ContenuDroit): readonly FaitAVerifier[] => {
  const faits = droit.manque
    .map(sujet => ({ sujet, qui: contenu.questions_manquantes[sujet] ?? null }))
    .toSorted((a, b) => Number(b.qui !== null) - Number(a.qui !== null))
  const phrases = (droit.resultat.inconnus ?? []).map(qui => ({ sujet: null, qui }))
  const tous = [...faits, ...phrases]
  return tous.length === 0 ? [{ sujet: null, qui: null }] : tous
}

const uniques = <T>(liste: readonly T[], par: (element: T) => string): readonly T[] =>
  [...new Map(liste.toReversed().map(element => [par(element), element])).values()].toReversed()

/** Lines of print, counted long. */
export const hauteur = ({ etapes, autres, papiers, telephones, aussi, revenir }: FeuilleDeRoute): number => {
  const lignes = (...textes: readonly string[]) =>
    textes.reduce((n, texte) => n + Math.ceil(texte.length / SIGNES_PAR_LIGNE), 0)
  const etapesEnLignes = etapes.map(
    e => 2 + lignes(e.titre, e.nom, e.organisme, e.phrase, ...e.guichet, ...e.attention) + hauteurDesFaits(e)
  )
  return (
    etapesEnLignes.reduce((n, lignesDUneEtape) => n + lignesDUneEtape, 0) +
    papiers.length * LIGNES_PAR_PAPIER +
    lignes(...aussi.map(f => `${f.titre} ${f.ou[0] ?? ''}`), ...revenir) +
    telephones.length +
    Math.min(autres, 1)
  )
}

const hauteurDesFaits = ({ aVerifier, organisme }: Etape): number => {
  const signes = aVerifier.map(
    ({ sujet, qui }) => (sujet === null ? 0 : SIGNES_DU_FAIT) + (qui ?? organisme).length
  )
  return Math.ceil(signes.reduce((n, longueur) => n + longueur, 0) / SIGNES_PAR_LIGNE)
}
