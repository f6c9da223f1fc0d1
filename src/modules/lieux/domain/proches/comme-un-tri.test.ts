import { expect, test } from 'vitest'
import { type Hasard, hasardDe } from '../../../../../tests/support/hasard.ts'
import { horairesAuHasard } from '../../../../../tests/support/horaires.ts'
import { BESOINS, convient } from '../besoins/besoins.ts'
import type { Horaires } from '../horaires/horaires.ts'
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

const HORAIRES_PARTICULIERS = [
  unHoraire(),
  unHoraire(['20:00-26:00'], {}, [4, 5, 6]),
  unHoraire([], { regles: [{ jours: [5], rangs: [1], plages: [{ de: 540, a: 720 }] }] }),
  unHoraire(undefined, { doutes: [{ code: 'alternance', mots: 'une semaine sur deux' }] }),
  unHoraire([], { doutes: [{ code: 'illisible', mots: 'sur demande' }] }),
  unHoraire(undefined, { regles: [{ feries: true, plages: [] }] }),
  unHoraire(undefined, { regles: [{ feries: true, plages: [{ de: 540, a: 720 }] }] }),
  unHoraire(undefined, { regles: [{ du: '2026-11-11', au: '2026-11-11', plages: [{ de: 600, a: 900 }] }] }),
  unHoraire(undefined, {
    regles: [
      { feries: true, plages: [] },
      { jours: [2], plages: [{ de: 540, a: 720 }] }
    ]
  })
]

const desHeures = (hasard: Hasard): Horaires | null =>
  hasard.parmi([null, hasard.parmi(HORAIRES_PARTICULIERS), horairesAuHasard(hasard)])

const unLieuAuHasard = (hasard: Hasard, n: number): Lieu => {
  const point = () => ({
    latitude: 46.17 + (hasard.part() - 0.5) * 1.5,
    longitude: 1.87 + (hasard.part() - 0.5) * 2.5,
    precision: hasard.parmi(['exacte', 'exacte', 'exacte', 'commune', 'douteuse'] as const)
  })
  const base = unLieu()
  return unLieu({
    code: String(n).padStart(6, '0'),
    position: hasard.parmi([point(), point(), point(), null]),
    typologies: hasard.parmi([[], ['RFS'], ['CCAS'], ['BIB'], ['CPAM']]),
    horaires: desHeures(hasard),
    passages: hasard.chance(0.1)
      ? [1, 2, 3].map(() => ({ adresse: base.adresse, position: point(), horaires: desHeures(hasard) }))
      : [],
    acces: {
      ...base.acces,
      fauteuil: hasard.parmi([null, true, false]),
      parEcrit: hasard.parmi([null, null, true])
    },
    confirmation: hasard.parmi([null, '2026-11-01', '2025-01-01', '2020-01-01'].map(uneConfirmation)),
    fermeDepuis: hasard.parmi([null, null, null, null, '2026-01-01'])
  })
}

const uneConfirmation = (le: string | null) => (le === null ? null : { le, par: 'essai' })

const uneRechercheAuHasard = (hasard: Hasard): Recherche =>
  uneRecherche({
    autour: { latitude: 46.17 + (hasard.part() - 0.5) * 2, longitude: 1.87 + (hasard.part() - 0.5) * 3 },
    commune: hasard.parmi([null, '23096']),
    besoin: hasard.parmi([null, ...BESOINS]),
    quand: hasard.parmi<Quand | null>([null, null, 'maintenant', 'aujourdhui', 'semaine']),
    fauteuil: hasard.chance(0.2),
    langueDesSignes: hasard.chance(0.2),
    bus: hasard.chance(0.2),
    limite: hasard.parmi([1, 3, 10, 40])
  })

const JOURS = ['2026-11-24', '2026-11-29', '2026-11-11', '2026-11-10', '2026-12-24', '2026-12-05']

/** Ten times more places than a leaf of the tree holds. */
const LIEUX = 300

test('le résultat est celui d’un tri de tous les lieux, sur 150 recherches tirées au sort', () => {
  const sort = hasardDe(20261124)
  const index = indexer(Array.from({ length: LIEUX }, (_, n) => unLieuAuHasard(sort, n)))
  let trouves = 0
  for (let n = 0; n < 150; n += 1) {
    const recherche = uneRechercheAuHasard(sort)
    const moment = { jour: sort.parmi(JOURS), minute: sort.entier(0, 1439) }
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
  expect(trouves).toBeGreaterThan(300)
}, 30_000)

const estDemande = (lieu: Lieu, { endroit, convenance }: Essai, recherche: Recherche): boolean => {
  if (recherche.besoin !== null && convient(lieu, recherche.besoin) !== convenance) return false
  if (recherche.fauteuil && lieu.acces.fauteuil !== true) return false
  if (recherche.langueDesSignes && lieu.acces.parEcrit !== true) return false
  return !recherche.bus || endroit.passage !== null || lieu.itinerant
}
