import type { ContenuDroit, ContenuFiche, Piece, Telephone } from './contenus.ts'
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

export type PapierAReunir = Piece & {
  /** Names of the rights that ask for it. */
  readonly pour: readonly string[]
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
  { etapes: 6, guichet: 3, attention: 2, papiers: 14, aussi: 4 },
  { etapes: 5, guichet: 2, attention: 1, papiers: 12, aussi: 3 },
  { etapes: 5, guichet: 2, attention: 1, papiers: 10, aussi: 2 },
  { etapes: 4, guichet: 1, attention: 1, papiers: 8, aussi: 2 },
  { etapes: 4, guichet: 1, attention: 0, papiers: 8, aussi: 1 },
  { etapes: 3, guichet: 1, attention: 0, papiers: 6, aussi: 0 }
]

// Two A4 pages, 14 pt, 14 mm margins: 40 lines a page of some 66 signs, less the head and the lines left for a hand.
const LIGNES_AU_PLUS = 66
const SIGNES_PAR_LIGNE = 66

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
    papiers: papiers(contenus).slice(0, detail.papiers),
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

const etape = (droit: DroitMontre, contenu: ContenuDroit, detail: Detail): Etape => ({
  droit,
  geste: droit.statut === 'a_verifier' ? 'verifier' : droit.automatique ? 'reclamer' : 'demander',
  titre: contenu.titre,
  nom: contenu.nom_officiel,
  organisme: contenu.organisme,
  guichet: contenu.guichet.slice(0, detail.guichet),
  telephone: contenu.telephone[0] ?? null,
  phrase: contenu.phrase_guichet,
  attention: contenu.attention.slice(0, detail.attention),
  quiSait: uniques(
    droit.manque.flatMap(sujet => contenu.questions_manquantes[sujet] ?? []),
    p => p
  ).slice(0, 2)
})

/** Every paper once, with the rights that want it; the most wanted first. */
const papiers = (contenus: readonly ContenuDroit[]): readonly PapierAReunir[] => {
  const tous = contenus.flatMap(({ nom_officiel, apporter }) =>
    apporter.map(piece => ({ piece, droit: nom_officiel }))
  )
  return [...new Set(tous.map(({ piece }) => sorteDePapier(piece.quoi)))]
    .map(sorte => tous.filter(({ piece }) => sorteDePapier(piece.quoi) === sorte))
    .map(memes => ({
      ...laPlusExigeante(memes.map(({ piece }) => piece)),
      pour: [...new Set(memes.map(({ droit }) => droit))]
    }))
    .toSorted((a, b) => b.pour.length - a.pour.length)
}

/** Papers that each right words in its own way. */
const SORTES = ['avis d impot', 'rib', 'piece d identite', 'certificat medical']

const sorteDePapier = (quoi: string): string => {
  const mots = quoi
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return SORTES.find(sorte => ` ${mots} `.includes(` ${sorte} `)) ?? mots
}

/** Of several wordings, the one without « si », then the one that asks for the most. */
const laPlusExigeante = (pieces: readonly Piece[]): Piece => {
  const sansCondition = pieces.filter(({ quoi }) => !quoi.includes(', si '))
  const [premiere, ...autres] = sansCondition.length > 0 ? sansCondition : pieces
  if (premiere === undefined) throw new Error('A group of papers is never empty')
  return autres.reduce((gardee, piece) => (piece.quoi.length > gardee.quoi.length ? piece : gardee), premiere)
}

const uniques = <T>(liste: readonly T[], par: (element: T) => string): readonly T[] =>
  [...new Map(liste.toReversed().map(element => [par(element), element])).values()].toReversed()

/** Lines of print, counted long. */
const hauteur = ({ etapes, papiers, telephones, aussi, revenir }: FeuilleDeRoute): number => {
  const lignes = (...textes: readonly string[]) =>
    textes.reduce((n, texte) => n + Math.ceil(texte.length / SIGNES_PAR_LIGNE), 0)
  const etapesEnLignes = etapes.map(
    e => 2 + lignes(e.titre, e.nom, e.organisme, e.phrase, ...e.guichet, ...e.attention, ...e.quiSait)
  )
  return (
    etapesEnLignes.reduce((n, lignesDUneEtape) => n + lignesDUneEtape, 0) +
    lignes(...papiers.map(p => p.quoi), ...aussi.map(f => `${f.titre} ${f.ou[0] ?? ''}`), ...revenir) +
    telephones.length
  )
}
