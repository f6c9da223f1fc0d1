import { type Programme, type Publicodes, type Type, type Valeur, versPublicodes } from 'moteur'
import Engine from 'publicodes'
import { parse } from 'yaml'
import type { Mois } from '#shared/date'
import { unFoyer } from '../support/foyers.ts'
import { definirFoyer, lireProgramme } from './definition.ts'
import type { Essai, Preuve } from './preuve.ts'

/** Months around each change of values, and on both sides of a new year. */
const MOIS: readonly Mois[] = ['2025-07', '2025-11', '2026-01', '2026-04', '2026-11', '2027-06']
const PERSONNES_AU_PLUS = 4

/** The `publicodes` package, which shares none of our code after the text, gives the same values to the same rules. */
export const lesReglesValentAutantEnPublicodes = (tirages: number, depart = 1): Preuve => {
  const programme = lireProgramme()
  const foyers = Array.from({ length: tirages }, (_, i) => tirer(depart + i))
  const essais = [
    ...Map.groupBy(foyers, ({ mois, personnes }) => `${mois} ${personnes.length}`).values()
  ].flatMap(groupe => comparerGroupe(programme, groupe))
  return {
    tirages,
    comparaisons: essais.reduce((somme, essai) => somme + essai.comparaisons, 0),
    echecs: essais.reduce((somme, essai) => somme + essai.echecs.length, 0),
    exceptions: 0,
    contreExemples: essais.flatMap(({ echecs }) => echecs).slice(0, 5)
  }
}

type Foyer = ReturnType<typeof unFoyer>

/** A household small enough for Publicodes, where each person has rules of their own. */
const tirer = (graine: number): Foyer => {
  const foyer = unFoyer(graine, MOIS[graine % MOIS.length])
  return { ...foyer, personnes: foyer.personnes.slice(0, PERSONNES_AU_PLUS) }
}

/** One engine serves all households of a month and a size: making it takes longer than using it. */
const comparerGroupe = (programme: Programme, foyers: readonly Foyer[]): readonly Essai[] => {
  const [premier] = foyers
  if (premier === undefined) return []
  const { engine, traduit } = ouvrirPublicodes(programme, premier)
  return foyers.map(foyer => comparer(engine, traduit, foyer))
}

/** The rules that `publicodes` can express, ready for households of this month and this size. */
export const ouvrirPublicodes = (
  programme: Programme,
  { mois, personnes }: Foyer
): { readonly engine: Engine; readonly traduit: Publicodes } => {
  const date = Number(`${mois.replace('-', '')}01`)
  const traduit = versPublicodes(programme, { date, personnes: personnes.length })
  const engine = new Engine(parse(traduit.texte), {
    flag: { automaticNamespaceDisabling: false },
    // Otherwise each fact of the situation reads all the rules again.
    strict: { situation: true },
    logger: { log: () => {}, warn: () => {}, error: console.error }
  })
  return { engine, traduit }
}

const comparer = (engine: Engine, traduit: Publicodes, foyer: Foyer): Essai => {
  const { valeur } = definirFoyer(foyer)
  engine.setSituation(situationPublicodes(traduit, foyer))
  // Known whatever the unknown part is: then also when Publicodes is told any value for it.
  const connues = traduit.regles.flatMap(({ chose, nom, personne }) => {
    const attendue = lire(valeur, chose.nom, personne)
    return Number.isNaN(attendue) ? [] : [{ nom, type: chose.type, attendue }]
  })
  return {
    comparaisons: connues.length,
    echecs: connues.flatMap(({ nom, type, attendue }) => {
      // Its name would be parsed as a formula, with all the rules around it.
      const { nodeValue } = engine.evaluateNode(engine.getRule(nom))
      return estLaMeme(nodeValue, attendue, type)
        ? []
        : [`${foyer.id}, ${nom} : ${attendue}, Publicodes ${String(nodeValue)}`]
    })
  }
}

/** The facts, and the parts that only our language can say. */
export const situationPublicodes = (
  traduit: Publicodes,
  foyer: Foyer
): Readonly<Record<string, string | number>> => {
  const { valeur, valeurDuNoeud } = definirFoyer(foyer)
  return Object.fromEntries([
    ...traduit.entrees.map(({ chose, nom, personne }) => [
      nom,
      ecrire(lire(valeur, chose.nom, personne), chose.type)
    ]),
    ...traduit.feuilles.map(({ nom, noeud, personne }) => [
      nom,
      ecrire(valeurDuNoeud(noeud, personne ?? 0), noeud.type)
    ])
  ])
}

const lire = (valeur: Valeur, nom: string, personne: number | null): number =>
  valeur(nom, { personne: personne ?? 0, recul: 0 })

/** A value as the situation of Publicodes writes it; it must have one, so an unknown becomes the first possible. */
const ecrire = (valeur: number, type: Type): string | number => {
  const connue = Number.isNaN(valeur) ? 0 : valeur
  if (type.genre === 'booleen') return connue === 1 ? 'oui' : 'non'
  return type.genre === 'choix' ? `'${type.valeurs[connue] ?? ''}'` : connue
}

const estLaMeme = (obtenue: unknown, attendue: number, type: Type): boolean => {
  if (type.genre === 'booleen') return obtenue === (attendue === 1)
  if (type.genre === 'choix') return obtenue === type.valeurs[attendue]
  return typeof obtenue === 'number' && Math.abs(obtenue - attendue) <= 1e-6 * Math.max(1, Math.abs(attendue))
}
