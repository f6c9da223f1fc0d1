import { m } from '#messages'
import { euros, eurosRonds } from '#shared/argent'
import { valeur } from '#shared/formulaire'
import { Actions, Alerte, Bouton, Champ, ListeDeroulante, Tableau } from '#ui'
import type { Brouillon } from '../../domain/precis/brouillon.ts'
import { HYPOTHESES_AU_PLUS } from '../../domain/precis/brouillon.ts'
import type { Palier, Scene } from '../../domain/precis/et-si.ts'
import type { Hypothese } from '../../domain/precis/hypothese.ts'
import { SORTES_DHYPOTHESE } from '../../domain/precis/lire-hypothese.ts'
import type { DroitMontre, Situation } from '../../index.ts'
import { contenuConnu } from '../contenus.ts'
import { direFigure } from '../figures.ts'
import { CadrePrecis, erreurDe, type VuePrecise } from './cadre.tsx'
import { adresseDe } from './etapes.ts'
import { GraphiqueDesPaliers, TableauDesPaliers } from './graphique.tsx'
import { direPersonne, motPrecis } from './mots.ts'

type ProprietesEtSi = VuePrecise & {
  readonly brouillon: Brouillon
  readonly actuelle: Scene
  readonly scenes: readonly { readonly hypothese: Hypothese; readonly scene: Scene | null }[]
  readonly paliers: readonly Palier[]
}

/** Side by side: the household as it is, and with one thing changed; then what a salary would leave. */
export const PageEtSi = (p: ProprietesEtSi) => (
  <CadrePrecis titre={m.precis_et_si_titre()} etape="et-si" ecarts={p.ecarts} scripts={p.scripts}>
    <p>{m.precis_et_si_phrase()}</p>
    <Comparaison {...p} />
    <Retirer {...p} />
    {p.brouillon.etSi.length < HYPOTHESES_AU_PLUS && <Ajouter {...p} />}
    <h2>{m.precis_graphe_titre()}</h2>
    <p>{m.precis_graphe_phrase({ personne: direPersonne(p.brouillon.situation, 0).toLowerCase() })}</p>
    <GraphiqueDesPaliers paliers={p.paliers} />
    <TableauDesPaliers paliers={p.paliers} />
    {p.actuelle.resultat.manque.length > 0 && (
      <Alerte ton="attention">
        <p>{m.precis_et_si_manque()}</p>
      </Alerte>
    )}
  </CadrePrecis>
)

/** « La personne aidée prend un emploi à 1 200 € net ». */
const direHypothese = (hypothese: Hypothese, foyer: Situation): string => {
  const personne = 'qui' in hypothese ? direPersonne(foyer, hypothese.qui) : ''
  switch (hypothese.sorte) {
    case 'emploi':
      return m.precis_si_emploi({ personne, montant: eurosRonds(hypothese.net) })
    case 'perte_emploi':
      return m.precis_si_perte_emploi({ personne })
    case 'couple':
      return m.precis_si_couple({ montant: eurosRonds(hypothese.net) })
    case 'seul':
      return m.precis_si_seul()
    case 'naissance':
      return m.precis_si_naissance()
    case 'age':
      return m.precis_si_age({ personne, ans: String(hypothese.ans) })
  }
}

/** Money rights first, then the rest of those that someone wrote a page for. */
const MONTRES = ['aide_logement', 'rsa', 'ppa', 'aah', 'mva', 'asi', 'aspa', 'ass', 'apa_domicile', 'css']

const Comparaison = ({ brouillon, actuelle, scenes }: ProprietesEtSi) => {
  const possibles = scenes.flatMap(({ hypothese, scene }) => (scene === null ? [] : [{ hypothese, scene }]))
  const toutes = [actuelle, ...possibles.map(({ scene }) => scene)]
  const utiles = MONTRES.filter(droit => toutes.some(scene => dire(scene, droit) !== m.precis_rien()))
  return (
    <Tableau
      legende={m.precis_et_si_legende()}
      colonnes={[
        m.precis_et_si_par_mois(),
        m.precis_et_si_aujourdhui(),
        ...possibles.map(({ hypothese }) => direHypothese(hypothese, brouillon.situation))
      ]}
      lignes={[
        [m.precis_revenus(), ...toutes.map(({ disponible }) => direFigure(disponible.revenus) ?? euros(0))],
        ...utiles.map(droit => [nomDu(droit), ...toutes.map(scene => dire(scene, droit))]),
        [
          m.precis_reste(),
          ...toutes.map(({ disponible }) => (
            <strong>{direFigure(disponible.total) ?? m.precis_inconnu()}</strong>
          ))
        ]
      ]}
    />
  )
}

const nomDu = (droit: string): string => contenuConnu(droit)?.nom_officiel ?? motPrecis('droit', droit)

const dire = ({ resultat }: Scene, nom: string): string => {
  const droit = resultat.droits[nom]
  if (droit === undefined || droit.statut === 'ferme') return m.precis_rien()
  if (droit.statut === 'a_verifier') return m.precis_a_verifier()
  const figure = (droit.montant_mensuel ?? null) as DroitMontre['montant']
  if (nom !== 'css') return direFigure(figure) ?? m.precis_ouvert()
  const cout = direFigure((droit.participation_mensuelle ?? null) as DroitMontre['montant'])
  return droit.forme === 'sans_participation'
    ? m.precis_css_gratuite()
    : m.precis_css_payante({ cout: cout ?? '' })
}

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
