import { expect, test } from 'vitest'
import { calendrier } from './calendrier.ts'

type RendezVous = Parameters<typeof calendrier>[0]

const rendezVous = (change: Partial<RendezVous> = {}) =>
  calendrier({
    cle: 'GUERET',
    titre: 'Maison des services',
    adresse: '1 place Bonnyaud, 23000 Guéret',
    notes: ['Téléphone : 05 55 00 00 00', 'À apporter : un avis d’impôt'],
    jour: '2026-11-30',
    minute: 555,
    ...change
  })
const depliees = (ics: string) => ics.replace(/\r\n[ \t]/g, '')

test('le rendez-vous dit l’heure du lieu, où, le numéro, et sonne deux heures avant', () => {
  const ics = depliees(rendezVous())

  expect(ics).toMatch(/DTSTART:20261130T091500\r\n/)
  expect(ics).toMatch(/DTEND:20261130T101500\r\n/)
  expect(ics).toContain('SUMMARY:Maison des services')
  expect(ics).toContain('LOCATION:1 place Bonnyaud\\, 23000 Guéret')
  expect(ics).toContain('Téléphone : 05 55 00 00 00\\nÀ apporter : un avis d’impôt')
  expect(ics).toContain('TRIGGER:-PT2H')
})

test('à l’heure qui n’existe pas au printemps, et à cheval sur l’année, l’heure écrite est celle choisie', () => {
  expect(rendezVous({ jour: '2027-03-28', minute: 150 })).toMatch(/DTSTART:20270328T023000/)
  expect(rendezVous({ jour: '2026-12-31', minute: 1425 })).toMatch(/DTEND:20270101T004500/)
})

test('chaque ligne tient en 75 octets', () => {
  for (const ligne of rendezVous({ titre: 'é'.repeat(300) }).split('\r\n'))
    expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75)
})

test('un nom malveillant reste un nom', () => {
  const ics = rendezVous({ titre: 'Lieu\r\nEND:VEVENT\r\nATTACH:http://mal.exemple' })

  expect(ics).not.toMatch(/^ATTACH/m)
})
