import type { Lieu } from '../../domain/lieu/lieu.ts'
import type { SourceDesLieux } from './source.ts'

/** Places kept in memory, for the tests and the measurements: written, taken away, or out of order at will. */
export const uneSource = (lieux: readonly Lieu[] = []) => {
  const ecrits = new Map<string, { readonly lieu: Lieu | null; readonly version: number }>()
  let version = 0
  let enPanne = false
  const lectures = { tous: 0, depuis: 0 }
  const ecrire = (nouveaux: readonly Lieu[], retires: readonly string[] = []): void => {
    version += 1
    for (const lieu of nouveaux) ecrits.set(lieu.code, { lieu, version })
    for (const code of retires) ecrits.set(code, { lieu: null, version })
  }
  ecrire(lieux)
  const repondre = <T>(valeur: T): T => {
    if (enPanne) throw new Error('Connection terminated')
    return valeur
  }
  const source: SourceDesLieux = {
    version: async () => repondre(version),
    tous: async function* () {
      lectures.tous += 1
      const tous = [...ecrits.values()].flatMap(({ lieu }) => lieu ?? [])
      for (let n = 0; n < tous.length; n += 500) yield repondre(tous.slice(n, n + 500))
    },
    depuis: async apres => {
      lectures.depuis += 1
      const changes = [...ecrits].filter(([, ecrit]) => ecrit.version > apres)
      return repondre({
        lieux: changes.flatMap(([, { lieu }]) => lieu ?? []),
        retires: changes.filter(([, { lieu }]) => lieu === null).map(([code]) => code)
      })
    }
  }
  return {
    source,
    ecrire,
    lectures,
    casser: () => {
      enPanne = true
    },
    reparer: () => {
      enPanne = false
    },
    /** Another database takes its place, with fewer writes behind it. */
    restaurer: (autres: readonly Lieu[]) => {
      ecrits.clear()
      version = 0
      ecrire(autres)
    }
  }
}
