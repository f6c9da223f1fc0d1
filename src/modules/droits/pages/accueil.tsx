import { m } from '#messages'
import { Actions, Bouton, LienBouton } from '#ui'
import { type Cadrage, Cadre } from './cadre.tsx'

type ProprietesAccueil = { readonly cadrage: Cadrage; readonly reprise: string | null }

/** The first page: what it is, how long it takes, whose computer it is. */
export const PageAccueil = ({ cadrage, reprise }: ProprietesAccueil) => (
  <Cadre
    titre={m.droits_accueil_titre()}
    description={m.droits_accueil_description()}
    indexable
    allure="question"
    cadrage={cadrage}
  >
    <h1>{m.droits_accueil_titre()}</h1>
    <p>{m.droits_accueil_phrase()}</p>
    <form method="post" action="/droits/commencer">
      <Actions>
        <Bouton nom="appareil" valeur="mien">
          {m.droits_accueil_mon_appareil()}
        </Bouton>
        {reprise && <a href={reprise}>{m.droits_accueil_reprendre()}</a>}
      </Actions>
      <Bouton allure="porte" nom="appareil" valeur="partage" pictogramme="ordinateur">
        {m.droits_accueil_partage()}
      </Bouton>
      <p class="doux">{m.droits_accueil_partage_detail()}</p>
    </form>
    <LienBouton allure="porte" adresse="/lieux" pictogramme="lieu">
      {m.droits_accueil_lieux()}
    </LienBouton>
    <LienBouton allure="porte" adresse="/aide/aide-aux-aidants" pictogramme="aide">
      {m.droits_accueil_aidant()}
    </LienBouton>
    <p class="doux">{m.droits_accueil_rien_garde()}</p>
    <p>
      <a href="/droits/precis">{m.droits_accueil_papiers()}</a>
    </p>
    <p>
      <a href="/regles">{m.droits_accueil_regles()}</a>
    </p>
  </Cadre>
)
