import { describe, expect, test } from 'vitest'
import { lireConfig } from './config.ts'

test('sans rien dire, on sert sur le port 3000 de la machine seule', () => {
  const lue = lireConfig({})

  expect(lue).toEqual({
    ok: true,
    value: {
      port: 3000,
      host: '127.0.0.1',
      origin: undefined,
      secret: undefined,
      referent: undefined,
      detection: undefined,
      adresseBase: undefined,
      dossierDonnees: 'var',
      production: false,
      departement: undefined,
      tuiles: undefined,
      chiffre: false
    }
  })
})

test('une adresse publique en https rend les cookies sûrs', () => {
  const lue = lireConfig({ ORIGIN: 'https://relais.exemple.fr/', PORT: '0', RELAIS_DEPARTEMENT: '2A' })

  expect(lue.ok && lue.value).toMatchObject({
    origin: 'https://relais.exemple.fr',
    chiffre: true,
    port: 0,
    departement: '2A'
  })
})

test('une variable vide est une variable absente', () => {
  expect(lireConfig({ PORT: '', ORIGIN: '' })).toEqual(lireConfig({}))
})

describe('un réglage faux est expliqué', () => {
  test.each([
    [{ PORT: 'abc' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ ORIGIN: 'relais.fr' }, /ORIGIN/],
    [{ ORIGIN: 'https://relais.fr/chemin' }, /ORIGIN/],
    [{ ORIGIN: 'ftp://relais.fr' }, /ORIGIN/],
    [{ RELAIS_SECRET: 'court' }, /RELAIS_SECRET/],
    [{ RELAIS_REFERENT: 'onze signes' }, /RELAIS_REFERENT/],
    [{ RELAIS_DETECTION: 'onze signes' }, /RELAIS_DETECTION/],
    [{ RELAIS_DEPARTEMENT: '99' }, /RELAIS_DEPARTEMENT/],
    [{ RELAIS_DEPARTEMENT: '20' }, /RELAIS_DEPARTEMENT/],
    [{ RELAIS_DEPARTEMENT: '975' }, /RELAIS_DEPARTEMENT/],
    [{ RELAIS_DEPARTEMENT: '988' }, /RELAIS_DEPARTEMENT/],
    [{ DATABASE_URL: 'relais' }, /DATABASE_URL/],
    [{ DATABASE_URL: 'mysql://localhost/relais' }, /DATABASE_URL/],
    [{ RELAIS_TUILES: 'http://exemple.fr/{z}/{x}/{y}' }, /RELAIS_TUILES/],
    [{ HOST: 'a b' }, /HOST/]
  ])('%o', (env, phrase) => {
    const lue = lireConfig(env)

    expect(lue.ok).toBe(false)
    expect(!lue.ok && lue.error.join(' ')).toMatch(phrase)
  })
})
