import { avecBase, QUELLE_BASE } from './avec-base.ts'
import { direBilans } from './bilans.ts'
import type { Commande } from './commande.ts'
import { lireOptions } from './options.ts'
import { jauge } from './progression.ts'
import { refuser } from './source.ts'

/** `relais base restaurer`: a backup put back into an empty database, and checked. */
export const baseRestaurer: Commande = {
  nom: 'base restaurer',
  usage: 'FICHIER [--json]',
  resume: 'remet une sauvegarde dans une base vide : toute, à l’identique, ou rien',
  aide: [
    '',
    'FICHIER   fait par « relais base sauvegarder »',
    '--json    le compte rendu, en une ligne : {"lignes":…,"tables":[{"table":…,"lignes":…,"empreinte":…}]}',
    '',
    'Les empreintes sont relues dans la base : ce sont celles de la sauvegarde.',
    'Ensuite, « relais base migrer » met la base au niveau de ce programme.',
    ...QUELLE_BASE
  ],
  executer: async (args, { sortie, erreur }) => {
    const options = lireOptions(args, { fichier: true })
    if (!options.ok) return refuser(erreur, options.error)
    const { fichier, json } = options.value
    if (fichier === null) return refuser(erreur, 'Donnez le fichier à remettre.')
    return avecBase(erreur, 'vide', async ({ base }) => {
      const { restaurerBase } = await import('../src/server/base.ts')
      const { montrer, finir } = jauge(erreur, 'lignes')
      const bilans = await restaurerBase(base, fichier, (faites, toutes) => montrer(faites, faites / toutes))
      finir()
      if (!bilans.ok) return refuser(erreur, bilans.error)
      sortie.write(direBilans(bilans.value, { titre: `${fichier} est remis, à l’identique.`, json }))
      return 0
    })
  }
}
