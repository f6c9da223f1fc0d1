import { m } from '#messages'
import { valeur } from '#shared/formulaire'
import { Actions, Bouton, Champ, Choix, ListeDeroulante } from '#ui'
import { LOGEMENTS } from '../../domain/situation-mots.ts'
import type { CommuneDite } from '../ou-demander/port.ts'
import { CadrePrecis, erreurDe, type VuePrecise } from './cadre.tsx'
import { adresseDe } from './etapes.ts'
import { motPrecis } from './mots.ts'

type ProprietesLogement = VuePrecise & {
  /** When what was typed names several. */
  readonly proposees: readonly CommuneDite[]
}

/** Where one lives, at what cost. */
export const PageLogement = ({ tape, ecarts, proposees, scripts }: ProprietesLogement) => (
  <CadrePrecis titre={m.precis_logement_titre()} etape="logement" ecarts={ecarts} scripts={scripts}>
    <form method="post" action={adresseDe('logement')}>
      <div class="champs">
        <Champ
          nom="commune"
          libelle={m.precis_commune()}
          aide={m.precis_commune_aide()}
          valeur={valeur(tape, 'commune')}
          erreur={erreurDe(ecarts, 'commune')}
          taille={24}
          longueurMax={100}
        />
        <ListeDeroulante
          nom="statut"
          libelle={m.precis_statut()}
          invite={m.droits_ne_sait_pas()}
          options={LOGEMENTS.map(mot => ({ valeur: mot, libelle: motPrecis('logement', mot) }))}
          choisi={valeur(tape, 'statut')}
          erreur={erreurDe(ecarts, 'statut')}
        />
        <Champ
          nom="loyer"
          libelle={m.precis_loyer()}
          aide={m.precis_loyer_aide()}
          valeur={valeur(tape, 'loyer')}
          erreur={erreurDe(ecarts, 'loyer')}
          clavier="decimal"
          taille={9}
          longueurMax={14}
          unite={m.droits_euros_par_mois()}
        />
        <ListeDeroulante
          nom="colocation"
          libelle={m.precis_colocation()}
          invite={m.droits_ne_sait_pas()}
          options={[
            { valeur: 'non', libelle: m.droits_non() },
            { valeur: 'oui', libelle: m.droits_oui() }
          ]}
          choisi={valeur(tape, 'colocation')}
        />
      </div>
      {proposees.length > 0 && (
        <Choix
          nom="code_commune"
          niveau={2}
          legende={m.lieux_lequel_titre()}
          options={proposees.map(({ code, nom, precision }) => ({
            valeur: code,
            libelle: nom,
            detail: precision
          }))}
        />
      )}
      <Actions>
        <Bouton>{m.precis_suite()}</Bouton>
      </Actions>
    </form>
  </CadrePrecis>
)
