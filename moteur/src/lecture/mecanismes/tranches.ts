import type { Lieu } from '../../arbre/arbre.ts'
import { type Expression, parties } from '../expression.ts'
import type { Lecteur, Mecanisme } from '../lecteur.ts'
import type { Bloc } from '../yaml/bloc.ts'
import { enListe, enTable, exiger, refuserInconnus } from '../yaml/champs.ts'
import { invalide, lireParties } from './parties.ts'

const ASSIETTE_MAX = 50

/** Scales are written out with the basic operations: backends never hear of them. */
export const mecanismesDeTranches: Readonly<Record<string, Mecanisme>> = {
  grille,
  barème: bareme,
  abattement
}

type Tranche = { readonly valeur: Expression; readonly plafond: Expression | null }

/** One amount per slice; a ceiling belongs to the slice above. */
function grille(bloc: Bloc, lieu: Lieu, lecteur: Lecteur): Expression {
  const lue = lireTranches(bloc, lieu, 'montant', lecteur)
  if (lue === null) return invalide(lieu)
  const { assiette, tranches, derniere } = lue
  const cas = tranches.map(({ valeur, plafond }) => ({
    si: {
      lieu: plafond.lieu,
      sorte: 'comparaison',
      operateur: '<',
      gauche: assiette,
      droite: plafond
    } as const,
    alors: valeur
  }))
  return { lieu, sorte: 'si', cas, sinon: derniere }
}

/** One rate per slice, applied to the part of the base that falls inside it. */
function bareme(bloc: Bloc, lieu: Lieu, lecteur: Lecteur): Expression {
  const lue = lireTranches(bloc, lieu, 'taux', lecteur)
  if (lue === null) return invalide(lieu)
  const { assiette, tranches, derniere } = lue
  const bas = (rang: number): Expression => tranches[rang - 1]?.plafond ?? zero(lieu)
  const parts = tranches.map(({ valeur, plafond }, rang) => {
    const sousPlafond: Expression = { lieu, sorte: 'liste', fonction: 'min', termes: [assiette, plafond] }
    return multiplier(valeur, auDela(sousPlafond, bas(rang)))
  })
  return {
    lieu,
    sorte: 'liste',
    fonction: 'somme',
    termes: [...parts, multiplier(derniere, auDela(assiette, bas(tranches.length)))]
  }
}

function abattement(bloc: Bloc, lieu: Lieu, lecteur: Lecteur): Expression {
  const parts = lireParties(bloc, lieu, ['assiette', 'montant'], lecteur)
  return parts === null ? invalide(lieu) : auDela(lecteur.lire(parts.assiette), lecteur.lire(parts.montant))
}

/** max(0, value − threshold). */
function auDela(valeur: Expression, seuil: Expression): Expression {
  const { lieu } = valeur
  const reste: Expression = { lieu, sorte: 'operation', operateur: '-', gauche: valeur, droite: seuil }
  return { lieu, sorte: 'liste', fonction: 'max', termes: [zero(lieu), reste] }
}

function multiplier(gauche: Expression, droite: Expression): Expression {
  return { lieu: gauche.lieu, sorte: 'operation', operateur: '*', gauche, droite }
}

function zero(lieu: Lieu): Expression {
  return { lieu, sorte: 'nombre', valeur: 0, unite: {} }
}

type Tranches = {
  readonly assiette: Expression
  readonly tranches: readonly { readonly valeur: Expression; readonly plafond: Expression }[]
  readonly derniere: Expression
}

function lireTranches(bloc: Bloc, lieu: Lieu, cle: 'montant' | 'taux', lecteur: Lecteur): Tranches | null {
  const parts = lireParties(bloc, lieu, ['assiette', 'tranches'], lecteur)
  if (parts === null) return null
  const lues = enListe(parts.tranches, lecteur.journal).map(tranche => lireTranche(tranche, cle, lecteur))
  const tranches = lues.flatMap(tranche =>
    tranche === null || tranche.plafond === null ? [] : [{ valeur: tranche.valeur, plafond: tranche.plafond }]
  )
  const derniere = lues.at(-1)
  if (lues.includes(null) || derniere === undefined || derniere === null) return null
  if (derniere.plafond !== null || tranches.length !== lues.length - 1) {
    return lecteur.journal.refuser(lieu, 'Chaque tranche a un « plafond », sauf la dernière.')
  }
  if (!estCroissante(tranches.map(tranche => tranche.plafond)))
    return lecteur.journal.refuser(lieu, 'Les plafonds des tranches vont du plus petit au plus grand.')
  const assiette = lecteur.lire(parts.assiette)
  // It is written once in each slice: scales inside scales would fill the memory.
  if (tailleDe(assiette) > ASSIETTE_MAX)
    return lecteur.journal.refuser(parts.assiette.lieu, 'Cette assiette est longue : donnez-lui un nom.')
  return { assiette, tranches, derniere: derniere.valeur }
}

function lireTranche(bloc: Bloc, cle: 'montant' | 'taux', lecteur: Lecteur): Tranche | null {
  const table = enTable(bloc, lecteur.journal)
  if (table === null) return null
  refuserInconnus(table, [cle, 'plafond'], lecteur.journal)
  const valeur = exiger(table, cle, bloc.lieu, lecteur.journal)
  const plafond = table.champs.get('plafond')
  if (valeur === null) return null
  return {
    valeur: lecteur.lire(valeur.bloc),
    plafond: plafond === undefined ? null : lecteur.lire(plafond.bloc)
  }
}

/** Checked on figures only: ceilings that are names are known later. */
function estCroissante(plafonds: readonly Expression[]): boolean {
  const chiffres = plafonds.flatMap(plafond => (plafond.sorte === 'nombre' ? [plafond.valeur] : []))
  return chiffres.every((chiffre, rang) => rang === 0 || chiffre > (chiffres[rang - 1] ?? 0))
}

/** How many parts an expression has, itself included. */
function tailleDe(expression: Expression): number {
  return parties(expression).reduce((total, partie) => total + tailleDe(partie), 1)
}
