import { parseArgs } from 'node:util'
import { type Expediteur, verifierExpediteur } from '../../src/modules/detection/index.ts'
import { ok, puis, type Result, refus } from '../../src/shared/result.ts'

/** Lines for a program, or letters for people. */
type Vers =
  | { readonly sorte: 'sortie'; readonly sortie: string; readonly reprendre: boolean }
  | { readonly sorte: 'courriers'; readonly dossier: string; readonly expediteur: Expediteur }

/** What was typed after « detecter ». */
export type OptionsDetection = {
  readonly fichier: string
  readonly vers: Vers
  readonly correspondance: string | null
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
  const ouvriers = values.ouvriers === undefined ? null : Number(values.ouvriers)
  if (ouvriers !== null && !(Number.isInteger(ouvriers) && ouvriers >= 0 && ouvriers <= OUVRIERS_AU_PLUS))
    return refus(`« --ouvriers ${values.ouvriers} » : écrivez un nombre de 0 à ${OUVRIERS_AU_PLUS}.`)
  return puis(lireVers(values), vers =>
    ok({
      fichier,
      vers,
      correspondance: values.correspondance ?? null,
      ouvriers,
      json: values.json ?? false
    })
  )
}

type Valeurs = NonNullable<ReturnType<typeof analyser>>['values']

const lireVers = ({ sortie, courriers, reprendre = false, ...signature }: Valeurs): Result<Vers, string> => {
  if (courriers === undefined)
    return sortie === undefined
      ? refus('Dites où écrire : --sortie FICHIER, ou --courriers DOSSIER.')
      : ok({ sorte: 'sortie', sortie, reprendre })
  if (sortie !== undefined)
    return refus('Choisissez : --sortie, ou --courriers. Lancez la commande deux fois.')
  if (reprendre) return refus('Des courriers ne se reprennent pas : relancez sans --reprendre.')
  const { de = '', telephone = '', structure = '' } = signature
  return puis(verifierExpediteur({ de, telephone, structure }), expediteur =>
    ok({ sorte: 'courriers', dossier: courriers, expediteur })
  )
}

const analyser = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sortie: { type: 'string' },
        courriers: { type: 'string' },
        de: { type: 'string' },
        telephone: { type: 'string' },
        structure: { type: 'string' },
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
