import { describe, expect, test } from 'vitest'
import { enGsm7, SEPTETS_AU_PLUS, septets, TEXTES_AU_PLUS } from '#shared/gsm7'
import { droits, fiches } from '../genere-contenus/contenus.js'
import { type FeuilleDeRoute, feuilleDeRoute, hauteur, LIGNES_AU_PLUS } from './feuille-de-route.ts'
import { fichesPour } from './fiches.ts'
import { estPour } from './papiers.ts'
import { parcours, resultatDe } from './parcours.ts'
import { DENISE, KEVIN, MELINDA, MOUSSA, SAMIA, THARSINI, YVETTE } from './personnes-des-essais.ts'
import type { Reponses } from './reponses.ts'
import { type DroitMontre, resultats } from './resultats.ts'
import { sms } from './sms.ts'
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

describe('un droit à vérifier dit ce qui manque et qui le sait', () => {
  const etapes = feuilleDe(DENISE).etapes.filter(({ geste }) => geste === 'verifier')

  test('le taux d’incapacité : la MDPH', () => {
    expect(etapes.find(({ droit }) => droit.id === 'aah')?.aVerifier[0]).toEqual({
      sujet: 'taux_incapacite',
      qui: expect.stringContaining('MDPH')
    })
  })

  test('l’ASI d’Alain : la caisse confirme', () => {
    expect(etapes.find(({ droit }) => droit.id === 'asi')?.aVerifier[0]?.qui).toContain('CPAM')
  })

  test('ce qui n’a pas de place sur la feuille est compté', () => {
    const { reponses } = parcours(DENISE, savoir)
    const vus = resultats(resultatDe(DENISE, savoir), reponses)
    const [modele] = vus.aVerifier
    const tous = droits.map(({ id }) => ({ ...(modele as DroitMontre), id, niveau: 'plein' as const }))
    const feuille = feuilleDeRoute({ resultats: { ...vus, ouverts: [], aVerifier: tous }, droits, fiches })

    // Emergency care is not checked at a counter.
    expect(feuille.etapes.length + feuille.autres).toBe(droits.length - 1)
    expect(feuille.autres).toBeGreaterThan(0)
    expect(feuilleDe(YVETTE).autres).toBe(0)
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

  test('aucun papier ne manque tant qu’il reste de la place', () => {
    for (const reponses of Object.values(TOUS)) {
      const feuille = feuilleDe(reponses)
      const textes = sms(feuille)
      const mots = textes.join(' ').toLowerCase()
      const places = [...textes, ...Array<string>(TEXTES_AU_PLUS - textes.length).fill('')]
      const reste = SEPTETS_AU_PLUS - Math.min(...places.map(septets))
      for (const { quoi, court } of feuille.papiers) {
        const nom = enGsm7(court ?? quoi.replace(/\s*[,:(].*/, '')).toLowerCase()
        if (!mots.includes(nom)) expect(septets(` A apporter : ${nom}.`)).toBeGreaterThan(reste)
      }
    }
  })

  test('Yvette : les six papiers', () => {
    expect(sms(feuilleDe(YVETTE)).join(' ')).toMatch(/avis.*carte Vitale.*relevés de toutes.*comptes.*RIB/)
  })

  test('Denise : la MDPH décide de l’AAH, pas la Caf', () => {
    expect(sms(feuilleDe(DENISE)).join(' ')).toMatch(/\(AAH\)\. Allez à la MDPH\./)
  })

  test('Moussa : déposer soi-même, et l’attestation de qui l’héberge', () => {
    const texte = sms(feuilleDe(MOUSSA)).join(' ')

    expect(texte).toContain('déposer vous-meme à la CPAM')
    expect(texte).toMatch(/si on vous héberge, une facture et l'attestation signée/)
    expect(texte).toContain('vos revenus des 12 derniers mois')
  })

  test('personne ne « vérifie » des soins urgents', () => {
    const seTait = { ...MOUSSA, papiers: 'tait' } as const
    const { expire: _, ...sansReponse } = seTait

    expect(gestes(feuilleDe(sansReponse)).length).toBeGreaterThan(0)
    expect(gestes(feuilleDe(sansReponse))).not.toContain('verifier soins-urgents')
    expect(sms(feuilleDe(sansReponse)).join(' ')).not.toMatch(/Samu/)
  })

  test('le droit, le numéro et le prix y sont', () => {
    expect(sms(feuilleDe(YVETTE))[0]).toMatch(/Complémentaire santé solidaire.*36 46/)
    expect(sms(feuilleDe(SAMIA)).join(' ')).toContain('14 € par mois')
  })
})
