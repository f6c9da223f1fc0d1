import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { detecterFichier } from '../src/modules/detection/server/index.ts'
import { versionDesRegles } from '../src/modules/droits/server/index.ts'
import { ok, type Result, refus } from '../src/shared/result.ts'
import type { CodeDeSortie, Commande, Terminal } from './commande.ts'
import { direBilan } from './detection/dire-bilan.ts'
import { objetDe } from './detection/journal.ts'
import { lireOptionsDetection, type OptionsDetection } from './detection/options.ts'
import { versCourriers } from './detection/vers-courriers.ts'
import { versSortie } from './detection/vers-sortie.ts'
import { suivre } from './progression.ts'
import { avecSource, refuser, type Source } from './source.ts'

/** `relais detecter`: a whole file, the rights that seem open and are not drawn, what ends, what one fact decides. */
export const detecterDansUnFichier: Commande = {
  nom: 'detecter',
  usage: 'FICHIER (--sortie FICHIER | --courriers DOSSIER) [--correspondance FICHIER] [--json]',
  resume: 'cherche dans un fichier de foyers les droits ouverts que personne ne touche',
  aide: [
    '',
    'FICHIER           un foyer (situation/1) par ligne, ou un tableau CSV avec --correspondance',
    '--sortie          fichier neuf : une ligne par foyer, dans le même ordre',
    '--correspondance  dit ce que veut dire chaque colonne (YAML ou JSON, voir docs/formats.md)',
    '--reprendre       continue une détection arrêtée, à l’endroit sûr (avec --sortie)',
    '--courriers       dossier neuf : des lettres à imprimer, par paquets de 50, et des SMS à envoyer',
    '--de --telephone --structure  qui signe les lettres et les SMS, et qui répond',
    '--ouvriers        nombre de fils de calcul (les processeurs de la machine)',
    '--json            finit par un bilan d’une ligne',
    '',
    'Une ligne refusée donne, à sa place, {"id":…,"ligne":…,"erreurs":[…]} ; les autres continuent.',
    'Exemple : relais detecter donnees/essais/menages-2026-11.jsonl --sortie detection.jsonl',
    'Exemple : relais detecter foyers.csv --correspondance c.yaml --courriers lettres \\',
    '          --de "Samia B." --telephone "05 55 00 00 00" --structure "CCAS de Guéret"'
  ],
  executer: async (args, terminal) => {
    const options = lireOptionsDetection(args)
    if (!options.ok) return refuser(terminal.erreur, options.error)
    const correspondance = lireFichier(options.value.correspondance)
    if (!correspondance.ok) return refuser(terminal.erreur, correspondance.error)
    const { fichier, json } = options.value
    return avecSource(ok({ fichier, date: '', json }), terminal, source =>
      detecter(source, { options: options.value, texte: correspondance.value }, terminal)
    )
  }
}

const lireFichier = (chemin: string | null): Result<string, string> => {
  if (chemin === null) return ok('')
  try {
    return ok(readFileSync(chemin, 'utf8'))
  } catch {
    return refus(`« ${chemin} » ne se lit pas.`)
  }
}

type Demande = { readonly options: OptionsDetection; readonly texte: string }

const detecter = async (
  source: Source,
  { options, texte }: Demande,
  { sortie, erreur }: Terminal
): Promise<CodeDeSortie> => {
  // The code is large: compiled by threads apart, each would keep tens of megabytes that serve nobody.
  setFlagsFromString('--no-concurrent-recompilation')
  const { octets, avancer, finir } = suivre(source, erreur)
  const { vers, ouvriers, json } = options
  const finie = await detecterFichier({
    octets,
    correspondance: texte,
    expediteur: vers.sorte === 'courriers' ? vers.expediteur : null,
    ouvriers: ouvriers ?? availableParallelism(),
    ouvrir: () => ouvrirDestination(options, texte),
    avancer
  }).finally(finir)
  if (!finie.ok) return refuser(erreur, finie.error)
  const { bilan, fin } = finie.value
  erreur.write(direBilan(bilan) + fin.phrase)
  if (json) await sortie.write(`${JSON.stringify({ ...bilan, ...fin.comptes })}\n`)
  return bilan.rejetes === 0 ? 0 : 1
}

const ouvrirDestination = ({ fichier, vers }: OptionsDetection, texte: string) =>
  vers.sorte === 'courriers'
    ? versCourriers(vers.dossier)
    : versSortie({ ...vers, objet: objetDe(fichier, versionDesRegles(), texte) })
