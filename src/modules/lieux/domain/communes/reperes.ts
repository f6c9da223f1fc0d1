import type { Position } from '../lieu/lieu.ts'
import type { Commune } from './commune.ts'
import { comparerTextes } from './comparer.ts'
import { lettresDe } from './empreinte.ts'
import type { IndexCommunes } from './indexer-communes.ts'
import { indices } from './indices.ts'
import type { Lecture } from './lectures.ts'
import { meilleurs } from './meilleurs.ts'
import { enLettres, motsDe, motsForts } from './mots.ts'
import { ENTRE_MOTS, enCommun, indexerPaires, type Paires } from './paires.ts'
import type { Proposition } from './proposition.ts'

/** A place people know by its name: « Médiathèque Jean-Jaurès », « Hôpital de Guéret ». */
export type Repere = {
  readonly libelle: string
  readonly position: Position
  readonly codeInsee: string
}

/** Made once for a set of places, then given to `chercherOu`. */
export type IndexReperes = {
  readonly reperes: readonly (Repere & { readonly commune: Commune })[]
  readonly paires: Paires
}

/** Indexes places by their words and those of their commune; a place whose commune is unknown here is left out. */
export const indexerReperes = (
  reperes: readonly Repere[],
  parCode: IndexCommunes['parCode']
): IndexReperes => {
  const situes = reperes.flatMap(repere => {
    const commune = parCode(repere.codeInsee)
    return commune === null ? [] : { ...repere, commune }
  })
  return {
    reperes: situes,
    paires: indexerPaires(
      situes.map(({ libelle, commune }) => cleDe([...motsDe(libelle), ...motsDe(commune.nom)]))
    )
  }
}

const cleDe = (mots: readonly string[]): string => motsForts(mots).map(enLettres).join(ENTRE_MOTS)

/** A library is as likely as a town of ten thousand, be it in a village or in Paris. */
const VRAISEMBLANCE = 0.12
/** Read closely, after a first look at all of them. */
const EXAMINES = 40

/** The places whose words are those of the entry, in no order. */
export const chercherReperes = (
  { reperes, paires }: IndexReperes,
  lecture: Lecture,
  { departement, ecouter }: { readonly departement: string | null; readonly ecouter: (mot: string) => string }
): readonly Proposition[] => {
  const cherches = motsForts(lecture.mots)
  if (cherches.length === 0) return []
  const communs = enCommun(paires, cleDe(cherches))
  const corriger = (rang: number) => (reperes[rang]?.commune.departement === departement ? 0.06 : 0)
  return meilleurs(communs, EXAMINES, { corriger, auPlus: 0.06 }).flatMap(rang => {
    const repere = reperes[rang]
    if (repere === undefined) return []
    const { libelle: nom, commune, position } = repere
    const noms = { libelle: motsDe(nom), commune: motsDe(commune.nom), ecouter }
    const ressemblance = lecture.confiance * couverture(cherches, noms)
    const note =
      ressemblance + VRAISEMBLANCE + indices({ ...commune, commune, numero: null }, lecture, departement)
    return {
      sorte: 'repere' as const,
      nom,
      commune,
      codesPostaux: commune.codesPostaux,
      position,
      ressemblance,
      note
    }
  })
}

type Mots = {
  readonly libelle: readonly string[]
  readonly commune: readonly string[]
  readonly ecouter: (mot: string) => string
}

/** Under this, two words are different words. */
const MEME_MOT = 0.7

/** Share of what was typed that is found, 0 to 1; nothing when only the commune is named: the commune answers. */
const couverture = (cherches: readonly string[], { libelle, commune, ecouter }: Mots): number => {
  let trouve = 0
  let duLibelle = false
  for (const mot of cherches) {
    const ici = leMieux(mot, libelle, ecouter)
    const ville = leMieux(mot, commune, ecouter)
    if (ici >= MEME_MOT && ici > ville) duLibelle = true
    if (Math.max(ici, ville) >= MEME_MOT) trouve += Math.max(ici, ville) * mot.length
  }
  const saisie = lettresDe(cherches).length
  // The more of the label is said, the surer.
  const dit = Math.min(1, saisie / lettresDe(libelle).length)
  return duLibelle ? (trouve / saisie) * (0.9 + 0.08 * dit) : 0
}

const leMieux = (mot: string, noms: readonly string[], ecouter: (mot: string) => string): number =>
  Math.max(
    0,
    ...noms.flatMap(nom => [
      comparerTextes(enLettres(mot), enLettres(nom)),
      0.96 * comparerTextes(ecouter(mot), ecouter(nom))
    ])
  )
