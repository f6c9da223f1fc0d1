import { estJour, type Jour } from '#shared/date'
import { ok, type Result, refus } from '#shared/result'
import type { Commune } from '../communes/commune.ts'
import { nouveauCarnet } from '../importation/carnet.ts'
import { lireTelephones } from '../importation/champs/telephones.ts'
import type { Adresse, Lieu } from '../lieu/lieu.ts'
import { PAR_LE_REFERENT } from './accepter.ts'
import type { Correction } from './correction.ts'
import type { ErreurDeCorrection } from './erreur.ts'
import { lireJours } from './lire-jours.ts'
import { type Saisie, saisieDe } from './saisie.ts'

type Contexte = {
  readonly jour: Jour
  /** The commune of this postcode and name; null when there is none, or several. */
  readonly trouverCommune: (codePostal: string, nom: string) => Commune | null
}

type Lecture = Result<Correction, readonly ErreurDeCorrection[]>

/** What a referent typed over what the sheet said: only the fields that were touched are read, and change. */
export const lireSaisie = (lieu: Lieu, saisie: Saisie, contexte: Contexte): Lecture => {
  const avant = saisieDe(lieu)
  const touche = (...champs: readonly (keyof Saisie)[]) =>
    champs.some(champ => String(saisie[champ]).trim() !== String(avant[champ]).trim())
  const lectures: readonly Lecture[] = [
    touche('jours', 'autres', 'sansHoraires') ? horaires(saisie, contexte) : ok({}),
    touche('telephones') ? telephones(lieu, saisie) : ok({}),
    touche('voie', 'complement', 'codePostal', 'commune') ? adresse(lieu, saisie, contexte) : ok({}),
    touche('neFaitPas') ? ok({ neFaitPas: lignes(saisie.neFaitPas) }) : ok({}),
    touche('fermeDepuis') ? fermeture(saisie) : ok({}),
    saisie.juste ? ok(confirme(contexte)) : ok({})
  ]
  const erreurs = lectures.flatMap(lecture => (lecture.ok ? [] : lecture.error))
  if (erreurs.length > 0) return refus(erreurs)
  return ok(Object.assign({}, ...lectures.map(lecture => (lecture.ok ? lecture.value : {}))) as Correction)
}

const confirme = ({ jour }: Contexte): Correction => ({ confirmation: { le: jour, par: PAR_LE_REFERENT } })

// Hours that a referent has just written are as good as confirmed.
const horaires = (saisie: Saisie, contexte: Contexte): Lecture => {
  if (saisie.sansHoraires) return ok({ horaires: null })
  const lus = lireJours(saisie.jours, saisie.autres)
  return lus.ok ? ok({ horaires: lus.value, ...confirme(contexte) }) : lus
}

const telephones = ({ contact }: Lieu, saisie: Saisie): Lecture => {
  if (saisie.telephones.trim() === '') return ok({ contact: { ...contact, telephones: [] } })
  const carnet = nouveauCarnet()
  const lus = lireTelephones(saisie.telephones, carnet)
  if (lus.length === 0 || carnet.doutes.length > 0) return refus([{ champ: 'telephones' }])
  return ok({ contact: { ...contact, telephones: lus } })
}

// A new street is not where the old one was: the middle of the commune is the most that one knows.
const adresse = (lieu: Lieu, saisie: Saisie, { trouverCommune }: Contexte): Lecture => {
  const commune = trouverCommune(saisie.codePostal.trim(), saisie.commune.trim())
  if (commune === null) return refus([{ champ: 'commune' }])
  const nouvelle: Adresse = {
    voie: saisie.voie.trim(),
    complement: saisie.complement.trim() || null,
    codePostal: saisie.codePostal.trim(),
    commune: commune.nom,
    codeInsee: commune.codeInsee
  }
  const memeEndroit = nouvelle.voie === lieu.adresse.voie && nouvelle.codeInsee === lieu.adresse.codeInsee
  if (memeEndroit) return ok({ adresse: nouvelle })
  return ok({
    adresse: nouvelle,
    position: commune.position && { ...commune.position, precision: 'commune' }
  })
}

const lignes = (texte: string): readonly string[] => texte.split('\n').flatMap(ligne => ligne.trim() || [])

const fermeture = ({ fermeDepuis }: Saisie): Lecture => {
  if (fermeDepuis.trim() === '') return ok({ fermeDepuis: null })
  const [, jour = '', mois = '', annee = ''] =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(fermeDepuis.trim()) ?? []
  const lu = `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`
  return estJour(lu) ? ok({ fermeDepuis: lu }) : refus([{ champ: 'fermeDepuis' }])
}
