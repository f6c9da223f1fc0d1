import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { ok, type Result, refus } from '../../src/shared/result.ts'

/** What a detection is about: another file, another mapping or other rules are another detection. */
export type Objet = { readonly entree: string; readonly regles: string; readonly correspondance: string }

/** How far the output is certain: it holds the answer of every line up to `ligne`, in `octets` bytes. */
export type Etape = { readonly ligne: number; readonly octets: number }

const DEBUT: Etape = { ligne: 0, octets: 0 }

/** Beside the output. */
export const cheminDuJournal = (sortie: string): string => `${sortie}.reprise`

/** Size and day of the input: enough to know that it is the same. */
export const objetDe = (fichier: string, regles: string, correspondance: string): Objet => {
  const { size, mtimeMs } = statSync(fichier)
  return { entree: `${size} ${Math.trunc(mtimeMs)}`, regles, correspondance: empreinte(correspondance) }
}

const empreinte = (texte: string): string => createHash('sha256').update(texte).digest('hex').slice(0, 16)

/** Where to go on from; refused when the journal is about something else. */
export const lireJournal = (sortie: string, objet: Objet): Result<Etape, string> => {
  const chemin = cheminDuJournal(sortie)
  if (!existsSync(chemin)) return refus(`Rien à reprendre : « ${chemin} » n’existe pas.`)
  const [entete, ...etapes] = readFileSync(chemin, 'utf8').split('\n').flatMap(lireLigne)
  if (JSON.stringify(entete) !== JSON.stringify(objet))
    return refus(
      `« ${chemin} » parle d’un autre fichier, d’une autre correspondance ou d’autres règles. Effacez-le avec la sortie, puis recommencez.`
    )
  return ok((etapes.at(-1) as Etape | undefined) ?? DEBUT)
}

/** A line cut by a stop says nothing. */
const lireLigne = (ligne: string): readonly unknown[] => {
  try {
    return [JSON.parse(ligne)]
  } catch {
    return []
  }
}

/** Opens it, new or to go on with; each step is on the disk before the next one is begun. */
export const tenirJournal = async (
  sortie: string,
  objet: Objet,
  { reprise }: { readonly reprise: boolean }
) => {
  const fichier = await open(cheminDuJournal(sortie), reprise ? 'a' : 'wx')
  const noter = async (ligne: object) => {
    await fichier.appendFile(`${JSON.stringify(ligne)}\n`)
    await fichier.datasync()
  }
  if (reprise) await fichier.appendFile('\n')
  else await noter(objet)
  return {
    noter: (etape: Etape) => noter(etape),
    finir: async () => {
      await fichier.close()
      rmSync(cheminDuJournal(sortie))
    },
    fermer: () => fichier.close()
  }
}
