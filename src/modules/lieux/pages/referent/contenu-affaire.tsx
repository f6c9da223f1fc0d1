import type { Child } from 'hono/jsx'
import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { Depliant, type Fait, Faits } from '#ui'
import type {
  Affaire,
  AffaireConfirmation,
  AffaireHoraires,
  AffairePaire,
  AffaireSignalement
} from '../../domain/affaires/affaire.ts'
import type { DouteHoraires } from '../../domain/horaires/horaires.ts'
import { direHoraires } from '../../domain/horaires/phrases/dire-horaires.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { enUneLigne } from '../dire/adresse.ts'
import { direLesHoraires } from '../dire/ce-qui-se-lit.ts'
import { direRaison } from '../dire/etat.ts'
import { titreDeLaSource } from '../dire/sources.ts'
import { cheminDuLieu } from '../fiche/adresse-du-lieu.ts'
import { MOTS } from '../signaler/mots-du-signalement.ts'

/** What is to be known before deciding: what is shown today, what was said. */
export const ContenuAffaire = ({ affaire }: { readonly affaire: Affaire }) => {
  switch (affaire.sorte) {
    case 'signalement':
      return <DitParQuelquUn {...affaire} />
    case 'paire':
      return <DeuxLieux {...affaire} />
    case 'horaires':
      return <HorairesDouteux {...affaire} />
    case 'confirmation':
      return <ConfirmationAncienne {...affaire} />
  }
}

const fait = (nom: string, valeur: Child): readonly Fait[] =>
  valeur === '' || valeur === null || valeur === undefined ? [] : [{ nom, valeur }]

const DitParQuelquUn = ({ lieu, signalement: { motif, propose, message } }: AffaireSignalement) => (
  <>
    <p>
      <strong>{MOTS[motif].titre()}</strong>
    </p>
    <Faits
      faits={[
        ...fait(m.lieux_pro_affiche(), affiche(lieu, motif)),
        ...fait(m.lieux_pro_propose(), propose),
        ...fait(m.lieux_pro_mots(), message)
      ]}
    />
  </>
)

const affiche = (lieu: Lieu, motif: AffaireSignalement['signalement']['motif']): string => {
  if (motif === 'horaires') return direLesHoraires(lieu)
  if (motif === 'telephone') return lieu.contact.telephones.join(', ')
  return motif === 'adresse' ? enUneLigne(lieu.adresse) : ''
}

const DeuxLieux = ({ lieu, autre }: AffairePaire) => (
  <div class="cote-a-cote">
    {[lieu, autre].map(un => (
      <Faits
        faits={[
          ...fait(m.lieux_pro_nom(), <a href={cheminDuLieu(un)}>{un.nom}</a>),
          ...fait(m.lieux_pro_adresse(), enUneLigne(un.adresse)),
          ...fait(m.lieux_pro_telephone(), un.contact.telephones.join(', ')),
          ...fait(m.lieux_pro_horaires(), direLesHoraires(un))
        ]}
      />
    ))}
  </div>
)

const HorairesDouteux = ({ lieu, horaires }: AffaireHoraires) => (
  <>
    <Faits
      faits={[
        ...fait(m.lieux_pro_doute(), [...new Set(horaires.doutes.map(nommerDoute))].join(' ; ')),
        ...fait(m.lieux_pro_compris(), direHoraires(horaires).join(' ')),
        ...fait(m.lieux_pro_telephone(), direTelephones(lieu))
      ]}
    />
    <Depliant titre={m.lieux_pro_mots_source()}>
      <p>
        <small>{horaires.texte}</small>
      </p>
    </Depliant>
  </>
)

/** The words of the source; a box that was ticked has none. */
const nommerDoute = (doute: DouteHoraires): string =>
  doute.mots.trim() || (direRaison({ code: 'a-verifier', doute }) ?? '')

const ConfirmationAncienne = ({ lieu, confirmation }: AffaireConfirmation) => (
  <p>
    {confirmation === null
      ? m.lieux_jamais_confirme()
      : m.lieux_confirme_par({
          date: jourEnLettres(confirmation.le),
          qui: titreDeLaSource(confirmation.par)
        })}{' '}
    {direTelephones(lieu)}
  </p>
)

/** To be called from the very line that asks for it. */
const direTelephones = ({ contact: { telephones } }: Lieu): Child =>
  telephones.length === 0
    ? ''
    : telephones.map(numero => <a href={`tel:${numero.replace(/\s/g, '')}`}>{numero}</a>)
