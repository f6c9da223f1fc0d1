/**
 * The properties that `npm test` proves on a few draws, on as many as one asks: `TIRAGES=125000 npm run bench preuves`.
 * `PREUVE=bornes` runs the proofs of that name only. A seed that fails is named: it draws the same household again.
 */
import { calculEgaleTraceEgaleIntervalle } from '../tests/proprietes/accord.ts'
import { lesBornesContiennentChaquePoint } from '../tests/proprietes/encadrement.ts'
import { leLotRepondCommeCalcul } from '../tests/proprietes/lot.ts'
import { unRevenuEnPlusNOuvreRien } from '../tests/proprietes/monotonie.ts'
import { lesReglesValentAutantEnPublicodes } from '../tests/proprietes/publicodes.ts'
import { rapporter } from './mesures/rapport.ts'

const preuves = [
  { nom: 'calcul = trace = bornes', prouver: calculEgaleTraceEgaleIntervalle, auPlus: 10_000 },
  { nom: 'lot = calcul', prouver: leLotRepondCommeCalcul, auPlus: 1_000_000 },
  { nom: 'les bornes contiennent chaque point', prouver: lesBornesContiennentChaquePoint, auPlus: 100_000 },
  { nom: 'un revenu en plus n’ouvre rien', prouver: unRevenuEnPlusNOuvreRien, auPlus: 125_000 },
  { nom: 'les mêmes valeurs en Publicodes', prouver: lesReglesValentAutantEnPublicodes, auPlus: 10_000 }
]

const demandes = Number(process.env.TIRAGES ?? 1000)
for (const { nom, prouver, auPlus } of preuves.filter(({ nom }) => nom.includes(process.env.PREUVE ?? ''))) {
  const debut = performance.now()
  const { tirages, comparaisons, echecs, exceptions, contreExemples } = prouver(Math.min(demandes, auPlus))
  rapporter({
    nom,
    valeur: echecs,
    unite: 'contre-exemples',
    auPlus: 0,
    details: {
      tirages,
      comparaisons,
      exceptions,
      secondes: Math.round((performance.now() - debut) / 1000),
      ...Object.fromEntries(contreExemples.map((exemple, rang) => [`contre-exemple ${rang + 1}`, exemple]))
    }
  })
}
