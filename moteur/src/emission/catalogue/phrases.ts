import type { Regle, Type } from '../../arbre/arbre.ts'
import { decouperPhrase } from '../../arbre/phrases.ts'
import { ecrireUnite } from '../../arbre/unites.ts'
import { compare, passe } from '../../execution/familles.ts'
import type { Phrase } from '../../execution/regles.ts'
import type { Plan } from '../plan/plan.ts'

/** A sentence where each figure has become the step whose value goes there. */
export const publierPhrase = (plan: Plan, regle: Regle, texte: string): Phrase =>
  decouperPhrase(texte).map(morceau =>
    'mots' in morceau ? morceau.mots : trouver(plan, regle, morceau.figure)
  )

/** How a figure of this type is written: its unit, `date` or `booleen`. */
export const uniteDe = (type: Type): string =>
  type.genre === 'nombre' ? ecrireUnite(type.unite) : type.genre

const trouver = (plan: Plan, regle: Regle, nom: string): readonly [number, string] => {
  if (nom === 'valeur') return coteDe(plan, regle, 0)
  if (nom === 'seuil') return coteDe(plan, regle, 1)
  return valeurDe(plan, nom)
}

const valeurDe = (plan: Plan, nom: string): readonly [number, string] => {
  const numero = plan.numeros.get(nom)
  if (numero !== undefined) return [plan.regles[numero]!, uniteDe(plan.programme.regles[numero]!.type)]
  const direct = plan.pas.findIndex(({ op, litteraux }) => nomme(plan, op, litteraux[0] ?? -1) === nom)
  const type = [...plan.entrees, ...plan.parametres].find(autre => autre.nom === nom)?.type
  if (direct < 0 || type === undefined) throw new Error(`Nom absent de l'arbre : ${nom}`)
  return [direct, uniteDe(type)]
}

const nomme = ({ entrees, parametres }: Plan, op: string, numero: number): string | undefined =>
  op === 'entree' ? entrees[numero]?.nom : op === 'parametre' ? parametres[numero]?.nom : undefined

/** A side of the comparison a rule is, or that it names as its reason; else the rule's own value. */
const coteDe = (plan: Plan, regle: Regle, cote: 0 | 1): readonly [number, string] => {
  const depart = plan.regles[plan.numeros.get(regle.raison ?? regle.nom)!]!
  const i = traverser(plan, depart)
  const { op, args, litteraux } = plan.pas[i]!
  return compare(op) ? [args[cote]!, plan.unites[litteraux[0]!]!] : [depart, uniteDe(regle.type)]
}

const traverser = (plan: Plan, i: number): number => {
  const { op, args } = plan.pas[i]!
  return passe(op) ? traverser(plan, args[0]!) : i
}
