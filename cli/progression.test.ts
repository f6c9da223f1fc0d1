import { expect, test } from 'vitest'
import { suivre } from './progression.ts'

const source = (taille: number | null) => ({
  octets: (async function* () {
    yield 'x'.repeat(50)
    yield 'x'.repeat(50)
  })(),
  taille
})

const regarder = async (terminal: boolean, taille: number | null) => {
  const ecran: string[] = []
  let instant = 0
  const { octets, avancer, finir } = suivre(
    source(taille),
    { terminal, write: texte => ecran.push(texte) },
    () => instant
  )
  for await (const _ of octets) {
    instant += 1500
    avancer()
  }
  finir()
  return ecran
}

test('après deux secondes, la barre dit où l’on en est, puis s’efface', async () => {
  const [barre = '', fin] = await regarder(true, 200)

  expect(barre).toContain('50 %')
  expect(barre).toContain('2 foyers')
  expect(fin).toBe('\r\u001B[K')
})

test('sans taille connue, elle compte les foyers', async () => {
  expect((await regarder(true, null))[0]).toBe('\r2 foyers')
})

test('dans un fichier, elle se tait', async () => {
  expect(await regarder(false, 200)).toEqual([])
})
