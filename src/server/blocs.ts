import {
  decodeurDe,
  type Ligne,
  OCTETS_AU_PLUS,
  type Octets,
  refuserBinaire,
  SAUT,
  TROP_LONGUE
} from './lignes.ts'

/** Whole lines, not yet read: whoever takes them may be another thread. */
export type Bloc = { readonly premiere: number; readonly octets: Uint8Array<ArrayBuffer> }

/** A line too long to be kept, let alone read. */
export type LigneRefusee = Extract<Ligne, { readonly refus: string }>

const OCTETS_D_UN_BLOC = 64 * 1024

/**
 * The input cut at ends of lines, in small blocks; memory holds one, whatever the size of the file.
 * Lines up to `apres` are passed over. Read with `lignesDuBloc`, it gives what `lireLignes` gives.
 */
export async function* lireBlocs(entree: Octets, apres = 0): AsyncGenerator<Bloc | LigneRefusee> {
  const attente = ouvrirAttente()
  let premier = true
  let numero = 1
  const rendre = function* (octets: Uint8Array): Generator<Bloc> {
    const bloc = { premiere: numero, octets }
    numero += compterLignes(octets)
    const reste = passer(bloc, apres)
    if (reste !== null) yield reste
  }
  for await (const morceau of entree) {
    const octets = typeof morceau === 'string' ? Buffer.from(morceau) : morceau
    refuserBinaire(octets, premier, 'ligne')
    premier &&= octets.length === 0
    const { finDePerdue, entieres } = attente.ajouter(octets)
    if (finDePerdue && numero++ > apres) yield { numero: numero - 1, refus: TROP_LONGUE }
    if (entieres !== null) yield* rendre(entieres)
  }
  const { perdue, reste } = attente.vider()
  if (perdue && numero > apres) yield { numero, refus: TROP_LONGUE }
  if (reste.length > 0) yield* rendre(reste)
}

/** What has come and is not given yet; past the limit, the bytes of a line are dropped, not kept. */
const ouvrirAttente = () => {
  let morceaux: Uint8Array[] = []
  let taille = 0
  let perdue = false
  const garder = (octets: Uint8Array): void => {
    morceaux = octets.length === 0 ? [] : [octets]
    taille = octets.length
  }
  /** The end of a dropped line, then what follows it. */
  const retrouver = (octets: Uint8Array): Uint8Array | null => {
    const saut = octets.indexOf(SAUT)
    perdue = saut < 0
    return perdue ? null : octets.subarray(saut + 1)
  }
  return {
    ajouter: (
      octets: Uint8Array
    ): { readonly finDePerdue: boolean; readonly entieres: Uint8Array | null } => {
      const etait = perdue
      const suite = perdue ? retrouver(octets) : octets
      if (suite === null) return { finDePerdue: false, entieres: null }
      morceaux.push(suite)
      taille += suite.length
      if (taille < OCTETS_D_UN_BLOC) return { finDePerdue: etait, entieres: null }
      const tout = Buffer.concat(morceaux)
      const fin = tout.lastIndexOf(SAUT) + 1
      garder(tout.subarray(fin))
      if (taille > OCTETS_AU_PLUS) {
        perdue = true
        garder(new Uint8Array())
      }
      return { finDePerdue: etait, entieres: fin === 0 ? null : tout.subarray(0, fin) }
    },
    vider: () => ({ perdue, reste: Buffer.concat(morceaux) })
  }
}

const compterLignes = (octets: Uint8Array): number => {
  let combien = 0
  for (let saut = octets.indexOf(SAUT); saut >= 0; saut = octets.indexOf(SAUT, saut + 1)) combien += 1
  return combien
}

/** What a block holds after a line; null when that is nothing. A copy of its own, that may be handed over. */
const passer = (
  { premiere, octets }: { readonly premiere: number; readonly octets: Uint8Array },
  apres: number
): Bloc | null => {
  let debut = 0
  let ligne = premiere
  for (; ligne <= apres; ligne++) {
    const saut = octets.indexOf(SAUT, debut)
    if (saut < 0) return null
    debut = saut + 1
  }
  return debut === octets.length ? null : { premiere: ligne, octets: new Uint8Array(octets.subarray(debut)) }
}

const decoder = decodeurDe('utf-8')

/** The lines of a block, each read, or refused. */
export function* lignesDuBloc({ premiere, octets }: Bloc): Generator<Ligne> {
  let numero = premiere
  let debut = 0
  while (debut < octets.length) {
    const saut = octets.indexOf(SAUT, debut)
    const fin = saut < 0 ? octets.length : saut
    yield decoder(fin - debut > OCTETS_AU_PLUS ? 'trop long' : octets.subarray(debut, fin), numero++)
    debut = fin + 1
  }
}
