import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Base } from '#server/base'
import { surChaqueBase } from '../../../../../tests/support/bases.ts'
import { uneFicheQuiDit } from '../../domain/fusion/une-fiche.ts'
import type { Fiche } from '../../domain/lieu/fiche.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { unLieu } from '../../domain/lieu/un-lieu.ts'
import { fichesRepository } from '../tables/fiches-repository.ts'
import { lieuxRepository } from '../tables/lieux-repository.ts'
import { deciderPaire, detacherFiche } from './decider-paire.ts'
import { deposerCorrection, retirerCorrection } from './deposer-correction.ts'
import { importerFiches } from './importer-fiches.ts'

const tous = async (base: Base): Promise<readonly Lieu[]> => {
  const lieux: Lieu[] = []
  for await (const page of lieuxRepository(base).tous()) lieux.push(...page)
  return lieux
}

const parNom = (lieux: readonly Lieu[]) => lieux.map(({ nom }) => nom).toSorted()
const importer = (base: Base, jeu: string, ...fiches: readonly Fiche[]) =>
  importerFiches(base, { jeu, fiches })
const contact = (...telephones: readonly string[]) => ({ ...unLieu().contact, telephones })

const franceServices = uneFicheQuiDit(
  { nom: 'France services de Guéret', typologies: ['RFS'], contact: contact('05 55 00 00 01') },
  { source: 'france-services', cle: '1', majLe: '2024-08-01' }
)
const conseillers = uneFicheQuiDit(
  { nom: 'Maison France Services', contact: contact('05 55 00 00 01', '05 55 00 00 02') },
  { source: 'conseiller-numerique', cle: '62b05c588255a806e299e474', majLe: '2022-12-02' }
)
const ccas = uneFicheQuiDit({ nom: 'CCAS de Guéret' }, { source: 'dora', cle: '7' })
const moi = { par: 'référente', le: '2026-11-25' }

surChaqueBase('importer des lieux', ({ base }) => {
  test('une fiche fait un lieu ; la relire ne change rien, pas même le numéro de version', async () => {
    expect(await importer(base(), 'a', ccas)).toEqual({ crees: 1, misAJour: 0, inchanges: 0, fusionnes: 0 })
    const avant = await tous(base())
    expect(await importer(base(), 'a', ccas)).toEqual({ crees: 0, misAJour: 0, inchanges: 1, fusionnes: 0 })

    expect(parNom(avant)).toEqual(['CCAS de Guéret'])
    expect(await tous(base())).toEqual(avant)
    expect(await lieuxRepository(base()).version()).toBe(1)
  })

  test('deux sources d’un lieu se rejoignent, et chaque champ dit d’où il vient', async () => {
    await importer(base(), 'cn', conseillers)
    const [avant] = await tous(base())
    expect(await importer(base(), 'fs', franceServices)).toMatchObject({ crees: 0, fusionnes: 1 })

    const trouve = await lieuxRepository(base()).parCode(avant?.code ?? '')
    expect(trouve?.lieu.nom).toBe('France services de Guéret')
    expect(trouve?.lieu.contact.telephones).toEqual(['05 55 00 00 01', '05 55 00 00 02'])
    expect(trouve?.provenance.nom).toEqual([{ source: 'france-services', le: '2024-08-01' }])
    expect(trouve?.provenance.contact).toEqual([
      { source: 'france-services', le: '2024-08-01' },
      { source: 'conseiller-numerique', le: '2022-12-02' }
    ])
  })

  test('une fiche qui change met le lieu à jour, sous le même code', async () => {
    await importer(base(), 'a', ccas)
    const [avant] = await tous(base())
    const suite = { ...ccas, dit: { ...ccas.dit, contact: contact('05 55 99 99 99') } }

    expect(await importer(base(), 'a', suite)).toEqual({ crees: 0, misAJour: 1, inchanges: 0, fusionnes: 0 })

    expect(await tous(base())).toEqual([{ ...avant, contact: contact('05 55 99 99 99') }])
    expect(await lieuxRepository(base()).depuis(1)).toMatchObject({
      lieux: [{ code: avant?.code }],
      retires: []
    })
    expect(await lieuxRepository(base()).depuis(2)).toEqual({ lieux: [], retires: [] })
  })

  test('un lieu réuni à un autre par le référent garde son code, et le retrouve s’il en est séparé', async () => {
    await importer(base(), 'fs', franceServices)
    await importer(base(), 'dora', ccas)
    const [a, b] = ['fs/france-services:1', 'dora/dora:7'] as const
    const codes = new Map((await tous(base())).map(({ nom, code }) => [nom, code]))
    const code = codes.get('CCAS de Guéret') ?? ''

    expect(await deciderPaire(base(), { a, b, sens: 'meme' }, moi)).toEqual({ ok: true, value: null })
    expect(await tous(base())).toHaveLength(1)
    expect((await lieuxRepository(base()).parCode(code))?.lieu.code).toBe(
      codes.get('France services de Guéret')
    )
    expect((await lieuxRepository(base()).depuis(2)).retires).toEqual([code])

    await deciderPaire(base(), { a, b, sens: 'distincts' }, moi)
    expect(new Map((await tous(base())).map(lieu => [lieu.nom, lieu.code]))).toEqual(codes)
  })

  test('une fiche détachée par le référent ne revient pas à l’import suivant', async () => {
    await importer(base(), 'fs', franceServices)
    await importer(base(), 'cn', conseillers)
    expect(await tous(base())).toHaveLength(1)

    await detacherFiche(base(), 'cn/conseiller-numerique:62b05c588255a806e299e474', moi)
    await importer(base(), 'cn', { ...conseillers, majLe: '2026-01-01' })

    expect(parNom(await tous(base()))).toEqual(['France services de Guéret', 'Maison France Services'])
    expect(await detacherFiche(base(), 'fs/france-services:1', moi)).toEqual({
      ok: false,
      error: 'fiche-seule'
    })
    expect(await detacherFiche(base(), 'absente', moi)).toEqual({ ok: false, error: 'fiche-inconnue' })
  })

  test('une correction l’emporte sur les imports suivants, et s’en va comme elle est venue', async () => {
    await importer(base(), 'a', ccas)
    const [{ code } = unLieu()] = await tous(base())
    const correction = {
      code,
      source: 'referent',
      cle: 's1',
      le: '2026-11-25',
      dit: { nom: 'CCAS, entrée B' }
    } as const

    expect(await deposerCorrection(base(), correction)).toEqual({ ok: true, value: null })
    await importer(base(), 'a', { ...ccas, majLe: '2026-12-01' })
    const corrige = await lieuxRepository(base()).parCode(code)
    await retirerCorrection(base(), correction)

    expect(corrige?.lieu.nom).toBe('CCAS, entrée B')
    expect(corrige?.provenance.nom).toEqual([{ source: 'referent', le: '2026-11-25' }])
    expect((await lieuxRepository(base()).parCode(code))?.lieu.nom).toBe('CCAS de Guéret')
    expect(await deposerCorrection(base(), { ...correction, code: 'ZZZZZZ' })).toEqual({
      ok: false,
      error: 'lieu-inconnu'
    })
  })

  test('un service donné à part complète sa structure, sans en faire un autre lieu', async () => {
    const service = {
      nom: 'Domiciliation',
      thematiques: [],
      publics: [],
      frais: null,
      modalites: [],
      documents: []
    }
    await importer(base(), 'structures', ccas)

    const compte = await importer(base(), 'services', {
      source: 'dora',
      cle: 's7',
      partieDe: { source: 'dora', cle: '7' },
      majLe: null,
      dit: { services: [service] },
      doutes: []
    })

    expect(compte).toMatchObject({ crees: 0, fusionnes: 1 })
    expect((await tous(base())).map(({ services }) => services)).toEqual([[service]])
  })

  test('ce que la base ne sait pas écrire est ôté, le reste est gardé', async () => {
    await importer(base(), 'a', uneFicheQuiDit({ nom: 'CCAS\u0000 \ud800de Guéret' }, { cle: 'x\u0000' }))

    expect(parNom(await tous(base()))).toEqual(['CCAS \ufffdde Guéret'])
  })

  test('deux imports du même fichier en même temps ne font qu’un', async () => {
    const fiches = Array.from({ length: 40 }, (_, rang) =>
      uneFicheQuiDit({ nom: `Association ${'abcdefgh'[rang % 8]}${rang} entraide` }, { cle: `${rang}` })
    )

    const [un, autre] = await Promise.all([
      importer(base(), 'a', ...fiches),
      importer(base(), 'a', ...fiches)
    ])

    expect(un.crees + autre.crees).toBe((await tous(base())).length)
    expect([un.inchanges, autre.inchanges].toSorted()).toEqual([0, 40])
  })

  test('l’ordre des fichiers ne change pas les lieux', async () => {
    const lots = [
      ['fs', [franceServices]],
      ['cn', [conseillers, uneFicheQuiDit({ nom: 'Médiathèque' }, { cle: 'm1' })]],
      ['dora', [ccas, uneFicheQuiDit({ nom: 'Médiathèque de Guéret, bibliothèque' }, { cle: 'm2' })]],
      ['paca', [uneFicheQuiDit({ nom: 'Centre communal d’action sociale' }, { cle: 'c' })]]
    ] as const

    const vus = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...lots], { minLength: 4 }), async ordre => {
        await vider(base())
        for (const [jeu, fiches] of ordre) await importer(base(), jeu, ...fiches)
        const lieux = await tous(base())
        const membres = await Promise.all(lieux.map(({ code }) => fichesRepository(base()).duLieu(code)))
        vus.add(JSON.stringify(membres.map(fiches => fiches.map(({ id }) => id)).toSorted()))
        expect([...vus]).toHaveLength(1)
      }),
      { numRuns: 8 }
    )
  })
})

const vider = async (base: Base): Promise<void> => {
  const { sql } = await import('kysely')
  await sql`truncate lieux, lieux_fiches, lieux_blocs, lieux_paires, lieux_version restart identity cascade`.execute(
    base
  )
}
