import { m } from '#messages'
import { enFrancais } from './nombres.ts'
import type { Refus, RefusDit } from './ports.ts'

const PHRASES: Readonly<Record<RefusDit, (megas: number) => string>> = {
  'sans-fichier': () => m.detection_refus_sans_fichier(),
  'pas-un-envoi': () => m.detection_refus_pas_un_envoi(),
  'correspondance-trop-longue': () => m.detection_refus_correspondance(),
  occupe: () => m.detection_refus_occupe(),
  vide: () => m.detection_refus_vide(),
  'trop-gros': megas => m.detection_refus_trop_gros({ megas: enFrancais(megas) }),
  arrete: () => m.detection_refus_arrete(),
  disque: () => m.detection_refus_disque()
}

/** What happened, and what to do. */
export const direRefus = (refus: Refus, megas: number): string =>
  refus.sorte === 'illisible' ? refus.phrase : PHRASES[refus.sorte](megas)

/** The field to mend. */
export const champDe = (refus: Refus): 'correspondance' | 'fichier' =>
  refus.sorte === 'correspondance-trop-longue' ||
  (refus.sorte === 'illisible' && /correspondance|colonne/i.test(refus.phrase))
    ? 'correspondance'
    : 'fichier'

/** Ours to mend, or another's turn: not a mistake in the form. */
export const statutDe = ({ sorte }: Refus): 422 | 413 | 503 =>
  sorte === 'occupe' || sorte === 'disque' ? 503 : sorte === 'trop-gros' ? 413 : 422
