import { avecBase, QUELLE_BASE } from './avec-base.ts'
import type { Commande } from './commande.ts'
import { lireOptions } from './options.ts'
import { refuser } from './source.ts'

/** `relais base migrer`: the tables of this version, before its server starts. */
export const baseMigrer: Commande = {
  nom: 'base migrer',
  usage: '[--json]',
  resume: 'met la base au niveau de ce programme ; à lancer avant le serveur, une fois par version',
  aide: ['', '--json    le compte rendu, en une ligne : {"migrations":…,"appliquees":[…]}', ...QUELLE_BASE],
  executer: async (args, { sortie, erreur }) => {
    const options = lireOptions(args, { fichier: false })
    if (!options.ok) return refuser(erreur, options.error)
    return avecBase(erreur, 'vide', async ({ base }) => {
      const { migrerBase } = await import('../src/server/base.ts')
      const compte = await migrerBase(base)
      if (!compte.ok) return refuser(erreur, compte.error)
      sortie.write(options.value.json ? `${JSON.stringify(compte.value)}\n` : enTexte(compte.value))
      return 0
    })
  }
}

type Compte = { readonly migrations: number; readonly appliquees: readonly string[] }

const enTexte = ({ migrations, appliquees }: Compte): string =>
  appliquees.length === 0
    ? `La base était à jour (${migrations} ${migrations > 1 ? 'migrations' : 'migration'}).\n`
    : `La base est à jour. ${appliquees.length > 1 ? 'Appliquées' : 'Appliquée'} : ${appliquees.join(', ')}.\n`
