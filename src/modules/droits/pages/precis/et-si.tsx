import { m } from '#messages'
import { valeur } from '#shared/formulaire'
import { Actions, Bouton, Champ, ListeDeroulante } from '#ui'
import { HYPOTHESES_AU_PLUS } from '../../domain/precis/brouillon.ts'
import { SORTES_DHYPOTHESE } from '../../domain/precis/lire-hypothese.ts'
import { CadrePrecis, erreurDe, type VuePrecise } from './cadre.tsx'
import { Comparaison, Incertains, type ProprietesComparaison } from './comparaison.tsx'
import { direHypothese } from './dire-hypothese.ts'
import { adresseDe } from './etapes.ts'
import { GraphiqueDesPaliers, TableauDesPaliers } from './graphique.tsx'
import { direPersonne, motPrecis } from './mots.ts'

type ProprietesEtSi = VuePrecise & ProprietesComparaison

/** Side by side: the household as it is, and with one thing changed; then what a salary would leave. */
export const PageEtSi = (p: ProprietesEtSi) => (
  <CadrePrecis titre={m.precis_et_si_titre()} etape="et-si" ecarts={p.ecarts} scripts={p.scripts}>
    <p>{m.precis_et_si_phrase()}</p>
    <Incertains {...p} />
    <Comparaison {...p} />
    <Retirer {...p} />
    {p.brouillon.etSi.length < HYPOTHESES_AU_PLUS && <Ajouter {...p} />}
    <h2>{m.precis_graphe_titre()}</h2>
    <p>{m.precis_graphe_phrase({ personne: direPersonne(p.brouillon.situation, 0).toLowerCase() })}</p>
    <GraphiqueDesPaliers paliers={p.paliers} />
    <TableauDesPaliers paliers={p.paliers} />
  </CadrePrecis>
)

const Retirer = ({ brouillon: { etSi, situation } }: ProprietesEtSi) =>
  etSi.length === 0 ? null : (
    <form method="post" action={adresseDe('et-si')}>
      <Actions>
        {etSi.map((hypothese, rang) => (
          <Bouton allure="discret" nom="geste" valeur={`retirer-${rang}`} pictogramme="refus">
            {m.precis_si_retirer({ hypothese: direHypothese(hypothese, situation) })}
          </Bouton>
        ))}
      </Actions>
    </form>
  )

const Ajouter = ({ brouillon: { situation }, tape, ecarts }: ProprietesEtSi) => (
  <form method="post" action={adresseDe('et-si')}>
    <h2>{m.precis_si_ajouter_titre()}</h2>
    <div class="champs">
      <ListeDeroulante
        nom="sorte"
        libelle={m.precis_si_sorte()}
        invite={m.droits_choisissez()}
        options={SORTES_DHYPOTHESE.map(sorte => ({ valeur: sorte, libelle: motPrecis('sorte', sorte) }))}
        choisi={valeur(tape, 'sorte')}
        erreur={erreurDe(ecarts, 'sorte')}
      />
      <ListeDeroulante
        nom="qui"
        libelle={m.precis_si_qui()}
        options={situation.personnes.map((_, rang) => ({
          valeur: String(rang),
          libelle: direPersonne(situation, rang)
        }))}
        choisi={valeur(tape, 'qui') || '0'}
      />
      <Champ
        nom="montant"
        libelle={m.precis_si_montant()}
        aide={m.precis_si_montant_aide()}
        valeur={valeur(tape, 'montant')}
        erreur={erreurDe(ecarts, 'montant')}
        clavier="decimal"
        taille={9}
        longueurMax={14}
        unite={m.droits_euros_par_mois()}
      />
      <Champ
        nom="ans"
        libelle={m.precis_si_ans()}
        aide={m.precis_si_ans_aide()}
        valeur={valeur(tape, 'ans')}
        erreur={erreurDe(ecarts, 'ans')}
        clavier="numeric"
        taille={4}
        longueurMax={3}
      />
    </div>
    <Actions>
      <Bouton nom="geste" valeur="ajouter">
        {m.precis_si_ajouter()}
      </Bouton>
    </Actions>
  </form>
)
