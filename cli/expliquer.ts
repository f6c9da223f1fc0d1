import { expliquerSituation, valeursDeLaLoi } from '../src/modules/droits/server/index.ts'
import { lireLignes } from '../src/server/lignes.ts'
import type { CodeDeSortie, Commande, Terminal } from './commande.ts'
import { direExplication } from './dire-explication.ts'
import { lireObjets, type Objet } from './objets.ts'
import { lireOptions, type Options } from './options.ts'
import { rejeter } from './rejet.ts'
import { avecSource, refuser, type Source } from './source.ts'
import { valeursARevoir } from './valeurs-a-revoir.ts'

/** `relais expliquer`: one household, its rights, and the reasoning with its sources. */
export const expliquer: Commande = {
  nom: 'expliquer',
  usage: '[FICHIER] [--date AAAA-MM-JJ] [--json]',
  resume: 'explique les droits d’un foyer (situation/1) : chaque étape, avec sa source',
  aide: [
    '',
    'FICHIER   un seul foyer ; « - » ou rien : l’entrée standard',
    '--date    jour où l’on regarde si une valeur de la loi a passé sa date (aujourd’hui)',
    '--json    les étapes, en une ligne de JSON'
  ],
  executer: async (args, terminal) =>
    avecSource(lireOptions(args, { fichier: true }), terminal, async (source, options) => {
      const [objet, autre] = await lireDeux(source)
      if (objet === undefined) return refuser(terminal.erreur, 'Aucun foyer dans cette entrée.')
      if (autre !== undefined)
        return refuser(terminal.erreur, 'Donnez un seul foyer. Pour plusieurs : relais simuler.')
      return expliquerUn(objet, options, terminal)
    })
}

const lireDeux = async ({ octets }: Source): Promise<readonly Objet[]> => {
  const objets: Objet[] = []
  for await (const objet of lireObjets(lireLignes(octets))) {
    objets.push(objet)
    if (objets.length === 2) break
  }
  return objets
}

const expliquerUn = async (
  objet: Objet,
  { date, json }: Options,
  { sortie, erreur }: Terminal
): Promise<CodeDeSortie> => {
  const issue = 'json' in objet ? expliquerSituation(objet.json) : null
  if (issue?.ok) {
    const passees = new Set(valeursARevoir(valeursDeLaLoi(), date).passees.map(({ nom }) => nom))
    await sortie.write(json ? `${JSON.stringify(issue.value)}\n` : direExplication(issue.value, passees))
    return 0
  }
  await sortie.write(`${JSON.stringify(rejeter(objet, issue?.error))}\n`)
  erreur.write('1 ligne refusée sur 1.\n')
  return 1
}
