import type { Plan } from '../plan/plan.ts'

/** A readable variable for each step: its rule's, input's or parameter's name, without accents; `x12` for a part. */
export const nommerPas = (plan: Plan): readonly string[] => {
  const pris = new Set<string>()
  return plan.pas.map((_, i) => {
    const nom = identifiant(nomDe(plan, i))
    const libre = nom === '' ? `x${i}` : liberer(nom, pris, i)
    pris.add(libre)
    return libre
  })
}

/** A single word may be one of JavaScript, of `operations.ts` or of the code around (`n`, `mois`…): it takes its number. */
const liberer = (nom: string, pris: ReadonlySet<string>, i: number): string => {
  let libre = nom.includes('_') ? nom : `${nom}_${i}`
  while (pris.has(libre)) libre += `_${i}`
  return libre
}

const nomDe = ({ programme, entrees, parametres, pas }: Plan, i: number): string => {
  const { regle, op, litteraux } = pas[i]!
  if (regle !== null) return programme.regles[regle]!.nom
  if (op === 'entree') return entrees[litteraux[0]!]!.nom
  return op === 'parametre' ? parametres[litteraux[0]!]!.nom : ''
}

const identifiant = (nom: string): string =>
  nom
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .replace(/^(?=\d)/, '_')
