import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { gardeSurPlace } from './garde.ts'
import { unTiroir } from './un-tiroir.ts'
import { veilleur } from './veilleur.ts'

const uneVeille = () => {
  const tiroir = unTiroir()
  const garde = gardeSurPlace(tiroir, () => Date.now())
  return { tiroir, garde, veiller: veilleur(garde) }
}

describe('sur un appareil partagé, l’onglet fermé', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  test('après trois minutes, les réponses ne sont plus sur l’appareil', async () => {
    const { tiroir, garde, veiller } = uneVeille()
    await garde.poser(undefined, {}, 3.25)

    const veille = veiller()
    await vi.advanceTimersByTimeAsync(3.25 * 60_000 + 1)
    await veille

    expect([...tiroir.contenu]).toEqual([])
  })

  test('une page de plus repousse l’oubli, et l’ancienne attente s’arrête', async () => {
    const { tiroir, garde, veiller } = uneVeille()
    await garde.poser(undefined, {}, 3.25)
    const premiere = veiller()
    await vi.advanceTimersByTimeAsync(2 * 60_000)

    await garde.poser(undefined, {}, 3.25)
    const seconde = veiller()
    await premiere
    await vi.advanceTimersByTimeAsync(2 * 60_000)
    expect([...tiroir.contenu.keys()]).toEqual(['reponses'])

    await vi.advanceTimersByTimeAsync(2 * 60_000)
    await seconde
    expect([...tiroir.contenu]).toEqual([])
  })

  test('deux pages presque en même temps : une seule veille, aucune ne reste oubliée', async () => {
    const { garde, veiller } = uneVeille()
    await garde.poser(undefined, {}, 3.25)

    const [premiere, seconde] = [veiller(), veiller()]
    await premiere

    await vi.advanceTimersByTimeAsync(3.25 * 60_000 + 1)
    await seconde
  })

  test('sur son propre appareil, personne ne veille', async () => {
    const { tiroir, garde, veiller } = uneVeille()
    await garde.poser(undefined, {}, 60)

    await veiller()

    expect([...tiroir.contenu.keys()]).toEqual(['reponses'])
  })
})
