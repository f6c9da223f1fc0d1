import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { lireCorrespondance, preparerTableau } from '../src/modules/detection/index.ts'
import { traiterLot } from '../src/modules/detection/server/index.ts'
import { versionDesRegles } from '../src/modules/droits/server/index.ts'
import { ok, type Result, refus } from '../src/shared/result.ts'
import type { CodeDeSortie, Commande, Terminal } from './commande.ts'
import { direBilan, ouvrirBilan } from './detection/bilan.ts'
import { foyersEnJson, foyersEnRangees } from './detection/foyers.ts'
import { lireJournal, objetDe, tenirJournal } from './detection/journal.ts'
import { lireOptionsDetection, type OptionsDetection } from './detection/options.ts'
import { type Lecture, type Ouvriers, ouvrirOuvriers } from './detection/ouvriers.ts'
import { passerLeFichier, tenirLesComptes } from './detection/passer-le-fichier.ts'
import { ouvrirSortie, relireSortie } from './detection/sortie.ts'
import { tableauDe } from './detection/tableau-de.ts'
import { type Ligne, lireLignes } from './lignes.ts'
import { suivre } from './progression.ts'
import { avecSource, refuser, type Source } from './source.ts'

/** `relais detecter`: a whole file, the rights that seem open and are not drawn, what ends, what one fact decides. */
export const detecterDansUnFichier: Commande = {
  nom: 'detecter',
  usage: 'FICHIER --sortie FICHIER [--correspondance FICHIER] [--reprendre] [--json]',
  resume: 'cherche dans un fichier de foyers les droits ouverts que personne ne touche',
  aide: [
    '',
    'FICHIER           un foyer (situation/1) par ligne, ou un tableau CSV avec --correspondance',
    '--sortie          fichier neuf : une ligne par foyer, dans le même ordre',
    '--correspondance  dit ce que veut dire chaque colonne (YAML ou JSON, voir docs/formats.md)',
    '--reprendre       continue une détection arrêtée, à l’endroit sûr',
    '--ouvriers        nombre de fils de calcul (les processeurs de la machine)',
    '--json            finit par un bilan d’une ligne',
    '',
    'Une ligne refusée donne, à sa place, {"id":…,"ligne":…,"erreurs":[…]} ; les autres continuent.',
    'Exemple : relais detecter donnees/essais/menages-2026-11.jsonl --sortie detection.jsonl'
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
  const objet = objetDe(options.fichier, versionDesRegles(), texte)
  const reprise = options.reprendre ? lireJournal(options.sortie, objet) : null
  if (reprise !== null && !reprise.ok) return refuser(erreur, reprise.error)
  const depart = reprise?.value ?? null
  const fichier = await ouvrirSortie(options.sortie, depart?.octets ?? null).catch(dejaLa)
  if (fichier === null) return refuser(erreur, SORTIE_DEJA_LA(options.sortie))
  const journal = await tenirJournal(options.sortie, objet, { reprise: depart !== null })
  const ouvriers = embaucher(options.ouvriers, lecture.value)
  const bilan = ouvrirBilan()
  const comptes = tenirLesComptes(bilan)
  if (depart !== null) for await (const dit of relireSortie(options.sortie)) comptes.noter(dit)
  let lots = 0
  try {
    await passerLeFichier({
      foyers: apres(foyersDe(lecture.value, suite(lignes)), depart?.ligne ?? 0),
      repondre: ouvriers.repondre,
      ecrire: async reponses => {
        const sures = reponses.map(comptes.verifier)
        await fichier.ecrire(sures.map(({ texte: une }) => `${une}\n`).join(''))
        for (const _ of sures) avancer()
        lots += 1
        const ligne = reponses.at(-1)?.ligne
        if (lots % LOTS_PAR_ETAPE === 0 && ligne !== undefined)
          await journal.noter({ ligne, octets: await fichier.assurer() })
      }
    })
    await fichier.assurer()
    await journal.finir()
  } finally {
    finir()
    await ouvriers.fermer()
    await fichier.fermer()
  }
  erreur.write(direBilan(bilan))
  if (options.json) await sortie.write(`${JSON.stringify(bilan)}\n`)
  return bilan.rejetes === 0 ? 0 : 1
}

const LOTS_PAR_ETAPE = 5

const SORTIE_DEJA_LA = (chemin: string): string =>
  `« ${chemin} » existe déjà. Donnez un autre nom, ou --reprendre pour continuer une détection arrêtée.`

const dejaLa = (erreur: NodeJS.ErrnoException): null => {
  if (erreur.code === 'EEXIST') return null
  throw erreur
}

const embaucher = (voulus: number | null, lecture: Lecture): Ouvriers => {
  const nombre = voulus ?? availableParallelism()
  if (nombre > 0) return ouvrirOuvriers(nombre, lecture)
  const tableau = tableauDe(lecture)
  return { repondre: async lot => traiterLot({ tableau }, lot), fermer: async () => undefined }
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
