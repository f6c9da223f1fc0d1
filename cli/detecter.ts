import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { lireCorrespondance, preparerTableau } from '../src/modules/detection/index.ts'
import { traiterLot } from '../src/modules/detection/server/index.ts'
import { versionDesRegles } from '../src/modules/droits/server/index.ts'
import { ok, type Result, refus } from '../src/shared/result.ts'
import type { CodeDeSortie, Commande, Terminal } from './commande.ts'
import { direBilan, ouvrirBilan } from './detection/bilan.ts'
import { foyersEnJson, foyersEnRangees } from './detection/foyers.ts'
import { objetDe } from './detection/journal.ts'
import { lireOptionsDetection, type OptionsDetection } from './detection/options.ts'
import { type Lecture, type Ouvriers, ouvrirOuvriers } from './detection/ouvriers.ts'
import { passerLeFichier, tenirLesComptes } from './detection/passer-le-fichier.ts'
import { tableauDe } from './detection/tableau-de.ts'
import { versCourriers } from './detection/vers-courriers.ts'
import { versSortie } from './detection/vers-sortie.ts'
import { type Ligne, lireLignes } from './lignes.ts'
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

/** Answers already certain when a detection goes on are counted again, never computed again. */
const detecter = async (
  source: Source,
  { options, texte }: Demande,
  { sortie, erreur }: Terminal
): Promise<CodeDeSortie> => {
  const { octets, avancer, finir } = suivre(source, erreur)
  const lignes = lireLignes(octets, { alphabet: alphabetDe(texte), nulls: 'ligne' })[Symbol.asyncIterator]()
  const lecture = await lireEntete(texte, lignes)
  if (!lecture.ok) return refuser(erreur, lecture.error)
  const ouverte = await ouvrirDestination(options, texte)
  if (!ouverte.ok) return refuser(erreur, ouverte.error)
  const destination = ouverte.value
  const ouvriers = embaucher(options, lecture.value)
  const bilan = ouvrirBilan()
  const comptes = tenirLesComptes(bilan)
  try {
    for await (const dit of destination.deja.dits) comptes.noter(dit)
    await passerLeFichier({
      foyers: apres(foyersDe(lecture.value, suite(lignes)), destination.deja.ligne),
      repondre: ouvriers.repondre,
      ecrire: async reponses => {
        await destination.ecrire(reponses.map(comptes.verifier))
        for (const _ of reponses) avancer()
      }
    })
    const fin = await destination.finir()
    finir()
    erreur.write(direBilan(bilan) + fin.phrase)
    if (options.json) await sortie.write(`${JSON.stringify({ ...bilan, ...fin.comptes })}\n`)
  } finally {
    finir()
    await ouvriers.fermer()
    await destination.fermer()
  }
  return bilan.rejetes === 0 ? 0 : 1
}

const ouvrirDestination = ({ fichier, vers }: OptionsDetection, texte: string) =>
  vers.sorte === 'courriers'
    ? versCourriers(vers.dossier)
    : versSortie({ ...vers, objet: objetDe(fichier, versionDesRegles(), texte) })

const embaucher = ({ ouvriers, vers }: OptionsDetection, lecture: Lecture): Ouvriers => {
  const travail = { lecture, expediteur: vers.sorte === 'courriers' ? vers.expediteur : null }
  const nombre = ouvriers ?? availableParallelism()
  if (nombre > 0) return ouvrirOuvriers(nombre, travail)
  const regler = { tableau: tableauDe(lecture), expediteur: travail.expediteur }
  return { repondre: async lot => traiterLot(regler, lot), fermer: async () => undefined }
}

const foyersDe = (lecture: Lecture, lignes: AsyncIterable<Ligne>) => {
  const tableau = tableauDe(lecture)
  return tableau === null ? foyersEnJson(lignes) : foyersEnRangees(lignes, tableau)
}

async function* suite(lignes: AsyncIterator<Ligne>): AsyncGenerator<Ligne> {
  for (let lue = await lignes.next(); !lue.done; lue = await lignes.next()) yield lue.value
}

async function* apres<T extends { readonly ligne: number }>(
  foyers: AsyncIterable<T>,
  ligne: number
): AsyncGenerator<T> {
  for await (const foyer of foyers) if (foyer.ligne > ligne) yield foyer
}

const alphabetDe = (texte: string): string => /^alphabet:\s*['"]?(windows-1252)/m.exec(texte)?.[1] ?? 'utf-8'

/** Without a mapping, lines of JSON; with one, its columns are looked for in the first line. */
const lireEntete = async (texte: string, lignes: AsyncIterator<Ligne>): Promise<Result<Lecture, string>> => {
  if (texte === '') return ok(null)
  const correspondance = lireCorrespondance(await lireYaml(texte))
  if (!correspondance.ok) return refus(direDefauts(correspondance.error))
  const premiere = await lignes.next()
  const entete = premiere.done || 'refus' in premiere.value ? '' : premiere.value.texte
  const tableau = preparerTableau(correspondance.value, entete)
  return tableau.ok ? ok({ correspondance: correspondance.value, entete }) : refus(direDefauts(tableau.error))
}

const lireYaml = async (texte: string): Promise<unknown> => {
  const { parse } = await import('yaml')
  try {
    return parse(texte)
  } catch {
    return null
  }
}

const direDefauts = (defauts: readonly { readonly chemin: string; readonly message: string }[]): string =>
  [
    'La correspondance ne va pas avec ce fichier :',
    ...defauts.map(({ chemin, message }) => `  ${chemin} ${message}`)
  ].join('\n')
