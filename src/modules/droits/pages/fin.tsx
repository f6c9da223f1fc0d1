import { m } from '#messages'
import { Actions, Alerte, Bouton, LienBouton } from '#ui'
import { type Cadrage, Cadre } from './cadre.tsx'

const Recommencer = ({ partage }: { readonly partage: boolean }) => (
  <form method="post" action="/droits/commencer">
    <Actions>
      <Bouton nom="appareil" valeur={partage ? 'partage' : 'mien'}>
        {m.droits_recommencer()}
      </Bouton>
      <a href="/">{m.erreur_retour_accueil()}</a>
    </Actions>
  </form>
)

type ProprietesEffacee = { readonly pause: boolean; readonly cadrage: Cadrage }

/** After « Effacer », or after three idle minutes on a shared computer (`pause`). */
export const PageEffacee = ({ pause, cadrage }: ProprietesEffacee) => {
  const titre = pause ? m.droits_pause_titre() : m.droits_efface_titre()
  return (
    <Cadre titre={titre} cadrage={cadrage}>
      <h1>{titre}</h1>
      <Alerte ton="merci">
        <p>{pause ? m.droits_pause_phrase() : m.droits_efface_phrase()}</p>
      </Alerte>
      <p>{m.droits_efface_feuille()}</p>
      <Recommencer partage={pause} />
    </Cadre>
  )
}

/** The answers are gone, or there never were any: said kindly, with a way to start again. */
export const PagePerdues = ({ cadrage }: { readonly cadrage: Cadrage }) => (
  <Cadre titre={m.droits_perdues_titre()} cadrage={cadrage}>
    <h1>{m.droits_perdues_titre()}</h1>
    <p>{m.droits_perdues_phrase()}</p>
    <p>{m.droits_perdues_suite()}</p>
    <p class="doux">{m.droits_perdues_cookies()}</p>
    <Recommencer partage={cadrage.partage} />
  </Cadre>
)

type ProprietesQuitter = { readonly site: string; readonly cadrage: Cadrage }

/** Seen only by a browser that does not follow the redirection. */
export const PageQuitter = ({ site, cadrage }: ProprietesQuitter) => (
  <Cadre titre={m.droits_quitter_titre()} cadrage={cadrage}>
    <h1>{m.droits_quitter_titre()}</h1>
    <p>{m.droits_quitter_phrase()}</p>
    <p>
      <LienBouton adresse={site}>{m.droits_quitter_lien()}</LienBouton>
    </p>
  </Cadre>
)
