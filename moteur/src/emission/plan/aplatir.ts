import type { Noeud, Programme } from '../../arbre/arbre.ts'
import { nomsEnPhrases } from '../../arbre/phrases.ts'
import type { Atelier } from './atelier.ts'
import { ouvrirAtelier, poserReference } from './atelier.ts'
import type { Plan } from './plan.ts'
import { poser } from './poser.ts'

/** Turns the typed tree into one list of steps; what no rule reads is left out. */
export const aplatir = (programme: Programme): Plan => {
  const atelier = ouvrirAtelier(programme)
  for (const [numero, regle] of programme.regles.entries()) {
    atelier.regles.push(poserRegle(atelier, regle.noeud, numero))
  }
  for (const nom of programme.regles.flatMap(nomsEnPhrases)) poserReference(atelier, nom)
  return renumeroter(atelier)
}

/** A rule always has a step of its own, so that its value can be told apart from an identical formula. */
const poserRegle = (atelier: Atelier, noeud: Noeud, regle: number): number => {
  const { pas, ajouter, nommer } = atelier.registre
  const avant = pas.length
  const numero = poser(atelier, noeud)
  const sommet = pas[numero]!
  const neuf = numero === pas.length - 1 && numero >= avant && sommet.regle === null
  if (!neuf) return ajouter({ op: 'copie', args: [numero], choix: sommet.choix, regle })
  return nommer(numero, regle)
}

/** Inputs and parameters take the numbers they have among those that are read. */
const renumeroter = ({
  programme,
  registre,
  regles,
  entrees,
  parametres,
  unites,
  inconnus
}: Atelier): Plan => {
  const lues = [...entrees].sort((a, b) => a - b)
  const datees = [...parametres].sort((a, b) => a - b)
  const pas = registre.pas.map(un => {
    const liste = un.op === 'entree' ? lues : un.op === 'parametre' ? datees : null
    return liste === null ? un : { ...un, litteraux: [liste.indexOf(un.litteraux[0]!)] }
  })
  const fenetres = pas.filter(({ op }) => op === 'fenetre')
  // In December, a month of a past calendar year is the farthest.
  const horizon = fenetres.reduce(
    (loin, { litteraux: [fixe = 0, selonMois = 0] }) => Math.max(loin, fixe + 12 * selonMois + 1),
    1
  )
  return {
    programme,
    pas,
    regles,
    numeros: new Map(programme.regles.map(({ nom }, numero) => [nom, numero])),
    entrees: lues.map(i => programme.entrees[i]!),
    parametres: datees.map(i => programme.parametres[i]!),
    unites,
    inconnus,
    horizon
  }
}
