import { m } from '#messages'
import { Actions, Bouton, Champ, Choix, Depliant, ResumeErreurs } from '#ui'
import { BESOINS } from '../../domain/besoins/besoins.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { contenuDuBesoin, GROUPES, PICTOGRAMMES } from '../dire/besoins.ts'
import { motDuGroupe, motDuQuand, motDuSouhait } from '../dire/mots.ts'
import type { Besoin } from '../ports.ts'
import { AutourDeMoi } from './autour-de-moi.tsx'
import { type Demande, QUANDS, SOUHAITS } from './demande.ts'
import { AutrementQuIci, Introuvable } from './introuvable.tsx'

/** Why the search comes back: nothing was said of where, nobody knows that place, or nobody put it on a map, the need or the position is lost. */
export type Probleme = 'ou-vide' | 'ou-inconnu' | 'ou-sans-lieu' | 'quoi-inconnu' | 'position-perdue'

type ProprietesRecherche = {
  readonly demande: Demande
  readonly probleme?: Probleme | undefined
  readonly scripts: readonly string[]
}

/** Where, then what for: one form, one press on a need. Without script it is an ordinary form. */
export const PageRecherche = ({ demande, probleme, scripts }: ProprietesRecherche) => (
  <Cadre
    titre={m.lieux_recherche_titre()}
    description={m.lieux_recherche_description()}
    indexable={probleme === undefined}
    enErreur={probleme !== undefined}
    scripts={scripts}
  >
    <ResumeErreurs erreurs={erreursDe(probleme, demande)} />
    <h1>{m.lieux_recherche_titre()}</h1>
    {probleme === undefined && <p>{m.lieux_recherche_phrase()}</p>}
    {probleme === 'ou-inconnu' && <Introuvable demande={demande} />}
    {probleme === 'ou-sans-lieu' && <AutrementQuIci besoin={demande.besoin} />}
    <form method="get" action="/lieux">
      <Champ
        nom="ou"
        libelle={m.lieux_ou()}
        niveau={2}
        aide={m.lieux_ou_aide()}
        valeur={demande.ou}
        erreur={probleme?.startsWith('ou-') ? erreurDuLieu(probleme, demande) : undefined}
        taille={24}
        longueurMax={100}
      />
      <AutourDeMoi />
      <Precisions demande={demande} />
      <Actions>
        {demande.besoin ? (
          <Bouton nom="besoin" valeur={demande.besoin}>
            {m.lieux_chercher_pour({ besoin: contenuDuBesoin(demande.besoin).titre })}
          </Bouton>
        ) : (
          <Bouton>{m.lieux_chercher()}</Bouton>
        )}
      </Actions>
      <h2>{demande.besoin ? m.lieux_besoin_autre() : m.lieux_besoin()}</h2>
      <p>{m.lieux_besoin_aide()}</p>
      {GROUPES.map(groupe => (
        <GroupeDeBesoins groupe={groupe} />
      ))}
      <Champ
        nom="quoi"
        libelle={m.lieux_quoi()}
        aide={m.lieux_quoi_aide()}
        valeur={demande.quoi}
        erreur={probleme === 'quoi-inconnu' ? m.lieux_quoi_inconnu() : undefined}
        taille={24}
        longueurMax={100}
      />
      <Bouton allure="discret">{m.lieux_chercher()}</Bouton>
    </form>
    {probleme === 'ou-vide' && <Introuvable demande={demande} />}
  </Cadre>
)

const besoinsDuGroupe = (voulu: (typeof GROUPES)[number]) =>
  BESOINS.map(contenuDuBesoin).filter(({ groupe }) => groupe === voulu)

const GroupeDeBesoins = ({ groupe }: { readonly groupe: (typeof GROUPES)[number] }) => (
  <>
    <h3>{motDuGroupe(groupe)}</h3>
    <div class="portes">
      {besoinsDuGroupe(groupe).map(({ id, titre, phrase }) => (
        <Bouton allure="porte" nom="besoin" valeur={id} pictogramme={PICTOGRAMMES[id as Besoin]}>
          <span>
            {titre}
            <small>{phrase}</small>
          </span>
        </Bouton>
      ))}
    </div>
  </>
)

/** Most people need none of these: folded, but open again for who has chosen one. */
const Precisions = ({ demande: { quand, souhaits } }: { readonly demande: Demande }) => (
  <Depliant titre={m.lieux_preciser()} ouvert={quand !== null || souhaits.length > 0}>
    <Choix
      nom="quand"
      legende={m.lieux_quand()}
      niveau={2}
      options={[
        { valeur: '', libelle: m.lieux_quand_toujours(), aPart: true },
        ...QUANDS.map(valeur => ({ valeur, libelle: motDuQuand(valeur) }))
      ]}
      choisi={[quand ?? '']}
    />
    <Choix
      nom="avec"
      legende={m.lieux_avec()}
      niveau={2}
      plusieurs
      options={SOUHAITS.map(valeur => ({ valeur, ...motDuSouhait(valeur) }))}
      choisi={souhaits}
    />
  </Depliant>
)

const erreurDuLieu = (probleme: Probleme, { ou }: Demande): string => {
  if (probleme === 'ou-vide') return m.lieux_ou_vide()
  return probleme === 'ou-sans-lieu'
    ? m.lieux_ou_sans_lieu({ saisie: ou })
    : m.lieux_ou_inconnu({ saisie: ou })
}

const erreursDe = (probleme: Probleme | undefined, demande: Demande) => {
  if (probleme === 'ou-vide' || probleme === 'ou-inconnu' || probleme === 'ou-sans-lieu')
    return [{ champ: 'ou', message: erreurDuLieu(probleme, demande) }]
  if (probleme === 'quoi-inconnu') return [{ champ: 'quoi', message: m.lieux_quoi_inconnu() }]
  return probleme === 'position-perdue' ? [{ champ: 'ou', message: m.lieux_position_perdue() }] : []
}
