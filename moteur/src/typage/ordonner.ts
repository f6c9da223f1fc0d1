import type { RegleEcrite } from '../lecture/declarations.ts'
import { nomsUtilises } from '../lecture/expression.ts'
import type { Journal } from '../lecture/journal.ts'

/** Rules so that each comes after all it needs, otherwise as written; a circle is reported and left out. */
export function ordonner(regles: readonly RegleEcrite[], journal: Journal): readonly RegleEcrite[] {
  const parNom = new Map(regles.map(regle => [regle.nom, regle]))
  const etats = new Map<string, 'en cours' | 'fait' | 'en cercle'>()
  const ordre: RegleEcrite[] = []

  const visiter = (regle: RegleEcrite, chemin: readonly RegleEcrite[]): void => {
    if (etats.get(regle.nom) === 'en cours') fermerCercle([...chemin.slice(chemin.indexOf(regle)), regle])
    if (etats.has(regle.nom)) return
    etats.set(regle.nom, 'en cours')
    for (const nom of nomsUtilises(regle.expression)) {
      const besoin = parNom.get(nom)
      if (besoin !== undefined) visiter(besoin, [...chemin, regle])
    }
    if (etats.get(regle.nom) === 'en cercle') return
    etats.set(regle.nom, 'fait')
    ordre.push(regle)
  }
  const fermerCercle = (cercle: readonly RegleEcrite[]): void => {
    for (const { nom } of cercle) etats.set(nom, 'en cercle')
    const [premiere] = cercle
    if (premiere !== undefined)
      journal.refuser(
        premiere.lieu,
        `Ces règles tournent en rond : ${cercle.map(({ nom }) => nom).join(' → ')}.`
      )
  }

  for (const regle of regles) visiter(regle, [])
  return ordre
}
