/**
 * Our results beside OpenFisca's opinion, household by household: `node bench/ecarts-openfisca.ts [css|rsa|ppa|aspa|asi|aah|ass|apa_domicile|aide_logement]`.
 * Ends with 1 when a difference has no named cause. What the causes are: docs/ecarts-openfisca*.md.
 */
import { readFileSync } from 'node:fs'
import { evaluer } from 'moteur/execution'
import { regles } from '../src/modules/droits/genere/regles.js'
import { ecartsAah } from './ecarts/aah.ts'
import { ecartsApa } from './ecarts/apa.ts'
import { ecartsAsi } from './ecarts/asi.ts'
import { ecartsAspa } from './ecarts/aspa.ts'
import { ecartsAss } from './ecarts/ass.ts'
import { ecartsCss } from './ecarts/css.ts'
import { type Comparaison, comparer, type Droits, type Situation, type Verdict } from './ecarts/ecart.ts'
import { ecartsLogement } from './ecarts/logement/logement.ts'
import { ecartsPpa } from './ecarts/ppa.ts'
import { ecartsRsa } from './ecarts/rsa.ts'

const ESSAIS = new URL('../donnees/essais/', import.meta.url)
const MOIS = ['2025-11', '2026-11']

// Each family of rights brings its own comparisons; an opinion is read by the comparison that knows it.
const comparaisons = [
  ...ecartsCss,
  ...ecartsRsa,
  ...ecartsPpa,
  ...ecartsAspa,
  ...ecartsAsi,
  ...ecartsAah,
  ...ecartsAss,
  ...ecartsLogement,
  ...ecartsApa
] as unknown as readonly Comparaison<unknown>[]

const evaluerDroits = (situation: Situation): Droits => evaluer(regles, situation).droits

const lireLignes = (fichier: string): readonly unknown[] =>
  readFileSync(new URL(fichier, ESSAIS), 'utf8')
    .trim()
    .split('\n')
    .map(ligne => JSON.parse(ligne))

type Bilan = { readonly comptes: ReadonlyMap<string, number>; readonly inexpliques: readonly string[] }

function dresserBilan(comparaison: Comparaison<unknown>, mois: string): Bilan {
  const situations = lireLignes(`menages-${mois}.jsonl`) as readonly Situation[]
  const opinions = lireLignes(`openfisca-${mois}.jsonl`)
  const verdicts = situations.map((situation, rang) => ({
    id: situation.id,
    verdict: comparer({ comparaison, evaluer: evaluerDroits, situation, opinion: opinions[rang] })
  }))
  const comptes = new Map<string, number>()
  for (const { verdict } of verdicts) comptes.set(nommer(verdict), (comptes.get(nommer(verdict)) ?? 0) + 1)
  return {
    comptes,
    inexpliques: verdicts.flatMap(({ id, verdict }) =>
      verdict.genre === 'inexplique' ? [detailler(id, verdict)] : []
    )
  }
}

const nommer = (verdict: Verdict): string =>
  verdict.genre === 'egal' ? 'égal' : verdict.genre === 'explique' ? verdict.causes.join(' + ') : 'INEXPLIQUÉ'

const detailler = (id: string, { nous, rejoue, autre }: Extract<Verdict, { genre: 'inexplique' }>): string =>
  `    ${id} : nous ${nous}, avec tous ses choix ${rejoue}, OpenFisca ${autre}`

function imprimer(titre: string, mois: string, { comptes, inexpliques }: Bilan): void {
  process.stdout.write(`\n${titre}, ${mois}\n`)
  for (const [cause, nombre] of [...comptes].sort((a, b) => b[1] - a[1]))
    process.stdout.write(`  ${String(nombre).padStart(4)}  ${cause}\n`)
  for (const ligne of inexpliques) process.stdout.write(`${ligne}\n`)
}

const voulu = process.argv[2] ?? ''
let reste = 0
for (const comparaison of comparaisons.filter(({ titre }) => titre.startsWith(voulu))) {
  for (const mois of comparaison.mois ?? MOIS) {
    const bilan = dresserBilan(comparaison, mois)
    imprimer(comparaison.titre, mois, bilan)
    reste += bilan.inexpliques.length
  }
}
process.stdout.write(`\n${reste} écart(s) sans cause.\n`)
process.exitCode = reste === 0 ? 0 : 1
