/**
 * The four backends (calcul, trace, bounds, lot) on the same drawn households, on every core:
 * `FOYERS=1000000 npm run bench accord`. A seed that fails is named: it draws the same household again.
 */
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { jauge } from '../cli/progression.ts'
import { calculEgaleTraceEgaleIntervalle } from '../tests/proprietes/accord.ts'
import { leLotRepondCommeCalcul } from '../tests/proprietes/lot.ts'
import type { Preuve } from '../tests/proprietes/preuve.ts'
import { rapporter } from './mesures/rapport.ts'

const FOYERS = Number(process.env.FOYERS ?? 20_000)
const OUVRIERS = Number(process.env.OUVRIERS ?? availableParallelism())
/** A multiple of the sets of the lot. */
const MORCEAU = 2000

type Part = { readonly premier: number; readonly pas: number }
type Avis = { readonly foyers: number; readonly preuves: readonly Preuve[] }

/** A worker takes one piece in `pas`, from the first of its own. */
const travailler = ({ premier, pas }: Part): void => {
  for (let depart = premier; depart < FOYERS; depart += pas) {
    const foyers = Math.min(MORCEAU, FOYERS - depart)
    const preuves = [calculEgaleTraceEgaleIntervalle, leLotRepondCommeCalcul].map(prouver =>
      prouver(foyers, depart + 1)
    )
    parentPort?.postMessage({ foyers, preuves } satisfies Avis)
  }
}

const suivre = async (): Promise<void> => {
  const debut = performance.now()
  const ecran = { terminal: process.stderr.isTTY, write: (texte: string) => process.stderr.write(texte) }
  const { montrer, finir } = jauge(ecran, 'foyers')
  const preuves: Preuve[] = []
  let faits = 0
  const ecouter = (part: Part): Promise<void> =>
    new Promise((reussir, echouer) => {
      const ouvrier = new Worker(new URL(import.meta.url), { workerData: part })
      ouvrier.on('message', (avis: Avis) => {
        faits += avis.foyers
        preuves.push(...avis.preuves)
        montrer(faits, faits / FOYERS)
      })
      ouvrier.once('error', echouer)
      ouvrier.once('exit', code => (code === 0 ? reussir() : echouer(new Error(`Ouvrier : ${code}`))))
    })
  await Promise.all(
    Array.from({ length: OUVRIERS }, (_, i) => ecouter({ premier: i * MORCEAU, pas: OUVRIERS * MORCEAU }))
  )
  finir()
  conclure(preuves, { faits, minutes: (performance.now() - debut) / 60_000 })
}

const conclure = (
  preuves: readonly Preuve[],
  { faits, minutes }: { readonly faits: number; readonly minutes: number }
): void => {
  const somme = (cle: 'comparaisons' | 'echecs'): number => preuves.reduce((total, p) => total + p[cle], 0)
  rapporter({
    nom: `quatre calculs d’accord sur ${faits} foyers`,
    // A household that nobody looked at is no agreement.
    valeur: somme('echecs') + (FOYERS - faits),
    unite: 'contre-exemples',
    auPlus: 0,
    details: {
      foyers: faits,
      comparaisons: somme('comparaisons'),
      minutes,
      cœurs: OUVRIERS,
      ...Object.fromEntries(
        preuves
          .flatMap(p => p.contreExemples)
          .slice(0, 5)
          .map((exemple, rang) => [`contre-exemple ${rang + 1}`, exemple])
      )
    }
  })
}

if (isMainThread) await suivre()
else travailler(workerData as Part)
