import type { Noeud, Type } from '../arbre/arbre.ts'
import type { Expression } from '../lecture/expression.ts'
import type { Contexte, TyperUn } from './contexte.ts'
import { typerALaDate, typerDecale, typerDuree } from './dates.ts'
import {
  typerBooleen,
  typerChoix,
  typerDate,
  typerInconnu,
  typerJour,
  typerNom,
  typerNombre
} from './feuilles.ts'
import { typerListe, typerSi } from './listes.ts'
import { typerMois } from './mois.ts'
import { typerArrondi, typerComparaison, typerOperation } from './operations.ts'
import { typerDemandeur, typerPersonnes, typerRang } from './personnes.ts'

const typeurs: { readonly [Sorte in Expression['sorte']]: TyperUn<Sorte> } = {
  nombre: typerNombre,
  booleen: typerBooleen,
  choix: typerChoix,
  date: typerDate,
  nom: typerNom,
  jour: typerJour,
  operation: typerOperation,
  comparaison: typerComparaison,
  liste: typerListe,
  si: typerSi,
  arrondi: typerArrondi,
  duree: typerDuree,
  decale: typerDecale,
  'a la date': typerALaDate,
  inconnu: typerInconnu,
  personnes: typerPersonnes,
  demandeur: typerDemandeur,
  rang: typerRang,
  mois: typerMois,
  invalide: () => null
}

/** An expression as written → a node whose names, unit and scope are sound; null when it was reported. */
export function typer(expression: Expression, contexte: Contexte, attendu: Type | null): Noeud | null {
  // Each key of the table types its own kind; the union of functions cannot say so by itself.
  const typerCelleCi = typeurs[expression.sorte] as TyperUn<Expression['sorte']>
  return typerCelleCi(expression, contexte, attendu)
}
