import type { CodeDeSortie, Commande, Terminal } from './commande.ts'

/** The commands that exist, and the version that holds them. */
type Programme = { readonly commandes: readonly Commande[]; readonly version: string }

/** Finds the command that was typed and runs it; says what exists when there is none. */
export const aiguiller = async (
  { commandes, version }: Programme,
  mots: readonly string[],
  terminal: Terminal
): Promise<CodeDeSortie> => {
  const { sortie, erreur } = terminal
  if (mots.length === 0) {
    erreur.write(aide(commandes))
    return 2
  }
  if (mots[0] === '--help' || mots[0] === '-h') {
    sortie.write(aide(commandes))
    return 0
  }
  if (mots[0] === '--version') {
    sortie.write(`relais ${version}\n`)
    return 0
  }
  const commande = commandes.find(candidate => estTapee(candidate, mots))
  if (commande === undefined) {
    erreur.write(`« relais ${mots[0]} » n’existe pas. « relais --help » dit ce qui existe.\n`)
    return 2
  }
  const args = mots.slice(motsDe(commande).length)
  if (args.includes('--help') || args.includes('-h')) {
    sortie.write(aideDe(commande))
    return 0
  }
  return commande.executer(args, terminal)
}

const aideDe = ({ nom, usage, resume, aide: details = [] }: Commande) =>
  [`relais ${nom} ${usage}`, `  ${resume}`, ...details.map(ligne => `  ${ligne}`.trimEnd()), ''].join('\n')

const motsDe = (commande: Commande) => commande.nom.split(' ')

const estTapee = (commande: Commande, mots: readonly string[]) =>
  motsDe(commande).every((mot, rang) => mots[rang] === mot)

const aide = (commandes: readonly Commande[]) => {
  const lignes = commandes.map(({ nom, usage, resume }) => ({
    gauche: `relais ${nom} ${usage}`.trimEnd(),
    resume
  }))
  const largeur = Math.max(0, ...lignes.map(({ gauche }) => gauche.length))
  return [
    'relais : aller d’une situation à un droit, en ligne de commande.',
    '',
    ...lignes.map(({ gauche, resume }) => `  ${gauche.padEnd(largeur)}  ${resume}`),
    '',
    'Code de sortie : 0 tout est fait ; 1 fait, avec des lignes refusées ; 2 mauvais usage ou entrée illisible.',
    ''
  ].join('\n')
}
