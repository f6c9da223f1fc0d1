import type { Regle, Type } from '../arbre/arbre.ts'
import { ecrireUnite } from '../arbre/unites.ts'
import type { Phrase } from '../execution/regles.ts'
import type { Plan } from './plan.ts'

const FIGURE = /(\{[^}]*\})/
const DE_LA_REGLE = new Set(['valeur', 'seuil'])

const nomDe = (figure: string): string => figure.slice(1, -1).trim()
const decouper = (texte: string): readonly string[] => texte.split(FIGURE).filter(morceau => morceau !== '')

/** The names whose figures a rule's sentences say, besides its own. */
export const nomsEnPhrases = ({ phrases }: Regle): readonly string[] =>
  Object.values(phrases)
    .flatMap(decouper)
    .filter(morceau => morceau.startsWith('{'))
    .map(nomDe)
    .filter(nom => !DE_LA_REGLE.has(nom))

/** Cuts a sentence at its `{figures}`: each becomes the step whose value goes there. */
export const decouperPhrase = (plan: Plan, regle: Regle, texte: string): Phrase =>
  decouper(texte).map(morceau => (morceau.startsWith('{') ? trouver(plan, regle, nomDe(morceau)) : morceau))

/** How a figure of this type is written: its unit, `date` or `booleen`. */
export const uniteDe = (type: Type): string =>
  type.genre === 'nombre' ? ecrireUnite(type.unite) : type.genre

const trouver = (plan: Plan, regle: Regle, nom: string): readonly [number, string] => {
  if (nom === 'valeur') return coteDe(plan, regle, 0)
  if (nom === 'seuil') return coteDe(plan, regle, 1)
  return valeurDe(plan, nom)
}

const valeurDe = (plan: Plan, nom: string): readonly [number, string] => {
  const numero = plan.programme.regles.findIndex(autre => autre.nom === nom)
  if (numero >= 0) return [plan.regles[numero]!, uniteDe(plan.programme.regles[numero]!.type)]
  const direct = plan.pas.findIndex(({ op, litteraux }) => nomme(plan, op, litteraux[0] ?? -1) === nom)
  const type = [...plan.entrees, ...plan.parametres].find(autre => autre.nom === nom)?.type
  if (direct < 0 || type === undefined) throw new Error(`Nom absent de l'arbre : ${nom}`)
  return [direct, uniteDe(type)]
}

const nomme = ({ entrees, parametres }: Plan, op: string, numero: number): string | undefined =>
  op === 'entree' ? entrees[numero]?.nom : op === 'parametre' ? parametres[numero]?.nom : undefined

const COMPARAISONS = new Set(['=', '!=', '<', '<=', '>', '>='])

/** A side of the comparison a rule is, or that it names as its reason; else the rule's own value. */
const coteDe = (plan: Plan, regle: Regle, cote: 0 | 1): readonly [number, string] => {
  const { regles } = plan.programme
  const nom = regle.raison ?? regle.nom
  const depart = plan.regles[regles.findIndex(autre => autre.nom === nom)]!
  const i = traverser(plan, depart)
  const { op, args, litteraux } = plan.pas[i]!
  return COMPARAISONS.has(op) ? [args[cote]!, plan.unites[litteraux[0]!]!] : [depart, uniteDe(regle.type)]
}

const traverser = (plan: Plan, i: number): number => {
  const { op, args } = plan.pas[i]!
  return op === 'copie' || op === 'demandeur' ? traverser(plan, args[0]!) : i
}
