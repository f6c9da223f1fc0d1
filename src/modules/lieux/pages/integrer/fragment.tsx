import { m } from '#messages'
import { enUneLigne } from '../dire/adresse.ts'
import { direDistance } from '../dire/distance.ts'
import { direEtat } from '../dire/etat.ts'
import { cheminDuLieu } from '../fiche/adresse-du-lieu.ts'
import { adresseDe } from '../recherche/demande.ts'
import type { ListeAIntegrer } from './lire-liste.ts'
import { direSources, heureDe } from './page-integree.tsx'

type Proprietes = { readonly liste: ListeAIntegrer; readonly site: string }

/** The list as bare HTML, without any style or script: a server puts it in its own page. */
export const Fragment = ({ liste, site }: Proprietes) => (
  <section lang="fr" class="relais-lieux">
    <p>{heureDe(liste)}</p>
    {liste.lieux.length === 0 ? (
      <p>{m.lieux_integrer_aucun()}</p>
    ) : (
      <ul>
        {liste.lieux.map(trouve => (
          <Ligne trouve={trouve} liste={liste} site={site} />
        ))}
      </ul>
    )}
    <p>
      <a href={`${site}${adresseDe(liste.demande)}`}>{m.lieux_integrer_pied()}</a>
    </p>
    <p>{direSources(liste)}</p>
  </section>
)

type ProprietesLigne = Proprietes & { readonly trouve: ListeAIntegrer['lieux'][number] }

const Ligne = ({ trouve, liste, site }: ProprietesLigne) => {
  const { lieu, passage, etat, ouvre } = trouve
  const [telephone] = lieu.contact.telephones
  return (
    <li>
      <a href={`${site}${cheminDuLieu(lieu)}`}>{lieu.nom}</a>
      {lieu.exemple && ` (${m.lieux_exemple()})`}
      <br />
      {direEtat(etat, ouvre, liste.maintenant).mot}
      <br />
      {passage && `${m.lieux_passage()} `}
      {enUneLigne((passage ?? lieu).adresse)}
      {'km' in trouve && ` ${direDistance(trouve)}`}
      {telephone && (
        <>
          <br />
          <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>
        </>
      )}
    </li>
  )
}
