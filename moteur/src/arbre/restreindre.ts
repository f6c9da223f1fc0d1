import type { Droit, Programme } from './arbre.ts'
import { nomsDuDroit } from './noms-du-droit.ts'
import { nomsCites } from './parcourir.ts'
import { nomsEnPhrases } from './phrases.ts'

/**
 * The same programme for some of its rights only: what they do not need is left out.
 * So are due dates and what to ask for first: the short answers know no date of what is drawn.
 */
export const restreindre = (programme: Programme, noms: readonly string[]): Programme => {
  const inconnus = noms.filter(nom => !programme.droits.some(droit => droit.nom === nom))
  if (inconnus.length > 0) throw new Error(`Ces droits n’existent pas : ${inconnus.join(', ')}.`)
  const droits = programme.droits
    .filter(droit => noms.includes(droit.nom))
    .map(droit => ({ ...droit, echeances: {}, dAbord: [] }))
  const utiles = reglesUtiles(programme, droits)
  return { ...programme, droits, regles: programme.regles.filter(regle => utiles.has(regle.nom)) }
}

const reglesUtiles = ({ regles }: Programme, droits: readonly Droit[]): ReadonlySet<string> => {
  const parNom = new Map(regles.map(regle => [regle.nom, regle]))
  // A set is walked in the order of its additions, those made on the way included.
  const utiles = new Set(droits.flatMap(nomsDuDroit))
  for (const nom of utiles) {
    const regle = parNom.get(nom)
    if (regle === undefined) continue
    const raison = regle.raison === null ? [] : [regle.raison]
    for (const cite of [...nomsCites(regle.noeud), ...nomsEnPhrases(regle), ...raison]) utiles.add(cite)
  }
  return utiles
}
