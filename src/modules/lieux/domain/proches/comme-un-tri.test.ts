import { expect, test } from 'vitest'
import { BESOINS, convient } from '../besoins/besoins.ts'
import { unHoraire } from '../horaires/un-horaire.ts'
import type { Lieu } from '../lieu/lieu.ts'
import { unLieu } from '../lieu/un-lieu.ts'
import { chercher } from './chercher.ts'
import { type Essai, essayer } from './essai.ts'
import { indexer } from './indexer.ts'
import { filtreDe, plancherDe } from './plancher.ts'
import type { Quand, Recherche } from './recherche.ts'
import { dureeDuTrajet } from './trajet.ts'
import { uneRecherche } from './une-recherche.ts'

/** The same draws on every run (mulberry32). */
const tirages = (graine: number) => {
  let etat = graine
  const hasard = (): number => {
    etat = (etat + 0x6d2b79f5) | 0
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const parmi = <T>(choix: readonly T[]): T => choix[Math.floor(hasard() * choix.length)] as T
  return { hasard, parmi }
}

type Tirages = ReturnType<typeof tirages>

const HEURES = [
  null,
  unHoraire(),
  unHoraire(['14:00-18:00'], {}, [2, 4]),
  unHoraire(['9:00-12:00'], {}, [5]),
  unHoraire(['20:00-26:00'], {}, [4, 5, 6]),
  unHoraire([], { regles: [{ jours: [5], rangs: [1], plages: [{ de: 540, a: 720 }] }] }),
  unHoraire(undefined, { doutes: [{ code: 'alternance', mots: 'une semaine sur deux' }] }),
  unHoraire([], { doutes: [{ code: 'illisible', mots: 'sur demande' }] }),
  unHoraire(undefined, { regles: [{ feries: true, plages: [] }] }),
  unHoraire(undefined, { regles: [{ feries: true, plages: [{ de: 540, a: 720 }] }] }),
  unHoraire(undefined, { regles: [{ feries: true, effet: 'retire', plages: [{ de: 540, a: 720 }] }] }),
  unHoraire(undefined, { regles: [{ du: '2026-11-11', au: '2026-11-11', plages: [{ de: 600, a: 900 }] }] }),
  unHoraire(undefined, {
    regles: [
      { feries: true, plages: [] },
      { jours: [2], plages: [{ de: 540, a: 720 }] }
    ]
  })
]

const unLieuAuHasard = ({ hasard, parmi }: Tirages, n: number): Lieu => {
  const point = () => ({
    latitude: 46.17 + (hasard() - 0.5) * 1.5,
    longitude: 1.87 + (hasard() - 0.5) * 2.5,
    precision: parmi(['exacte', 'exacte', 'exacte', 'commune', 'douteuse'] as const)
  })
  const base = unLieu()
  return unLieu({
    code: String(n).padStart(6, '0'),
    position: parmi([point(), point(), point(), null]),
    typologies: parmi([[], ['RFS'], ['CCAS'], ['BIB'], ['CPAM']]),
    horaires: parmi(HEURES),
    passages:
      hasard() < 0.1
        ? [1, 2, 3].map(() => ({ adresse: base.adresse, position: point(), horaires: parmi(HEURES) }))
        : [],
    acces: { ...base.acces, fauteuil: parmi([null, true, false]), parEcrit: parmi([null, null, true]) },
    confirmation: parmi([null, '2026-11-01', '2025-01-01', '2020-01-01'].map(uneConfirmation)),
    fermeDepuis: parmi([null, null, null, null, '2026-01-01'])
  })
}

const uneConfirmation = (le: string | null) => (le === null ? null : { le, par: 'essai' })

const uneRechercheAuHasard = ({ hasard, parmi }: Tirages): Recherche =>
  uneRecherche({
    autour: { latitude: 46.17 + (hasard() - 0.5) * 2, longitude: 1.87 + (hasard() - 0.5) * 3 },
    commune: parmi([null, '23096']),
    besoin: parmi([null, ...BESOINS]),
    quand: parmi<Quand | null>([null, null, 'maintenant', 'aujourdhui', 'semaine']),
    fauteuil: hasard() < 0.2,
    langueDesSignes: hasard() < 0.2,
    bus: hasard() < 0.2,
    limite: parmi([1, 3, 10, 40])
  })

const JOURS = ['2026-11-24', '2026-11-29', '2026-11-11', '2026-11-10', '2026-12-24', '2026-12-05']

/** Ten times more places than a leaf of the tree holds. */
const LIEUX = 400

test('le résultat est celui d’un tri de tous les lieux, sur 250 recherches tirées au sort', () => {
  const sort = tirages(20261124)
  const index = indexer(Array.from({ length: LIEUX }, (_, n) => unLieuAuHasard(sort, n)))
  let trouves = 0
  for (let n = 0; n < 250; n += 1) {
    const recherche = uneRechercheAuHasard(sort)
    const moment = { jour: sort.parmi(JOURS), minute: Math.floor(sort.hasard() * 1440) }
    const filtre = filtreDe(recherche, moment)

    const donnes = chercher(index, recherche, moment).map(({ lieu, passage }) => [lieu.code, passage])

    const essais = index.endroits.flatMap((endroit, rang): readonly Essai[] => {
      const essai = essayer({ index, recherche, moment }, rang)
      if (essai === null || essai.km > 150 || !estDemande(endroit.lieu, essai, recherche)) return []
      if (rang >= index.arbre.taille && recherche.commune !== '23096') return []
      // The floor is a promise on which everything stands.
      expect(plancherDe(index.masques, rang, filtre) + dureeDuTrajet(essai.km)).toBeLessThanOrEqual(
        essai.pesee.peine + 1e-9
      )
      return [essai]
    })
    const tries = essais.toSorted(
      (a, b) => a.pesee.peine - b.pesee.peine || (a.endroit.lieu.code < b.endroit.lieu.code ? -1 : 1)
    )
    const uniques = tries.filter(
      ({ endroit }, i) => tries.findIndex(autre => autre.endroit.lieu === endroit.lieu) === i
    )
    expect(donnes).toEqual(
      uniques.slice(0, recherche.limite).map(({ endroit: { lieu, passage } }) => [lieu.code, passage])
    )
    trouves += donnes.length
  }
  expect(trouves).toBeGreaterThan(500)
})

const estDemande = (lieu: Lieu, { endroit, convenance }: Essai, recherche: Recherche): boolean => {
  if (recherche.besoin !== null && convient(lieu, recherche.besoin) !== convenance) return false
  if (recherche.fauteuil && lieu.acces.fauteuil !== true) return false
  if (recherche.langueDesSignes && lieu.acces.parEcrit !== true) return false
  return !recherche.bus || endroit.passage !== null || lieu.itinerant
}
