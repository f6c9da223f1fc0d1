import { existsSync, renameSync, rmSync } from 'node:fs'

/** Puts a finished folder in place of the old one, so that no reader ever sees half of it. */
export const remplacerDossier = (neuf, ancien) => {
  const retire = `${ancien}.retire-${process.pid}`
  if (existsSync(ancien)) renameSync(ancien, retire)
  renameSync(neuf, ancien)
  rmSync(retire, { recursive: true, force: true })
}
