import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Jour } from '#shared/date'
import { extraireDepartement } from '../../domain/communes/extraire-departement.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { couvre } from '../../domain/paquet/etendue.ts'
import { faireUnPaquet } from '../../domain/paquet/paquet.ts'
import type { FichierAEmporter } from '../../pages/paquets/index.ts'
import type { Annuaire } from '../chercher/annuaire.ts'

const comprimer = promisify(brotliCompress)

type Moyens = {
  readonly annuaire: Pick<Annuaire, 'lire'>
  readonly jour: () => Jour
  readonly texteDesCommunes: () => string
}

/** What tablets take along, made when first asked for, then kept until the directory changes. */
export const faireLesPaquets = ({ annuaire, jour, texteDesCommunes }: Moyens) => {
  const faits = new Map<string, Promise<FichierAEmporter>>()
  const uneFois = (cle: string, faire: () => string): Promise<FichierAEmporter> => {
    const connu = faits.get(cle)
    if (connu !== undefined) return connu
    // Yesterday's copies, and those of an older directory, serve nobody any more.
    for (const ancienne of faits.keys()) if (memeFichier(ancienne, cle)) faits.delete(ancienne)
    const fait = preparer(faire())
    faits.set(cle, fait)
    return fait
  }
  return {
    lieuxAEmporter: async (departement: string): Promise<FichierAEmporter> => {
      const { version, parCode } = await annuaire.lire()
      const le = jour()
      return uneFois(`${departement}.json ${version} ${le}`, () => {
        const lieux = [...parCode.values()].filter(lieu => passePar(lieu, departement))
        return JSON.stringify(faireUnPaquet({ departement, le, lieux }))
      })
    },
    communesAEmporter: (departement: string): Promise<FichierAEmporter> =>
      uneFois(`${departement}.csv`, () => extraireDepartement(texteDesCommunes(), departement))
  }
}

const memeFichier = (cle: string, autre: string): boolean => cle.split(' ')[0] === autre.split(' ')[0]

const passePar = (lieu: Lieu, departement: string): boolean =>
  lieu.fermeDepuis === null &&
  [lieu, ...lieu.passages].some(({ adresse: { codeInsee, codePostal } }) =>
    couvre(departement, codeInsee ?? codePostal)
  )

/** All of France: the best quality would take five times longer for 2 % less. */
const GROS_OCTETS = 1_000_000

/** Compressed once, as well as can be: it is asked for where the network is worst. */
const preparer = async (texte: string): Promise<FichierAEmporter> => {
  const brut = new TextEncoder().encode(texte)
  const br = await comprimer(brut, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brut.length > GROS_OCTETS ? 10 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: brut.length
    }
  })
  return { brut, br, etag: `"${createHash('sha256').update(brut).digest('base64url').slice(0, 16)}"` }
}
