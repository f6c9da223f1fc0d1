import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AUCUNE_DEMANDE, adresseDe, type Demande, lireDemande } from './demande.ts'

const lire = (adresse: string): Demande => lireDemande(new URLSearchParams(adresse))

test('une demande entière se relit dans son adresse', () => {
  const demande: Demande = {
    ...AUCUNE_DEMANDE,
    ou: 'Lyon 7e',
    commune: '69123',
    besoin: 'css',
    quand: 'semaine',
    souhaits: ['bus', 'signes'],
    page: 2
  }

  expect(lireDemande(new URL(adresseDe(demande), 'https://a.fr').searchParams)).toEqual(demande)
})

test('une adresse sans rien ne demande rien, et s’écrit sans rien', () => {
  expect(lire('')).toEqual(AUCUNE_DEMANDE)
  expect(adresseDe(AUCUNE_DEMANDE)).toBe('/lieux')
})

test('ce qui n’existe pas se lit comme non dit', () => {
  const faux = 'besoin=__proto__&quand=hier&avec=avion&avec=bus&page=-3&commune=9999999&ou=' + 'x'.repeat(500)

  expect(lire(faux)).toEqual({ ...AUCUNE_DEMANDE, souhaits: ['bus'] })
})

test('n’importe quelle adresse se lit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('ou', 'besoin', 'quand', 'page', 'ici'), fc.string())),
      paires => {
        const demande = lireDemande(new URLSearchParams(paires as string[][]))

        expect(demande.page).toBeGreaterThanOrEqual(1)
        expect(adresseDe(demande)).toMatch(/^\/lieux/)
      }
    )
  )
})
