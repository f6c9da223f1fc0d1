import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { EntreeIllisible } from '#server/lignes'
import { ok, type Result, refus } from '#shared/result'
import { ouvrirComptes } from '../../domain/resume/compter-pour-resumer.ts'
import { resumer } from '../../domain/resume/resume.ts'
import { RIEN_DE_DIT } from '../fichier/destination.ts'
import { detecterFichier } from '../fichier/detecter-fichier.ts'
import { type Coffre, ouvrirCoffre } from './coffre.ts'
import type { Depot, DepotRefuse } from './depot.ts'
import { type Envoi, EnvoiInterrompu } from './recevoir.ts'

type Passage = {
  readonly dossier: string
  readonly ouvriers: number
  readonly nommer: Parameters<typeof resumer>[1]
}

/** The whole file goes by; what it gave stays in the deposit. */
export const passerLeDepot = async (
  { dossier, ouvriers, nommer }: Passage,
  depot: Depot,
  envoi: Envoi
): Promise<Result<void, DepotRefuse>> => {
  const comptes = ouvrirComptes()
  try {
    const detecte = await detecterFichier({
      octets: envoi.fichier,
      correspondance: envoi.correspondance,
      expediteur: null,
      ouvriers,
      ouvrir: async () => {
        const coffre = await ouvrirUnCoffre(dossier)
        depot.coffre = coffre
        return ok({
          deja: RIEN_DE_DIT,
          ecrire: async lot => {
            await coffre.ecrire(lot.octets)
            comptes.noter(lot)
          },
          finir: async () => ({ phrase: '', comptes: {} }),
          fermer: coffre.clore
        })
      },
      avancer: nouveaux => {
        depot.lus += nouveaux
      }
    })
    if (!detecte.ok) return refus({ sorte: 'illisible', phrase: detecte.error })
    if (envoi.coupe()) return refus({ sorte: 'trop-gros' })
    const { bilan } = detecte.value
    if (bilan.lus === 0) return refus({ sorte: 'vide' })
    if (depot.arrete) return refus({ sorte: 'arrete' })
    depot.resume = resumer({ bilan, ...comptes }, nommer)
    return ok(undefined)
  } catch (erreur) {
    return refus(direLaFaute(erreur))
  } finally {
    await envoi.vider()
  }
}

let numero = 0

const ouvrirUnCoffre = async (dossier: string): Promise<Coffre> => {
  await mkdir(dossier, { recursive: true, mode: 0o700 })
  return ouvrirCoffre(join(dossier, String(++numero)))
}

/** A file that is no text, one that did not arrive whole, a full disk: anything else is ours, and goes to the page of an error. */
const direLaFaute = (erreur: unknown): DepotRefuse => {
  if (erreur instanceof EntreeIllisible) return { sorte: 'illisible', phrase: erreur.message }
  if (erreur instanceof EnvoiInterrompu) return { sorte: 'arrete' }
  const { code } = erreur as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return { sorte: 'disque' }
  throw erreur
}
