import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { racine } from './racine.mjs'

/** Runs one of the project's tools, its words on our terminal; true when it succeeds. */
export const lancer = (outil, args) =>
  new Promise(finir => {
    const enfant = spawn(join(racine, 'node_modules/.bin', outil), args, {
      cwd: racine,
      stdio: 'inherit',
      shell: process.platform === 'win32'
    })
    enfant.once('error', erreur => {
      console.error(`${outil} : ${erreur.message}`)
      finir(false)
    })
    enfant.once('close', statut => finir(statut === 0))
  })
