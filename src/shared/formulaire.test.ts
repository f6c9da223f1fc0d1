import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type Formulaire, lireFormulaire, valeur, valeurs } from './formulaire.ts'

const envoyer = async (body: BodyInit, headers: Record<string, string> = {}): Promise<Formulaire> => {
  const app = new Hono().post('/', async c => c.json(await lireFormulaire(c.req)))
  return (await app.request('/', { method: 'POST', body, headers })).json()
}

test('une réponse est un texte, plusieurs sont une liste', async () => {
  const lu = await envoyer(new URLSearchParams('jour=lundi&case=a&case=b'))

  expect(lu).toEqual({ jour: 'lundi', case: ['a', 'b'] })
  expect(valeur(lu, 'case')).toBe('b')
  expect(valeurs(lu, 'jour')).toEqual(['lundi'])
  expect([valeur(lu, 'rien'), valeurs(lu, 'rien')]).toEqual(['', []])
})

test('un fichier, ou ce qui n’est pas un formulaire, se lit comme rien', async () => {
  const avecFichier = new FormData()
  avecFichier.set('piece', new Blob(['x']), 'x.txt')

  expect(await envoyer(avecFichier)).toEqual({})
  expect(await envoyer('{"a":1}', { 'Content-Type': 'application/json' })).toEqual({})
  expect(await envoyer('--', { 'Content-Type': 'multipart/form-data; boundary=x' })).toEqual({})
})
