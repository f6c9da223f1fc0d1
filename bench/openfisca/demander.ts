import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Demande } from './en-colonnes.ts'

/** What it answered, and its seconds of processor. */
export type Reponse = {
  readonly construction: number
  readonly calcul: number
  /** For each output, a value for each person or each group. */
  readonly valeurs: readonly (readonly number[])[]
}

const programme = fileURLToPath(new URL('./calculer.py', import.meta.url))

/** Asks a checkout of OpenFisca-France, in one process of its own, one demand after the other. */
export const demander = async (chemin: string, demandes: readonly Demande[]): Promise<readonly Reponse[]> => {
  const { PYTHON = 'python3', PYTHONPATH = '', ...reste } = process.env
  const enfant = spawn(PYTHON, [programme], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...reste, PYTHONPATH: [chemin, PYTHONPATH].filter(Boolean).join(':') }
  })
  const morceaux: Buffer[] = []
  enfant.stdout.on('data', (morceau: Buffer) => morceaux.push(morceau))
  // It may leave before having read all: its status tells.
  enfant.stdin.on('error', () => undefined)
  enfant.stdin.end(JSON.stringify(demandes))
  const [statut] = await once(enfant, 'close')
  if (statut !== 0) throw new Error(`« ${PYTHON} » did not answer: is openfisca-core installed for it?`)
  return JSON.parse(Buffer.concat(morceaux).toString('utf8'))
}
