import { expect, test } from 'vitest'
import { aiguiller } from './aiguillage.ts'
import type { Commande } from './commande.ts'

const verifier: Commande = {
  nom: 'regles verifier',
  usage: '[--date AAAA-MM-JJ]',
  resume: 'vérifie les règles',
  executer: async (args, { sortie }) => {
    sortie.write(`reçu ${args.join(' ')}`)
    return 1
  }
}

const taper = async (...mots: string[]) => {
  const ecrit = { sortie: '', erreur: '' }
  const entree = (async function* () {})()
  const code = await aiguiller({ commandes: [verifier], version: '1.2.3' }, mots, {
    entree,
    sortie: { write: texte => (ecrit.sortie += texte) },
    erreur: { write: texte => (ecrit.erreur += texte) }
  })
  return { code, ...ecrit }
}

test('une commande de deux mots reçoit la suite et donne son code', async () => {
  expect(await taper('regles', 'verifier', '--date', '2026-11-22')).toEqual({
    code: 1,
    sortie: 'reçu --date 2026-11-22',
    erreur: ''
  })
})

test("l'aide liste les commandes sur la sortie", async () => {
  const { code, sortie } = await taper('--help')

  expect(code).toBe(0)
  expect(sortie).toContain('relais regles verifier [--date AAAA-MM-JJ]  vérifie les règles')
})

test("l'aide d'une commande ne l'exécute pas", async () => {
  expect((await taper('regles', 'verifier', '--help')).sortie).toMatch(/^relais regles verifier/)
})

test('une commande inconnue est un mauvais usage', async () => {
  expect(await taper('deviner')).toMatchObject({
    code: 2,
    sortie: '',
    erreur: expect.stringContaining('deviner')
  })
  expect(await taper('regles')).toMatchObject({ code: 2, sortie: '' })
})

test('sans rien dire, on reçoit l’aide et le code 2', async () => {
  expect(await taper()).toMatchObject({
    code: 2,
    sortie: '',
    erreur: expect.stringContaining('regles verifier')
  })
})

test('la version est celle du projet', async () => {
  expect((await taper('--version')).sortie).toBe('relais 1.2.3\n')
})
