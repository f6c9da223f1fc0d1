import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { ok, type Result, refus } from '#shared/result'

/** What the form of a deposit sends, as it arrives. */
export type Envoi = {
  /** The mapping, whole; empty when there is none. */
  readonly correspondance: string
  readonly fichier: AsyncIterable<Uint8Array>
  /** True once the file has been cut at its greatest size. */
  readonly coupe: () => boolean
  /** No more of the file is given. */
  readonly arreter: () => void
  /** Lets what is still on its way go by: a browser reads our answer only once it has sent everything. */
  readonly vider: () => Promise<void>
}

export type EnvoiRefuse = 'sans-fichier' | 'pas-un-envoi' | 'correspondance-trop-longue'

const CORRESPONDANCE_AU_PLUS = 64 * 1024

/** Reads a form of two files; the second one, the households, is given as a stream and never held. */
export const recevoir = (requete: Request, tailleAuPlus: number): Promise<Result<Envoi, EnvoiRefuse>> =>
  new Promise(resoudre => {
    const lecteur = ouvrirLecteur(requete, tailleAuPlus)
    if (requete.body === null) return resoudre(refus('pas-un-envoi'))
    const source = Readable.fromWeb(requete.body as ReadableStream)
    const vider = () => egoutter(source)
    const refuser = (erreur: EnvoiRefuse) => void vider().then(() => resoudre(refus(erreur)))
    if (lecteur === null) return refuser('pas-un-envoi')
    let correspondance = Promise.resolve<string | null>('')
    lecteur.on('file', (nom: string, flux: BusboyFileStream, nomDuFichier: string) => {
      // A browser sends an empty part for a file that was not chosen.
      if (!nomDuFichier) return void flux.resume()
      if (nom === 'correspondance') {
        correspondance = lireCourt(flux)
        return
      }
      if (nom !== 'fichier') return void flux.resume()
      // The parser tells an error without ending the stream; whoever reads it must not wait for ever.
      flux.on('error', erreur => flux.destroy(erreur))
      source.once('error', erreur => flux.destroy(erreur))
      const arreter = () => {
        source.unpipe(lecteur)
        flux.destroy(new Error('The deposit was stopped.'))
      }
      void correspondance.then(texte => {
        if (texte === null) return refuser('correspondance-trop-longue')
        resoudre(
          ok({ correspondance: texte, fichier: suivre(flux), coupe: () => flux.truncated, arreter, vider })
        )
      })
    })
    lecteur.once('finish', () => resoudre(refus('sans-fichier')))
    lecteur.once('error', () => refuser('pas-un-envoi'))
    source.once('error', () => resoudre(refus('pas-un-envoi')))
    source.pipe(lecteur)
  })

/** The file did not arrive whole: its sender left, stopped, or sent it wrong. */
export class EnvoiInterrompu extends Error {}

async function* suivre(flux: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* flux
  } catch (cause) {
    throw new EnvoiInterrompu('The file did not arrive whole.', { cause })
  }
}

const egoutter = (source: Readable): Promise<void> =>
  new Promise(finir => {
    if (source.readableEnded || source.destroyed) return finir()
    source.unpipe()
    source.once('close', finir).once('end', finir).resume()
  })

const ouvrirLecteur = (requete: Request, fileSize: number): InstanceType<typeof Busboy> | null => {
  const sorte = requete.headers.get('content-type')
  if (sorte?.startsWith('multipart/form-data') !== true) return null
  try {
    return new Busboy({
      headers: { 'content-type': sorte },
      limits: { fileSize, files: 2, fields: 4, parts: 6 }
    })
  } catch {
    return null
  }
}

/** Null past the limit. */
const lireCourt = async (flux: AsyncIterable<Uint8Array>): Promise<string | null> => {
  const morceaux: Uint8Array[] = []
  let taille = 0
  for await (const morceau of flux) {
    taille += morceau.length
    if (taille <= CORRESPONDANCE_AU_PLUS) morceaux.push(morceau)
  }
  return taille <= CORRESPONDANCE_AU_PLUS ? Buffer.concat(morceaux).toString('utf8') : null
}
