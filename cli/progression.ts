import type { Entree, Sortie } from './commande.ts'
import type { Source } from './source.ts'

/** A bar that only shows to someone who waits. */
export type Progression = {
  /** The same bytes, counted as they pass. */
  readonly octets: Entree
  readonly avancer: (foyersDePlus?: number) => void
  readonly finir: () => void
}

const PATIENCE = 2000
const ENTRE_DEUX = 200
const LARGEUR = 30

/** A bar over anything that is counted; silent for two seconds, and when nobody looks. */
export const jauge = (ecran: Sortie, unite: string, maintenant: () => number = () => performance.now()) => {
  const debut = maintenant()
  let dessinee = Number.NEGATIVE_INFINITY
  return {
    /** How many are done, and which part of the whole when it is known. */
    montrer: (faits: number, part: number | null): void => {
      if (ecran.terminal !== true) return
      const instant = maintenant()
      if (instant - debut < PATIENCE || instant - dessinee < ENTRE_DEUX) return
      dessinee = instant
      ecran.write(`\r${barre(part)}${faits.toLocaleString('fr-FR')} ${unite}`)
    },
    finir: (): void => {
      if (dessinee > 0) ecran.write('\r\u001B[K')
    }
  }
}

/** Follows a source of households. */
export const suivre = (
  { octets, taille }: Source,
  ecran: Sortie,
  maintenant: () => number = () => performance.now()
): Progression => {
  if (ecran.terminal !== true) return { octets, avancer: () => {}, finir: () => {} }
  const { montrer, finir } = jauge(ecran, 'foyers', maintenant)
  let lus = 0
  let foyers = 0
  const avancer = (foyersDePlus = 1): void => {
    foyers += foyersDePlus
    montrer(foyers, taille === null || taille === 0 ? null : lus / taille)
  }
  const compter = async function* () {
    for await (const morceau of octets) {
      lus += morceau.length
      yield morceau
    }
  }
  return { octets: compter(), avancer, finir }
}

const barre = (part: number | null): string => {
  if (part === null) return ''
  const faite = Math.min(1, part)
  const pleins = Math.round(faite * LARGEUR)
  return `[${'#'.repeat(pleins)}${'-'.repeat(LARGEUR - pleins)}] ${Math.round(faite * 100)} % · `
}
