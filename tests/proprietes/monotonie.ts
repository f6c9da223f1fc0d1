import { evaluer, type Resultat, type ResultatDroit } from 'moteur/execution'
import type { Situation } from '#modules/droits'
import { moisPlus } from '#shared/date'
import { regles } from '../../src/modules/droits/genere/regles.js'
import { unFoyer } from '../support/foyers.ts'
import { type Hasard, hasardDe } from '../support/hasard.ts'
import { lireProgramme } from './definition.ts'
import { type Essai, type Preuve, prouver } from './preuve.ts'

type Revenu = NonNullable<Situation['personnes'][number]['revenus']>[number]

/** What a right declares in its own file: « ne s'ouvre jamais quand augmente » an income. */
type Promesse = { readonly droit: string; readonly nature: string }

/** With more of an income a household already has, a right that promises it never opens, nor becomes free. */
export const unRevenuEnPlusNOuvreRien = (tirages: number, depart?: number): Preuve => {
  const promesses = lirePromesses()
  if (promesses.length === 0)
    return {
      tirages: 0,
      comparaisons: 0,
      echecs: 1,
      exceptions: 0,
      contreExemples: ['aucun droit ne promet rien']
    }
  return prouver(tirages, graine => comparer(promesses, graine), depart)
}

const lirePromesses = (): readonly Promesse[] => {
  const { droits, entrees } = lireProgramme()
  const chemins = new Map(entrees.map(({ nom, chemin }) => [nom, chemin]))
  return droits.flatMap(({ nom, monotonie }) =>
    monotonie.map(fait => ({ droit: nom, nature: natureDe(chemins.get(fait) ?? fait) }))
  )
}

/** `revenus[salaire].net` → `salaire`. */
const natureDe = (chemin: string): string => {
  const [, nature] = /^revenus\[(\w+)\]/.exec(chemin) ?? []
  if (nature === undefined) throw new Error(`Cette promesse ne porte pas sur un revenu : ${chemin}`)
  return nature
}

const comparer = (promesses: readonly Promesse[], graine: number): Essai => {
  const hasard = hasardDe(graine)
  const { nature } = hasard.parmi(promesses)
  const avant = avecRevenu(unFoyer(graine), nature, hasard)
  const apres = augmenter(avant, nature, hasard.parmi([0.01, 1, 20, 150, 1000]) * hasard.part())
  const [pauvre, riche] = [evaluer(regles, avant), evaluer(regles, apres)]
  const concernes = promesses.filter(promesse => promesse.nature === nature)
  const exceptes = sejourGagne(avant, pauvre, riche) ? concernes.filter(({ droit }) => droit === 'css') : []
  const compares = concernes.filter(promesse => !exceptes.includes(promesse))
  return {
    comparaisons: compares.length,
    exceptions: exceptes.length,
    echecs: compares.flatMap(({ droit }) =>
      comparerDroit(`${droit}, ${nature}`, pauvre.droits[droit], riche.droits[droit])
    )
  }
}

/**
 * The one lawful exception: a European stays by right when he has means enough (CESEDA L233-1), so a higher pension
 * may open his health cover, and with it the paid cover that asks for it.
 */
const sejourGagne = ({ personnes }: Situation, pauvre: Resultat, riche: Resultat): boolean =>
  EUROPEENS.has(String(personnes[0]?.nationalite)) &&
  pauvre.droits.puma?.statut !== 'ouvert' &&
  riche.droits.puma?.statut === 'ouvert'

/** The nationalities of the Union and Switzerland that households are drawn with. */
const EUROPEENS = new Set(['IT', 'RO', 'CH'])

const comparerDroit = (titre: string, pauvre?: ResultatDroit, riche?: ResultatDroit): readonly string[] => {
  if (pauvre === undefined || riche === undefined) return [`${titre} : droit absent`]
  return rang(riche) > rang(pauvre) ? [`${titre} : ${dire(pauvre)} devient ${dire(riche)}`] : []
}

const dire = ({ statut, forme }: ResultatDroit): string =>
  forme === undefined ? statut : `${statut} (${forme})`

/** From closed to open and free. */
const rang = ({ statut, forme }: ResultatDroit): number =>
  statut === 'ferme' ? 0 : statut === 'a_verifier' ? 1 : forme === 'sans_participation' ? 3 : 2

/** The nature stays the same before and after: the first person has such an income, still received or not. */
const avecRevenu = (foyer: Situation, nature: string, hasard: Hasard): Situation => {
  const net = hasard.euros(1, 1600)
  const de = moisPlus(foyer.mois, -hasard.entier(0, 30))
  const ligne = {
    nature,
    de,
    a: hasard.chance(0.8) ? null : moisPlus(de, hasard.entier(0, 20)),
    net,
    imposable: net,
    brut: net
  } as Revenu
  return {
    ...foyer,
    personnes: foyer.personnes.map((personne, position) =>
      position === 0 ? { ...personne, revenus: [...(personne.revenus ?? []), ligne] } : personne
    )
  }
}

const augmenter = (foyer: Situation, nature: string, plus: number): Situation => ({
  ...foyer,
  personnes: foyer.personnes.map(personne => ({
    ...personne,
    // A line of 0 € that became something would be an income of a new nature.
    revenus: (personne.revenus ?? []).map(ligne =>
      ligne.nature === nature && ligne.net !== 0 ? plusHaut(ligne, plus) : ligne
    )
  }))
})

const plusHaut = (ligne: Revenu, plus: number): Revenu => {
  const hausser = (montant: Revenu['net'] | undefined): Revenu['net'] =>
    typeof montant === 'number' ? montant + plus : (montant ?? null)
  return { ...ligne, net: hausser(ligne.net), imposable: hausser(ligne.imposable), brut: hausser(ligne.brut) }
}
