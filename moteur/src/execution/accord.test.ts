import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { definir } from '../definition/definir.ts'
import { programmeAuHasard } from '../emission/arbre-au-hasard.ts'
import { charger } from '../emission/charger.ts'
import type { Programme } from '../arbre/arbre.ts'
import { cellule } from './disposition.ts'
import type { Faits } from './faits.ts'
import { lireFaits, preparer } from './faits.ts'
import { encadrer, machineDe } from './machine.ts'
import type { Regles } from './regles.ts'
import { flouter, situationPrecise } from './situation-au-hasard.ts'

const PROGRAMMES = 60
const SITUATIONS = 180

type Regle = { readonly nom: string; readonly p: number; readonly cellule: number; readonly choix: boolean }

/** Every value of every rule that is not monthly. */
const valeurs = (regles: Regles, faits: Faits): readonly Regle[] => {
  const { pas, cellule: adresse } = machineDe(regles)
  return regles.catalogue.regles.flatMap(({ nom, pas: i }) => {
    if (pas[i]!.mois) return []
    return Array.from({ length: pas[i]!.personne ? faits.n : 1 }, (_, p) => ({ nom, p, cellule: adresse(i, faits.n, p), choix: pas[i]!.choix }))
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
      const valeur = faits.bas[cellule(disposition.places[numero]!, faits.n, personne) + (entree.portee.mois ? recul : 0)]!
      return entree.type.genre === 'choix' ? Math.log2(valeur) : valeur
    },
  })

const presque = (a: number, b: number): boolean => Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

describe('les façons de calculer une règle sont d’accord', () => {
  test('trace, bornes et définition donnent la même valeur quand tout est connu', async () => {
    let compares = 0
    await fc.assert(
      fc.asyncProperty(fc.integer(), async graine => {
        const programme = programmeAuHasard(graine)
        const regles = await charger(programme)
        for (let i = 0; i < 20; i++) {
          const faits = lireFaits(regles.lecteur, situationPrecise(graine + i))
          const t = regles.trace(faits)
          const etat = encadrer(regles, faits)
          const selonDefinition = lireAvecDefinition(programme, regles, faits)
          for (const regle of valeurs(regles, faits)) {
            const valeur = t[regle.cellule]!
            const definie = selonDefinition(regle.nom, { personne: regle.p, recul: 0 })
            expect(presque(regle.choix ? Math.log2(valeur) : valeur, definie), `${regle.nom} : ${valeur}, définition ${definie}`).toBe(true)
            if (Number.isNaN(valeur)) continue
            expect(etat.bas[regle.cellule]!, regle.nom).toBeLessThanOrEqual(valeur)
            expect(etat.haut[regle.cellule]!, regle.nom).toBeGreaterThanOrEqual(valeur)
            compares++
          }
        }
      }),
      { numRuns: PROGRAMMES },
    )
    expect(compares).toBeGreaterThan(10_000)
  }, 60_000)

  test('calcul rend ce que la trace a noté', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async graine => {
        const programme = programmeAuHasard(graine)
        const montrees = programme.regles.filter(({ portee }) => !portee.personne && !portee.mois).map(({ nom }) => nom)
        const droit = { nom: 'droit', lieu: { fichier: '', ligne: 1 }, titre: '', conditions: montrees, sorties: {}, percu: null, retour: [], monotonie: [], texte: '', url: null }
        const regles = await charger({ ...programme, droits: [droit] })
        for (let i = 0; i < 20; i++) {
          const faits = lireFaits(regles.lecteur, situationPrecise(graine + i))
          const t = regles.trace(faits)
          const notees = montrees.map(nom => t[valeurs(regles, faits).find(regle => regle.nom === nom)!.cellule]!)
          expect([...regles.calcul(faits)]).toEqual(notees)
        }
      }),
      { numRuns: PROGRAMMES },
    )
  }, 60_000)

  test('un foyer mal connu donne des bornes qui contiennent la vérité', async () => {
    let tirages = 0
    let decidees = 0
    await fc.assert(
      fc.asyncProperty(fc.integer(), async graine => {
        const regles = await charger(programmeAuHasard(graine))
        for (let i = 0; i < SITUATIONS; i++) {
          const situation = situationPrecise(graine + i)
          const vrai = lireFaits(regles.lecteur, situation)
          const t = regles.trace(vrai)
          const etat = encadrer(regles, lireFaits(regles.lecteur, flouter(situation, graine - i)))
          for (const regle of valeurs(regles, vrai)) {
            const [bas, haut, valeur] = [etat.bas[regle.cellule]!, etat.haut[regle.cellule]!, t[regle.cellule]!]
            expect(Number.isNaN(bas) || Number.isNaN(haut), regle.nom).toBe(false)
            if (Number.isNaN(valeur)) continue
            const contient = regle.choix ? (bas & valeur) === bas && (haut & valeur) === valeur : bas <= valeur && valeur <= haut
            expect(contient, `${regle.nom} : ${valeur} hors de ${bas}…${haut} (graine ${graine}, situation ${i})`).toBe(true)
            if (bas === haut) decidees++
          }
          tirages++
        }
      }),
      { numRuns: PROGRAMMES },
    )
    expect(tirages).toBeGreaterThanOrEqual(10_000)
    // Bounds that were always infinite would contain everything and say nothing.
    expect(decidees).toBeGreaterThan(tirages)
  }, 60_000)
})
