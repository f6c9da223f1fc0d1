import { type Formulaire, valeur } from '#shared/formulaire'
import { refus } from '#shared/result'
import { lireMontant } from '../questions/champs.ts'
import { LOGEMENTS } from '../situation-mots.ts'
import type { Brouillon } from './brouillon.ts'
import { ecrireMontant } from './montant.ts'
import { type Ecart, type Lecture, valider } from './saisie.ts'

/** The form as the draft fills it; the commune is said by whoever knows communes. */
export const remplirLogement = ({ situation: { logement } }: Brouillon): Formulaire => ({
  statut: typeof logement?.statut === 'string' ? logement.statut : '',
  loyer: ecrireMontant(logement?.loyer_mensuel),
  colocation:
    logement?.colocation === undefined || logement.colocation === null
      ? ''
      : logement.colocation
        ? 'oui'
        : 'non'
})

/** Reads the page; `commune` is the code of the one that was found, or null. */
export const lireLogement = (form: Formulaire, brouillon: Brouillon, commune: string | null): Lecture => {
  const statut = LOGEMENTS.find(mot => mot === valeur(form, 'statut')) ?? null
  const loyer = valeur(form, 'loyer') === '' ? { ok: true as const, value: null } : lireMontant(form, 'loyer')
  const ecarts: readonly Ecart[] = loyer.ok ? [] : [{ champ: 'loyer', code: 'montant' }]
  if (!loyer.ok) return refus(ecarts)
  const colocation = valeur(form, 'colocation')
  const logement = {
    ...brouillon.situation.logement,
    statut,
    loyer_mensuel: loyer.value,
    commune_insee: commune,
    colocation: colocation === '' ? null : colocation === 'oui'
  }
  return valider({ ...brouillon, situation: { ...brouillon.situation, logement } }, () => 'statut')
}
