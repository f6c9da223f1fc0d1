import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { CodeQr } from './code-qr.tsx'

const ADRESSE = 'https://relais.exemple.fr/l/GUERET'

/** The squares that the path covers, as a reader sees them. */
const noirs = (dessin: string): ReadonlySet<string> =>
  new Set(
    [...dessin.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, largeur]) =>
      Array.from({ length: Number(largeur) }, (_, n) => `${Number(x) + n},${y}`)
    )
  )

test('le dessin couvre exactement les carrés noirs du code', () => {
  const html = String(<CodeQr texte={ADRESSE} description="Cette fiche" />)
  const { data } = encode(ADRESSE, { ecc: 'M', border: 2 })
  const attendus = data.flatMap((ligne, y) => ligne.flatMap((noir, x) => (noir ? `${x},${y}` : [])))

  expect(noirs(/ d="([^"]+)"/.exec(html)?.[1] ?? '')).toEqual(new Set(attendus))
})

test('le code a un nom, et tient en peu d’octets', () => {
  const html = String(<CodeQr texte={ADRESSE} description="Cette fiche sur votre téléphone" />)

  expect(html).toContain('role="img" aria-label="Cette fiche sur votre téléphone"')
  expect(html.length).toBeLessThan(6_000)
})
