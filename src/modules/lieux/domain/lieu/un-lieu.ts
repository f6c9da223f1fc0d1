import type { Lieu } from './lieu.ts'

/** A valid place for the tests: in Guéret, of which nothing else is known. Give only what matters. */
export const unLieu = (change: Partial<Lieu> = {}): Lieu => ({
  code: 'GUERET',
  exemple: false,
  nom: 'Maison des services',
  typologies: [],
  adresse: {
    voie: '1 place Bonnyaud',
    complement: null,
    codePostal: '23000',
    commune: 'Guéret',
    codeInsee: '23096'
  },
  position: { latitude: 46.1703, longitude: 1.8714, precision: 'exacte' },
  itinerant: false,
  passages: [],
  contact: { telephones: ['05 55 00 00 00'], courriels: [], site: null, rendezVousEnLigne: null },
  horaires: null,
  services: [],
  acces: {
    rendezVous: null,
    fauteuil: null,
    langueDesSignes: null,
    parEcrit: null,
    accueils: [],
    ficheAccessibilite: null
  },
  sante: { pass: null, accepteAme: null, sansPapiersDemandes: null, tiersPayant: null },
  langues: [],
  labels: [],
  presentation: null,
  neFaitPas: [],
  pivot: null,
  confirmation: null,
  fermeDepuis: null,
  ...change
})
