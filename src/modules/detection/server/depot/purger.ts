import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of this process. What a process that was killed has left cannot be read, and is removed. */
export const dossierDesDepots = (dossierDonnees: string): string => {
  const racine = join(dossierDonnees, 'depots')
  for (const nom of lister(racine))
    if (!vit(Number(nom))) rmSync(join(racine, nom), { recursive: true, force: true })
  return join(racine, String(process.pid))
}

const lister = (dossier: string): readonly string[] => {
  try {
    return readdirSync(dossier)
  } catch {
    return []
  }
}

const vit = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (erreur) {
    return (erreur as NodeJS.ErrnoException).code === 'EPERM'
  }
}
