/** One measurement: its figure, what it must not pass, and the figures around it. */
export type Mesure = {
  readonly nom: string
  readonly valeur: number
  readonly unite: string
  readonly auPlus: number
  readonly details: Readonly<Record<string, number | string>>
}

/** A line of JSON for machines, then the same for people; a limit that is passed fails the command. */
export const rapporter = (mesure: Mesure): void => {
  const { nom, valeur, unite, auPlus, details } = mesure
  const tenu = valeur <= auPlus
  console.log(JSON.stringify({ ...mesure, tenu, node: process.version }))
  console.log(`\n${nom} : ${arrondir(valeur)} ${unite} (au plus ${auPlus} ${unite}) ${tenu ? '✓' : '✗'}`)
  const largeur = Math.max(...Object.keys(details).map(cle => cle.length))
  for (const [cle, detail] of Object.entries(details)) {
    console.log(`  ${cle.padEnd(largeur)}  ${typeof detail === 'number' ? arrondir(detail) : detail}`)
  }
  if (!tenu) process.exitCode = 1
}

/** The middle value: one slow run on a shared machine does not change it. */
export const mediane = (valeurs: readonly number[]): number =>
  valeurs.toSorted((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? Number.NaN

const arrondir = (n: number): string => (Number.isInteger(n) ? String(n) : n.toFixed(n < 10 ? 3 : 1))
