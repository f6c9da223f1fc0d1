import { describe, expect, test } from 'vitest'
import { fondre } from '../fusion/fondre.ts'
import { uneFicheQuiDit } from '../fusion/une-fiche.ts'
import { unLieu } from '../lieu/un-lieu.ts'
import { type CorrectionGardee, changementsDe, ficheDesCorrections } from './correction.ts'

const fermeture = (change: Partial<CorrectionGardee> = {}): CorrectionGardee => ({
  champ: 'fermeDepuis',
  avant: null,
  apres: '2026-03-01',
  autorite: 'referent',
  le: '2026-03-12',
  ...change
})

describe('ce qui change', () => {
  test('est dit champ par champ, avec ce qui était affiché', () => {
    const lieu = unLieu()
    const contact = { ...lieu.contact, telephones: ['05 55 11 11 11'] }

    expect(changementsDe(lieu, { contact, fermeDepuis: '2026-03-01' })).toEqual([
      { champ: 'contact', avant: lieu.contact, apres: contact },
      { champ: 'fermeDepuis', avant: null, apres: '2026-03-01' }
    ])
  })

  test('redire ce qui est déjà affiché ne change rien, quel que soit l’ordre des clés', () => {
    const lieu = unLieu()
    const contact = Object.fromEntries(Object.entries(lieu.contact).toReversed())

    expect(changementsDe(lieu, { contact: contact as typeof lieu.contact, fermeDepuis: null })).toEqual([])
  })
})

describe('la fiche des corrections', () => {
  test('garde la dernière de chaque champ, et les champs qu’elle ne dit pas restent aux sources', () => {
    const fiche = ficheDesCorrections('GUERET', 'referent', [
      fermeture(),
      fermeture({ avant: '2026-03-01', apres: null, le: '2026-04-02' }),
      fermeture({ champ: 'nom', avant: 'Ancien', apres: 'Nouveau' })
    ])

    expect(fiche).toEqual({
      source: 'referent',
      cle: 'GUERET',
      majLe: '2026-04-02',
      dit: { fermeDepuis: null, nom: 'Nouveau' },
      doutes: []
    })
  })

  test('l’emporte sur toute source, même plus récente', () => {
    const correction = ficheDesCorrections('GUERET', 'referent', [
      fermeture({ champ: 'horaires', avant: null, apres: null })
    ])
    const source = uneFicheQuiDit(
      { horaires: { semaine: [], doutes: [], texte: 'x' } },
      { majLe: '2027-01-01' }
    )

    expect(fondre([source, ...(correction ? [correction] : [])]).description.horaires).toBeNull()
  })

  test('disparaît avec sa dernière correction', () => {
    expect(ficheDesCorrections('GUERET', 'lieu', [fermeture()])).toBeNull()
  })
})
