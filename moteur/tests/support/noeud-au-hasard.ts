import type { Noeud, Portee, Type } from '../../src/arbre/arbre.ts'
import { booleen, date, foyer, nombre, reunir } from '../../src/arbre/types.ts'
import type { De } from './lancer.ts'

export const couleurs = ['rouge', 'vert', 'bleu'] as const
const choix: Type = { genre: 'choix', valeurs: couleurs }
export const TYPES: readonly Type[] = [nombre(), booleen, choix, date]
const parPersonne: Portee = { personne: true, mois: false }

type Contenu = Noeud extends infer N ? (N extends Noeud ? Omit<N, 'type' | 'portee'> : never) : never

/** What can be named at some point of the program. */
export type Nomme = { readonly nom: string; readonly type: Type; readonly portee: Portee }
type Atelier = { readonly de: De; readonly nommes: readonly Nomme[] }

const MEME: Readonly<Record<Type['genre'], Type>> = { nombre: nombre(), booleen, choix, date }

/** A node of a type, no wider than a scope. */
export const dessiner = (atelier: Atelier, type: Type, portee: Portee, profondeur: number): Noeud => {
  const { de } = atelier
  if (profondeur === 0 || de(6) === 0) return feuille(atelier, type, portee)
  if (!portee.personne && de(4) === 0) return surPersonnes(atelier, type, portee, profondeur)
  if (!portee.mois && de(4) === 0 && (type.genre === 'nombre' || type.genre === 'booleen'))
    return surMois(atelier, type, portee, profondeur)
  return combiner(atelier, type, portee, profondeur)
}

const poser = (type: Type, portee: Portee, contenu: Contenu): Noeud =>
  ({ ...contenu, type: MEME[type.genre], portee }) as Noeud

const feuille = ({ de, nommes }: Atelier, type: Type, portee: Portee): Noeud => {
  const possibles = nommes.filter(
    un =>
      un.type.genre === type.genre &&
      (!un.portee.personne || portee.personne) &&
      (!un.portee.mois || portee.mois)
  )
  const tire = possibles[de(possibles.length + 1)]
  if (tire) return poser(type, tire.portee, { op: 'reference', nom: tire.nom })
  if (type.genre === 'date')
    return poser(type, foyer, {
      op: 'jour',
      lequel: (['demande', 'premier du mois', 'premier janvier'] as const)[de(3)]!
    })
  if (type.genre === 'nombre' && de(8) === 0)
    return poser(type, foyer, { op: 'inconnu', raison: 'on ne sait pas' })
  return poser(type, foyer, {
    op: 'constante',
    valeur: type.genre === 'nombre' ? [0, 1, 2.5, -3, 100, 1000][de(6)]! : de(type.genre === 'choix' ? 3 : 2)
  })
}

const combiner = (atelier: Atelier, type: Type, portee: Portee, profondeur: number): Noeud => {
  const { de } = atelier
  const partie = (sorte: Type) => dessiner(atelier, sorte, portee, profondeur - 1)
  const poserAvec = (parties: readonly Noeud[], contenu: Contenu) =>
    poser(type, reunir(parties.map(({ portee: sienne }) => sienne)), contenu)
  if (de(3) === 0) {
    const [si, alors, sinon] = [partie(booleen), partie(type), partie(type)]
    return poserAvec([si, alors, sinon], { op: 'si', cas: [{ si, alors }], sinon })
  }
  if (type.genre === 'choix') return feuille(atelier, type, portee)
  if (type.genre === 'date') {
    const jour = partie(date)
    return poserAvec([jour], { op: 'decale', date: jour, mois: [-6, 1, 12, 300][de(4)]! })
  }
  if (type.genre === 'booleen') return condition(atelier, partie, poserAvec)
  return calcul(atelier, portee, partie, poserAvec)
}

type Partie = (type: Type) => Noeud
type Poser = (parties: readonly Noeud[], contenu: Contenu) => Noeud

const condition = ({ de }: Atelier, partie: Partie, poserAvec: Poser): Noeud => {
  const sorte = TYPES[de(4)]!
  if (sorte.genre === 'booleen') {
    const termes = [partie(booleen), partie(booleen), partie(booleen)].slice(0, 2 + de(2))
    return poserAvec(termes, { op: de(2) === 0 ? 'et' : 'ou', termes })
  }
  const op = (['=', '!=', '<', '<=', '>', '>='] as const)[de(sorte.genre === 'choix' ? 2 : 6)]!
  const [gauche, droite] = [partie(sorte), partie(sorte)]
  return poserAvec([gauche, droite], { op, gauche, droite })
}

const calcul = ({ de }: Atelier, portee: Portee, partie: Partie, poserAvec: Poser): Noeud => {
  const [gauche, droite] = [partie(nombre()), partie(nombre())]
  switch (de(portee.personne ? 8 : 7)) {
    case 0:
    case 1:
      return poserAvec([gauche, droite], { op: (['+', '-', '*', '/'] as const)[de(4)]!, gauche, droite })
    case 2:
      return poserAvec([gauche, droite], {
        op: (['min', 'max', 'somme'] as const)[de(3)]!,
        termes: [gauche, droite]
      })
    case 3:
      return poserAvec([gauche], {
        op: 'arrondi',
        valeur: gauche,
        a: [1, 0.01, 10][de(3)]!,
        sens: (['bas', 'haut', 'proche'] as const)[de(3)]!
      })
    case 4: {
      const [du, au] = [partie(date), partie(date)]
      return poserAvec([du, au], { op: de(2) === 0 ? 'age' : 'mois ecoules', du, au })
    }
    case 5: {
      const jour = partie(date)
      return poserAvec([jour], { op: 'parametre a la date', nom: 'plafond', date: jour })
    }
    case 6:
      return gauche
    default: {
      const parmi = partie(booleen)
      return poser(nombre(), reunir([parmi.portee, gauche.portee, parPersonne]), {
        op: 'rang',
        parmi,
        valeur: gauche
      })
    }
  }
}

const surPersonnes = (atelier: Atelier, type: Type, portee: Portee, profondeur: number): Noeud => {
  const { de } = atelier
  const partie = (sorte: Type) => dessiner(atelier, sorte, { ...portee, personne: true }, profondeur - 1)
  const mois = (...parties: readonly Noeud[]): Portee => ({
    personne: false,
    mois: parties.some(({ portee: sienne }) => sienne.mois)
  })
  if (type.genre === 'nombre' && de(4) > 0) {
    if (de(4) === 0) {
      const valeur = partie(booleen)
      return poser(type, mois(valeur), { op: 'personnes', fonction: 'nombre', valeur, si: null })
    }
    const [valeur, si] = [partie(type), de(2) === 0 ? partie(booleen) : null]
    return poser(type, mois(valeur, ...(si ? [si] : [])), {
      op: 'personnes',
      fonction: (['somme', 'min', 'max'] as const)[de(3)]!,
      valeur,
      si
    })
  }
  if (type.genre === 'booleen' && de(3) > 0) {
    const [valeur, filtre] = [partie(type), partie(type)]
    return de(2) === 0
      ? poser(type, mois(valeur), { op: 'personnes', fonction: 'une', valeur, si: null })
      : poser(type, mois(valeur, filtre), { op: 'personnes', fonction: 'toutes', valeur, si: filtre })
  }
  const valeur = partie(type)
  return poser(type, mois(valeur), { op: 'demandeur', valeur })
}

const surMois = (atelier: Atelier, type: Type, portee: Portee, profondeur: number): Noeud => {
  const { de } = atelier
  const [de1, a] = (
    [
      [{ decalage: 4 }, { decalage: 2 }],
      [{ decalage: 13 }, { decalage: 2 }],
      [
        { mois: 1, annee: 2 },
        { mois: 12, annee: 2 }
      ],
      [{ mois: 1, annee: 1 }, { decalage: 1 }]
    ] as const
  )[de(4)]!
  const compte = type.genre === 'nombre' && de(3) === 0
  const valeur = dessiner(atelier, compte ? booleen : type, { ...portee, mois: true }, profondeur - 1)
  const bornes = type.genre === 'booleen' ? ({ de: a, a } as const) : ({ de: de1, a } as const)
  const fonction = compte
    ? 'nombre'
    : type.genre === 'booleen'
      ? 'moyenne'
      : (['total', 'moyenne'] as const)[de(2)]!
  return poser(
    type,
    { personne: valeur.portee.personne, mois: false },
    { op: 'mois', fonction, ...bornes, valeur }
  )
}
