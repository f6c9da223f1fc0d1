import { avecBase, QUELLE_BASE } from './avec-base.ts'
import { direBilans } from './bilans.ts'
import type { Commande } from './commande.ts'
import { lireOptions } from './options.ts'
import { jauge } from './progression.ts'
import { refuser } from './source.ts'

/** `relais base sauvegarder`: everything the database holds, in one file. */
export const baseSauvegarder: Commande = {
  nom: 'base sauvegarder',
  usage: 'FICHIER [--json]',
  resume: 'garde toute la base dans un fichier neuf, sans arrêter ceux qui s’en servent',
  aide: [
    '',
    'FICHIER   à créer, par exemple relais-2026-11-25.jsonl.gz ; un fichier qui existe n’est jamais remplacé',
    '--json    le compte rendu, en une ligne : {"lignes":…,"tables":[{"table":…,"lignes":…,"empreinte":…}]}',
    '',
    'Le fichier se remet aussi bien dans la base embarquée que dans PostgreSQL. Il n’est pas chiffré.',
    ...QUELLE_BASE
  ],
  executer: async (args, { sortie, erreur }) => {
    const options = lireOptions(args, { fichier: true })
    if (!options.ok) return refuser(erreur, options.error)
    const { fichier, json } = options.value
    if (fichier === null) return refuser(erreur, 'Donnez le fichier à créer.')
    return avecBase(erreur, 'telle-quelle', async ({ base }) => {
      const { sauvegarder } = await import('../src/server/base.ts')
      const { montrer, finir } = jauge(erreur, 'lignes')
      const bilans = await sauvegarder(base, fichier, (faites, toutes) => montrer(faites, faites / toutes))
      finir()
      if (!bilans.ok) return refuser(erreur, bilans.error)
      sortie.write(direBilans(bilans.value, { titre: `Tout est dans ${fichier}.`, json }))
      return 0
    })
  }
}
