import { m } from '#messages'
import { valeur } from '#shared/formulaire'
import { typographier } from '#shared/texte'
import { Actions, Bouton, Carte, Champ, ListeDeroulante } from '#ui'
import type { Brouillon } from '../../domain/precis/brouillon.ts'
import type { FaitDemande, pagesEnAttente } from '../../domain/precis/precisions.ts'
import { CadrePrecis, erreurDe, type VuePrecise } from './cadre.tsx'
import { adresseDe, motDeLEtape } from './etapes.ts'
import { direPersonne, motPrecis } from './mots.ts'

type ProprietesPrecisions = VuePrecise & {
  readonly brouillon: Brouillon
  readonly demandes: readonly FaitDemande[]
  readonly ailleurs: ReturnType<typeof pagesEnAttente>
}

/** The facts that a right waits for, chosen by the rules, person by person. */
export const PagePrecisions = (p: ProprietesPrecisions) => (
  <CadrePrecis
    titre={m.precis_precisions_titre()}
    etape="precisions"
    ecarts={p.ecarts}
    nommer={({ champ }) => titreDuFait(p.demandes.find(demande => demande.champ === champ))}
    scripts={p.scripts}
  >
    <p>{p.demandes.length === 0 ? m.precis_precisions_rien() : m.precis_precisions_phrase()}</p>
    <form method="post" action={adresseDe('precisions')}>
      {groupes(p).map(({ titre, demandes }) => (
        <Carte titre={titre} niveau={2}>
          <div class="champs">
            {demandes.map(demande => (
              <UnFait demande={demande} tape={p.tape} erreur={erreurDe(p.ecarts, demande.champ)} />
            ))}
          </div>
        </Carte>
      ))}
      {p.ailleurs.length > 0 && (
        <>
          <p>{m.precis_precisions_ailleurs()}</p>
          <ul>
            {p.ailleurs.map(etape => (
              <li>
                <a href={adresseDe(etape)}>{motDeLEtape(etape)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Actions>
        <Bouton>{m.precis_voir_resultats()}</Bouton>
        {p.demandes.some(({ fait }) => fait.genre === 'booleen') && (
          <Bouton allure="discret" nom="geste" valeur="reste-non">
            {m.precis_reste_non()}
          </Bouton>
        )}
      </Actions>
    </form>
  </CadrePrecis>
)

const titreDuFait = (demande: FaitDemande | undefined): string =>
  demande === undefined ? '' : typographier(demande.fait.titre)

const groupes = ({ brouillon: { situation }, demandes }: ProprietesPrecisions) =>
  [null, ...situation.personnes.keys()].flatMap(qui => {
    const siennes = demandes.filter(demande => demande.qui === qui)
    const titre = qui === null ? m.precis_etape_foyer() : direPersonne(situation, qui)
    return siennes.length === 0 ? [] : [{ titre, demandes: siennes }]
  })

type ProprietesFait = {
  readonly demande: FaitDemande
  readonly tape: VuePrecise['tape']
  readonly erreur: string | undefined
}

const UnFait = ({ demande, tape, erreur }: ProprietesFait) => {
  const { champ, fait } = demande
  const commun = { nom: champ, libelle: titreDuFait(demande), erreur }
  if (fait.genre === 'nombre' || fait.genre === 'date')
    return (
      <Champ
        {...commun}
        valeur={valeur(tape, champ)}
        aide={fait.genre === 'date' ? m.precis_naissance_aide() : m.precis_nombre_aide()}
        clavier={fait.genre === 'nombre' ? 'decimal' : 'text'}
        taille={10}
        longueurMax={14}
      />
    )
  const mots = fait.genre === 'booleen' ? ['oui', 'non'] : (fait.choix ?? [])
  return (
    <ListeDeroulante
      {...commun}
      invite={m.droits_ne_sait_pas()}
      options={mots.map(mot => ({ valeur: mot, libelle: motPrecis('choix', mot) }))}
      choisi={valeur(tape, champ)}
    />
  )
}
