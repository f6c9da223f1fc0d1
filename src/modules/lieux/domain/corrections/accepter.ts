import type { Jour } from '#shared/date'
import { capitale } from '#shared/texte'
import { aDesPlages } from '../horaires/horaires.ts'
import { lireHorairesTexte } from '../horaires/lecture/texte.ts'
import { nouveauCarnet } from '../importation/carnet.ts'
import { lireTelephones } from '../importation/champs/telephones.ts'
import type { Lieu } from '../lieu/lieu.ts'
import type { Signalement } from '../signalements/signalement.ts'
import type { Correction } from './correction.ts'

/** Who confirms, by the name that provenances use: its words are in the pages. */
export const PAR_LE_REFERENT = 'referent'

/** What accepting a signalement as it was typed would change; null when a human has to write it. */
export const correctionDe = (lieu: Lieu, { motif, propose }: Signalement, jour: Jour): Correction | null => {
  switch (motif) {
    case 'ferme':
      return { fermeDepuis: jour }
    case 'horaires':
      return horaires(propose, jour)
    case 'telephone':
      return telephone(lieu, propose)
    case 'ne-fait-plus':
      return { neFaitPas: [...lieu.neFaitPas, capitale(propose)] }
    case 'adresse':
    case 'autre':
      return null
  }
}

// Somebody has just said these hours, and the referent believes them: they are as good as confirmed.
const horaires = (propose: string, jour: Jour): Correction | null => {
  const lus = lireHorairesTexte(propose)
  return lus.doutes.length > 0 || !aDesPlages(lus)
    ? null
    : { horaires: lus, confirmation: { le: jour, par: PAR_LE_REFERENT } }
}

const telephone = ({ contact }: Lieu, propose: string): Correction | null => {
  const carnet = nouveauCarnet()
  const telephones = lireTelephones(propose, carnet)
  return telephones.length === 0 || carnet.doutes.length > 0 ? null : { contact: { ...contact, telephones } }
}
