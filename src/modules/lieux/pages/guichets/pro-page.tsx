import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { Actions, Bouton, Carte, Champ, ListeDeroulante, ResumeErreurs } from '#ui'
import type { Commune } from '../../domain/communes/commune.ts'
import { ADMINISTRATIONS, type Guichet, MODES } from '../../domain/guichets/guichet.ts'
import type { ErreurDeGuichet, SaisieGuichet } from '../../domain/guichets/lire-saisie.ts'
import { CadrePro } from '../referent/cadre-pro.tsx'
import { direAdministration, direMode } from './mots.ts'

export type VueDesGuichets = {
  readonly commune: Commune
  /** Only those written by hand: the others follow the places. */
  readonly guichets: readonly Guichet[]
  readonly saisie: SaisieGuichet
  readonly erreurs: readonly ErreurDeGuichet[]
  /** The end that was typed could not be written. */
  readonly finRefusee?: boolean | undefined
}

export const SAISIE_VIDE: SaisieGuichet = { administration: '', mode: '', precision: '', depuis: '' }

/** Where to begin: a commune to name. */
export const PageChoisirCommune = ({ ou, inconnue }: { readonly ou: string; readonly inconnue: boolean }) => (
  <CadrePro titre={m.lieux_guichets_pro_titre()} enErreur={inconnue} onglet="guichets">
    <h1>{m.lieux_guichets_pro_titre()}</h1>
    <p>{m.lieux_guichets_pro_phrase()}</p>
    <form method="get" action="/pro/lieux/guichets">
      <Champ
        nom="ou"
        libelle={m.lieux_guichets_pro_commune()}
        valeur={ou}
        erreur={inconnue ? m.lieux_guichets_pro_commune_inconnue() : undefined}
      />
      <Actions>
        <Bouton>{m.lieux_guichets_pro_ouvrir()}</Bouton>
      </Actions>
    </form>
  </CadrePro>
)

/** The counters of a commune, one to add, one to end. */
export const PageGuichetsPro = ({ commune, guichets, saisie, erreurs, finRefusee }: VueDesGuichets) => (
  <CadrePro
    titre={m.lieux_commune_titre({ commune: commune.nom })}
    enErreur={erreurs.length > 0 || finRefusee === true}
    onglet="guichets"
  >
    <ResumeErreurs
      erreurs={[
        ...erreurs.map(champ => ({ champ, message: direErreur(champ) })),
        ...(finRefusee ? [{ champ: 'jour', message: m.lieux_guichets_pro_fin_refusee() }] : [])
      ]}
    />
    <h1>{m.lieux_commune_titre({ commune: commune.nom })}</h1>
    <p>
      <a href={`/lieux/guichets/${commune.codeInsee}`}>{m.lieux_guichets_pro_voir()}</a>
    </p>
    {guichets.map(guichet => (
      <Finir guichet={guichet} />
    ))}
    <h2>{m.lieux_guichets_pro_ajouter()}</h2>
    <form method="post" action={`/pro/lieux/guichets/${commune.codeInsee}`}>
      <ListeDeroulante
        nom="administration"
        libelle={m.lieux_guichets_administration()}
        options={ADMINISTRATIONS.map(nom => ({ valeur: nom, libelle: direAdministration(nom) }))}
        choisi={saisie.administration}
        invite={m.lieux_zones_choisir()}
        erreur={erreurs.includes('administration') ? direErreur('administration') : undefined}
      />
      <ListeDeroulante
        nom="mode"
        libelle={m.lieux_guichets_col_accueil()}
        options={MODES.map(mode => ({ valeur: mode, libelle: direMode(mode) }))}
        choisi={saisie.mode}
        invite={m.lieux_zones_choisir()}
        erreur={erreurs.includes('mode') ? direErreur('mode') : undefined}
      />
      <Champ
        nom="precision"
        libelle={m.lieux_guichets_pro_precision()}
        aide={m.lieux_guichets_pro_precision_aide()}
        valeur={saisie.precision}
        erreur={erreurs.includes('precision') ? direErreur('precision') : undefined}
      />
      <Champ
        nom="depuis"
        libelle={m.lieux_guichets_pro_depuis()}
        aide={m.lieux_guichets_pro_jour_aide()}
        valeur={saisie.depuis}
        taille={12}
        erreur={erreurs.includes('depuis') ? direErreur('depuis') : undefined}
      />
      <Actions>
        <Bouton>{m.lieux_guichets_pro_noter()}</Bouton>
      </Actions>
    </form>
  </CadrePro>
)

const direErreur = (champ: ErreurDeGuichet): string =>
  ({
    administration: m.lieux_guichets_pro_err_administration,
    mode: m.lieux_guichets_pro_err_mode,
    precision: m.lieux_guichets_pro_err_precision,
    depuis: m.lieux_guichets_pro_err_jour
  })[champ]()

const Finir = ({ guichet }: { readonly guichet: Guichet }) => (
  <Carte titre={`${direAdministration(guichet.administration)} : ${direMode(guichet.mode).toLowerCase()}`}>
    {guichet.precision && <p>{guichet.precision}</p>}
    {guichet.jusqua === null ? (
      <form method="post" action={`/pro/lieux/guichets/${guichet.codeInsee}/fin`}>
        <Champ
          nom="jour"
          libelle={m.lieux_guichets_pro_fin()}
          aide={m.lieux_guichets_pro_jour_aide()}
          taille={12}
        />
        <Champ nom="motif" libelle={m.lieux_guichets_pro_motif()} aide={m.lieux_guichets_pro_motif_aide()} />
        <Bouton allure="discret" nom="id" valeur={guichet.id}>
          {m.lieux_guichets_pro_finir()}
        </Bouton>
      </form>
    ) : (
      <p>
        {m.lieux_guichets_pro_finie({ jour: jourEnLettres(guichet.jusqua) })} {guichet.motifDeFin}
      </p>
    )}
  </Carte>
)
