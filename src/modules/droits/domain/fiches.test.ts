import { describe, expect, test } from 'vitest'
import { fiches, prevention } from '../genere-contenus/contenus.js'
import { desReponses } from './des-reponses.ts'
import { fichesPour } from './fiches.ts'
import { MOUSSA, SAMIA, YVETTE } from './personnes-des-essais.ts'
import { preventionPour } from './prevention.ts'
import type { Reponses } from './reponses.ts'

const JOUR = '2026-11-22'
const pourElle = (r: Reponses) => fichesPour(fiches, r, JOUR).map(({ id }) => id)
const offertes = (naissance: number | '?') =>
  preventionPour(prevention, desReponses().avec({ naissance }).build(), JOUR).map(({ id }) => id)

describe('les fiches suivent les réponses', () => {
  test('l’APA dès 60 ans, pas avant', () => {
    expect(pourElle(YVETTE)).toContain('apa')
    expect(pourElle(SAMIA)).not.toContain('apa')
  })

  test('la majoration pour la vie autonome à qui touche l’AAH', () => {
    expect(pourElle(SAMIA)).toContain('mva')
    expect(pourElle(YVETTE)).not.toContain('mva')
  })

  test('pas d’aide au logement à qui la touche déjà', () => {
    expect(pourElle(SAMIA)).not.toContain('aide-logement')
    expect(pourElle(desReponses().build())).toContain('aide-logement')
    expect(pourElle(YVETTE)).not.toContain('aide-logement')
  })

  test('le soutien familial au parent seul', () => {
    const parent = (conjoint: 'oui' | 'non') =>
      desReponses()
        .avec({ foyer: { conjoint, enfants: 1 } })
        .build()

    expect(pourElle(parent('non'))).toContain('asf')
    expect(pourElle(parent('oui'))).not.toContain('asf')
  })

  test('sans titre de séjour, rien de la Caf ni de la mutuelle n’est promis', () => {
    const auTravail = pourElle({ ...MOUSSA, recus: ['salaire'], logement: { statut: 'locataire' } })

    for (const id of ['aide-logement', 'prime-activite', 'cent-sante', 'secours-caisse'])
      expect(auTravail).not.toContain(id)
  })

  test('un titre fini depuis moins de 6 mois laisse encore les lunettes et les dents', () => {
    expect(pourElle({ ...MOUSSA, expire: 'de_3_a_6' })).toContain('cent-sante')
    expect(pourElle({ ...MOUSSA, expire: '?' })).toContain('cent-sante')
  })

  test('la prime d’activité à qui travaille', () => {
    expect(
      pourElle(
        desReponses()
          .avec({ recus: ['salaire'] })
          .build()
      )
    ).toContain('prime-activite')
    expect(pourElle(desReponses().build())).not.toContain('prime-activite')
  })
})

describe('la prévention suit l’âge', () => {
  test('la contraception gratuite s’arrête aux 26 ans', () => {
    expect(offertes(2001)).toContain('contraception')
    expect(offertes(1999)).not.toContain('contraception')
  })

  test('le dépistage colorectal commence à 50 ans', () => {
    expect(offertes(1970)).toContain('depistage-colorectal')
    expect(offertes(1990)).not.toContain('depistage-colorectal')
  })

  test('sans âge, seulement ce qui est pour tous', () => {
    expect(offertes('?')).not.toContain('depistage-colorectal')
    expect(offertes('?').length).toBeGreaterThan(0)
  })
})
