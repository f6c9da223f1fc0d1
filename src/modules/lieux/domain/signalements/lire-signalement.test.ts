import { describe, expect, test } from 'vitest'
import { ok } from '#shared/result'
import { lireSignalement } from './lire-signalement.ts'

describe('ce qui est écrit est gardé', () => {
  test('les espaces et les lignes de trop s’en vont, les mots restent', () => {
    const lu = lireSignalement({
      motif: 'horaires',
      propose: '  lundi  9h-12h\r\nmardi 14h ',
      message: 'Vu sur la porte.\r\n\r\n\r\n\r\nFermé  le mercredi. '
    })

    expect(lu).toEqual(
      ok({
        motif: 'horaires',
        propose: 'lundi 9h-12h mardi 14h',
        message: 'Vu sur la porte.\n\nFermé le mercredi.'
      })
    )
  })

  test('un script est un texte comme un autre', () => {
    const propose = '<script>alert(1)</script>'

    expect(lireSignalement({ motif: 'telephone', propose })).toEqual(
      ok({ motif: 'telephone', propose, message: '' })
    )
  })

  test('les signes cachés, qui pourraient déguiser la phrase, sont ôtés', () => {
    const lu = lireSignalement({ motif: 'autre', message: 'ouvert\u202e emref\u0000 le\u200b lundi\u0007' })

    expect(lu.ok && lu.value.message).toBe('ouvert emref le lundi')
  })
})

test('savoir que c’est faux suffit, sans savoir ce qui est vrai', () => {
  for (const motif of ['ferme', 'horaires', 'telephone', 'adresse'] as const)
    expect(lireSignalement({ motif }).ok).toBe(true)
})

describe('ce qui ne peut pas servir est refusé, avec le champ à remplir', () => {
  test.each([
    ['ne-fait-plus', {}, 'propose', 'propose-vide'],
    ['autre', { message: ' \n\u200b ' }, 'message', 'message-vide'],
    ['horaires', { propose: 'a'.repeat(301) }, 'propose', 'propose-trop-long'],
    ['ferme', { message: 'a'.repeat(501) }, 'message', 'message-trop-long']
  ] as const)('%s %o', (motif, saisi, champ, code) => {
    expect(lireSignalement({ motif, ...saisi })).toEqual({ ok: false, error: [{ champ, code }] })
  })

  test('cinq cents signes passent, même quand chacun est un dessin', () => {
    expect(lireSignalement({ motif: 'autre', message: '🚪'.repeat(500) }).ok).toBe(true)
    expect(lireSignalement({ motif: 'autre', message: '🚪'.repeat(501) }).ok).toBe(false)
  })
})
