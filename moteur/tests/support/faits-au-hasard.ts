import type { Entree, Type } from '../../src/arbre/arbre.ts'
import { ecrireUnite } from '../../src/arbre/unites.ts'
import type { Faits } from '../../src/definition/faits.ts'

/** What amounts look like, by unit: zeros are common in real households, and edges of the law too. */
const grandeurs: Readonly<Record<string, readonly number[]>> = {
  '€/mois': [0, 0, 0, 150, 430.5, 646.52, 900, 1033.32, 1500, 2800],
  '€/an': [0, 0, 3000, 7500.25, 10421, 14068, 26000],
  mois: [0, 1, 2, 3, 6, 12, 60, 999],
  an: [0, 1, 2, 5, 10, 18, 24, 25, 26, 30, 62, 70],
  h: [0, 1200, 3214, 5000],
  '': [0, 0.3, 0.5, 1]
}

/** A whole household that depends only on its seed: the same fact always answers the same. */
export function faitsAuHasard(graine: number, personnes: number, date: number): Faits {
  return {
    personnes,
    date,
    lire: (entree, { personne, recul }) =>
      tirer(entree, hasard(`${graine}|${entree.nom}|${personne}|${recul}`))
  }
}

function tirer({ type, bornes }: Entree, tirage: number): number {
  if (bornes !== null) return Math.round(bornes[0] + tirage * (bornes[1] - bornes[0]))
  return tirerParmi(type, tirage)
}

function tirerParmi(type: Type, tirage: number): number {
  switch (type.genre) {
    case 'booleen':
      return tirage < 0.4 ? 1 : 0
    case 'choix':
      return Math.floor(tirage * type.valeurs.length)
    case 'date':
      return (
        (1940 + Math.floor(tirage * 85)) * 10_000 +
        (1 + (Math.floor(tirage * 1e4) % 12)) * 100 +
        1 +
        (Math.floor(tirage * 1e6) % 28)
      )
    case 'nombre': {
      const valeurs = grandeurs[ecrireUnite(type.unite)] ?? [0, 1, 10]
      return valeurs[Math.floor(tirage * valeurs.length)] ?? 0
    }
  }
}

/** FNV-1a with a final mix: a text → a number in [0, 1[. */
function hasard(texte: string): number {
  let melange = 2166136261
  for (const lettre of texte) melange = Math.imul(melange ^ lettre.charCodeAt(0), 16777619)
  melange = Math.imul(melange ^ (melange >>> 15), 2246822507)
  return ((melange ^ (melange >>> 13)) >>> 0) / 2 ** 32
}
