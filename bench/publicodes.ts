/**
 * The `publicodes` package on the rules it can express, beside us on the same households, in one run:
 * `FOYERS=200 npm run bench publicodes`. Its engines are made and its facts prepared outside of what is counted;
 * ours reads the household and computes every rule, those that it cannot express included.
 */
import { lireFaits } from 'moteur/execution'
import { jauge } from '../cli/progression.ts'
import { regles } from '../src/modules/droits/genere/regles.js'
import { lireProgramme } from '../tests/proprietes/definition.ts'
import { ouvrirPublicodes, situationPublicodes } from '../tests/proprietes/publicodes.ts'
import { foyerEngendre } from './mesures/foyers-engendres.ts'
import { secondesDeProcesseur } from './mesures/processeur.ts'
import { rapporter } from './mesures/rapport.ts'

const FOYERS = Number(process.env.FOYERS ?? 100)
const PERSONNES_AU_PLUS = 4
const FOIS_AU_MOINS = 20

const mesurer = (faire: () => unknown): number => 1000 * secondesDeProcesseur(faire)

const foyers = Array.from({ length: FOYERS }, (_, graine) => foyerEngendre(graine)).filter(
  ({ personnes }) => personnes.length <= PERSONNES_AU_PLUS
)
const programme = lireProgramme()
const ecran = { terminal: process.stderr.isTTY, write: (texte: string) => process.stderr.write(texte) }
const { montrer, finir } = jauge(ecran, 'foyers')
let faits = 0
let sien = 0
let valeurs = 0
for (const groupe of Map.groupBy(foyers, ({ mois, personnes }) => `${mois} ${personnes.length}`).values()) {
  const [premier] = groupe
  if (premier === undefined) continue
  const { engine, traduit } = ouvrirPublicodes(programme, premier)
  const repondre = (foyer: (typeof groupe)[number]): number => {
    const situation = situationPublicodes(traduit, foyer)
    return mesurer(() => {
      engine.setSituation(situation)
      for (const { nom } of traduit.regles) engine.evaluateNode(engine.getRule(nom))
    })
  }
  // The first one warms its engine up.
  repondre(premier)
  for (const foyer of groupe) {
    sien += repondre(foyer)
    faits += 1
    montrer(faits, faits / foyers.length)
  }
  valeurs += traduit.regles.length * groupe.length
}
finir()

const repondre = (): void => {
  for (const foyer of foyers) regles.trace(lireFaits(regles.lecteur, foyer))
}
const PASSAGES = 20
for (let passage = 0; passage < PASSAGES; passage++) repondre()
const notre = mesurer(() => {
  for (let passage = 0; passage < PASSAGES; passage++) repondre()
})

const [sienParFoyer, notreParFoyer] = [sien / foyers.length, notre / foyers.length / PASSAGES]
rapporter({
  nom: `Publicodes sur les règles qu’il sait écrire, ${foyers.length} foyers`,
  valeur: notreParFoyer / sienParFoyer,
  unite: 'fois son temps',
  auPlus: 1 / FOIS_AU_MOINS,
  details: {
    'Publicodes, un foyer (ms)': sienParFoyer,
    'ici, un foyer, toutes les règles (ms)': notreParFoyer,
    'fois plus vite': Math.round(sienParFoyer / notreParFoyer),
    'règles par foyer chez lui (celles de chaque personne comptées)': Math.round(valeurs / foyers.length),
    'règles ici': regles.catalogue.regles.length
  }
})
