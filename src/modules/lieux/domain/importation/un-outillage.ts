import type { AncienneCommune, Commune } from '../communes/commune.ts'
import { repertoireDe } from '../communes/repertoire.ts'
import { type Carnet, nouveauCarnet } from './carnet.ts'
import { type Annuaire, annuaireDe } from './champs/annuaire.ts'
import type { Contexte } from './ligne.ts'

const commune = (
  codeInsee: string,
  nom: string,
  codesPostaux: string,
  point: readonly [number, number]
): Commune => ({
  codeInsee,
  nom,
  departement: codeInsee.slice(0, 2),
  codesPostaux: codesPostaux.split(' '),
  population: 1000,
  position: { latitude: point[0], longitude: point[1], precision: 'commune' }
})

const COMMUNES: readonly Commune[] = [
  commune('23096', 'Guéret', '23000', [46.1703, 1.8714]),
  commune('23176', 'Saint-Sulpice-le-Guérétois', '23000', [46.1997, 1.8282]),
  commune('87085', 'Limoges', '87000 87100 87280', [45.8567, 1.226]),
  commune('13055', 'Marseille', '13001 13002 13011', [43.2999, 5.3823]),
  commune('19031', 'Brive-la-Gaillarde', '19100', [45.1434, 1.5174]),
  commune('49353', 'Trélazé', '49800', [47.453, -0.4735]),
  commune('2A004', 'Ajaccio', '20000 20090', [41.9347, 8.7009])
]
const limoges = COMMUNES[2] as Commune
const BEAUNE: AncienneCommune = {
  sorte: 'ancienne-commune',
  codeInsee: '87010',
  nom: 'Beaune-les-Mines',
  codesPostaux: [],
  population: 100,
  position: null,
  commune: limoges
}

/** Seven communes and a former one, for the tests. */
export const unAnnuaire = (): Annuaire => annuaireDe(repertoireDe(COMMUNES, [BEAUNE]))

/** What a reader is given, for the tests; nothing was imported before. */
export const unContexte = (change: Partial<Contexte> = {}): Contexte => ({
  communes: unAnnuaire(),
  aujourdhui: '2026-11-25',
  publieLe: null,
  structureConnue: () => false,
  ...change
})

/** What `lire` says of a cell, and the codes of its doubts. */
export const avecDoutes = <T>(lire: (carnet: Carnet) => T) => {
  const carnet = nouveauCarnet()
  const valeur = lire(carnet)
  return { valeur, doutes: carnet.doutes.map(({ code }) => code), remarques: carnet.remarques }
}
