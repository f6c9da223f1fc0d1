import { parseArgs } from 'node:util'
import { ok, type Result, refus } from '../src/shared/result.ts'
import { avecBase, QUELLE_BASE } from './avec-base.ts'
import type { CodeDeSortie, Commande, Terminal } from './commande.ts'
import { jourLocal } from './options.ts'
import { jauge } from './progression.ts'
import { refuser } from './source.ts'

/** `relais importer lieux`: a file of places into the database. */
export const importerLesLieux: Commande = {
  nom: 'importer lieux',
  usage: 'FICHIER [--format NOM] [--rapport FICHIER] [--json]',
  resume: 'lit un fichier de lieux, garde chaque ligne qui se lit, réunit ce qui parle du même lieu',
  aide: [
    '',
    'FICHIER    CSV ou JSON, comprimé ou non ; sa forme se reconnaît à ses colonnes',
    '--format   impose la forme',
    '--rapport  écrit dans un fichier neuf chaque ligne rejetée et chaque doute, en phrases',
    '--json     donne chaque ligne rejetée, puis finit par un bilan d’une ligne :',
    '           {"lus":…,"crees":…,"mis_a_jour":…,"inchanges":…,"fusionnes":…,"rejetes":…,"douteux":…}',
    '',
    'Relancer la commande sur le même fichier ne change rien. Interrompue, elle se relance.',
    'Exemple : relais importer lieux france-services-20240801.csv.gz --rapport a-verifier.txt',
    ...QUELLE_BASE
  ],
  executer: async (args, terminal) => {
    const options = lire(args)
    return options.ok ? importer(options.value, terminal) : refuser(terminal.erreur, options.error)
  }
}

type Options = {
  readonly fichier: string
  readonly format: string | undefined
  readonly rapport: string | undefined
  readonly json: boolean
}

const lire = (args: readonly string[]): Result<Options, string> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' }, rapport: { type: 'string' }, json: { type: 'boolean' } }
    })
    const [fichier, ...autres] = positionals
    if (fichier === undefined) return refus('Donnez le fichier à importer.')
    if (autres.length > 0) return refus('Donnez un seul fichier.')
    return ok({ fichier, format: values.format, rapport: values.rapport, json: values.json ?? false })
  } catch {
    return refus(`Option inconnue ou incomplète : ${args.join(' ')}`)
  }
}

const importer = async (options: Options, { sortie, erreur }: Terminal): Promise<CodeDeSortie> => {
  const { fichier, format, rapport, json } = options
  // Simulating households does not wait for the places.
  const [{ importerLieux, ouvrirFichier }, phrases] = await Promise.all([
    import('../src/modules/lieux/server/index.ts'),
    import('./dire-import.ts')
  ])
  const octets = ouvrirFichier(fichier)
  if (!octets.ok) return refuser(erreur, phrases.direRefusDeFichier(fichier, octets.error))
  const carnet = phrases.ouvrirRapport(rapport)
  if (!carnet.ok) return refuser(erreur, carnet.error)
  return avecBase(erreur, 'a-jour', async ({ base }) => {
    const { montrer, finir } = jauge(erreur, 'lieux')
    const demande = { octets: octets.value, nom: fichier, format, aujourdhui: jourLocal(new Date()) }
    const issue = await importerLieux(base, demande, (faites, toutes) => montrer(faites, faites / toutes))
    finir()
    if (!issue.ok) return refuser(erreur, phrases.direRefusDeFichier(fichier, issue.error))
    carnet.value.ecrire(issue.value)
    for (const ligne of json ? phrases.enContrat(issue.value) : phrases.enPhrases(issue.value, rapport)) {
      await sortie.write(`${ligne}\n`)
    }
    return issue.value.rejetes === 0 ? 0 : 1
  })
}
