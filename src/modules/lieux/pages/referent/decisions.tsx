import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { Bouton, Tableau } from '#ui'
import { Caches } from '../signaler/garde-du-formulaire.tsx'
import { CadrePro } from './cadre-pro.tsx'
import { direIssue, direUne } from './mots-du-referent.ts'
import type { DecisionVue } from './ports.ts'

type Proprietes = { readonly decisions: readonly DecisionVue[]; readonly scripts: readonly string[] }

/** What was decided, by whom, why; and a way back from each. */
export const PageDecisions = ({ decisions, scripts }: Proprietes) => (
  <CadrePro titre={m.lieux_pro_decisions_titre()} onglet="decisions" scripts={scripts}>
    <h1>{m.lieux_pro_decisions_titre()}</h1>
    {decisions.length === 0 ? (
      <p>{m.lieux_pro_decisions_rien()}</p>
    ) : (
      <Tableau
        legende={m.lieux_pro_decisions_legende()}
        colonnes={[
          m.lieux_pro_colonne_lieu(),
          m.lieux_pro_colonne_quoi(),
          m.lieux_pro_colonne_qui(),
          m.lieux_pro_colonne_le(),
          m.lieux_pro_colonne_gestes()
        ]}
        lignes={decisions.map(decision => [
          decision.nom,
          <Quoi decision={decision} />,
          decision.par,
          jourEnLettres(decision.le),
          <Revenir decision={decision} />
        ])}
      />
    )}
  </CadrePro>
)

const Quoi = ({ decision: { sorte, issue, raison } }: { readonly decision: DecisionVue }) => (
  <span>
    {direUne(sorte)} : {direIssue(issue)}
    {raison !== '' && <small>{raison}</small>}
  </span>
)

const Revenir = ({ decision }: { readonly decision: DecisionVue }) =>
  decision.annuleeLe !== null ? (
    <span>
      {m.lieux_pro_annulee({ par: decision.annuleePar ?? '', date: jourEnLettres(decision.annuleeLe) })}
    </span>
  ) : (
    <form method="post" action="/pro/lieux/annuler">
      <Caches
        champs={[
          ['decision', String(decision.id)],
          ['retour', '/pro/lieux/decisions']
        ]}
      />
      <Bouton allure="discret">{m.lieux_pro_annuler()}</Bouton>
    </form>
  )
