import type { Unite } from './arbre.ts'

/** Every base symbol a rule may use; anything else is a spelling mistake. */
export const symboles = ['€', 'an', 'mois', 'jour', 'h'] as const

const sansUnite: Unite = {}

/** `€/mois` → `{ '€': 1, mois: -1 }`; null when a symbol is unknown. What follows the first `/` divides. */
export function lireUnite(texte: string): Unite | null {
  const [numerateur = '', ...denominateurs] = texte.split('/')
  const dessus = lireSymboles(numerateur)
  const dessous = denominateurs.map(lireSymboles)
  if (dessus === null || dessous.includes(null)) return null
  return dessous.reduce<Unite>((unite, partie) => combiner(unite, partie ?? sansUnite, -1), dessus)
}

/** The unit as a person writes it: `€/mois`. A plain number gives an empty text. */
export function ecrireUnite(unite: Unite): string {
  const dessus = repeter(unite, 1).join('.')
  const dessous = repeter(unite, -1)
  return [dessus || (dessous.length > 0 ? '1' : ''), ...dessous].join('/')
}

/** Whether two units are written the same. */
export function memeUnite(a: Unite, b: Unite): boolean {
  return ecrireUnite(a) === ecrireUnite(b)
}

/** The unit of a product (`sens` 1) or of a quotient (`sens` -1). */
export function combiner(a: Unite, b: Unite, sens: 1 | -1): Unite {
  const cles = new Set([...Object.keys(a), ...Object.keys(b)])
  const exposants = [...cles].map(cle => [cle, (a[cle] ?? 0) + sens * (b[cle] ?? 0)] as const)
  return Object.fromEntries(exposants.filter(([, exposant]) => exposant !== 0))
}

function lireSymboles(texte: string): Unite | null {
  if (texte === '1') return sansUnite
  const mots = texte.split('.')
  if (!mots.every(mot => symboles.some(symbole => symbole === mot))) return null
  return mots.reduce<Unite>((unite, mot) => combiner(unite, { [mot]: 1 }, 1), sansUnite)
}

function repeter(unite: Unite, signe: 1 | -1): readonly string[] {
  return symboles.flatMap(symbole => Array<string>(Math.max(0, signe * (unite[symbole] ?? 0))).fill(symbole))
}
