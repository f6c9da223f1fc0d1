// Loaded before the server of a journey: its clock starts at a written instant, and jumps when the file says so.
// The journeys then read the same figures whatever the day they are run.
import { existsSync, readFileSync } from 'node:fs'

const Vraie = Date
const depart = Vraie.parse(process.env.ESSAI_INSTANT ?? '')
const ouverture = Vraie.now()

const minutesSautees = () => {
  const fichier = process.env.ESSAI_SAUT
  return fichier && existsSync(fichier) ? Number(readFileSync(fichier, 'utf8')) : 0
}
const maintenant = () => depart + Vraie.now() - ouverture + minutesSautees() * 60_000

globalThis.Date = class extends Vraie {
  constructor(...args) {
    super(...(args.length === 0 ? [maintenant()] : args))
  }

  static now() {
    return maintenant()
  }
}
