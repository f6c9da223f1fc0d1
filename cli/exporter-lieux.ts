import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import type { BilanExport } from '../src/modules/lieux/server/index.ts'
import { ok, type Result, refus } from '../src/shared/result.ts'
import { avecBase, QUELLE_BASE } from './avec-base.ts'
import type { CodeDeSortie, Commande, Sortie, Terminal } from './commande.ts'
import { refuser } from './source.ts'

const FORMAT = 'mediation-numerique'

/** `relais exporter lieux`: the places in the exchange schema. */
export const exporterLesLieux: Commande = {
  nom: 'exporter lieux',
  usage: `--format ${FORMAT} [--csv] [--sortie FICHIER]`,
  resume: 'écrit les lieux dans le schéma d’échange des lieux de médiation numérique (1.0.2)',
  aide: [
    '',
    '--csv      un tableau, au lieu de JSON',
    '--sortie   un fichier neuf, au lieu de la sortie',
    '',
    'Les lieux fermés, ceux qui n’aident pas au numérique et ceux dont l’adresse manque n’y sont pas : ils sont comptés.',
    ...QUELLE_BASE
  ],
  executer: async (args, terminal) => {
    const options = lire(args)
    return options.ok ? exporter(options.value, terminal) : refuser(terminal.erreur, options.error)
  }
}

type Options = { readonly ecriture: 'json' | 'csv'; readonly sortie: string | undefined }

const lire = (args: readonly string[]): Result<Options, string> => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { format: { type: 'string' }, sortie: { type: 'string' }, csv: { type: 'boolean' } }
    })
    if (values.format !== FORMAT)
      return refus(`Donnez la forme : --format ${FORMAT} (la seule pour l’instant).`)
    return ok({ ecriture: values.csv ? 'csv' : 'json', sortie: values.sortie })
  } catch {
    return refus(`Option inconnue ou incomplète : ${args.join(' ')}`)
  }
}

const exporter = async ({ ecriture, sortie }: Options, terminal: Terminal): Promise<CodeDeSortie> =>
  avecBase(terminal.erreur, 'a-jour', async ({ base }) => {
    const { exporterLieux } = await import('../src/modules/lieux/server/index.ts')
    const vers = await ouvrir(sortie, terminal.sortie)
    if (!vers.ok) return refuser(terminal.erreur, vers.error)
    const morceaux = exporterLieux(base, ecriture)
    for (;;) {
      const suite = await morceaux.next()
      if (suite.done) {
        await vers.value.finir()
        terminal.erreur.write(direBilan(suite.value))
        return 0
      }
      await vers.value.write(suite.value)
    }
  })

type Cible = Sortie & { readonly finir: () => Promise<void> }

const ouvrir = async (chemin: string | undefined, sortie: Sortie): Promise<Result<Cible, string>> => {
  if (chemin === undefined) return ok({ write: sortie.write, finir: async () => undefined })
  const fichier = createWriteStream(chemin, { flags: 'wx' })
  try {
    await once(fichier, 'open')
  } catch {
    return refus(`« ${chemin} » existe déjà, ou ne peut pas être écrit.`)
  }
  return ok({
    write: texte => (fichier.write(texte) ? undefined : once(fichier, 'drain')),
    finir: () => {
      fichier.end()
      return finished(fichier)
    }
  })
}

const RAISONS: Readonly<Record<keyof BilanExport['omis'], string>> = {
  ferme: 'fermés',
  exemple: 'inventés pour la démonstration',
  'sans-numerique': 'qui n’aident pas au numérique',
  incomplet: 'sans adresse ou sans code postal'
}

const direBilan = ({ exportes, omis }: BilanExport): string => {
  const laisses = Object.entries(omis).map(
    ([raison, nombre]) => `${nombre} ${RAISONS[raison as keyof typeof RAISONS]}`
  )
  return `${exportes} lieux écrits.${laisses.length > 0 ? ` Laissés de côté : ${laisses.join(', ')}.` : ''}\n`
}
