import { expect, test } from 'vitest'
import { entetesDeSecurite } from './entetes.ts'

const REGLAGES = { empreintesStyle: ['sha256-a', 'sha256-b'], chiffre: true }

test('une page ne charge que d’ici, n’envoie que vers ici, et ne se laisse ni encadrer ni détourner', () => {
  const { 'Content-Security-Policy': politique = '' } = entetesDeSecurite(REGLAGES, { redirige: false })

  expect(
    Object.fromEntries(
      politique
        .split('; ')
        .map(regle => [regle.slice(0, regle.indexOf(' ')), regle.slice(regle.indexOf(' ') + 1)])
    )
  ).toEqual({
    'default-src': "'none'",
    'style-src': "'sha256-a' 'sha256-b'",
    'script-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'"
  })
})

test('une redirection ne porte que ce qui lui sert', () => {
  const noms = Object.keys(entetesDeSecurite(REGLAGES, { redirige: true }))

  expect(noms.toSorted()).toEqual(['Referrer-Policy', 'Strict-Transport-Security', 'X-Content-Type-Options'])
})

test('une page qui se laisse encadrer ne relâche rien d’autre', () => {
  const fermee = entetesDeSecurite(REGLAGES, { redirige: false })
  const { 'X-Frame-Options': _, ...reste } = fermee

  expect(entetesDeSecurite(REGLAGES, { redirige: false, encadrable: true })).toEqual({
    ...reste,
    'Content-Security-Policy': fermee['Content-Security-Policy']?.replace(
      "frame-ancestors 'none'",
      'frame-ancestors *'
    )
  })
})

test('un fournisseur d’images pour la carte est permis, exactement lui, et pour des images seulement', () => {
  const seule = entetesDeSecurite(REGLAGES, { redirige: false })
  const avec = entetesDeSecurite({ ...REGLAGES, images: 'https://tuiles.exemple.fr' }, { redirige: false })

  expect(avec).toEqual({
    ...seule,
    'Content-Security-Policy': seule['Content-Security-Policy']?.replace(
      "img-src 'self' data:;",
      "img-src 'self' data: https://tuiles.exemple.fr;"
    )
  })
  expect(avec).not.toEqual(seule)
})
