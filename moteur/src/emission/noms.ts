import type { Plan } from './plan.ts'

const RESERVES = new Set(['n', 'p', 'k', 't', 'e', 'mois', 'jour', 'premierDuMois', 'premierJanvier'])

/** A readable variable for each step: its rule's, input's or parameter's name, without accents; `x12` for a part. */
export const nommerPas = (plan: Plan): readonly string[] => {
  const pris = new Set(RESERVES)
  return plan.pas.map((_, i) => {
    const nom = identifiant(nomDe(plan, i)) || `x${i}`
    const libre = pris.has(nom) ? `${nom}_${i}` : nom
    pris.add(libre)
    return libre
  })
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
