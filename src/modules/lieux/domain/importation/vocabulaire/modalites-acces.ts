import type { Acces } from '../../lieu/lieu.ts'
import type { Carnet } from '../carnet.ts'
import { type Table, traduire } from './mots.ts'

type Moyen = 'se-presenter' | 'en-ligne' | 'orientation' | 'personne'

// How to come: exchange schema 1.0 (`modalites_acces`), data.inclusion v1 (`modes_mobilisation`).
const MOYENS: Table<Moyen> = {
  'se-presenter': ['se-presenter'],
  'prendre-un-rdv-en-ligne': ['en-ligne'],
  'utiliser-lien-mobilisation': [],
  telephoner: [],
  'contacter-par-mail': [],
  'envoyer-un-courriel': [],
  'envoyer-un-mail-avec-une-fiche-de-prescription': ['orientation'],
  'ce-lieu-n-accueille-pas-de-public': ['personne']
}

type ModalitesAcces = {
  readonly rendezVous: Acces['rendezVous']
  readonly documents: readonly string[]
  readonly neFaitPas: readonly string[]
}

/** What one must do before coming, as far as the source tells. */
export const lireModalitesAcces = (mots: readonly string[], carnet: Carnet): ModalitesAcces => {
  const moyens = traduire(mots, { table: MOYENS, champ: 'acces', carnet })
  const sans = moyens.includes('se-presenter')
  const avec = moyens.includes('en-ligne')
  return {
    rendezVous: sans && avec ? 'les-deux' : sans ? 'sans' : avec ? 'avec' : null,
    documents: moyens.includes('orientation') ? ['La fiche d’orientation remplie par un professionnel'] : [],
    neFaitPas: moyens.includes('personne') ? ['N’accueille pas de public.'] : []
  }
}
