import { expect, test } from 'vitest'
import { unHoraire } from '../../domain/horaires/un-horaire.ts'
import { direConfirmation } from './confirmation.ts'
import { direDistance } from './distance.ts'
import { direEtat, direRaison } from './etat.ts'
import { direHoraires } from './horaires.ts'
import { direJour } from './moment.ts'

const LUNDI = { jour: '2026-11-23', minute: 600 }
const enClair = (texte: string): string => texte.replace(/\u00a0/g, ' ')

test.each([
  ['2026-11-23', 'aujourd’hui'],
  ['2026-11-24', 'demain'],
  ['2026-11-27', 'vendredi'],
  ['2026-11-30', 'lundi 30 novembre'],
  ['2027-12-03', 'vendredi 3 décembre 2027']
])('le %s, vu du lundi 23 novembre 2026, est « %s »', (jour, dit) => {
  expect(direJour(jour, LUNDI.jour)).toBe(dit)
})

test('un lieu fermé dit quand il ouvre, et s’il en est sûr', () => {
  const ferme = { etat: 'ferme', raison: { code: 'horaires' } } as const
  const dire = (etat: 'ouvert' | 'sans-doute-ouvert' | 'appelez-avant') =>
    enClair(direEtat(ferme, { jour: '2026-11-24', minute: 540, etat }, LUNDI).mot)

  expect(dire('ouvert')).toBe('Fermé. Ouvre demain à 9 h')
  expect(dire('sans-doute-ouvert')).toBe('Fermé. Ouvre sans doute demain à 9 h')
  expect(dire('appelez-avant')).toBe('Fermé. Ouvre sans doute demain à 9 h')
  expect(direEtat(ferme, null, LUNDI).mot).toBe('Fermé')
})

test('seul un lieu ouvert porte le signe du oui', () => {
  const raison = { code: 'horaires' } as const
  const signes = (['ouvert', 'sans-doute-ouvert', 'appelez-avant', 'inconnu', 'ferme'] as const).map(
    etat => direEtat({ etat, raison }, null, LUNDI).nom
  )

  expect(signes).toEqual(['oui', 'voir', 'voir', 'voir', 'non'])
})

test('une vieille confirmation dit sa date', () => {
  expect(direRaison({ code: 'confirmation-ancienne', le: '2024-08-01' })).toContain('1er août 2024')
})

test.each([
  ['commentaire', 'Sauf l’été', 'La source écrit : « Sauf l’été ».'],
  ['plusieurs-sites', '', 'Ce lieu a plusieurs adresses. Appelez pour savoir où et quand.'],
  ['itinerant', ' ', 'Ce lieu se déplace. Appelez pour savoir où et quand.'],
  ['illisible', '', 'La source ne dit pas tout. Appelez avant d’y aller.']
] as const)('le doute « %s » de mots « %s » se dit : %s', (code, mots, dit) => {
  expect(enClair(direRaison({ code: 'a-verifier', doute: { code, mots } }) ?? '')).toBe(dit)
})

test.each([
  ['2026-05-23', 'Horaires confirmés le 23 mai 2026.'],
  ['2024-08-01', 'Horaires confirmés le 1er août 2024 : c’est ancien, ils ont pu changer.'],
  [null, 'Personne n’a encore confirmé ces horaires. Appelez avant d’y aller.']
])('confirmé le %s, vu du 23 novembre 2026, se dit « %s »', (le, dit) => {
  const confirmation = le === null ? null : { le, par: 'le lieu' }
  expect(enClair(direConfirmation({ confirmation }, LUNDI.jour))).toBe(dit)
})

test.each([
  [{ km: 0.1, precision: 'exacte', minutesAPied: 2 }, 'À moins de 250 m, 5 minutes à pied.'],
  [{ km: 0.62, precision: 'exacte', minutesAPied: 13 }, 'À 600 m, environ 15 minutes à pied.'],
  [{ km: 2.9, precision: 'exacte', minutesAPied: 57 }, 'À 3 km, environ 55 minutes à pied.'],
  [{ km: 12.4, precision: 'exacte', minutesAPied: null }, 'À 12 km.'],
  [{ km: 4, precision: 'commune', minutesAPied: null }, 'À environ 4 km, l’endroit exact n’est pas connu.']
] as const)('%j se dit « %s »', (trouve, dit) => {
  expect(enClair(direDistance(trouve))).toBe(dit)
})

test('les jours qui se ressemblent se disent ensemble', () => {
  expect(direHoraires(unHoraire(['9:00-12:00'])).map(enClair)).toEqual([
    'Du lundi au vendredi, de 9 h à 12 h.',
    'Fermé le samedi et le dimanche.'
  ])
  const douteux = (jours?: readonly number[]) =>
    unHoraire(['9:00-12:00'], { doutes: [{ code: 'alternance', mots: '', ...(jours && { jours }) }] })
  expect(direHoraires(douteux([4])).at(-1)).toBe('À vérifier le vendredi : appelez avant d’y aller.')
  expect(direHoraires(douteux()).at(-1)).toBe('Horaires à vérifier : appelez avant d’y aller.')
})
