import { describe, expect, test } from 'vitest'
import { ok, refus } from '#shared/result'
import { type CopieGardee, type PortsTablette, pagesTablette } from './index.tsx'

const PORTS: PortsTablette = {
  departements: [
    { code: '23', nom: 'Creuse' },
    { code: '87', nom: 'Haute-Vienne' }
  ],
  departement: '23',
  copies: null,
  jour: () => '2026-11-25',
  scripts: []
}

/** A device that keeps what it is told to. */
const unAppareil = (refuse?: 'pas-de-reseau' | 'pas-de-place') => {
  const gardees = new Map<string, CopieGardee>([['23', { departement: '23', le: '2026-10-01', nombre: 42 }]])
  return {
    liste: async () => [...gardees.values()],
    garder: async (departement: string) => {
      if (refuse) return refus(refuse)
      const copie = { departement, le: '2026-11-25', nombre: 1 }
      gardees.set(departement, copie)
      return ok(copie)
    },
    oublier: async (departement: string) => {
      gardees.delete(departement)
    }
  }
}

const demander = async (copies: PortsTablette['copies'], adresse = '', departement?: string) => {
  const reponse = await pagesTablette({ ...PORTS, copies }).request(`/lieux/tablette${adresse}`, {
    method: departement === undefined ? 'GET' : 'POST',
    ...(departement !== undefined && { body: new URLSearchParams({ departement }) })
  })
  return { statut: reponse.status, texte: await reponse.text() }
}

describe('la tablette', () => {
  test('dit ce qu’elle garde, et de quand date la copie', async () => {
    const { texte } = await demander(unAppareil())

    expect(texte).toContain('42 lieux, copie du 1er octobre 2026.')
    expect(texte).toContain('Cette copie a 55 jours')
  })

  test('garde un département de plus', async () => {
    const appareil = unAppareil()

    expect((await demander(appareil, '/garder', '87')).statut).toBe(303)
    expect((await demander(appareil)).texte).toContain('1 lieu, copie du 25 novembre 2026.')
  })

  test('garde toute la France, et ne propose alors rien de plus', async () => {
    const appareil = unAppareil()
    expect((await demander(appareil)).texte).toContain('Toute la France (environ 1 Mo)')

    expect((await demander(appareil, '/garder', 'france')).statut).toBe(303)
    const { texte } = await demander(appareil)
    expect(texte).toContain('Toute la France</h')
    expect(texte).not.toContain('Garder un département')
  })

  test('retire ce qu’on ne veut plus', async () => {
    const appareil = unAppareil()
    await demander(appareil, '/oublier', '23')

    expect(await appareil.liste()).toEqual([])
  })

  test.each([
    ['pas-de-reseau', 'Il faut du réseau pour prendre une copie'],
    ['pas-de-place', 'Il n’y a plus de place sur cet appareil']
  ] as const)('dit pourquoi une copie n’est pas prise (%s)', async (refuse, phrase) => {
    const { statut, texte } = await demander(unAppareil(refuse), '/garder', '87')

    expect(statut).toBe(422)
    expect(texte).toContain(phrase)
  })

  test.each(['', '99', '<script>'])('refuse un département qui n’existe pas (« %s »)', async departement => {
    const { statut, texte } = await demander(unAppareil(), '/garder', departement)

    expect(statut).toBe(422)
    expect(texte).toContain('Choisissez un département de la liste')
  })

  test('au serveur, la page dit quoi faire, et que le papier marche toujours', async () => {
    const { texte } = await demander(null)

    expect(texte).toContain('Recharger la page')
    expect(texte).toContain('imprimer')
  })
})
