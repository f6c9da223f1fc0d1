import { describe, expect, it } from 'vitest'
import { evaluer } from '../src/execution/index.ts'
import { lireTextes, type Programme } from '../src/index.ts'
import { charger } from './support/charger.ts'

const beaucoup = 10_000

function lire(texte: string, autre = ''): ReturnType<typeof lireTextes> {
  return lireTextes([
    { fichier: 'situation.yaml', texte: 'âge: {unité: an, chemin: age}' },
    { fichier: 'droit/regles.yaml', texte },
    { fichier: 'droit/suite.yaml', texte: autre }
  ])
}

function programmeDe(texte: string): Programme {
  const lu = lire(texte)
  if (!lu.ok) throw new Error(JSON.stringify(lu.error.slice(0, 5)))
  return lu.value
}

function messages(texte: string): readonly string[] {
  const lu = lire(texte)
  return lu.ok ? [] : lu.error.map(({ ligne, message }) => `${ligne} ${message}`)
}

function suite(combien: number, ecrire: (rang: number) => string): string {
  return Array.from({ length: combien }, (_, rang) => ecrire(rang)).join('\n')
}

const droit = (condition: string): string =>
  `\ndroit: {droit: D, conditions: [${condition}], texte: t, url: "https://exemple.fr"}`
const foyer = { mois: '2026-11', age: 3, personnes: [{ role: 'demandeur' }] }

describe('des règles écrites pour nuire', () => {
  it('un fichier illisible tait les autres : leurs noms manqueraient', () => {
    const lu = lire('a: {valeur: [}', 'b: {valeur: a}')

    expect(lu.ok ? [] : lu.error).toEqual([
      { fichier: 'droit/regles.yaml', ligne: 1, message: expect.stringContaining('crochet') }
    ])
  })

  it.each([
    ['des tables', `a: ${'{somme: ['.repeat(beaucoup)}1${']}'.repeat(beaucoup)}`, /^1 Trop de niveaux/],
    ['vingt tables', `a: ${'{somme: ['.repeat(15)}1${']}'.repeat(15)}`, /^1 Plus de 20 niveaux/],
    ['des parenthèses', `a: {valeur: ${'('.repeat(beaucoup)}1${')'.repeat(beaucoup)}}`, /trop longue/],
    ['une somme', `a: {valeur: 1${' + 1'.repeat(beaucoup)}}`, /trop longue/]
  ])('%s sans fin donnent une erreur claire', (_nom, texte, attendu) => {
    expect(messages(texte)[0]).toMatch(attendu)
  })

  it('dix mille règles qui se suivent à l’envers se compilent et se calculent', async () => {
    const texte = suite(beaucoup, rang =>
      rang === beaucoup - 1
        ? `r${rang}: {valeur: âge < 5 an}`
        : `r${rang}: {toutes ces conditions: [r${rang + 1}]}`
    )

    const regles = await charger(programmeDe(texte + droit('r0')))

    expect(evaluer(regles, foyer).droits.droit?.statut).toBe('ouvert')
    expect(evaluer(regles, { ...foyer, age: 7 }).droits.droit?.statut).toBe('ferme')
    expect(evaluer(regles, { ...foyer, age: null }).droits.droit?.manque).toEqual(['age'])
  }, 30_000)

  it('dix mille noms inconnus se disent tous, sans attendre', () => {
    const dites = messages(suite(beaucoup, rang => `r${rang}: {valeur: nulle part ${rang}}`))

    expect(dites).toHaveLength(beaucoup)
  }, 30_000)

  it('un cercle de dix mille règles se montre par ses bouts', () => {
    const [dite] = messages(suite(beaucoup, rang => `r${rang}: {valeur: r${(rang + 1) % beaucoup}}`))

    expect(dite).toMatch(/r0 → r1 → .* → … → .* → r9999 → r0\.$/)
  }, 30_000)

  it('des conditions qui partagent leurs parties soixante fois se ferment pour une raison', async () => {
    const texte = suite(60, rang =>
      rang === 0
        ? 'r0: {valeur: âge > 5 an}'
        : `r${rang}: {toutes ces conditions: [r${rang - 1}, r${rang - 1}]}`
    )

    const regles = await charger(programmeDe(texte + droit('r59')))

    expect(evaluer(regles, foyer).droits.droit?.raisons).toHaveLength(1)
  })

  it('un nom de règle peut être un mot de JavaScript ou du moteur, ou s’écrire de deux façons', async () => {
    const texte = `
rang: {valeur: âge > 1 an}
Math: {le maximum de: [âge, 5 an], unité: an}
class: {valeur: Math > 4 an}
n: {valeur: class = rang}
été 1: {valeur: n}
été . 1: {valeur: été 1}
ete 1: {valeur: été . 1}
`
    const regles = await charger(programmeDe(texte + droit('ete 1')))

    expect(evaluer(regles, foyer).droits.droit?.statut).toBe('ouvert')
  })
})
