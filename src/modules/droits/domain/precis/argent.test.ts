import { expect, test } from 'vitest'
import { collerNature, lireArgent, recopierNature, remplirArgent, totalDe } from './argent.ts'
import { brouillonVide } from './brouillon.ts'

const MOIS = '2026-11'
const vide = () => brouillonVide('2026-11-23')

test('un montant s’écrit comme sur la fiche de paie', () => {
  const form = {
    natures: 'salaire',
    'salaire-net-0': '1 204,50',
    'salaire-net-1': '1204.5 €',
    'salaire-net-2': '1\u202f204,50'
  }
  const lu = lireArgent(form, vide(), 0)

  expect(lu.ok && lu.value.situation.personnes[0]?.revenus).toEqual([
    { nature: 'salaire', de: '2025-10', a: '2025-12', net: 1204.5 }
  ])
  expect(totalDe(form, 'salaire', 'net', MOIS)).toBeCloseTo(3613.5)
})

test.each(['-5', 'abc', '1e9', '99999999', '12,345', '<b>'])(
  'ce qui n’est pas un montant est nommé, case par case : %s',
  texte => {
    const lu = lireArgent({ natures: 'salaire', 'salaire-net-4': texte }, vide(), 0)

    expect(lu).toMatchObject({ ok: false, error: [{ champ: 'salaire-net-4' }] })
  }
)

test('rien de coché : quatorze mois sans revenu, c’est une réponse', () => {
  const lu = lireArgent({}, vide(), 0)

  expect(lu.ok && lu.value.situation.personnes[0]?.revenus).toEqual([])
})

test('la page se remplit de ce qui est gardé', () => {
  const form = recopierNature({ natures: ['retraite'], 'retraite-net-0': '843,5' }, 'retraite', MOIS)
  const lu = lireArgent(form, vide(), 0)

  expect(lu.ok && remplirArgent(lu.value, 0)).toMatchObject({
    natures: ['retraite'],
    'retraite-net-0': '843,50',
    'retraite-net-13': '843,50'
  })
})

test('ce qui est collé va dans ses cases ; le texte collé disparaît', () => {
  const { form, ecarts } = collerNature(
    { natures: 'salaire', 'coller-salaire': 'octobre 2026\t1 204,50\t1 260\t1 540' },
    'salaire',
    MOIS
  )

  expect(ecarts).toEqual([])
  expect(form).toMatchObject({
    'salaire-net-12': '1 204,50',
    'salaire-imposable-12': '1 260',
    'salaire-brut-12': '1 540',
    'coller-salaire': ''
  })
})

test('un mégaoctet collé est refusé tout de suite, et ne change aucune case', () => {
  const avant = { natures: 'salaire', 'salaire-net-0': '10', 'coller-salaire': '9\n'.repeat(500_000) }
  const { form, ecarts } = collerNature(avant, 'salaire', MOIS)

  expect(form).toEqual(avant)
  expect(ecarts).toEqual([{ champ: 'coller-salaire', code: 'collage_trop' }])
})
