import type { Doute } from '../../lieu/fiche.ts'
import type { Carnet } from '../carnet.ts'
import { reparerAccents, sontAbimes } from './accents.ts'
import { lireEntites } from './entites.ts'

/** A cell is never longer: what comes after is not read. */
const LONGUEUR_LUE = 20_000

type Lecture = {
  readonly champ: Doute['champ']
  readonly carnet: Carnet
  /** Longest text kept. */
  readonly longueur?: number
  /** Keeps paragraphs. */
  readonly paragraphes?: boolean
}

/** The text of a cell, whatever it holds: clean, in one line unless paragraphs are asked. Empty when it says nothing. */
export const lireTexte = (valeur: unknown, lecture: Lecture): string => {
  const { champ, carnet, longueur = 200, paragraphes = false } = lecture
  const brut = enTexte(valeur)
  if (brut === null) {
    carnet.doute(champ, 'valeur-inattendue', JSON.stringify(valeur)?.slice(0, LONGUEUR_LUE) ?? '')
    return ''
  }
  const sansEchappement = lireEchappements(brut.slice(0, LONGUEUR_LUE))
  const repare = reparerAccents(sansEchappement)
  const propre = lireEntites(sansBalises(repare))
  if (repare !== brut.slice(0, LONGUEUR_LUE)) carnet.remarque('accents-repares')
  if (propre !== repare) carnet.remarque('balises-retirees')
  if (sontAbimes(propre)) carnet.doute(champ, 'texte-abime', propre)
  const range = paragraphes ? enParagraphes(propre) : enUneLigne(propre)
  if (range.length <= longueur && brut.length <= LONGUEUR_LUE) return range
  carnet.doute(champ, 'texte-coupe', range)
  return couper(range, longueur)
}

/** Text of a scalar: empty for nothing, null for what no cell should hold. */
export const enTexte = (valeur: unknown): string | null => {
  if (valeur === null || valeur === undefined) return ''
  if (typeof valeur === 'string') return valeur
  return typeof valeur === 'number' && Number.isFinite(valeur) ? String(valeur) : null
}

const enUneLigne = (texte: string): string => sansControles(texte).replace(/\s+/g, ' ').trim()

const enParagraphes = (texte: string): string =>
  sansControles(texte)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

// Controls, invisible marks that turn text around, halves of a sign: no database and no page wants them.
const INVISIBLES = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu

const sansControles = (texte: string): string => texte.normalize('NFC').replace(INVISIBLES, '')

const couper = (texte: string, longueur: number): string =>
  texte.length <= longueur ? texte : `${texte.slice(0, longueur - 1).replace(/[\ud800-\udbff]$/, '')}…`

const sansBalises = (texte: string): string =>
  texte
    .replace(/<(?:br|\/p|\/li|\/div)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/<!--[^<>]*-->/g, '')
    .replace(/\*\*/g, '')
    .replace(/\\([-*_#])/g, '$1')

// « Le\x20bus\x20dessert » was meant for a script.
const lireEchappements = (texte: string): string =>
  texte.replace(/\\x([0-9a-fA-F]{2})|\\u([0-9a-fA-F]{4})/g, (_suite, hexa?: string, long?: string) =>
    String.fromCharCode(Number.parseInt(hexa ?? long ?? '20', 16))
  )
