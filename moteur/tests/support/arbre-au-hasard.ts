import type { Entree, Noeud, Parametre, Portee, Programme, Type } from '../../src/arbre/arbre.ts'
import { booleen, date, foyer, nombre, reunir } from '../../src/arbre/types.ts'

/** Programs drawn at random, for tests: every operation, every scope, whatever a lawyer would never write. */

/** A drawing of lots that can be replayed: the same seed gives the same numbers. */
export const lancerDe = (graine: number): ((faces: number) => number) => {
  let etat = graine >>> 0
  return faces => {
    etat = (etat + 0x6d2b79f5) >>> 0
    let x = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return Math.floor((((x ^ (x >>> 14)) >>> 0) / 2 ** 32) * faces)
  }
}

type De = ReturnType<typeof lancerDe>

export const couleurs = ['rouge', 'vert', 'bleu'] as const
const choix: Type = { genre: 'choix', valeurs: couleurs }
const TYPES: readonly Type[] = [nombre(), booleen, choix, date]
const lieu = { fichier: 'hasard.yaml', ligne: 1 }

const entree = (nom: string, type: Type, portee: Portee, chemin: string): Entree => ({
  nom,
  lieu,
  titre: nom,
  type,
  portee,
  chemin,
  lecture: null,
  absent: null,
  bornes: null,
  defautNet: null
})

const parPersonne: Portee = { personne: true, mois: false }
const parMois: Portee = { personne: false, mois: true }
const parPersonneEtMois: Portee = { personne: true, mois: true }

export const entrees: readonly Entree[] = [
  ...TYPES.map(type => entree(`foyer . ${type.genre}`, type, foyer, type.genre)),
  ...TYPES.map(type => entree(`personne . ${type.genre}`, type, parPersonne, type.genre)),
  entree('foyer . aide', nombre(), parMois, 'prestations_percues[aide].montant'),
  entree('personne . salaire', nombre(), parPersonneEtMois, 'revenus[salaire].net'),
  entree('personne . stage', booleen, parPersonneEtMois, 'revenus[stage]')
]

const parametre: Parametre = {
  nom: 'plafond',
  lieu,
  titre: 'plafond',
  type: nombre(),
  aRevoirLe: null,
  valeurs: [20_260_401, 20_250_401, 20_000_101].map((du, i) => ({
    du,
    valeur: 300 - 100 * i,
    texte: '',
    url: null,
    verifieLe: '',
    confiance: '',
    provisoire: null
  }))
}

type Contenu = Noeud extends infer N ? (N extends Noeud ? Omit<N, 'type' | 'portee'> : never) : never

/** What can be named at some point of the program. */
type Nomme = { readonly nom: string; readonly type: Type; readonly portee: Portee }
type Atelier = { readonly de: De; readonly nommes: readonly Nomme[] }

const MEME: Readonly<Record<Type['genre'], Type>> = { nombre: nombre(), booleen, choix, date }

/** A program of some rules, each free to use the ones before it. */
export const programmeAuHasard = (graine: number, combien = 12): Programme => {
  const de = lancerDe(graine)
  const nommes: Nomme[] = [...entrees, { ...parametre, portee: foyer }]
  const regles = Array.from({ length: combien }, (_, i) => {
    const type = TYPES[de(TYPES.length)]!
    const portee = { personne: de(2) === 1, mois: de(4) === 0 }
    const noeud = dessiner({ de, nommes }, type, portee, 4)
    const regle = {
      nom: `règle ${i}`,
      lieu,
      titre: '',
      type,
      portee: noeud.portee,
      noeud,
      texte: null,
      url: null,
      provisoire: null,
      phrases: {},
      raison: null
    }
    nommes.push(regle)
    return regle
  })
  return { entrees, parametres: [parametre], regles, droits: [] }
}

/** A node of a type, no wider than a scope. */
const dessiner = (atelier: Atelier, type: Type, portee: Portee, profondeur: number): Noeud => {
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
