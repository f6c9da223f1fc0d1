/**
 * One household, all rights: the 900 households of donnees/essais, again and again, in a warm process.
 * Peer on the same kind of machine: OpenFisca-France 132 ms at best, Publicodes 18 to 35 ms.
 */
import { readFileSync } from 'node:fs'
import { encadrer, evaluer, expliquer, lireFaits } from 'moteur/execution'
import { lireSituation, type Situation } from '#modules/droits'
import { regles } from '../src/modules/droits/genere/regles.js'
import { mediane, rapporter } from './mesures/rapport.ts'

const PASSAGES = 5

const situations = ['2025-11', '2026-11'].flatMap(mois =>
  readFileSync(new URL(`../donnees/essais/menages-${mois}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(ligne => JSON.parse(ligne) as Situation)
)

/** Milliseconds of processor for one household; the clock would also count our neighbours. */
const cout = (faire: (situation: Situation) => unknown): number => {
  const passages = Array.from({ length: PASSAGES + 1 }, () => {
    const avant = process.cpuUsage()
    for (const situation of situations) faire(situation)
    const { user, system } = process.cpuUsage(avant)
    return (user + system) / 1000 / situations.length
  })
  // The first pass warms the process up.
  return mediane(passages.slice(1))
}

rapporter({
  nom: 'un foyer, tous les droits, avec raisons et manques',
  valeur: cout(situation => evaluer(regles, situation)),
  unite: 'ms',
  auPlus: 1,
  details: {
    foyers: situations.length,
    droits: regles.catalogue.droits.length,
    regles: regles.catalogue.regles.length,
    'vérifier la situation (ms)': cout(lireSituation),
    'lire les faits (ms)': cout(situation => lireFaits(regles.lecteur, situation)),
    'calcul seul (ms)': cout(situation => regles.calcul(lireFaits(regles.lecteur, situation))),
    'bornes seules (ms)': cout(situation => encadrer(regles, lireFaits(regles.lecteur, situation))),
    'expliquer (ms)': cout(situation => expliquer(regles, situation))
  }
})
