import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import type { Etat } from '#ui'
import type { EtatDuLieu, Raison } from '../../domain/horaires/etat/etat.ts'
import type { Prochaine } from '../../domain/horaires/etat/ouvertures.ts'
import type { DouteHoraires, Moment } from '../../domain/horaires/horaires.ts'
import { direHeure } from '../../domain/horaires/phrases/mots.ts'
import { direMoment } from './moment.ts'

type Dit = { readonly nom: Etat; readonly mot: string }

/** The state of a place as a sign and in words: « Ouvert maintenant, jusqu’à 17 h », « Fermé. Ouvre mardi à 9 h ». */
export const direEtat = (lieu: EtatDuLieu, ouvre: Prochaine | null, maintenant: Moment): Dit => {
  const heure = lieu.jusqua === undefined ? null : direHeure(lieu.jusqua)
  switch (lieu.etat) {
    case 'ouvert':
      return { nom: 'oui', mot: heure ? m.lieux_etat_ouvert({ heure }) : m.lieux_etat_ouvert_sans_fin() }
    case 'sans-doute-ouvert':
      return {
        nom: 'voir',
        mot: heure ? m.lieux_etat_sans_doute({ heure }) : m.lieux_etat_sans_doute_sans_fin()
      }
    case 'appelez-avant':
      return { nom: 'voir', mot: m.lieux_etat_appelez() }
    case 'inconnu':
      return {
        nom: 'voir',
        mot: lieu.raison.code === 'sans-horaires' ? m.lieux_etat_sans_horaires() : m.lieux_etat_inconnu()
      }
    case 'ferme':
      return { nom: 'non', mot: direFerme(ouvre, maintenant) }
  }
}

const direFerme = (ouvre: Prochaine | null, maintenant: Moment): string => {
  if (ouvre === null) return m.lieux_etat_ferme()
  const quand = direMoment(ouvre, maintenant)
  return ouvre.etat === 'ouvert'
    ? m.lieux_etat_ferme_ouvre({ quand })
    : m.lieux_etat_ferme_peut_etre({ quand })
}

/** A whole page of comments stands on the sheet, not in a list. */
const SIGNES_AU_PLUS = 90

const abreger = (texte: string): string =>
  texte.length <= SIGNES_AU_PLUS ? texte : `${texte.slice(0, SIGNES_AU_PLUS).replace(/\s+\S*$/, '')}…`

/** In the words of the source; a box that was ticked has none. */
const direDoute = ({ code, mots }: DouteHoraires): string => {
  if (mots.trim() !== '') return m.lieux_raison_a_verifier({ mots: abreger(mots) })
  if (code === 'plusieurs-sites') return m.lieux_raison_plusieurs_sites()
  return code === 'itinerant' ? m.lieux_raison_itinerant() : m.lieux_raison_pas_claire()
}

/** Why it is said so, in one sentence; null when the hours alone say it. */
export const direRaison = (raison: Raison): string | null => {
  switch (raison.code) {
    case 'confirmation-ancienne':
    case 'confirmation-trop-ancienne':
      return m.lieux_raison_ancienne({ date: jourEnLettres(raison.le) })
    case 'jamais-confirme':
      return m.lieux_raison_jamais_confirme()
    case 'rendez-vous':
      return m.lieux_raison_rendez_vous()
    case 'rendez-vous-peut-etre':
      return m.lieux_raison_rendez_vous_peut_etre()
    case 'ferie':
      return m.lieux_raison_ferie()
    case 'pont':
      return m.lieux_raison_pont()
    case 'veille-de-fete':
      return m.lieux_raison_veille()
    case 'a-verifier':
      return direDoute(raison.doute)
    case 'exception':
      return m.lieux_raison_exception()
    case 'horaires':
    case 'sans-horaires':
      return null
  }
}
