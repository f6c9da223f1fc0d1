import { m } from '#messages'
import type { Jour } from '#shared/date'
import { enTextes } from '#shared/gsm7'
import { ACopier, Actions, LienBouton } from '#ui'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { enUneLigne } from '../dire/adresse.ts'
import { direConfirmation } from '../dire/confirmation.ts'
import { direHoraires } from '../dire/horaires.ts'
import type { Papier } from '../ports.ts'
import type { Demande } from '../recherche/demande.ts'
import { adresseDuLieu } from './adresse-du-lieu.ts'

type ProprietesSms = {
  readonly lieu: Lieu
  readonly demande: Demande
  readonly papiers: readonly Papier[]
  readonly jour: Jour
  readonly courte: string
  readonly scripts: readonly string[]
}

/** The sheet for who has no printer: at most three texts to copy; on a phone, its own application, already filled in. */
export const PageSms = ({ lieu, demande, papiers, jour, courte, scripts }: ProprietesSms) => {
  const textes = enTextes(phrasesDe({ lieu, papiers, jour, courte }))
  return (
    <Cadre titre={m.lieux_sms_titre()} scripts={scripts}>
      <h1>{m.lieux_sms_titre()}</h1>
      <p>{m.lieux_sms_phrase()}</p>
      {textes.map((texte, rang) => (
        <ACopier
          nom={`sms-${rang + 1}`}
          libelle={m.droits_sms_rang({ rang: String(rang + 1), total: String(textes.length) })}
          texte={texte}
        />
      ))}
      <Actions>
        <a href={`sms:?&body=${encodeURIComponent(textes.join(' '))}`}>{m.lieux_sms_ouvrir()}</a>
        <LienBouton adresse={adresseDuLieu(lieu, demande)}>{m.lieux_fiche_revenir()}</LienBouton>
      </Actions>
    </Cadre>
  )
}

/** What matters first: a text may be lost on the way. */
const phrasesDe = ({
  lieu,
  papiers,
  jour,
  courte
}: Pick<ProprietesSms, 'lieu' | 'papiers' | 'jour' | 'courte'>) => {
  const [telephone] = lieu.contact.telephones
  const adresses =
    lieu.passages.length === 0
      ? [enUneLigne(lieu.adresse)]
      : lieu.passages.slice(0, 1).map(({ adresse }) => enUneLigne(adresse))
  const horaires = (lieu.passages[0] ?? lieu).horaires
  return [
    `${lieu.exemple ? `${m.lieux_exemple()} ` : ''}${lieu.nom}.`,
    ...adresses.map(adresse => `${adresse}.`),
    telephone ? m.lieux_sms_telephone({ numero: telephone }) : m.lieux_sans_telephone(),
    ...(horaires === null ? [] : direHoraires(horaires, jour)),
    direConfirmation(lieu, jour),
    ...(papiers.length === 0 ? [] : [m.lieux_sms_apporter({ papiers: papiers.map(nomCourt).join(' ; ') })]),
    courte
  ]
}

/** Without what follows the first comma: a text has few words. */
const nomCourt = ({ quoi, court }: Papier): string => {
  const nom = court ?? quoi.replace(/\s*[,:(].*/, '')
  return `${nom.charAt(0).toLowerCase()}${nom.slice(1)}`
}
