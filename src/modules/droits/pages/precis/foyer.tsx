import { m } from '#messages'
import { valeur } from '#shared/formulaire'
import { Actions, Alerte, Bouton, Carte, CaseACocher, Champ, EnvoiParEntree, ListeDeroulante } from '#ui'
import type { Brouillon } from '../../domain/precis/brouillon.ts'
import { aUneActivite, PAYS, SANS_TITRE_DE_SEJOUR } from '../../domain/precis/foyer.ts'
import { MOTS_DE_PRESENCE } from '../../domain/precis/presence.ts'
import type { Ecart } from '../../domain/precis/saisie.ts'
import { ACTIVITES, SEJOURS } from '../../domain/situation-mots.ts'
import { CadrePrecis, erreurDe, type VuePrecise } from './cadre.tsx'
import { adresseDe } from './etapes.ts'
import { direPersonne, motPrecis } from './mots.ts'

type ProprietesFoyer = VuePrecise & { readonly brouillon: Brouillon }

/** Who lives there: one card each. Adding or taking out keeps all that was typed. */
export const PageFoyer = ({ brouillon, tape, ecarts, scripts }: ProprietesFoyer) => {
  const { situation, retiree } = brouillon
  const enCouple = situation.personnes.some(({ role }) => role === 'conjoint')
  return (
    <CadrePrecis
      titre={m.precis_foyer_titre()}
      etape="foyer"
      ecarts={ecarts}
      nommer={({ champ }) => direPersonne(situation, rangDe(champ))}
      scripts={scripts}
    >
      <p>{m.precis_foyer_phrase()}</p>
      <form method="post" action={adresseDe('foyer')}>
        <EnvoiParEntree />
        {retiree && (
          <Alerte>
            <p>{m.precis_retiree()}</p>
            <Bouton allure="discret" nom="geste" valeur="remettre">
              {m.precis_remettre()}
            </Bouton>
          </Alerte>
        )}
        {situation.personnes.map((_, rang) => (
          <UnePersonne {...{ brouillon, rang, tape, ecarts }} />
        ))}
        <Actions>
          {!enCouple && (
            <Bouton allure="discret" nom="geste" valeur="conjoint" pictogramme="couple">
              {m.precis_ajouter_conjoint()}
            </Bouton>
          )}
          <Bouton allure="discret" nom="geste" valeur="enfant" pictogramme="enfants">
            {m.precis_ajouter_enfant()}
          </Bouton>
        </Actions>
        <Actions>
          <Bouton>{m.precis_suite()}</Bouton>
        </Actions>
      </form>
    </CadrePrecis>
  )
}

const rangDe = (champ: string): number => Number(/^p(\d+)/.exec(champ)?.[1] ?? 0)

type ProprietesPersonne = {
  readonly brouillon: Brouillon
  readonly rang: number
  readonly tape: VuePrecise['tape']
  readonly ecarts: readonly Ecart[]
}

const UnePersonne = ({ brouillon: { situation }, rang, tape, ecarts }: ProprietesPersonne) => {
  const role = situation.personnes[rang]?.role
  const nom = (champ: string) => `p${rang}_${champ}`
  const lu = (champ: string) => valeur(tape, nom(champ))
  return (
    <Carte titre={direPersonne(situation, rang)} niveau={2} ancre={`personne-${rang + 1}`}>
      <div class="champs">
        <Champ
          nom={nom('naissance')}
          libelle={m.precis_naissance()}
          aide={m.precis_naissance_aide()}
          valeur={lu('naissance')}
          erreur={erreurDe(ecarts, nom('naissance'))}
          taille={12}
          longueurMax={10}
        />
        {aUneActivite(situation, rang) && (
          <Liste nom={nom('activite')} sorte="activite" mots={ACTIVITES} choisi={lu('activite')} />
        )}
        <Liste nom={nom('nationalite')} sorte="pays" mots={PAYS} choisi={lu('nationalite')} />
        {!SANS_TITRE_DE_SEJOUR.includes(lu('nationalite')) && (
          <Liste
            nom={nom('sejour')}
            sorte="sejour"
            mots={SEJOURS.filter(mot => mot !== 'sans_objet')}
            choisi={lu('sejour')}
          />
        )}
        {role !== 'enfant' && (
          <Liste nom={nom('presence')} sorte="presence" mots={MOTS_DE_PRESENCE} choisi={lu('presence')} />
        )}
        {role === 'conjoint' && (
          <Liste
            nom="union"
            sorte="union"
            mots={['concubinage', 'pacs', 'mariage']}
            choisi={valeur(tape, 'union')}
          />
        )}
      </div>
      {role === 'enfant' && (
        <CaseACocher nom={nom('revenus')} libelle={m.precis_enfant_revenus()} cochee={lu('revenus') !== ''} />
      )}
      {role !== 'demandeur' && (
        <Actions>
          <Bouton allure="discret" nom="geste" valeur={`retirer-${rang}`}>
            {m.precis_retirer({ personne: direPersonne(situation, rang) })}
          </Bouton>
        </Actions>
      )}
    </Carte>
  )
}

type ProprietesListe = {
  readonly nom: string
  readonly sorte: string
  readonly mots: readonly string[]
  readonly choisi: string
}

/** A choice among words of the contract, « je ne sais pas » first. */
const Liste = ({ nom, sorte, mots, choisi }: ProprietesListe) => (
  <ListeDeroulante
    nom={nom}
    libelle={motPrecis('champ', sorte)}
    invite={m.droits_ne_sait_pas()}
    options={mots.map(mot => ({ valeur: mot, libelle: motPrecis(sorte, mot) }))}
    choisi={choisi}
  />
)
