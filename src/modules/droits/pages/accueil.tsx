import { m } from '#messages'
import { Bouton, LienBouton } from '#ui'
import { type Cadrage, Cadre } from './cadre.tsx'

type ProprietesAccueil = { readonly cadrage: Cadrage; readonly reprise: string | null }

/** The first page: what it is, how long it takes, whose computer it is. */
export const PageAccueil = ({ cadrage, reprise }: ProprietesAccueil) => (
  <Cadre
    titre={m.droits_accueil_titre()}
    description={m.droits_accueil_description()}
    indexable
    cadrage={cadrage}
  >
    <h1>{m.droits_accueil_titre()}</h1>
    <p>{m.droits_accueil_phrase()}</p>
    {reprise && <LienBouton adresse={reprise}>{m.droits_accueil_reprendre()}</LienBouton>}
    <form method="post" action="/droits/commencer">
      <h2>{m.droits_accueil_ou()}</h2>
      <Bouton allure="porte" nom="appareil" valeur="mien" pictogramme="personne">
        <span>
          {m.droits_accueil_mon_appareil()}
          <small>{m.droits_accueil_mon_appareil_detail()}</small>
        </span>
      </Bouton>
      <Bouton allure="porte" nom="appareil" valeur="partage" pictogramme="ordinateur">
        <span>
          {m.droits_accueil_partage()}
          <small>{m.droits_accueil_partage_detail()}</small>
        </span>
      </Bouton>
    </form>
    <p class="doux">{m.droits_accueil_rien_garde()}</p>
    <nav aria-label={m.ui_pied_liens()}>
      <a href="/aide/aide-aux-aidants">{m.droits_accueil_aidant()}</a>
      <a href="/regles">{m.droits_accueil_regles()}</a>
    </nav>
  </Cadre>
)
