import type { RegleEcrite } from '../lecture/declarations/declarations.ts'
import { nomsUtilises } from '../lecture/expression.ts'
import type { Journal } from '../lecture/journal.ts'

/** A rule being visited, and what it still waits for. */
type Visite = { readonly regle: RegleEcrite; readonly besoins: string[] }

/**
 * Rules so that each comes after all it needs, otherwise as written; a circle is reported and left out.
 * A pile of our own, not recursion: a chain of rules may be longer than the machine's stack.
 */
export function ordonner(regles: readonly RegleEcrite[], journal: Journal): readonly RegleEcrite[] {
  const parNom = new Map(regles.map(regle => [regle.nom, regle]))
  const etats = new Map<string, 'en cours' | 'fait' | 'en cercle'>()
  const ordre: RegleEcrite[] = []
  const pile: Visite[] = []

  const entrer = (regle: RegleEcrite): void => {
    const etat = etats.get(regle.nom)
    if (etat === 'en cours') refuserCercle(fermer(pile, regle), etats, journal)
    if (etat !== undefined) return
    etats.set(regle.nom, 'en cours')
    pile.push({ regle, besoins: nomsUtilises(regle.expression).toReversed() })
  }
  const sortir = ({ regle }: Visite): void => {
    pile.pop()
    if (etats.get(regle.nom) === 'en cercle') return
    etats.set(regle.nom, 'fait')
    ordre.push(regle)
  }

  for (const depart of regles) {
    entrer(depart)
    for (let ici = pile.at(-1); ici !== undefined; ici = pile.at(-1)) {
      const nom = ici.besoins.pop()
      const besoin = nom === undefined ? undefined : parNom.get(nom)
      if (nom === undefined) sortir(ici)
      else if (besoin !== undefined) entrer(besoin)
    }
  }
  return ordre
}

/** The part of the pile that comes back to a rule. */
function fermer(pile: readonly Visite[], regle: RegleEcrite): readonly RegleEcrite[] {
  const chemin = pile.map(visite => visite.regle)
  return [...chemin.slice(chemin.indexOf(regle)), regle]
}

function refuserCercle(
  cercle: readonly RegleEcrite[],
  etats: Map<string, 'en cours' | 'fait' | 'en cercle'>,
  journal: Journal
): void {
  for (const { nom } of cercle) etats.set(nom, 'en cercle')
  const noms = cercle.map(({ nom }) => nom)
  // Nobody reads a circle of a thousand names: its two ends are enough to find it.
  const montres = noms.length > 12 ? [...noms.slice(0, 6), '…', ...noms.slice(-5)] : noms
  const [premiere] = cercle
  if (premiere !== undefined)
    journal.refuser(premiere.lieu, `Ces règles tournent en rond : ${montres.join(' → ')}.`)
}
