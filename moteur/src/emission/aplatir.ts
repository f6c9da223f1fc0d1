import type { Borne, Noeud, Programme } from '../arbre/arbre.ts'
import { ecrireUnite } from '../arbre/unites.ts'
import type { Atelier } from './atelier.ts'
import {
  enValeur,
  indexer,
  JOURS,
  ouvrirAtelier,
  poserParametre,
  poserReference,
  SENS,
  toutPossible
} from './atelier.ts'
import { nomsEnPhrases } from './phrases.ts'
import type { Plan, Recul } from './plan.ts'

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

const poser = (atelier: Atelier, noeud: Noeud): number => {
  const { ajouter } = atelier.registre
  const choix = noeud.type.genre === 'choix'
  const sous = (partie: Noeud) => poser(atelier, partie)
  switch (noeud.op) {
    case 'constante':
      return ajouter({ op: 'constante', litteraux: [enValeur(noeud.type, noeud.valeur)], choix })
    case 'inconnu':
      return ajouter({
        op: 'inconnu',
        litteraux: [...toutPossible(noeud.type), indexer(atelier.inconnus, noeud.raison)],
        choix
      })
    case 'reference':
      return poserReference(atelier, noeud.nom)
    case 'parametre a la date':
      return poserParametre(atelier, noeud.nom, sous(noeud.date))
    case 'jour':
      return ajouter({ op: 'jour', litteraux: [JOURS.indexOf(noeud.lequel)] })
    case 'et':
    case 'ou':
    case 'min':
    case 'max':
    case 'somme':
      return ajouter({ op: noeud.op, args: noeud.termes.map(sous), choix })
    case 'si':
      return noeud.cas.reduceRight(
        (sinon, cas) => ajouter({ op: 'si', args: [sous(cas.si), sous(cas.alors), sinon], choix }),
        sous(noeud.sinon)
      )
    case 'arrondi':
      return ajouter({
        op: 'arrondi',
        args: [sous(noeud.valeur)],
        litteraux: [noeud.a, SENS.indexOf(noeud.sens)]
      })
    case 'age':
    case 'mois ecoules':
      return ajouter({ op: noeud.op, args: [sous(noeud.du), sous(noeud.au)] })
    case 'decale':
      return ajouter({ op: 'decale', args: [sous(noeud.date)], litteraux: [noeud.mois] })
    case 'personnes':
      return poserPersonnes(atelier, noeud)
    case 'demandeur':
      return ajouter({ op: 'demandeur', args: [parPersonne(atelier, noeud.valeur)], choix })
    case 'rang':
      return ajouter({
        op: 'rang',
        args: [parPersonne(atelier, noeud.parmi), parPersonne(atelier, noeud.valeur)]
      })
    case 'mois':
      return poserFenetre(atelier, noeud)
    case '+':
    case '-':
    case '*':
    case '/':
      return ajouter({ op: noeud.op, args: [sous(noeud.gauche), sous(noeud.droite)] })
    default:
      return poserComparaison(atelier, noeud)
  }
}

/** A value of the household counted over the persons is everyone's. */
const parPersonne = (atelier: Atelier, noeud: Noeud): number => {
  const { pas, ajouter } = atelier.registre
  const numero = poser(atelier, noeud)
  const { personne, mois, choix } = pas[numero]!
  return personne ? numero : ajouter({ op: 'copie', args: [numero], choix, portee: { personne: true, mois } })
}

/** A filter is part of what is counted, except where « nobody » has no neutral value. */
const poserPersonnes = (atelier: Atelier, noeud: Extract<Noeud, { op: 'personnes' }>): number => {
  const { ajouter } = atelier.registre
  const valeur = parPersonne(atelier, noeud.valeur)
  const filtre = noeud.si === null ? null : parPersonne(atelier, noeud.si)
  const nul = () => ajouter({ op: 'constante', litteraux: [0] })
  switch (noeud.fonction) {
    case 'somme':
    case 'nombre':
      return ajouter({
        op: 'somme personnes',
        args: [filtre === null ? valeur : ajouter({ op: 'si', args: [filtre, valeur, nul()] })]
      })
    case 'une':
      return ajouter({
        op: 'une personne',
        args: [filtre === null ? valeur : ajouter({ op: 'et', args: [filtre, valeur] })]
      })
    case 'toutes': {
      const condition =
        filtre === null
          ? valeur
          : ajouter({ op: 'ou', args: [ajouter({ op: 'non', args: [filtre] }), valeur] })
      return ajouter({ op: 'toutes les personnes', args: [condition] })
    }
    default:
      return ajouter({
        op: noeud.fonction === 'min' ? 'min personnes' : 'max personnes',
        args: filtre === null ? [valeur] : [valeur, filtre]
      })
  }
}

const reculer = (borne: Borne): Recul =>
  'decalage' in borne ? [borne.decalage, 0] : [12 * borne.annee - borne.mois, 1]

const poserFenetre = (atelier: Atelier, noeud: Extract<Noeud, { op: 'mois' }>): number => {
  const { ajouter } = atelier.registre
  const bornes = [...reculer(noeud.de), ...reculer(noeud.a)]
  const choix = noeud.type.genre === 'choix'
  const total = ajouter({ op: 'fenetre', args: [poser(atelier, noeud.valeur)], litteraux: bornes, choix })
  const unSeulMois = bornes[0] === bornes[2] && bornes[1] === bornes[3]
  if (noeud.fonction !== 'moyenne' || unSeulMois) return total
  return ajouter({ op: '/', args: [total, ajouter({ op: 'etendue', litteraux: bornes })] })
}

type Comparee = Extract<Noeud, { gauche: Noeud; op: '=' | '!=' | '<' | '<=' | '>' | '>=' }>

const poserComparaison = (atelier: Atelier, noeud: Noeud & Comparee): number => {
  const { gauche, droite, op } = noeud
  const args = [poser(atelier, gauche), poser(atelier, droite)]
  if (gauche.type.genre === 'choix')
    return atelier.registre.ajouter({ op: op === '=' ? 'meme choix' : 'autre choix', args })
  const unite = gauche.type.genre === 'nombre' ? ecrireUnite(gauche.type.unite) : gauche.type.genre
  return atelier.registre.ajouter({ op, args, litteraux: [indexer(atelier.unites, unite)] })
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
    entrees: lues.map(i => programme.entrees[i]!),
    parametres: datees.map(i => programme.parametres[i]!),
    unites,
    inconnus,
    horizon
  }
}
