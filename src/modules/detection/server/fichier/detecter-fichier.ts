import { lireBlocs } from '#server/blocs'
import { type Ligne, lireLignes, type Octets } from '#server/lignes'
import { ok, type Result } from '#shared/result'
import type { Expediteur } from '../../domain/courrier/expediteur.ts'
import { ajouter, type Bilan, compter, ouvrirBilan } from './bilan.ts'
import type { Destination } from './destination.ts'
import { foyersEnRangees } from './foyers.ts'
import { alphabetDe, lireEntete } from './lire-entete.ts'
import { repondreAuLot } from './lot-repondu.ts'
import { type Lot, lotsDeBlocs, lotsDeFoyers } from './lots.ts'
import { type Lecture, type Ouvriers, ouvrirOuvriers } from './ouvriers.ts'
import { passerLeFichier } from './passer-le-fichier.ts'
import { type Noms, refuserLesDoublons } from './refuser-les-doublons.ts'
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
  const prepare = await preparer(octets, correspondance)
  if (!prepare.ok) return prepare
  const { lecture, lotsApres } = prepare.value
  const ouverte = await ouvrir()
  if (!ouverte.ok) return ouverte
  const destination = ouverte.value
  const equipe = embaucher(ouvriers, { lecture, expediteur })
  const bilan = ouvrirBilan()
  const noms: Noms = new Map()
  try {
    for await (const dit of destination.deja.dits) {
      compter(bilan, dit)
      if (dit.id !== null && !dit.rejet) noms.set(dit.id, dit.ligne)
    }
    await passerLeFichier({
      lots: lotsApres(destination.deja.ligne),
      repondre: equipe.repondre,
      ecrire: async repondu => {
        const lot = refuserLesDoublons(repondu, noms)
        ajouter(bilan, lot.bilan)
        await destination.ecrire(lot)
        avancer(lot.lignes.length)
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
  const regler = { tableau: travail.lecture && tableauDe(travail.lecture), expediteur: travail.expediteur }
  return { repondre: async lot => repondreAuLot(regler, lot), fermer: async () => undefined }
}

type Prepare = {
  readonly lecture: Lecture
  /** What follows a line: answers already certain when a detection goes on are never computed again. */
  readonly lotsApres: (ligne: number) => AsyncIterable<Lot>
}

/** Lines of JSON go by in blocks, that threads read; rows of a table are read here, where some make one household. */
const preparer = async (octets: Octets, correspondance: string): Promise<Result<Prepare, string>> => {
  if (correspondance === '')
    return ok({ lecture: null, lotsApres: ligne => lotsDeBlocs(lireBlocs(octets, ligne)) })
  const alphabet = alphabetDe(correspondance)
  const lignes = lireLignes(octets, { alphabet, nulls: 'ligne' })[Symbol.asyncIterator]()
  const tableau = await lireEntete(correspondance, lignes)
  if (!tableau.ok) return tableau
  const foyers = foyersEnRangees(suite(lignes), tableauDe(tableau.value))
  return ok({ lecture: tableau.value, lotsApres: ligne => lotsDeFoyers(apres(foyers, ligne)) })
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
