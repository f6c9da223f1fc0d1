/**
 * The properties of `npm test`, on the draws that docs/mesures.md tells: `npx node tests/proprietes/en-grand.ts [name…]`.
 * One JSON line each; ends with 1 at the first counter-example.
 */
import { calculEgaleTraceEgaleIntervalle } from './accord.ts'
import { lesBornesContiennentChaquePoint } from './encadrement.ts'
import { unRevenuEnPlusNOuvreRien } from './monotonie.ts'
import { lesReglesValentAutantEnPublicodes } from './publicodes.ts'

const preuves = [
  { nom: 'publicodes', tirages: 10_000, prouver: lesReglesValentAutantEnPublicodes },
  { nom: 'accord', tirages: 10_000, prouver: calculEgaleTraceEgaleIntervalle },
  { nom: 'encadrement', tirages: 100_000, prouver: lesBornesContiennentChaquePoint },
  { nom: 'monotonie', tirages: 100_000, prouver: unRevenuEnPlusNOuvreRien }
]

const demandees = process.argv.slice(2)
for (const { nom, tirages, prouver } of preuves) {
  if (demandees.length > 0 && !demandees.includes(nom)) continue
  const debut = performance.now()
  const preuve = prouver(tirages)
  console.log(
    JSON.stringify({ preuve: nom, ...preuve, secondes: Math.round((performance.now() - debut) / 1000) })
  )
  if (preuve.echecs > 0) process.exitCode = 1
}
