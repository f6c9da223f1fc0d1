import { estJour, estMois } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'

/** How a cell is written; the value it gives, or why it gives none. */
export type Lecteur = (cellule: string) => Result<string | number | boolean | null, string>

/** Thousands may be apart: a space, also one that does not break. */
const ESPACES = /[\s\u00a0\u202f]/g

/** « 1 234,56 € », with the decimal sign of the file and no other; divided where the file counts by year. */
export const lecteurDeNombre = (decimale: ',' | '.', par: number): Lecteur => {
  const forme = decimale === ',' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/
  return cellule => {
    const nu = cellule.replace(/\s*(€|EUR)$/i, '').replace(ESPACES, '')
    if (!forme.test(nu)) return refus(`n’est pas un nombre (signe décimal attendu : « ${decimale} »).`)
    return ok(arrondir(Number(nu.replace(',', '.')) / par))
  }
}

/** To the cent, as `situation/1` writes money. */
const arrondir = (n: number): number => Math.round(n * 100) / 100

const JETONS = { jj: '(?<jj>\\d{2})', mm: '(?<mm>\\d{2})', aaaa: '(?<aaaa>\\d{4})' } as const

/** `jj/mm/aaaa`: its pattern, or null when it is no form of date. */
export const motifDeForme = (forme: string, jetons: readonly (keyof typeof JETONS)[]): RegExp | null => {
  const lus: readonly string[] = forme.match(/jj|mm|aaaa/g) ?? []
  if (new Set(lus).size !== lus.length || jetons.some(jeton => !lus.includes(jeton))) return null
  if (!/^[-/. ]*$/.test(forme.replace(/jj|mm|aaaa/g, ''))) return null
  const source = forme.replace(/\./g, '\\.').replace(/jj|mm|aaaa/g, jeton => JETONS[jeton as 'jj'])
  return new RegExp(`^${source}$`)
}

/** A day, in the form of the file. */
export const lecteurDeDate = (forme: string): Lecteur => {
  const motif = motifDeForme(forme, ['jj', 'mm', 'aaaa'])
  return cellule => {
    const { aaaa, mm, jj } = motif?.exec(cellule)?.groups ?? {}
    const jour = `${aaaa}-${mm}-${jj}`
    return estJour(jour) ? ok(jour) : refus(`n’est pas une date (${forme}).`)
  }
}

/** A month, in the form of the file; a whole date gives its month. */
export const lecteurDeMois = (forme: string): Lecteur => {
  const motif = motifDeForme(forme, ['mm', 'aaaa'])
  const jourAussi = forme.includes('jj')
  return cellule => {
    const { aaaa, mm, jj } = motif?.exec(cellule)?.groups ?? {}
    const mois = `${aaaa}-${mm}`
    const juste = jourAussi ? estJour(`${mois}-${jj}`) : estMois(mois)
    return juste ? ok(mois) : refus(`n’est pas un mois (${forme}).`)
  }
}

/** The words of the file, and the value of each. */
export const lecteurDeMots =
  (mots: ReadonlyMap<string, string | number | boolean | null>): Lecteur =>
  cellule => {
    const valeur = mots.get(cellule)
    return valeur === undefined
      ? refus(`n’est pas un mot prévu (${[...mots.keys()].join(', ')}).`)
      : ok(valeur)
  }

/** As it is written. */
export const lecteurDeTexte: Lecteur = cellule => ok(cellule)
