import { describe, expect, test } from 'vitest'
import { droits, fiches } from '../genere-contenus/contenus.js'
import { type FeuilleDeRoute, feuilleDeRoute, hauteur, LIGNES_AU_PLUS } from './feuille-de-route.ts'
import { fichesPour } from './fiches.ts'
import { enGsm7, septets } from './gsm7.ts'
import { estPour } from './papiers.ts'
import { parcours, resultatDe } from './parcours.ts'
import { DENISE, KEVIN, MELINDA, MOUSSA, SAMIA, THARSINI, YVETTE } from './personnes-des-essais.ts'
import type { Reponses } from './reponses.ts'
import { type DroitMontre, resultats } from './resultats.ts'
import { SEPTETS_AU_PLUS, sms, TEXTES_AU_PLUS } from './sms.ts'
import { unSavoir } from './un-savoir.ts'

const savoir = unSavoir()
const feuilleDe = (r: Reponses): FeuilleDeRoute => {
  const { reponses } = parcours(r, savoir)
  return feuilleDeRoute({
    resultats: resultats(resultatDe(r, savoir), reponses),
    droits,
    fiches: fichesPour(fiches, reponses, savoir.jour)
  })
}
const gestes = ({ etapes }: FeuilleDeRoute) => etapes.map(({ geste, droit }) => `${geste} ${droit.id}`)
const TOUS = { YVETTE, MOUSSA, SAMIA, KEVIN, MELINDA, DENISE, THARSINI }

describe('la feuille dit les gestes dans l’ordre', () => {
  test('Yvette : la complémentaire, puis l’ASPA ; l’APA est citée', () => {
    const feuille = feuilleDe(YVETTE)

    expect(gestes(feuille)).toEqual(['demander css', 'demander aspa'])
    expect(feuille.aussi.map(({ id }) => id)).toContain('apa')
  })

  test('Moussa : l’aide médicale seule', () => {
    expect(gestes(feuilleDe(MOUSSA))).toEqual(['demander ame'])
  })

  test('Mélinda : la complémentaire se réclame, le RSA ne se redemande pas', () => {
    expect(gestes(feuilleDe(MELINDA))).toEqual(['reclamer css'])
  })

  test('Denise : la complémentaire d’abord, puis ce qui reste à vérifier', () => {
    expect(gestes(feuilleDe(DENISE))).toEqual(['demander css', 'verifier aah', 'verifier asi'])
  })
})

test('un papier demandé par deux droits n’est écrit qu’une fois', () => {
  for (const reponses of Object.values(TOUS)) {
    const quoi = feuilleDe(reponses).papiers.map(papier => papier.quoi.toLowerCase())
    expect(new Set(quoi).size).toBe(quoi.length)
  }
})

test('l’avis d’impôt sert à deux droits, et c’est dit', () => {
  const avis = feuilleDe(YVETTE).papiers.filter(({ quoi }) => quoi.includes('avis d’impôt'))

  expect(avis).toHaveLength(1)
  expect(avis[0]?.pour).toHaveLength(2)
})

describe('la feuille tient en deux pages', () => {
  test.each(Object.entries(TOUS))('%s', (_nom, reponses) => {
    expect(hauteur(feuilleDe(reponses))).toBeLessThanOrEqual(LIGNES_AU_PLUS)
  })

  test('même quand tous les droits sont à demander', () => {
    const { reponses } = parcours(DENISE, savoir)
    const vus = resultats(resultatDe(DENISE, savoir), reponses)
    const tous = [...vus.ouverts, ...vus.aVerifier, ...vus.fermes].map(droit => ({
      ...droit,
      statut: 'ouvert' as const,
      niveau: 'plein' as const,
      percu: false
    }))
    const feuille = feuilleDeRoute({ resultats: { ...vus, ouverts: tous, aVerifier: [] }, droits, fiches })

    expect(hauteur(feuille)).toBeLessThanOrEqual(LIGNES_AU_PLUS)
    expect(feuille.etapes.length).toBeGreaterThanOrEqual(3)
  })
})

test('la complémentaire gratuite ne parle pas de ce qui se paie', () => {
  expect(estPour({ forme: 'sans_participation' } as DroitMontre, 'avec_participation')).toBe(false)
  expect(estPour({ forme: 'avec_participation' } as DroitMontre, 'avec_participation')).toBe(true)
  expect(estPour({ forme: null } as DroitMontre, undefined)).toBe(true)
})

test('les mêmes réponses donnent la même feuille', () => {
  expect(feuilleDe(DENISE)).toEqual(feuilleDe(DENISE))
})

describe('la feuille tient en trois SMS', () => {
  test.each(Object.entries(TOUS))('%s', (_nom, reponses) => {
    const textes = sms(feuilleDe(reponses))

    expect(textes.length).toBeGreaterThan(0)
    expect(textes.length).toBeLessThanOrEqual(TEXTES_AU_PLUS)
    for (const texte of textes) {
      expect(septets(texte)).toBeLessThanOrEqual(SEPTETS_AU_PLUS)
      expect(enGsm7(texte)).toBe(texte)
    }
  })

  test('le droit, le numéro et le prix y sont', () => {
    expect(sms(feuilleDe(YVETTE))[0]).toMatch(/Complémentaire santé solidaire.*36 46/)
    expect(sms(feuilleDe(SAMIA)).join(' ')).toContain('14 € par mois')
  })
})
