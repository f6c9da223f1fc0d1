import { m } from '#messages'
import type { Formulaire } from '#shared/formulaire'
import { Actions, Alerte, Bouton, Champ, LienBouton } from '#ui'
import { type Code, direCode } from '../../domain/precis/code.ts'
import { CadrePrecis } from './cadre.tsx'
import { adresseDe, RACINE } from './etapes.ts'
import { direEcart } from './mots.ts'
import type { RefusDeReprise } from './ports.ts'

type Scripts = { readonly scripts: readonly string[] }

type ProprietesDepart = Scripts & {
  readonly enCours: boolean
  readonly perdu: boolean
  readonly saisie: string
  readonly refus: RefusDeReprise | null
}

/** The way in: what it takes, what is kept and for how long, a code to come back with. */
export const PageDepart = ({ enCours, perdu, saisie, refus, scripts }: ProprietesDepart) => {
  const erreur = refus === null ? undefined : direEcart({ champ: 'code', code: `reprise_${refus}` })
  return (
    <CadrePrecis
      titre={m.precis_titre()}
      ecarts={refus === null ? [] : [{ champ: 'code', code: `reprise_${refus}` }]}
      scripts={scripts}
    >
      <p>{m.precis_depart_phrase()}</p>
      {perdu && (
        <Alerte ton="attention">
          <p>{m.precis_perdu()}</p>
        </Alerte>
      )}
      <h2>{m.precis_depart_garder_titre()}</h2>
      <ul>
        <li>{m.precis_depart_sept_jours()}</li>
        <li>{m.precis_depart_chiffre()}</li>
        <li>{m.precis_depart_perte()}</li>
      </ul>
      <form method="post" action={`${RACINE}/commencer`}>
        <Actions>
          <Bouton>{m.precis_commencer()}</Bouton>
          {enCours && <a href={adresseDe('foyer')}>{m.precis_continuer()}</a>}
        </Actions>
        {enCours && <p class="doux">{m.precis_commencer_remplace()}</p>}
      </form>
      <h2>{m.precis_reprendre_titre()}</h2>
      <form method="post" action={`${RACINE}/reprendre`}>
        <Champ
          nom="code"
          libelle={m.precis_code_libelle()}
          aide={m.precis_code_aide()}
          valeur={saisie}
          erreur={erreur}
          taille={26}
          longueurMax={60}
        />
        <Actions>
          <Bouton allure="discret">{m.precis_reprendre()}</Bouton>
          <a href="/">{m.erreur_retour_accueil()}</a>
        </Actions>
      </form>
    </CadrePrecis>
  )
}

/** The code, to copy or to print, before anything is typed: it is all that opens the draft. */
export const PageCode = ({ code, scripts }: Scripts & { readonly code: Code }) => (
  <CadrePrecis titre={m.precis_code_titre()} etape="code" scripts={scripts}>
    <p>{m.precis_code_phrase()}</p>
    <p class="code">
      {direCode(code)
        .split(' ')
        .flatMap((groupe, rang) => (rang === 0 ? [groupe] : [' ', groupe]))}
    </p>
    <p>{m.precis_code_ou()}</p>
    <p>{m.precis_code_sept_jours()}</p>
    <Alerte ton="attention">
      <p>{m.precis_code_secret()}</p>
    </Alerte>
    <Actions>
      <LienBouton adresse={adresseDe('foyer')}>{m.precis_code_note()}</LienBouton>
      <p hidden data-imprimer>
        <button type="button" class="discret">
          {m.droits_feuille_bouton()}
        </button>
      </p>
    </Actions>
  </CadrePrecis>
)

type ProprietesPanne = Scripts & { readonly adresse: string; readonly tape: Formulaire | null }

/** The base is away: what was typed waits in the page, and is sent again as it was. */
export const PagePanne = ({ adresse, tape, scripts }: ProprietesPanne) => (
  <CadrePrecis titre={m.precis_panne_titre()} scripts={scripts}>
    <p>{tape === null ? m.precis_panne_lire() : m.precis_panne_ecrire()}</p>
    {tape === null ? (
      <Actions>
        <LienBouton adresse={adresse}>{m.precis_panne_reessayer()}</LienBouton>
      </Actions>
    ) : (
      <form method="post" action={adresse}>
        {Object.entries(tape).flatMap(([nom, envoye]) =>
          [envoye ?? []].flat().map(valeur => <input type="hidden" name={nom} value={valeur} />)
        )}
        <Actions>
          <Bouton>{m.precis_panne_reessayer()}</Bouton>
        </Actions>
      </form>
    )}
  </CadrePrecis>
)
