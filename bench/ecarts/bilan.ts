/** A whole comparison, right by right and month by month: how many households agree, and why the others do not. */
import { readFileSync } from 'node:fs'
import { evaluer } from 'moteur/execution'
import { regles } from '../../src/modules/droits/genere/regles.js'
import { type Comparaison, comparer, type Droits, type Situation, type Verdict } from './ecart.ts'

const ESSAIS = new URL('../../donnees/essais/', import.meta.url)
const MOIS = ['2025-11', '2026-11']

export type Bilan = {
  readonly titre: string
  readonly mois: string
  readonly foyers: number
  readonly egaux: number
  /** Explained, and we say « à vérifier » where the other gives a figure. */
  readonly aVerifier: number
  /** How many households each smallest set of causes explains. */
  readonly causes: ReadonlyMap<string, number>
  /** The text each cause departs from. */
  readonly textes: ReadonlyMap<string, string>
  readonly inexpliques: readonly Inexplique[]
}
export type Inexplique = { readonly id: string } & Extract<Verdict, { genre: 'inexplique' }>

export const ET = ' + '
const A_VERIFIER = 'a_verifier'

export const dresserBilans = (comparaison: Comparaison<unknown>): readonly Bilan[] =>
  (comparaison.mois ?? MOIS).map(mois => dresserBilan(comparaison, mois))

function dresserBilan(comparaison: Comparaison<unknown>, mois: string): Bilan {
  const { situations, opinions } = lireEssais(mois)
  const verdicts = situations.map((situation, rang) => ({
    id: situation.id,
    verdict: comparer({ comparaison, evaluer: evaluerDroits, situation, opinion: opinions[rang] })
  }))
  const causes = new Map<string, number>()
  for (const { verdict } of verdicts) {
    if (verdict.genre !== 'explique') continue
    const nom = verdict.causes.join(ET)
    causes.set(nom, (causes.get(nom) ?? 0) + 1)
  }
  return {
    titre: comparaison.titre,
    mois,
    foyers: verdicts.length,
    egaux: verdicts.filter(({ verdict }) => verdict.genre === 'egal').length,
    aVerifier: verdicts.filter(({ verdict }) => verdict.genre === 'explique' && verdict.nous === A_VERIFIER)
      .length,
    causes: new Map([...causes].sort((a, b) => b[1] - a[1])),
    textes: new Map(comparaison.choix.map(({ cause, texte }) => [cause, texte])),
    inexpliques: verdicts.flatMap(({ id, verdict }) =>
      verdict.genre === 'inexplique' ? [{ id, ...verdict }] : []
    )
  }
}

type Essais = { readonly situations: readonly Situation[]; readonly opinions: readonly unknown[] }

const lus = new Map<string, Essais>()

const lireEssais = (mois: string): Essais => {
  const connus = lus.get(mois)
  if (connus) return connus
  const essais = {
    situations: lireLignes(`menages-${mois}.jsonl`) as readonly Situation[],
    opinions: lireLignes(`openfisca-${mois}.jsonl`)
  }
  lus.set(mois, essais)
  return essais
}

const lireLignes = (fichier: string): readonly unknown[] =>
  readFileSync(new URL(fichier, ESSAIS), 'utf8')
    .trim()
    .split('\n')
    .map(ligne => JSON.parse(ligne))

const connus = new WeakMap<Situation, Droits>()

/** A household as it is written is asked by every comparison: computed once. */
const evaluerDroits = (situation: Situation): Droits => {
  const connu = connus.get(situation)
  if (connu) return connu
  const { droits } = evaluer(regles, situation)
  connus.set(situation, droits)
  return droits
}
