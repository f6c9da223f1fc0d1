import type { Lieu } from '../lieu/lieu.ts'
import type { Administration, Guichet, Mode } from './guichet.ts'

/** What the places of the directory already say of counters: nobody types it twice. */
export const guichetsDuLieu = (lieu: Lieu): readonly Guichet[] => {
  const { codeInsee } = lieu.adresse
  if (codeInsee === null || lieu.exemple) return []
  return administrationsDe(lieu).map(administration => ({
    id: `${lieu.code}-${administration}`,
    administration,
    codeInsee,
    mode: modeDe(lieu),
    lieu: lieu.code,
    // Two desks of one kind in a commune are told apart by the place.
    precision: lieu.nom,
    depuis: null,
    jusqua: lieu.fermeDepuis,
    motifDeFin: null,
    source: lieu.confirmation?.par ?? ''
  }))
}

/** The operators that every France services desk speaks for (charte nationale d'engagement, bouquet de services). */
const BOUQUET: readonly Administration[] = [
  'assurance-maladie',
  'caf',
  'msa',
  'retraite',
  'france-travail',
  'impots'
]

const PAR_TYPOLOGIE: Readonly<Record<string, readonly Administration[]>> = {
  RFS: BOUQUET,
  CPAM: ['assurance-maladie'],
  CAF: ['caf'],
  MSA: ['msa'],
  CARSAT: ['retraite'],
  PE: ['france-travail'],
  MDPH: ['mdph'],
  CD: ['departement'],
  MDS: ['departement'],
  CCAS: ['ccas'],
  CIAS: ['ccas'],
  PREF: ['prefecture']
}

const administrationsDe = ({ typologies, labels }: Lieu): readonly Administration[] => {
  const codes = labels.includes('France Services') ? [...typologies, 'RFS'] : typologies
  return [...new Set(codes.flatMap(code => PAR_TYPOLOGIE[code] ?? []))]
}

/** Nobody said that one may come unannounced: then one should call first. */
const modeDe = ({ acces }: Lieu): Mode =>
  acces.rendezVous === 'sans' || acces.rendezVous === 'les-deux' ? 'sans-rendez-vous' : 'sur-rendez-vous'
