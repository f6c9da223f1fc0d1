import { describe, expect, test } from 'vitest'
import { gardeSurPlace } from './garde.ts'
import { unTiroir } from './un-tiroir.ts'

const MINUTE = 60_000

const uneGarde = () => {
  const tiroir = unTiroir()
  const horloge = { maintenant: 1_000_000 }
  const garde = gardeSurPlace(tiroir, () => horloge.maintenant)
  const attendre = (minutes: number) => {
    horloge.maintenant += minutes * MINUTE
  }
  return { tiroir, garde, attendre }
}

describe('les réponses gardées sur l’appareil', () => {
  test('se relisent jusqu’à leur terme', async () => {
    const { garde, attendre } = uneGarde()

    await garde.poser(undefined, { naissance: 1948 }, 60)
    attendre(59)

    expect(await garde.lire()).toEqual({ naissance: 1948 })
  })

  test('passé leur terme, elles ne sont plus lues et ne sont plus sur l’appareil', async () => {
    const { tiroir, garde, attendre } = uneGarde()

    await garde.poser(undefined, { naissance: 1948 }, 60)
    attendre(60)

    expect(await garde.lire()).toBeUndefined()
    expect([...tiroir.contenu]).toEqual([])
  })

  test('effacées, il n’en reste rien', async () => {
    const { tiroir, garde } = uneGarde()

    await garde.poser(undefined, { naissance: 1948 }, 60)
    await garde.effacer()

    expect([...tiroir.contenu]).toEqual([])
  })

  test('sur un appareil partagé, elles disent combien de temps avant l’oubli', async () => {
    const { garde, attendre } = uneGarde()

    await garde.poser(undefined, {}, 3.25)
    attendre(3)

    expect(await garde.avantOubli()).toBe(0.25 * MINUTE)
  })

  test('sur son propre appareil, rien ne presse', async () => {
    const { garde } = uneGarde()

    await garde.poser(undefined, {}, 60)

    expect(await garde.avantOubli()).toBeNull()
  })
})
