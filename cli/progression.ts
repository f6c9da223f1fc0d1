import type { Entree, Sortie } from './commande.ts'
import type { Source } from './source.ts'

/** A bar that only shows to someone who waits. */
export type Progression = {
  /** The same bytes, counted as they pass. */
  readonly octets: Entree
  readonly avancer: () => void
  readonly finir: () => void
}

const PATIENCE = 2000
const ENTRE_DEUX = 200
const LARGEUR = 30

/** Follows a source; silent for two seconds, and when nobody looks. */
export const suivre = (
  { octets, taille }: Source,
  ecran: Sortie,
  maintenant: () => number = () => performance.now()
): Progression => {
  if (ecran.terminal !== true) return { octets, avancer: () => {}, finir: () => {} }
  const debut = maintenant()
  let lus = 0
  let foyers = 0
  let dessinee = Number.NEGATIVE_INFINITY
  const avancer = (): void => {
    foyers += 1
    const instant = maintenant()
    if (instant - debut < PATIENCE || instant - dessinee < ENTRE_DEUX) return
    dessinee = instant
    ecran.write(`\r${barre(taille, lus)}${foyers.toLocaleString('fr-FR')} foyers`)
  }
  const finir = (): void => {
    if (dessinee > 0) ecran.write('\r\u001B[K')
  }
  const compter = async function* () {
    for await (const morceau of octets) {
      lus += morceau.length
      yield morceau
    }
  }
  return { octets: compter(), avancer, finir }
}

const barre = (taille: number | null, lus: number): string => {
  if (taille === null || taille === 0) return ''
  const part = Math.min(1, lus / taille)
  const pleins = Math.round(part * LARGEUR)
  return `[${'#'.repeat(pleins)}${'-'.repeat(LARGEUR - pleins)}] ${Math.round(part * 100)} % · `
}
