import { describe, expect, test } from 'vitest'
import { unLieu } from '../lieu/un-lieu.ts'
import type { Motif } from '../signalements/signalement.ts'
import { correctionDe } from './accepter.ts'

const JOUR = '2026-11-25'
const accepter = (motif: Motif, propose = '') =>
  correctionDe(unLieu({ neFaitPas: ['Pas d’impression'] }), { motif, propose, message: '' }, JOUR)

describe('accepter d’un geste', () => {
  test('« ce lieu a fermé » le ferme', () => {
    expect(accepter('ferme')).toEqual({ fermeDepuis: JOUR })
  })

  test('des horaires compris entièrement prennent la place des anciens, et comptent comme confirmés', () => {
    const correction = accepter('horaires', 'lundi au vendredi 9h-12h')

    expect(correction?.horaires?.semaine[0]).toEqual([{ de: 540, a: 720 }])
    expect(correction?.horaires?.semaine[5]).toEqual([])
    expect(correction?.confirmation).toEqual({ le: JOUR, par: 'referent' })
  })

  test('un numéro reconnu remplace les anciens ; le reste du contact ne bouge pas', () => {
    expect(accepter('telephone', '0555111111')).toEqual({
      contact: { ...unLieu().contact, telephones: ['05 55 11 11 11'] }
    })
  })

  test('ce qu’il ne fait plus s’ajoute à ce qu’il ne fait pas', () => {
    expect(accepter('ne-fait-plus', 'les dossiers de retraite')).toEqual({
      neFaitPas: ['Pas d’impression', 'Les dossiers de retraite']
    })
  })
})

describe('ce qu’un humain doit écrire lui-même', () => {
  test.each([
    ['horaires', ''],
    ['horaires', 'ça dépend des jours'],
    ['horaires', 'lundi 9h-12h sauf parfois'],
    ['telephone', ''],
    ['telephone', 'demandez à la mairie'],
    ['telephone', '05 55 11 11'],
    ['adresse', '12 rue de la Gare'],
    ['autre', '']
  ] as const)('%s : « %s »', (motif, propose) => {
    expect(accepter(motif, propose)).toBeNull()
  })
})
