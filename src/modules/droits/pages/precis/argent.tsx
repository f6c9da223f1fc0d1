import { m } from '#messages'
import { euros } from '#shared/argent'
import { moisEnLettres } from '#shared/date'
import { valeur } from '#shared/formulaire'
import { Actions, Bouton, CasesSerrees, Depliant, EnvoiParEntree, Grille, LiensChoix, ZoneTexte } from '#ui'
import {
  A_DETAILLER,
  COLLAGE_AU_PLUS,
  lireColonnes,
  mesuresDe,
  nomDeCase,
  totalDe
} from '../../domain/precis/argent.ts'
import type { Brouillon } from '../../domain/precis/brouillon.ts'
import { type Mesure, moisDeLaGrille, type Nature } from '../../domain/precis/grille.ts'
import type { Ecart } from '../../domain/precis/saisie.ts'
import { REVENUS } from '../../domain/situation-mots.ts'
import { CadrePrecis, erreurDe, type VuePrecise } from './cadre.tsx'
import { RACINE, rangsDeLArgent } from './etapes.ts'
import { direPersonne, motPrecis } from './mots.ts'

type ProprietesArgent = VuePrecise & { readonly brouillon: Brouillon; readonly rang: number }

/** The money of one person, month by month: a grid for each sort of income that was ticked. */
export const PageArgent = ({ brouillon, rang, tape, ecarts, scripts }: ProprietesArgent) => {
  const { situation } = brouillon
  const { ouvertes } = lireColonnes(tape)
  const rangs = rangsDeLArgent(situation)
  return (
    <CadrePrecis
      titre={m.precis_argent_titre({ personne: direPersonne(situation, rang) })}
      etape="argent"
      ecarts={ecarts}
      nommer={ecart => direCase(ecart, situation.mois)}
      scripts={scripts}
    >
      {rangs.length > 1 && (
        <LiensChoix
          nom={m.precis_argent_personnes()}
          liens={rangs.map(autre => ({
            adresse: `${RACINE}/argent/${autre + 1}`,
            texte: direPersonne(situation, autre),
            actuel: autre === rang
          }))}
        />
      )}
      <form method="post" action={`${RACINE}/argent/${rang + 1}`}>
        <EnvoiParEntree />
        <CasesSerrees
          nom="natures"
          legende={m.precis_argent_natures()}
          options={REVENUS.map(nature => ({ valeur: nature, libelle: motPrecis('revenu', nature) }))}
          choisi={ouvertes}
        />
        <Bouton allure="discret" nom="geste" valeur="grille">
          {m.precis_argent_ouvrir()}
        </Bouton>
        {ouvertes.length === 0 && <p>{m.precis_argent_rien()}</p>}
        <div class="natures">
          {ouvertes.map(nature => (
            <UneNature {...{ nature, tape, ecarts, mois: situation.mois }} />
          ))}
        </div>
        <Actions>
          <Bouton>{m.precis_suite()}</Bouton>
        </Actions>
      </form>
    </CadrePrecis>
  )
}

type ProprietesNature = {
  readonly nature: Nature
  readonly tape: VuePrecise['tape']
  readonly ecarts: readonly Ecart[]
  readonly mois: string
}

const UneNature = ({ nature, tape, ecarts, mois }: ProprietesNature) => {
  const colonnes = lireColonnes(tape)
  const mesures = mesuresDe(nature, colonnes)
  const detaillable = A_DETAILLER.includes(nature)
  return (
    <section>
      <h2 id={nature}>{motPrecis('revenu', nature)}</h2>
      <Grille
        legende={legende(nature, mesures)}
        tete={m.precis_mois()}
        pied={m.precis_total()}
        colonnes={mesures.map(mesure => ({
          titre: motPrecis('mesure', mesure),
          total: euros(totalDe(tape, nature, mesure, mois))
        }))}
        lignes={moisDeLaGrille(mois).map((m, rang) => ({
          titre: moisEnLettres(m),
          cases: mesures.map(mesure => {
            const nom = nomDeCase(nature, mesure, rang)
            return {
              nom,
              libelle: [motPrecis('revenu', nature), motPrecis('mesure', mesure), moisEnLettres(m)].join(
                ', '
              ),
              valeur: valeur(tape, nom),
              erreur: erreurDe(ecarts, nom)
            }
          })
        }))}
      />
      <Bouton allure="discret" nom="geste" valeur={`recopier-${nature}`}>
        {m.precis_recopier()}
      </Bouton>
      {detaillable && (
        <CasesSerrees
          nom="detail"
          legende={m.precis_detail_titre()}
          options={[{ valeur: nature, libelle: m.precis_detail() }]}
          choisi={colonnes.detaillees}
        />
      )}
      <Depliant titre={m.precis_coller_titre()} ouvert={ecarts.some(e => e.champ === `coller-${nature}`)}>
        <ZoneTexte
          nom={`coller-${nature}`}
          libelle={m.precis_coller()}
          aide={m.precis_coller_aide()}
          valeur={valeur(tape, `coller-${nature}`)}
          erreur={erreurDe(ecarts, `coller-${nature}`)}
          longueurMax={COLLAGE_AU_PLUS}
          lignes={5}
        />
        <Bouton allure="discret" nom="geste" valeur={`coller-${nature}`}>
          {m.precis_coller_bouton()}
        </Bouton>
      </Depliant>
    </section>
  )
}

const legende = (nature: Nature, mesures: readonly Mesure[]): string =>
  mesures.length > 1 || nature === 'pension_alimentaire_versee'
    ? m.precis_grille_legende()
    : m.precis_grille_legende_net()

const direCase = ({ champ }: Ecart, mois: string): string => {
  const [nature = '', mesure, rang] = champ.replace(/^coller-/, '').split('-')
  const m = moisDeLaGrille(mois)[Number(rang)]
  return [
    motPrecis('revenu', nature),
    ...(mesure && m ? [motPrecis('mesure', mesure), moisEnLettres(m)] : [])
  ].join(', ')
}
