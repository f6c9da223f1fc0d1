import { afterEach, describe, expect, test } from 'vitest'
import { unLieu } from '../../domain/lieu/un-lieu.ts'
import { chercher } from '../../domain/proches/chercher.ts'
import { aKm, uneRecherche } from '../../domain/proches/une-recherche.ts'
import { type Annuaire, tenirAnnuaire } from './annuaire.ts'
import { uneSource } from './une-source.ts'

const MARDI = { jour: '2026-11-24', minute: 600 }
const JAMAIS = 3_600_000

const tenus: Annuaire[] = []
const tenir = (...donnes: Parameters<typeof tenirAnnuaire>): Annuaire => {
  const annuaire = tenirAnnuaire(...donnes)
  tenus.push(annuaire)
  return annuaire
}

afterEach(() => {
  for (const annuaire of tenus.splice(0)) annuaire.arreter()
})

const trouver = async (annuaire: Annuaire): Promise<readonly string[]> =>
  chercher((await annuaire.lire()).index, uneRecherche(), MARDI).map(({ lieu }) => lieu.nom)

const mairie = unLieu({ code: 'MAIRIE', nom: 'Mairie', position: aKm(1) })
const ccas = unLieu({ code: 'CCASCC', nom: 'CCAS', position: aKm(2) })

describe('l’annuaire en mémoire', () => {
  test('se lit une fois, puis seulement ce qui change', async () => {
    const { source, ecrire, lectures } = uneSource([mairie])
    const annuaire = tenir(source, JAMAIS)
    expect(await trouver(annuaire)).toEqual(['Mairie'])

    ecrire([{ ...mairie, nom: 'Mairie annexe' }, ccas])
    await annuaire.rafraichir()
    expect(await trouver(annuaire)).toEqual(['Mairie annexe', 'CCAS'])

    ecrire([], ['MAIRIE'])
    await annuaire.rafraichir()
    expect(await trouver(annuaire)).toEqual(['CCAS'])
    expect(lectures).toEqual({ tous: 1, depuis: 2 })
  })

  test('ne relit rien tant que rien n’est écrit', async () => {
    const { source, lectures } = uneSource([mairie])
    const annuaire = tenir(source, JAMAIS)
    const avant = await annuaire.lire()

    await annuaire.rafraichir()

    expect(await annuaire.lire()).toBe(avant)
    expect(lectures).toEqual({ tous: 1, depuis: 0 })
  })

  test('suit de lui-même ce qui est écrit', async () => {
    const { source, ecrire } = uneSource([mairie])
    const annuaire = tenir(source, 5)
    await annuaire.lire()

    ecrire([ccas])

    await expect.poll(() => trouver(annuaire)).toEqual(['Mairie', 'CCAS'])
  })

  test('base en panne : la dernière édition sert toujours, et on sait depuis quand', async () => {
    const { source, casser, reparer, ecrire } = uneSource([mairie])
    const annuaire = tenir(source, JAMAIS)
    await annuaire.lire()
    expect(annuaire.muetDepuis()).toBeNull()

    casser()
    await expect(annuaire.rafraichir()).rejects.toThrow('Connection terminated')
    expect(await trouver(annuaire)).toEqual(['Mairie'])
    expect(annuaire.muetDepuis()).toBeInstanceOf(Date)

    reparer()
    ecrire([ccas])
    await annuaire.rafraichir()
    expect(await trouver(annuaire)).toEqual(['Mairie', 'CCAS'])
    expect(annuaire.muetDepuis()).toBeNull()
  })

  test('base en panne dès le début : la demande échoue, la suivante réussit quand elle revient', async () => {
    const { source, casser, reparer } = uneSource([mairie])
    casser()
    const annuaire = tenir(source, JAMAIS)
    await expect(annuaire.lire()).rejects.toThrow('Connection terminated')

    reparer()

    expect(await trouver(annuaire)).toEqual(['Mairie'])
  })

  test('une base restaurée, dont la version recule, est relue en entier', async () => {
    const { source, ecrire, restaurer } = uneSource([mairie])
    ecrire([ccas])
    const annuaire = tenir(source, JAMAIS)
    await annuaire.lire()

    restaurer([{ ...mairie, nom: 'Mairie d’avant' }])
    await annuaire.rafraichir()

    expect(await trouver(annuaire)).toEqual(['Mairie d’avant'])
  })

  test('cent demandes en même temps ne lisent la base qu’une fois', async () => {
    const { source, lectures } = uneSource([mairie])
    const annuaire = tenir(source, JAMAIS)

    await Promise.all(Array.from({ length: 100 }, () => annuaire.lire()))

    expect(lectures.tous).toBe(1)
  })

  test('ne bloque personne pendant qu’une édition de 20 000 lieux se fait', async () => {
    const lieux = Array.from({ length: 20_000 }, (_, n) =>
      unLieu({ code: String(n).padStart(6, '0'), position: aKm(n / 1000), typologies: ['RFS'] })
    )
    const { source, ecrire } = uneSource(lieux)
    const annuaire = tenir(source, JAMAIS)
    const avant = await annuaire.lire()
    ecrire([ccas])

    let faite = false
    const enCours = annuaire.rafraichir().then(() => {
      faite = true
    })
    let servis = 0
    while (!faite) {
      await new Promise(setImmediate)
      if (!faite && (await annuaire.lire()) === avant) servis += 1
    }
    await enCours

    expect(servis).toBeGreaterThan(5)
    expect((await annuaire.lire()).parCode.size).toBe(20_001)
  })
})
