import { parseArgs } from 'node:util'
import { ok, type Result, refus } from '../../src/shared/result.ts'

/** What was typed after « detecter ». */
export type OptionsDetection = {
  readonly fichier: string
  readonly sortie: string
  readonly correspondance: string | null
  readonly reprendre: boolean
  readonly ouvriers: number | null
  readonly json: boolean
}

const OUVRIERS_AU_PLUS = 64

export const lireOptionsDetection = (args: readonly string[]): Result<OptionsDetection, string> => {
  const lues = analyser(args)
  if (lues === null) return refus(`Option inconnue ou incomplète : ${args.join(' ')}`)
  const { values, positionals } = lues
  const [fichier, ...autres] = positionals
  if (fichier === undefined || autres.length > 0) return refus('Donnez un fichier de foyers, et un seul.')
  if (values.sortie === undefined) return refus('Dites où écrire : --sortie FICHIER.')
  const ouvriers = values.ouvriers === undefined ? null : Number(values.ouvriers)
  if (ouvriers !== null && !(Number.isInteger(ouvriers) && ouvriers >= 0 && ouvriers <= OUVRIERS_AU_PLUS))
    return refus(`« --ouvriers ${values.ouvriers} » : écrivez un nombre de 0 à ${OUVRIERS_AU_PLUS}.`)
  return ok({
    fichier,
    sortie: values.sortie,
    correspondance: values.correspondance ?? null,
    reprendre: values.reprendre ?? false,
    ouvriers,
    json: values.json ?? false
  })
}

const analyser = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sortie: { type: 'string' },
        correspondance: { type: 'string' },
        ouvriers: { type: 'string' },
        reprendre: { type: 'boolean' },
        json: { type: 'boolean' }
      }
    })
  } catch {
    return null
  }
}
