import * as v from 'valibot'
import { m } from '#messages'
import { estJour, jourEnLettres, joursPlus } from '#shared/date'
import { capitale } from '#shared/texte'
import { Actions, Bouton, LienBouton, ListeDeroulante } from '#ui'
import type { Moment } from '../../domain/horaires/horaires.ts'
import { direHeure } from '../../domain/horaires/phrases/mots.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { enUneLigne } from '../dire/adresse.ts'
import { nomDuJour } from '../dire/moment.ts'
import type { Papier, RendezVous } from '../ports.ts'
import type { Demande } from '../recherche/demande.ts'
import { adresseDuLieu, cheminDuLieu } from './adresse-du-lieu.ts'

const JOURS_PROPOSES = 60
const PREMIERE_HEURE = 7 * 60
const DERNIERE_HEURE = 20 * 60
const QUART_D_HEURE = 15

type ProprietesRendezVous = {
  readonly lieu: Lieu
  readonly demande: Demande
  readonly maintenant: Moment
  readonly refuse: boolean
  readonly scripts: readonly string[]
}

/** An appointment that was agreed on the phone, to be put in the calendar of the device. Nothing is sent to the place. */
export const PageRendezVous = ({ lieu, demande, maintenant, refuse, scripts }: ProprietesRendezVous) => (
  <Cadre titre={m.lieux_rdv_titre()} enErreur={refuse} scripts={scripts}>
    <h1>{m.lieux_rdv_titre()}</h1>
    <p>{m.lieux_rdv_phrase()}</p>
    <form method="get" action={`${cheminDuLieu(lieu)}/rendez-vous.ics`}>
      <ListeDeroulante
        nom="jour"
        libelle={m.lieux_rdv_jour()}
        invite={m.droits_choisissez()}
        options={joursProposes(maintenant.jour)}
        erreur={refuse ? m.lieux_rdv_refuse() : undefined}
      />
      <ListeDeroulante
        nom="heure"
        libelle={m.lieux_rdv_heure()}
        invite={m.droits_choisissez()}
        options={heuresProposees}
      />
      <Actions>
        <Bouton {...(demande.besoin && { nom: 'besoin', valeur: demande.besoin })}>
          {m.lieux_rdv_noter()}
        </Bouton>
        <LienBouton allure="discret" adresse={adresseDuLieu(lieu, demande)}>
          {m.lieux_fiche_revenir()}
        </LienBouton>
      </Actions>
    </form>
    <p class="doux">{m.lieux_rdv_rien_envoye()}</p>
  </Cadre>
)

const joursProposes = (aujourdhui: string) =>
  Array.from({ length: JOURS_PROPOSES }, (_, n) => {
    const jour = joursPlus(aujourdhui, n)
    return { valeur: jour, libelle: capitale(`${nomDuJour(jour)} ${jourEnLettres(jour)}`) }
  })

const heuresProposees = Array.from(
  { length: (DERNIERE_HEURE - PREMIERE_HEURE) / QUART_D_HEURE + 1 },
  (_, n) => {
    const minute = PREMIERE_HEURE + n * QUART_D_HEURE
    return { valeur: String(minute), libelle: direHeure(minute) }
  }
)

const Choisi = v.object({
  jour: v.pipe(v.string(), v.check(estJour)),
  heure: v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number), v.maxValue(24 * 60 - 1))
})

/** The day and the minute chosen; null when one is missing or made up. */
export const lireRendezVous = (champs: URLSearchParams): Moment | null => {
  const lu = v.safeParse(Choisi, Object.fromEntries(champs))
  return lu.success ? { jour: lu.output.jour, minute: lu.output.heure } : null
}

/** What the calendar should remember of the place. */
export const aNoter = (lieu: Lieu, papiers: readonly Papier[]): Omit<RendezVous, keyof Moment> => {
  const [telephone] = lieu.contact.telephones
  return {
    cle: lieu.code,
    titre: lieu.nom,
    adresse: enUneLigne(lieu.adresse),
    notes: [
      ...(lieu.exemple ? [m.lieux_exemple()] : []),
      ...(telephone === undefined ? [] : [m.lieux_sms_telephone({ numero: telephone })]),
      ...(papiers.length === 0
        ? []
        : [m.lieux_sms_apporter({ papiers: papiers.map(({ quoi }) => quoi).join(' ; ') })])
    ]
  }
}
