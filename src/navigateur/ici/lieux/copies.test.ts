import { describe, expect, test } from 'vitest'
import { faireUnPaquet, lireCommunes } from '#modules/lieux'
import { copiesDuLieu } from './copies.ts'
import type { Rayon } from './rayon.ts'

const CSV =
  'code_insee,nom,type,commune_actuelle,codes_postaux,population,latitude,longitude\n' +
  '23096,Guéret,commune-actuelle,,23000,12734,46.17,1.87\n'

const unPaquet = (le: string, departement = '23') =>
  JSON.stringify(faireUnPaquet({ departement, le, lieux: [] }))

const unRayon = (): Rayon => {
  const garde = new Map<string, string>()
  return {
    lire: async adresse => {
      const texte = garde.get(adresse)
      return texte === undefined ? undefined : new Response(texte)
    },
    ranger: async reponses => {
      const entieres = await Promise.all([...reponses].map(async ([a, r]) => [a, await r.text()] as const))
      for (const [adresse, texte] of entieres) garde.set(adresse, texte)
    },
    oter: async adresse => {
      garde.delete(adresse)
    },
    adresses: async () => [...garde.keys()]
  }
}

const serveur = (le: string) => async (adresse: string) =>
  new Response(adresse.endsWith('.csv') ? CSV : unPaquet(le, /(\w+)\.json/.exec(adresse)?.[1]))

describe('les départements gardés sur l’appareil', () => {
  test('se relisent, avec leurs communes', async () => {
    const copies = copiesDuLieu({ rayon: unRayon(), demander: serveur('2026-11-25') })

    expect(await copies.garder('23')).toMatchObject({
      ok: true,
      value: { departement: '23', le: '2026-11-25' }
    })
    const [creuse] = await copies.lire()
    expect(lireCommunes(creuse?.communes ?? '').communeParCode('23096')?.nom).toBe('Guéret')
  })

  test('sont remplacés par une copie plus récente', async () => {
    const rayon = unRayon()
    await copiesDuLieu({ rayon, demander: serveur('2026-11-01') }).garder('23')
    const copies = copiesDuLieu({ rayon, demander: serveur('2026-11-25') })
    expect(await copies.liste()).toMatchObject([{ le: '2026-11-01' }])

    await copies.garder('23')

    expect(await copies.liste()).toMatchObject([{ le: '2026-11-25' }])
  })

  test('laissent la place à toute la France, et reviennent quand on la retire', async () => {
    const copies = copiesDuLieu({ rayon: unRayon(), demander: serveur('2026-11-25') })
    await copies.garder('23')
    await copies.garder('france')
    expect(await copies.liste()).toMatchObject([{ departement: 'france' }])

    await copies.oublier('france')

    expect(await copies.liste()).toMatchObject([{ departement: '23' }])
  })

  test.each([
    ['le réseau est parti', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['le serveur est en panne', async () => new Response('', { status: 503 })]
  ] as const)('restent comme ils étaient quand %s', async (_cas, demander) => {
    const rayon = unRayon()
    await copiesDuLieu({ rayon, demander: serveur('2026-11-01') }).garder('23')
    const copies = copiesDuLieu({ rayon, demander })

    expect(await copies.garder('23')).toEqual({ ok: false, error: 'pas-de-reseau' })
    expect(await copies.liste()).toMatchObject([{ le: '2026-11-01' }])
  })

  test('disent quand l’appareil est plein', async () => {
    const plein = { ...unRayon(), ranger: () => Promise.reject(new DOMException('', 'QuotaExceededError')) }

    expect(await copiesDuLieu({ rayon: plein, demander: serveur('2026-11-25') }).garder('23')).toEqual({
      ok: false,
      error: 'pas-de-place'
    })
  })

  test('abîmés ou d’une autre version, ne sont pas montrés', async () => {
    const rayon = unRayon()
    const abime = async (adresse: string) => new Response(adresse.endsWith('.csv') ? CSV : '{"forme":')
    await copiesDuLieu({ rayon, demander: abime }).garder('23')

    expect(await copiesDuLieu({ rayon, demander: abime }).liste()).toEqual([])
  })

  test('se retirent', async () => {
    const copies = copiesDuLieu({ rayon: unRayon(), demander: serveur('2026-11-25') })
    await copies.garder('23')

    await copies.oublier('23')

    expect(await copies.lire()).toEqual([])
  })
})
