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
  /** For a right to check: who can say what is missing. */
  readonly quiSait: readonly string[]
}

/** The sheet one takes to a counter. */
export type FeuilleDeRoute = {
  readonly etapes: readonly Etape[]
  readonly papiers: readonly PapierAReunir[]
  readonly telephones: readonly Telephone[]
  readonly aussi: readonly ContenuFiche[]
  readonly revenir: readonly string[]
}

export type Matiere = {
  readonly resultats: Resultats
  readonly droits: readonly ContenuDroit[]
  readonly fiches: readonly ContenuFiche[]
}

/** How much each part may say: the first that fits in two pages is kept. */
type Detail = {
  readonly etapes: number
  readonly guichet: number
  readonly attention: number
  readonly papiers: number
  readonly aussi: number
}
const DETAILS: readonly [Detail, ...Detail[]] = [
  { etapes: 6, guichet: 3, attention: 2, papiers: 14, aussi: 3 },
  { etapes: 5, guichet: 2, attention: 1, papiers: 12, aussi: 3 },
  { etapes: 5, guichet: 2, attention: 1, papiers: 10, aussi: 2 },
  { etapes: 4, guichet: 1, attention: 1, papiers: 8, aussi: 2 },
  { etapes: 4, guichet: 1, attention: 0, papiers: 8, aussi: 1 },
  { etapes: 3, guichet: 1, attention: 0, papiers: 6, aussi: 0 }
]

// Measured on the printed page: two A4 at 14 pt, less the head, the headings and the blanks for a hand.
export const LIGNES_AU_PLUS = 50
const SIGNES_PAR_LIGNE = 62
const LIGNES_PAR_PAPIER = 1.4

/** The steps in order, the papers once each, short enough for two pages; the same answers give the same sheet. */
export const feuilleDeRoute = (matiere: Matiere): FeuilleDeRoute => {
  const essais = DETAILS.map(detail => composer(matiere, detail))
  return essais.find(feuille => hauteur(feuille) <= LIGNES_AU_PLUS) ?? (essais.at(-1) as FeuilleDeRoute)
}

const composer = ({ resultats, droits, fiches }: Matiere, detail: Detail): FeuilleDeRoute => {
  const aFaire = [...resultats.ouverts.filter(aDemander), ...resultats.aVerifier.filter(estPlein)]
  const etapes = aFaire
    .flatMap(droit => {
      const contenu = droits.find(({ id }) => id === droit.id)
      return contenu === undefined ? [] : [{ droit, contenu }]
    })
    .slice(0, detail.etapes)
  const contenus = etapes.map(({ contenu }) => contenu)
  return {
    etapes: etapes.map(({ droit, contenu }) => etape(droit, contenu, detail)),
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
  quiSait: uniques(
    droit.manque.flatMap(sujet => contenu.questions_manquantes[sujet] ?? []),
    p => p
  ).slice(0, 2)
})

const uniques = <T>(liste: readonly T[], par: (element: T) => string): readonly T[] =>
  [...new Map(liste.toReversed().map(element => [par(element), element])).values()].toReversed()

/** Lines of print, counted long. */
export const hauteur = ({ etapes, papiers, telephones, aussi, revenir }: FeuilleDeRoute): number => {
  const lignes = (...textes: readonly string[]) =>
    textes.reduce((n, texte) => n + Math.ceil(texte.length / SIGNES_PAR_LIGNE), 0)
  const etapesEnLignes = etapes.map(
    e => 2 + lignes(e.titre, e.nom, e.organisme, e.phrase, ...e.guichet, ...e.attention, ...e.quiSait)
  )
  return (
    etapesEnLignes.reduce((n, lignesDUneEtape) => n + lignesDUneEtape, 0) +
    papiers.length * LIGNES_PAR_PAPIER +
    lignes(...aussi.map(f => `${f.titre} ${f.ou[0] ?? ''}`), ...revenir) +
    telephones.length
  )
}
