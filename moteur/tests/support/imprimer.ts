import { ecrireUnite } from '../../src/arbre/unites.ts'
import { dateDEntier } from '../../src/execution/situation/situation.ts'
import { type Expression, joursConnus } from '../../src/lecture/expression.ts'

/** A formula as one writes it; what the parser reads back to the same tree. Null for what needs a mechanism. */
export function imprimer(expression: Expression): string | null {
  switch (expression.sorte) {
    case 'nombre':
      return [String(expression.valeur), ecrireUnite(expression.unite)].filter(Boolean).join(' ')
    case 'booleen':
      return expression.valeur ? 'oui' : 'non'
    case 'choix':
      return `'${expression.mot}'`
    case 'date':
      return dateDEntier(expression.valeur)
    case 'nom':
      return expression.nom
    case 'jour':
      return [...joursConnus].find(([, lequel]) => lequel === expression.lequel)?.[0] ?? null
    case 'operation':
    case 'comparaison':
      return imprimerOperation(expression)
    default:
      return null
  }
}

function imprimerOperation(expression: Extract<Expression, { operateur: string }>): string | null {
  const rang = force(expression)
  // Operators join from the left: the right side needs parentheses at equal rank, a comparison on both sides.
  const gauche = entourer(expression.gauche, force(expression.gauche) < rang || rang === 1)
  const droite = entourer(expression.droite, force(expression.droite) <= rang)
  return gauche === null || droite === null ? null : `${gauche} ${expression.operateur} ${droite}`
}

function entourer(expression: Expression, parentheses: boolean): string | null {
  const texte = imprimer(expression)
  return texte !== null && parentheses && force(expression) < 4 ? `(${texte})` : texte
}

function force(expression: Expression): 1 | 2 | 3 | 4 {
  if (expression.sorte === 'comparaison') return 1
  if (expression.sorte !== 'operation') return 4
  return expression.operateur === '+' || expression.operateur === '-' ? 2 : 3
}
