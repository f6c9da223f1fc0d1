import { m } from '#messages'
import { valeur } from '#shared/formulaire'
import { Actions, Bouton, Champ, ListeDeroulante } from '#ui'
import type { Brouillon } from '../../domain/precis/brouillon.ts'
import { lignesDeTouche, prestationsPossibles } from '../../domain/precis/touche.ts'
import { CadrePrecis, erreurDe, type VuePrecise } from './cadre.tsx'
import { adresseDe } from './etapes.ts'
import { direPersonne, motPrecis } from './mots.ts'

type ProprietesTouche = VuePrecise & {
  readonly brouillon: Brouillon
  /** One more row than what was typed. */
  readonly uneDePlus: boolean
}

/** What is already drawn: which, how much, since when, until when. */
export const PageTouche = ({ brouillon, tape, ecarts, uneDePlus, scripts }: ProprietesTouche) => {
  const lignes = lignesDeTouche(tape) + (uneDePlus ? 1 : 0)
  return (
    <CadrePrecis
      titre={m.precis_touche_titre()}
      etape="touche"
      ecarts={ecarts}
      nommer={({ champ }) => m.precis_touche_ligne({ nombre: String(Number(/\d+/.exec(champ)?.[0]) + 1) })}
      scripts={scripts}
    >
      <p>{m.precis_touche_phrase()}</p>
      <form method="post" action={adresseDe('touche')}>
        {Array.from({ length: lignes }, (_, rang) => (
          <UneAide {...{ brouillon, rang, tape, ecarts }} />
        ))}
        <Actions>
          <Bouton>{m.precis_suite()}</Bouton>
          <Bouton allure="discret" nom="geste" valeur="ajouter">
            {m.precis_touche_ajouter()}
          </Bouton>
        </Actions>
      </form>
    </CadrePrecis>
  )
}

type ProprietesAide = Pick<ProprietesTouche, 'brouillon' | 'tape' | 'ecarts'> & { readonly rang: number }

const UneAide = ({ brouillon: { situation }, rang, tape, ecarts }: ProprietesAide) => {
  const champ = (nom: string) => ({
    nom: `t${rang}_${nom}`,
    valeur: valeur(tape, `t${rang}_${nom}`),
    erreur: erreurDe(ecarts, `t${rang}_${nom}`)
  })
  const { valeur: choisi, ...nature } = champ('nature')
  const plusieurs = situation.personnes.filter(({ role }) => role !== 'enfant').length > 1
  return (
    <section aria-labelledby={`aide-${rang}`}>
      <h2 id={`aide-${rang}`}>{m.precis_touche_ligne({ nombre: String(rang + 1) })}</h2>
      <div class="champs">
        <ListeDeroulante
          {...nature}
          libelle={m.precis_touche_nature()}
          invite={m.precis_touche_aucune()}
          choisi={choisi}
          options={prestationsPossibles(situation).map(choix => ({
            valeur: choix.valeur,
            libelle:
              choix.qui !== null && plusieurs
                ? `${motPrecis('aide', choix.nature)}, ${direPersonne(situation, choix.qui).toLowerCase()}`
                : motPrecis('aide', choix.nature)
          }))}
        />
        <Champ
          {...champ('montant')}
          libelle={m.precis_touche_montant()}
          clavier="decimal"
          taille={9}
          longueurMax={14}
          unite={m.droits_euros_par_mois()}
        />
        <Champ
          {...champ('de')}
          libelle={m.precis_touche_de()}
          aide={m.precis_touche_de_aide()}
          taille={9}
          longueurMax={10}
        />
        <Champ
          {...champ('a')}
          libelle={m.precis_touche_a()}
          aide={m.precis_touche_a_aide()}
          taille={9}
          longueurMax={10}
        />
      </div>
    </section>
  )
}
