import { parseArgs } from 'node:util'
import { estJour, type Jour } from '../src/shared/date.ts'
import { ok, type Result, refus } from '../src/shared/result.ts'

/** What was typed after the command; `fichier: null` is standard input. */
export type Options = { readonly fichier: string | null; readonly date: Jour; readonly json: boolean }

type Admises = { readonly fichier: boolean }

/** Reads the arguments of a command; the refusal is a sentence to print. */
export const lireOptions = (
  args: readonly string[],
  { fichier: fichierAdmis }: Admises,
  aujourdhui: Jour = jourLocal(new Date())
): Result<Options, string> => {
  const lues = analyser(args)
  if (lues === null) return refus(`Option inconnue ou incomplète : ${args.join(' ')}`)
  const { values, positionals } = lues
  const { date = aujourdhui, json = false } = values
  if (!estJour(date)) return refus(`« ${date} » n’est pas une date. Exemple : --date 2026-11-22`)
  if (positionals.length > (fichierAdmis ? 1 : 0)) {
    return refus(fichierAdmis ? 'Donnez un seul fichier.' : `Mot en trop : ${positionals.join(' ')}`)
  }
  const [fichier = '-'] = positionals
  return ok({ fichier: fichier === '-' ? null : fichier, date, json })
}

const analyser = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { date: { type: 'string' }, json: { type: 'boolean' } }
    })
  } catch {
    return null
  }
}

/** The day it is here, not in Greenwich. */
export const jourLocal = (maintenant: Date): Jour =>
  [maintenant.getFullYear(), maintenant.getMonth() + 1, maintenant.getDate()]
    .map((n, rang) => String(n).padStart(rang === 0 ? 4 : 2, '0'))
    .join('-')
