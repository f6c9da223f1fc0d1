import type { LigneRefusee } from './compter-pour-resumer.ts'
import { cacher, type Montre, montrer, rassembler } from './secret-des-petits-nombres.ts'

/** What a whole file gives, with nothing that points at someone. */
export type Resume = {
  readonly lus: number
  readonly rejetes: number
  readonly avecUnDroit: Montre
  readonly bientotFinis: Montre
  readonly unFaitDecide: Montre
  /** Households for each right, the most frequent first. */
  readonly droits: readonly { readonly nom: string; readonly foyers: Montre }[]
  /** Households with an open right, by commune; the small ones together. */
  readonly communes: readonly { readonly nom: string; readonly foyers: number }[]
  readonly autresCommunes: { readonly combien: number; readonly foyers: Montre } | null
  /** The first lines refused. */
  readonly refus: readonly LigneRefusee[]
}

type Compte = {
  readonly bilan: {
    readonly lus: number
    readonly rejetes: number
    readonly foyers_avec_un_droit: number
    readonly bientot_finis: number
    readonly un_fait_decide: number
    readonly ouverts: Readonly<Record<string, number>>
  }
  readonly communes: ReadonlyMap<string | null, number>
  readonly refus: readonly LigneRefusee[]
}

type Noms = { readonly droit: (nom: string) => string; readonly commune: (code: string | null) => string }

/** Names what was counted, and hides what is small. */
export const resumer = ({ bilan, communes, refus }: Compte, noms: Noms): Resume => {
  const droits = Object.entries(bilan.ouverts).toSorted(([, a], [, b]) => b - a)
  const montres = cacher(droits.map(([, foyers]) => foyers))
  const { seules, ensemble } = rassembler(parNom(communes, noms.commune))
  return {
    lus: bilan.lus,
    rejetes: bilan.rejetes,
    avecUnDroit: montrer(bilan.foyers_avec_un_droit),
    bientotFinis: montrer(bilan.bientot_finis),
    unFaitDecide: montrer(bilan.un_fait_decide),
    droits: droits.map(([nom], rang) => ({ nom: noms.droit(nom), foyers: montres[rang] ?? null })),
    communes: seules.map(([nom, foyers]) => ({ nom, foyers })),
    autresCommunes: ensemble && { combien: ensemble.cles.length, foyers: montrer(ensemble.compte) },
    refus
  }
}

/** Two codes may bear one name: they are one row. */
const parNom = (
  communes: Compte['communes'],
  nommer: Noms['commune']
): readonly (readonly [string, number])[] => {
  const nommees = new Map<string, number>()
  for (const [code, foyers] of communes) nommees.set(nommer(code), (nommees.get(nommer(code)) ?? 0) + foyers)
  return [...nommees]
}
