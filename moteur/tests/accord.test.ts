import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Programme } from '../src/arbre/arbre.ts'
import { definir } from '../src/definition/definir.ts'
import { type ReglesALaDemande, visiter } from '../src/execution/a-la-demande/visiter.ts'
import { cellule } from '../src/execution/disposition.ts'
import type { Faits } from '../src/execution/faits.ts'
import { lireFaits, preparer } from '../src/execution/faits.ts'
import { encadrer, machineDe } from '../src/execution/machine.ts'
import type { Regles } from '../src/execution/regles.ts'
import type { Situation } from '../src/execution/situation/situation.ts'
import { charger, chargerTout } from './support/charger.ts'
import { confronterLot } from './support/confronter-lot.ts'
import { unDroit } from './support/droit.ts'
import { lancerDe } from './support/lancer.ts'
import { programmeAuHasard } from './support/programme-au-hasard.ts'
import { flouter, situationPrecise } from './support/situation-au-hasard.ts'

const PROGRAMMES = 60
const SITUATIONS = 180

type Regle = {
  readonly nom: string
  readonly i: number
  readonly p: number
  readonly cellule: number
  readonly choix: boolean
}

/** Every value of every rule that is not monthly. */
const valeurs = (regles: Regles, faits: Faits): readonly Regle[] => {
  const { pas, cellule: adresse } = machineDe(regles)
  return regles.catalogue.regles.flatMap(({ nom, pas: i }) => {
    if (pas[i]!.mois) return []
    return Array.from({ length: pas[i]!.personne ? faits.n : 1 }, (_, p) => ({
      nom,
      i,
      p,
      cellule: adresse(i, faits.n, p),
      choix: pas[i]!.choix
    }))
  })
}

/** The same facts, as the definition of the language reads them. */
const lireAvecDefinition = (programme: Programme, regles: Regles, faits: Faits) =>
  definir(programme, {
    date: faits.jour,
    personnes: faits.n,
    lire: (entree, { personne, recul }) => {
      const { entrees, disposition } = preparer(regles.lecteur)
      const numero = entrees.findIndex(({ nom }) => nom === entree.nom)
      const valeur =
        faits.bas[cellule(disposition.places[numero]!, faits.n, personne) + (entree.portee.mois ? recul : 0)]!
      return entree.type.genre === 'choix' ? Math.log2(valeur) : valeur
    }
  })

const presque = (a: number, b: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/** A rule's value, as the trace, the bounds and the definition see it. */
const confronter = (programme: Programme, regles: Regles, faits: Faits): number => {
  const t = regles.trace?.(faits) ?? new Float64Array()
  const etat = encadrer(regles, faits)
  const selonDefinition = lireAvecDefinition(programme, regles, faits)
  for (const { nom, p, cellule: c, choix } of valeurs(regles, faits)) {
    const valeur = t[c]!
    const definie = selonDefinition(nom, { personne: p, recul: 0 })
    expect(
      presque(choix ? Math.log2(valeur) : valeur, definie),
      `${nom} : ${valeur}, définition ${definie}`
    ).toBe(true)
    expect(
      contient(etat.bas[c]!, etat.haut[c]!, { valeur, choix }),
      `${nom} : ${valeur} hors des bornes`
    ).toBe(true)
  }
  return t.length
}

/** Bounds that hold a value; an unknown value is in any bounds. */
const contient = (
  bas: number,
  haut: number,
  { valeur, choix }: { valeur: number; choix: boolean }
): boolean => {
  if (Number.isNaN(valeur)) return !Number.isNaN(bas) && !Number.isNaN(haut)
  if (choix) return (bas & valeur) === bas && (haut & valeur) === valeur
  // The same sum in another order may differ in its last digit.
  return (bas <= valeur || presque(bas, valeur)) && (valeur <= haut || presque(haut, valeur))
}

/** Compares a household known in full with the same one less well known; returns how many values stay decided. */
const flouterEtConfronter = (regles: Regles, graine: number, i: number): number => {
  const situation = situationPrecise(graine + i)
  const vrai = lireFaits(regles.lecteur, situation)
  const t = regles.trace?.(vrai) ?? new Float64Array()
  const etat = encadrer(regles, lireFaits(regles.lecteur, flouter(situation, graine - i)))
  const lues = valeurs(regles, vrai)
  for (const { nom, cellule: c, choix } of lues) {
    const [bas, haut, valeur] = [etat.bas[c]!, etat.haut[c]!, t[c]!]
    const message = `${nom} : ${valeur} hors de ${bas}…${haut} (graine ${graine}, situation ${i})`
    expect(contient(bas, haut, { valeur, choix }), message).toBe(true)
  }
  return lues.filter(({ cellule: c }) => etat.bas[c] === etat.haut[c]).length
}

/** Asks for the rules in an order drawn at random; returns how many were compared. */
const demander = (
  aLaDemande: ReglesALaDemande,
  situation: Situation,
  de: (faces: number) => number
): number => {
  const { regles } = aLaDemande
  const faits = lireFaits(regles.lecteur, situation)
  const etat = encadrer(regles, faits)
  const contexte = visiter(aLaDemande, situation)
  const { pas } = machineDe(regles)
  const ordre = valeurs(regles, faits)
    .map(valeur => ({ ...valeur, rang: de(1000) }))
    .sort((a, b) => a.rang - b.rang)
  for (const { nom, i, p, cellule: c } of ordre) {
    const message = `${nom} (${pas[i]!.op}), personne ${p}`
    expect(contexte.valeur({ i, p }), message).toEqual([etat.bas[c], etat.haut[c]])
  }
  return ordre.length
}

const compter = (combien: number): readonly number[] => Array.from({ length: combien }, (_, i) => i)

describe('les façons de calculer une règle sont d’accord', () => {
  test('trace, bornes et définition donnent la même valeur quand tout est connu', async () => {
    let compares = 0
    await fc.assert(
      fc.asyncProperty(fc.integer(), async graine => {
        const programme = programmeAuHasard(graine)
        const regles = await charger(programme)
        for (const i of compter(20)) {
          compares += confronter(programme, regles, lireFaits(regles.lecteur, situationPrecise(graine + i)))
        }
      }),
      { numRuns: PROGRAMMES }
    )
    expect(compares).toBeGreaterThan(10_000)
  }, 60_000)

  test('calcul rend ce que la trace a noté', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async graine => {
        const programme = programmeAuHasard(graine)
        const montrees = programme.regles
          .filter(({ portee }) => !portee.personne && !portee.mois)
          .map(({ nom }) => nom)
        const regles = await charger({ ...programme, droits: [unDroit(montrees)] })
        for (const i of compter(20)) {
          const faits = lireFaits(regles.lecteur, situationPrecise(graine + i))
          const t = regles.trace(faits)
          const adresses = new Map(valeurs(regles, faits).map(({ nom, cellule: c }) => [nom, c]))
          const calculees = [...regles.calcul(faits)]
          const notees = montrees.map(nom => t[adresses.get(nom)!]!)
          expect(
            notees.filter((notee, rang) => !presque(notee, calculees[rang]!)),
            `${calculees} au lieu de ${notees}`
          ).toEqual([])
        }
      }),
      { numRuns: PROGRAMMES }
    )
  }, 60_000)

  test('le lot répond comme calcul, et d’un foyer mal connu ne dit rien que les bornes ne disent', async () => {
    let compares = 0
    await fc.assert(
      fc.asyncProperty(fc.integer(), async graine => {
        const programme = programmeAuHasard(graine)
        const montrees = programme.regles.filter(({ portee }) => !portee.personne && !portee.mois)
        const conditions = montrees.filter(({ type }) => type.genre === 'booleen').map(({ nom }) => nom)
        const sorties = Object.fromEntries(montrees.map(({ nom }, rang) => [`s${rang}`, nom]))
        const droits = [
          { ...unDroit(conditions), sorties },
          { ...unDroit([]), nom: 'tout', sorties }
        ]
        const { regles, lot } = await chargerTout({ ...programme, droits })
        const precises = compter(20).map(i => situationPrecise(graine + i))
        const floues = precises.map((situation, i) => flouter(situation, graine - i))
        compares += confronterLot(regles, lot, [...precises, ...floues])
      }),
      { numRuns: PROGRAMMES }
    )
    expect(compares).toBeGreaterThan(10_000)
  }, 120_000)

  test('à la demande, dans n’importe quel ordre, les bornes d’un pas sont celles de tous les pas', async () => {
    let compares = 0
    await fc.assert(
      fc.asyncProperty(fc.integer(), async graine => {
        const { regles, bornes } = await chargerTout(programmeAuHasard(graine))
        const precises = compter(10).map(i => situationPrecise(graine + i))
        for (const situation of precises.flatMap((s, i) => [s, flouter(s, graine - i)]))
          compares += demander({ regles, bornes }, situation, lancerDe(graine))
      }),
      { numRuns: PROGRAMMES }
    )
    expect(compares).toBeGreaterThan(10_000)
  }, 120_000)

  test('un foyer mal connu donne des bornes qui contiennent la vérité', async () => {
    let tirages = 0
    let decidees = 0
    await fc.assert(
      fc.asyncProperty(fc.integer(), async graine => {
        const regles = await charger(programmeAuHasard(graine))
        for (const i of compter(SITUATIONS)) {
          decidees += flouterEtConfronter(regles, graine, i)
          tirages++
        }
      }),
      { numRuns: PROGRAMMES }
    )
    expect(tirages).toBeGreaterThanOrEqual(10_000)
    // Bounds that were always infinite would contain everything and say nothing.
    expect(decidees).toBeGreaterThan(tirages)
  }, 60_000)
})
