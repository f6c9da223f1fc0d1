import { expect, test } from 'vitest'
import { echeances } from './echeances.ts'
import type { Resultat } from './resultat.ts'

const unResultat = (droits: Readonly<Record<string, object>>): Resultat => ({
  mois: '2026-11',
  manque: [],
  droits: Object.fromEntries(
    Object.entries(droits).map(([nom, siennes]) => [nom, { statut: 'ouvert', echeances: siennes }])
  )
})

test('le droit dont une date vient d’abord est le premier', () => {
  const resultat = unResultat({
    aah: { fin: '2027-06-30', redemander_des: '2026-12-30' },
    rsa: { fin: '2026-12-01' }
  })

  expect(echeances(resultat, '2026-11-20').map(({ droit }) => droit)).toEqual(['rsa', 'aah'])
})

test('le jour où l’on peut redemander reste à dire jusqu’à la fin ; une autre date passée, non', () => {
  const css = { fin: '2027-01-31', redemander_des: '2026-09-30', redemander_avant: '2026-11-30' }
  const sortesAu = (jour: string) =>
    echeances(unResultat({ css }), jour).flatMap(({ dates }) => dates.map(({ sorte }) => sorte))

  expect(sortesAu('2026-11-30')).toEqual(['redemander_des', 'redemander_avant', 'fin'])
  expect(sortesAu('2026-12-01')).toEqual(['redemander_des', 'fin'])
  expect(sortesAu('2027-02-01')).toEqual([])
})

test('un droit qui continue seul ne se redemande pas, et sans date il ne se montre pas', () => {
  const resultat = unResultat({
    css: { fin: '2027-01-31', redemander_avant: '2026-11-30', automatique: true },
    ame: { automatique: false }
  })

  expect(echeances(resultat, '2026-11-20')).toEqual([
    { droit: 'css', dates: [{ sorte: 'fin', le: '2027-01-31' }], automatique: true }
  ])
})

test('un âge qui passe dans plus d’un an ne se montre pas encore', () => {
  const dans = (le: string) => echeances(unResultat({ depistage_sein: { avant_le: le } }), '2026-11-20')

  expect(dans('2027-11-20')).toHaveLength(1)
  expect(dans('2027-11-21')).toEqual([])
})
