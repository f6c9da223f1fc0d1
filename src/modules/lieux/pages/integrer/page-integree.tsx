import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { capitale } from '#shared/texte'
import { Page } from '#ui'
import { direHeure } from '../../domain/horaires/phrases/mots.ts'
import type { Ecart } from '../api/parametres.ts'
import { nomDuJour } from '../dire/moment.ts'
import { CarteLieu } from '../recherche/carte-lieu.tsx'
import { adresseDe } from '../recherche/demande.ts'
import type { ListeAIntegrer } from './lire-liste.ts'

type ProprietesListe = {
  readonly liste: ListeAIntegrer
  /** The rest of the list, in the same frame. */
  readonly suite: string | null
}

/** A list shown inside a page of a town's site. */
export const PageIntegree = ({ liste, suite }: ProprietesListe) => (
  <Page titre={liste.titre} allure="lieux" encadree>
    <h1>{liste.titre}</h1>
    <p class="doux">{heureDe(liste)}</p>
    {liste.lieux.length === 0 && <p>{m.lieux_integrer_aucun()}</p>}
    {liste.lieux.map(trouve => (
      <CarteLieu
        trouve={trouve}
        demande={liste.demande}
        besoin={liste.demande.besoin}
        maintenant={liste.maintenant}
      />
    ))}
    {suite && (
      <p>
        <a href={suite} target="_self">
          {m.lieux_integrer_suite()}
        </a>
      </p>
    )}
    <p>
      <a href={adresseDe(liste.demande)}>{m.lieux_integrer_pied()}</a>
    </p>
    <p class="source">{direSources(liste)}</p>
  </Page>
)

/** Told to who pasted the address: what to mend, not a broken frame. */
export const PageMalDemandee = ({ ecarts }: { readonly ecarts: readonly Ecart[] }) => (
  <Page titre={m.lieux_integrer_titre()} allure="lieux" encadree>
    <h1>{m.lieux_integrer_titre()}</h1>
    <ul>
      {ecarts.map(({ chemin, message }) => (
        <li>
          {chemin} : {message}
        </li>
      ))}
    </ul>
    <p>
      <a href="/lieux/integrer/mode-d-emploi">{m.lieux_integrer_changer()}</a>
    </p>
  </Page>
)

/** A list that stays open in a tab is read later: when it was true. */
export const heureDe = ({ maintenant: { jour, minute } }: ListeAIntegrer): string =>
  m.lieux_resultats_moment({
    jour: capitale(nomDuJour(jour)),
    date: jourEnLettres(jour),
    heure: direHeure(minute)
  })

/** As the licences ask. */
export const direSources = ({ sources }: ListeAIntegrer): string =>
  m.lieux_integrer_sources({
    sources: sources
      .map(({ titre, producteur, licence }) => `${titre} (${producteur}, ${licence})`)
      .join(' ; ')
  })
