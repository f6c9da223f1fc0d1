/**
 * Our results beside OpenFisca's opinion, household by household: `npm run bench ecarts-openfisca`, and after it
 * `css`, `rsa`, `ppa`, `aspa`, `asi`, `aah`, `ass`, `apa_domicile` or `aide_logement` for one right, or `--ecrire`
 * to write the shares in docs/ecarts-openfisca.md. Ends with 1 when a difference has no named cause.
 */
import { type Bilan, dresserBilans, type Inexplique } from './ecarts/bilan.ts'
import { comparaisons } from './ecarts/comparaisons.ts'
import { ecrireTableau } from './ecarts/tableau.ts'

const ECRIRE = '--ecrire'
const voulu = process.argv.slice(2).find(mot => mot !== ECRIRE) ?? ''

const detailler = ({ id, nous, rejoue, autre }: Inexplique): string =>
  `    ${id} : nous ${nous}, avec tous ses choix ${rejoue}, OpenFisca ${autre}`

function imprimer({ titre, mois, egaux, causes, inexpliques }: Bilan): void {
  const lignes: readonly (readonly [string, number])[] = [
    ['égal', egaux],
    ...causes,
    ...(inexpliques.length > 0 ? [['INEXPLIQUÉ', inexpliques.length] as const] : [])
  ]
  process.stdout.write(`\n${titre}, ${mois}\n`)
  for (const [cause, nombre] of lignes) process.stdout.write(`  ${String(nombre).padStart(4)}  ${cause}\n`)
  for (const un of inexpliques) process.stdout.write(`${detailler(un)}\n`)
}

const bilans = comparaisons.filter(({ titre }) => titre.startsWith(voulu)).flatMap(dresserBilans)
for (const bilan of bilans) imprimer(bilan)
if (process.argv.includes(ECRIRE)) ecrireTableau(bilans)

const reste = bilans.reduce((total, { inexpliques }) => total + inexpliques.length, 0)
process.stdout.write(`\n${reste} écart(s) sans cause.\n`)
process.exitCode = reste === 0 && bilans.length > 0 ? 0 : 1
