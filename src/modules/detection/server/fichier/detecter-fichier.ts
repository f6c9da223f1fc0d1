import { type Ligne, lireLignes, type Octets } from '#server/lignes'
import { ok, type Result } from '#shared/result'
import type { Expediteur } from '../../domain/courrier/expediteur.ts'
import { traiterLot } from '../traiter-lot.ts'
import { type Bilan, ouvrirBilan } from './bilan.ts'
import type { Destination } from './destination.ts'
import { foyersEnJson, foyersEnRangees } from './foyers.ts'
import { alphabetDe, lireEntete } from './lire-entete.ts'
import { type Lecture, type Ouvriers, ouvrirOuvriers } from './ouvriers.ts'
import { passerLeFichier, tenirLesComptes } from './passer-le-fichier.ts'
import { tableauDe } from './tableau-de.ts'

/** A whole file to search. */
type FichierADetecter = {
  readonly octets: Octets
  /** The text of the mapping; empty: each line is a household. */
  readonly correspondance: string
  /** Who signs letters, when some are wanted. */
  readonly expediteur: Expediteur | null
  /** Threads; 0: none but this one. */
  readonly ouvriers: number
  /** Opened once the header is known to be good: a wrong use leaves nothing behind. */
  readonly ouvrir: () => Promise<Result<Destination, string>>
  /** Called after each batch, with how many households it held. */
  readonly avancer: (nouveaux: number) => void
}

type Fini = { readonly bilan: Bilan; readonly fin: Awaited<ReturnType<Destination['finir']>> }

/** Reads, answers, writes, in the order of the file; memory holds a few batches. A refusal: nothing was written. */
export const detecterFichier = async ({
  octets,
  correspondance,
  expediteur,
  ouvriers,
  ouvrir,
  avancer
}: FichierADetecter): Promise<Result<Fini, string>> => {
  const alphabet = alphabetDe(correspondance)
  const lignes = lireLignes(octets, { alphabet, nulls: 'ligne' })[Symbol.asyncIterator]()
  const lecture = await lireEntete(correspondance, lignes)
  if (!lecture.ok) return lecture
  const ouverte = await ouvrir()
  if (!ouverte.ok) return ouverte
  const destination = ouverte.value
  const equipe = embaucher(ouvriers, { lecture: lecture.value, expediteur })
  const bilan = ouvrirBilan()
  const comptes = tenirLesComptes(bilan)
  try {
    for await (const dit of destination.deja.dits) comptes.noter(dit)
    await passerLeFichier({
      foyers: apres(foyersDe(lecture.value, suite(lignes)), destination.deja.ligne),
      repondre: equipe.repondre,
      ecrire: async reponses => {
        await destination.ecrire(reponses.map(comptes.verifier))
        avancer(reponses.length)
      }
    })
    return ok({ bilan, fin: await destination.finir() })
  } finally {
    await equipe.fermer()
    await destination.fermer()
  }
}

type Travail = { readonly lecture: Lecture; readonly expediteur: Expediteur | null }

const embaucher = (nombre: number, travail: Travail): Ouvriers => {
  if (nombre > 0) return ouvrirOuvriers(nombre, travail)
  const regler = { tableau: tableauDe(travail.lecture), expediteur: travail.expediteur }
  return { repondre: async lot => traiterLot(regler, lot), fermer: async () => undefined }
}

const foyersDe = (lecture: Lecture, lignes: AsyncIterable<Ligne>) => {
  const tableau = tableauDe(lecture)
  return tableau === null ? foyersEnJson(lignes) : foyersEnRangees(lignes, tableau)
}

async function* suite(lignes: AsyncIterator<Ligne>): AsyncGenerator<Ligne> {
  for (let lue = await lignes.next(); !lue.done; lue = await lignes.next()) yield lue.value
}

/** Answers already certain when a detection goes on are counted again, never computed again. */
async function* apres<T extends { readonly ligne: number }>(
  foyers: AsyncIterable<T>,
  ligne: number
): AsyncGenerator<T> {
  for await (const foyer of foyers) if (foyer.ligne > ligne) yield foyer
}
