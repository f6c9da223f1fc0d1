/** Places that look like those of France: spread like people, with the hours that counters have. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Horaires, Lieu } from '#modules/lieux'
import { type Hasard, hasardDe } from '../../tests/support/hasard.ts'

type Ville = { readonly code: string; readonly nom: string; readonly postal: string } & Point
type Point = { readonly latitude: number; readonly longitude: number }

/** Draws a commune, the more people the more often. */
export const tirerUneVille = (): ((hasard: Hasard) => Ville) => {
  const communes = lireLesCommunes()
  const cumul: number[] = []
  let total = 0
  for (const { population } of communes) {
    total += population + 100
    cumul.push(total)
  }
  return hasard => {
    const cible = hasard.part() * total
    let [bas, haut] = [0, cumul.length - 1]
    while (bas < haut) {
      const milieu = (bas + haut) >> 1
      if ((cumul[milieu] ?? 0) < cible) bas = milieu + 1
      else haut = milieu
    }
    return communes[bas] as Ville
  }
}

const lireLesCommunes = (): readonly (Ville & { readonly population: number })[] =>
  gunzipSync(readFileSync(new URL('../../donnees/communes/communes-cog2026.csv.gz', import.meta.url)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(ligne => ligne.split(','))
    .filter(([, , type, , , , latitude]) => type === 'commune-actuelle' && latitude)
    .map(([code = '', nom = '', , , postaux = '', population, latitude, longitude]) => ({
      code,
      nom,
      postal: postaux.split('|')[0] ?? '',
      population: Number(population),
      latitude: Number(latitude),
      longitude: Number(longitude)
    }))

/** n places, always the same; the day is that of the measurement. */
export const engendrerLesLieux = (n: number, jour: string): readonly Lieu[] => {
  const hasard = hasardDe(n)
  const ville = tirerUneVille()
  return Array.from({ length: n }, (_, rang) => unLieuEngendre(hasard, ville(hasard), { rang, jour }))
}

// A town spreads over a few kilometres; so do its counters.
const autourDe = ({ latitude, longitude }: Point, { part }: Hasard): Point => ({
  latitude: latitude + (part() + part() - 1) * 0.04,
  longitude: longitude + (part() + part() - 1) * 0.06
})

const SIGNES = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const codeDe = (rang: number): string =>
  Array.from({ length: 6 }, (_, n) => SIGNES[Math.floor(rang / 32 ** (5 - n)) % 32]).join('')

const TYPOLOGIES = [
  'RFS',
  'CCAS',
  'CCAS',
  'BIB',
  'BIB',
  'ASSO',
  'ASSO',
  'ASSO',
  'CPAM',
  'CAF',
  'CSAPA',
  'MUNI'
]
const THEMATIQUES = [
  'numerique--acceder-a-des-services-en-ligne',
  'numerique--acceder-a-une-connexion-internet',
  'numerique--maitriser-les-fondamentaux-du-numerique',
  'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
  'sante--acces-aux-soins'
]

type Rang = { readonly rang: number; readonly jour: string }

const unLieuEngendre = (hasard: Hasard, ville: Ville, { rang, jour }: Rang): Lieu => {
  const { chance, parmi } = hasard
  const oui = (sur1: number) => (chance(sur1) ? true : null)
  return {
    code: codeDe(rang),
    exemple: true,
    nom: `Lieu ${rang} de ${ville.nom}`,
    typologies: [parmi(TYPOLOGIES)],
    adresse: {
      voie: `${1 + (rang % 90)} rue de la République`,
      complement: null,
      codePostal: ville.postal,
      commune: ville.nom,
      codeInsee: ville.code
    },
    position: chance(0.03)
      ? { latitude: ville.latitude, longitude: ville.longitude, precision: 'commune' }
      : { ...autourDe(ville, hasard), precision: 'exacte' },
    itinerant: false,
    passages: [],
    contact: { telephones: ['05 55 00 00 00'], courriels: [], site: null, rendezVousEnLigne: null },
    horaires: desHoraires(hasard),
    services: [
      {
        nom: null,
        thematiques: [parmi(THEMATIQUES), parmi(THEMATIQUES)],
        publics: [],
        frais: 'gratuit',
        modalites: ['individuel'],
        documents: []
      }
    ],
    acces: {
      rendezVous: parmi(['sans', 'avec', 'les-deux', null]),
      fauteuil: oui(0.3),
      langueDesSignes: oui(0.02),
      parEcrit: oui(0.05),
      ficheAccessibilite: null,
      accueils: []
    },
    sante: {
      pass: oui(0.004),
      accepteAme: oui(0.01),
      sansPapiersDemandes: oui(0.02),
      tiersPayant: oui(0.02)
    },
    langues: chance(0.05) ? ['en', 'ar'] : [],
    labels: [],
    presentation: 'Accueil, écoute et aide pour vos démarches de santé.',
    neFaitPas: [],
    pivot: null,
    confirmation: chance(0.2)
      ? null
      : { le: unJour(jour, parmi([30, 60, 90, 120, 400, 900, 1500])), par: 'essai' },
    fermeDepuis: null
  }
}

const unJour = (jour: string, avant: number): string =>
  new Date(Date.parse(jour) - avant * 86_400_000).toISOString().slice(0, 10)

const h = (texte: string): Horaires['semaine'][number] =>
  texte
    .split(' ')
    .filter(Boolean)
    .map(plage => {
      const [de = 0, a = 0] = plage.split('-').map(heure => Number(heure) * 60)
      return { de, a }
    })

/** Monday to Sunday, as counters write them; the last is a night shelter. */
const SEMAINES: readonly (readonly string[])[] = [
  ['9-12 14-17', '9-12 14-17', '9-12 14-17', '9-12 14-17', '9-12 14-17', '', ''],
  ['9-12.5 13.5-17', '9-12.5 13.5-17', '9-12.5', '9-12.5 13.5-17', '9-12.5 13.5-16', '', ''],
  ['', '10-12 14-18', '10-18', '14-18', '10-12 14-18', '10-13 14-17', ''],
  ['13.5-17.5', '9-12', '9-12 13.5-17.5', '9-12', '13.5-17.5', '9-12', ''],
  ['8.5-12', '8.5-12', '', '8.5-12', '', '', ''],
  ['8-17', '8-17', '8-17', '8-17', '8-16.5', '', ''],
  ['', '', '14-17', '', '', '', ''],
  ['9-12 14-19', '9-12 14-17', '9-12 14-17', '9-12 14-17', '9-12', '9-12', '10-12']
]
const TOUJOURS = Array.from({ length: 7 }, () => '0-24')

const desHoraires = ({ chance, parmi }: Hasard): Horaires | null => {
  if (chance(0.15)) return null
  const semaine = (chance(0.0005) ? TOUJOURS : parmi(SEMAINES)).map(h)
  return {
    semaine,
    ...(chance(0.05) && { regles: [{ jours: [5], rangs: [1], plages: h('9-12') }] }),
    doutes: chance(0.08) ? [{ code: 'commentaire', mots: 'sur rendez-vous certains jours' }] : [],
    texte: 'horaires engendrés'
  }
}
