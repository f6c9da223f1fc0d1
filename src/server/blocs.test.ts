import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lignesDuBloc, lireBlocs } from './blocs.ts'
import { type Ligne, lireLignes } from './lignes.ts'

async function* parMorceaux(octets: Uint8Array, tailles: readonly number[]): AsyncGenerator<Uint8Array> {
  let debut = 0
  for (let i = 0; debut < octets.length; i++) {
    const fin = debut + Math.max(1, tailles[i % tailles.length] ?? 1)
    yield octets.subarray(debut, fin)
    debut = fin
  }
}

const toutLire = async (octets: Uint8Array, tailles: readonly number[], apres?: number) => {
  const lignes: Ligne[] = []
  for await (const bloc of lireBlocs(parMorceaux(octets, tailles), apres))
    lignes.push(...('refus' in bloc ? [bloc] : lignesDuBloc(bloc)))
  return lignes
}

const ligneParLigne = async (octets: Uint8Array) => {
  const lignes: Ligne[] = []
  for await (const ligne of lireLignes(parMorceaux(octets, [1000]), { nulls: 'ligne' })) lignes.push(ligne)
  return lignes
}

const MORCEAUX = [
  Buffer.from('{"a":1}'),
  Buffer.from('é'),
  Buffer.from([0xe9]),
  Buffer.from([0]),
  Buffer.from('\n'),
  Buffer.from('\n\n'),
  Buffer.from('\r\n'),
  Buffer.from('\uFEFF'),
  Buffer.alloc(1_000_000, 'x'),
  Buffer.alloc(1_000_001, 'y'),
  Buffer.alloc(300_000, '0123456789\n')
]

const fichier = fc
  .array(fc.constantFrom(...MORCEAUX), { maxLength: 12 })
  .map(morceaux => new Uint8Array(Buffer.concat(morceaux)))

test('par blocs ou ligne par ligne, un fichier dit la même chose, de quelque façon qu’il arrive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fichier,
      fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 1, maxLength: 4 }),
      fc.nat(20),
      async (octets, tailles, apres) => {
        const attendues = await ligneParLigne(octets)

        expect(await toutLire(octets, [...tailles, 65_536])).toEqual(attendues)
        expect(await toutLire(octets, [...tailles, 65_536], apres)).toEqual(
          attendues.filter(({ numero }) => numero > apres)
        )
      }
    ),
    { numRuns: 40 }
  )
}, 60_000)
