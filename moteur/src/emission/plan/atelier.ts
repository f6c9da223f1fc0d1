import type { Programme, Type } from '../../arbre/arbre.ts'
import type { Registre } from './registre.ts'
import { creerRegistre } from './registre.ts'

type Cible = { readonly sorte: 'entree' | 'parametre' | 'regle'; readonly numero: number }
type Noms = ReadonlyMap<string, Cible>

/** What is known while the tree is being flattened. */
export type Atelier = {
  readonly programme: Programme
  readonly noms: Noms
  readonly registre: Registre
  readonly regles: number[]
  readonly entrees: Set<number>
  readonly parametres: Set<number>
  readonly unites: string[]
  readonly inconnus: string[]
}

/** Nothing flattened yet. */
export const ouvrirAtelier = (programme: Programme): Atelier => ({
  programme,
  noms: numeroter(programme),
  registre: creerRegistre(),
  regles: [],
  entrees: new Set(),
  parametres: new Set(),
  unites: [],
  inconnus: []
})

const numeroter = ({ entrees, parametres, regles }: Programme): Noms => {
  const cibles = (sorte: Cible['sorte'], nommes: readonly { readonly nom: string }[]) =>
    nommes.map(({ nom }, numero): [string, Cible] => [nom, { sorte, numero }])
  return new Map([
    ...cibles('entree', entrees),
    ...cibles('parametre', parametres),
    ...cibles('regle', regles)
  ])
}

/** Days known without asking anyone, by their number in a plan. */
export const JOURS = ['demande', 'premier du mois', 'premier janvier'] as const
/** Ways of rounding, by their number in a plan. */
export const SENS = ['bas', 'haut', 'proche'] as const

/** The place of a value in a list that grows on demand. */
export const indexer = <T>(liste: T[], valeur: T): number => {
  const connu = liste.indexOf(valeur)
  return connu < 0 ? liste.push(valeur) - 1 : connu
}

/** Choices are bits, so that « one of these » is a value too. */
export const enValeur = (type: Type, valeur: number): number =>
  type.genre === 'choix' ? 2 ** valeur : valeur

/** What a step may be when the rules cannot tell: no amount of the law is negative. */
export const toutPossible = (type: Type): readonly [number, number] => {
  if (type.genre === 'booleen') return [0, 1]
  if (type.genre === 'choix') return [0, 2 ** type.valeurs.length - 1]
  return type.genre === 'date' ? [19_000_101, 21_001_231] : [0, Number.POSITIVE_INFINITY]
}

/** The step of a name: its rule's, its input's, or its value at the date of request. */
export const poserReference = (atelier: Atelier, nom: string): number => {
  const cible = atelier.noms.get(nom)
  if (cible === undefined) throw new Error(`Nom absent de l'arbre : ${nom}`)
  if (cible.sorte === 'regle') return atelier.regles[cible.numero]!
  if (cible.sorte === 'parametre')
    return poserParametre(atelier, nom, atelier.registre.ajouter({ op: 'jour', litteraux: [0] }))
  atelier.entrees.add(cible.numero)
  const { portee, type } = atelier.programme.entrees[cible.numero]!
  return atelier.registre.ajouter({
    op: 'entree',
    litteraux: [cible.numero],
    choix: type.genre === 'choix',
    portee
  })
}

/** The step of a dated value, at the date another step gives. */
export const poserParametre = (atelier: Atelier, nom: string, date: number): number => {
  const numero = atelier.noms.get(nom)!.numero
  atelier.parametres.add(numero)
  return atelier.registre.ajouter({ op: 'parametre', args: [date], litteraux: [numero] })
}
