import { m } from '#messages'
import type { Jour } from '#shared/date'
import { Carte, Telephone } from '#ui'
import { BESOINS, type Besoin, convient } from '../../domain/besoins/besoins.ts'
import type { Horaires, Moment } from '../../domain/horaires/horaires.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import type { LieuListe } from '../../domain/proches/lister.ts'
import type { LieuTrouve } from '../../domain/proches/recherche.ts'
import { enUneLigne } from '../dire/adresse.ts'
import { contenuDuBesoin } from '../dire/besoins.ts'
import { direDistance } from '../dire/distance.ts'
import { direEtat } from '../dire/etat.ts'
import { direHoraires } from '../dire/horaires.ts'
import { surQuoiCompter } from '../dire/trouve.ts'
import { adresseDuLieu } from '../fiche/adresse-du-lieu.ts'
import type { Demande } from './demande.ts'
import { pointDe } from './voir-la-carte.tsx'

type ProprietesCarteLieu = {
  /** Without a distance in the list of a whole département. */
  readonly trouve: LieuTrouve | LieuListe
  readonly demande: Demande
  /** What these places were looked for; null when nobody does what was asked, and any place is shown. */
  readonly besoin: Besoin | null
  readonly maintenant: Moment
}

/** A place in the list: its state, what it does for this need, how far, its phone. */
export const CarteLieu = ({ trouve, demande, besoin, maintenant }: ProprietesCarteLieu) => {
  const { lieu, passage, etat, ouvre } = trouve
  const [telephone] = lieu.contact.telephones
  return (
    <Carte
      titre={lieu.nom}
      niveau={2}
      adresse={adresseDuLieu(lieu, demande)}
      etat={direEtat(etat, ouvre, maintenant)}
      donnees={'km' in trouve ? pointDe(trouve) : undefined}
    >
      {lieu.exemple && <Exemple />}
      <CeQuIlFait trouve={trouve} besoin={besoin} />
      <p>
        {'km' in trouve && (
          <>
            <strong>{direDistance(trouve)}</strong>
            <br />
          </>
        )}
        {passage && `${m.lieux_passage()} `}
        {enUneLigne((passage ?? lieu).adresse)}
      </p>
      {telephone ? <Telephone numero={telephone} /> : <SansTelephone trouve={trouve} />}
      {demande.souhaits.includes('signes') && <Courriel trouve={trouve} />}
      <SurPapier horaires={(passage ?? lieu).horaires} jour={maintenant.jour} />
      <p class="doux">{surQuoiCompter(trouve, maintenant.jour)}</p>
    </Carte>
  )
}

/** A printed list is read another day: the week, not the moment. */
const SurPapier = ({ horaires, jour }: { readonly horaires: Horaires | null; readonly jour: Jour }) =>
  horaires && <p class="sur-papier">{direHoraires(horaires, jour).join(' ')}</p>

/** Invented places are said so wherever they show. */
export const Exemple = () => (
  <p>
    <mark>{m.lieux_exemple()}</mark>
  </p>
)

// What they all do is said once, above the list.
const CeQuIlFait = ({ trouve, besoin }: Pick<ProprietesCarteLieu, 'trouve' | 'besoin'>) => {
  if (besoin === null) return <p>{pourQuoi(trouve.lieu)}</p>
  return trouve.convenance === 'oui' ? null : <p>{m.lieux_peut_etre()}</p>
}

const BESOINS_MONTRES = 3

/** What one comes here for, in the words of the needs; failing that, the first sentence of the place, if it is short. */
const pourQuoi = (lieu: Lieu): string => {
  const titres = BESOINS.filter(besoin => convient(lieu, besoin) === 'oui').map(
    besoin => contenuDuBesoin(besoin).titre
  )
  if (titres.length > 0) return m.lieux_pour_quoi({ titres: enumererCourt(titres) })
  const [phrase = ''] = (lieu.presentation ?? '').split(/(?<=[.!?])\s/)
  return phrase !== '' && phrase.length <= 140 ? phrase : m.lieux_lieu_d_aide()
}

const enumererCourt = (titres: readonly string[]): string =>
  [...titres.slice(0, BESOINS_MONTRES), ...(titres.length > BESOINS_MONTRES ? ['…'] : [])].join(' ; ')

const SansTelephone = ({ trouve }: { readonly trouve: LieuListe }) => (
  <p>
    {trouve.lieu.contact.courriels.length > 0 ? m.lieux_sans_telephone_courriel() : m.lieux_sans_telephone()}
  </p>
)

const Courriel = ({ trouve }: { readonly trouve: LieuListe }) => {
  const [courriel] = trouve.lieu.contact.courriels
  return courriel === undefined ? null : (
    <p>
      <a href={`mailto:${courriel}`}>{courriel}</a>
    </p>
  )
}
