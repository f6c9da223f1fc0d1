import { m } from '#messages'
import { Bouton, Champ, Depliant, type NomPictogramme, Pictogramme } from '#ui'
import type { Affaire, SorteAffaire } from '../../domain/affaires/affaire.ts'
import { cheminDuLieu } from '../fiche/adresse-du-lieu.ts'
import { Caches } from '../signaler/garde-du-formulaire.tsx'
import { ContenuAffaire } from './contenu-affaire.tsx'
import { Gestes } from './gestes.tsx'
import { direDepuis, direUne } from './mots-du-referent.ts'

const SIGNES: Readonly<Record<SorteAffaire, NomPictogramme>> = {
  signalement: 'parole',
  paire: 'couple',
  horaires: 'horloge',
  confirmation: 'lettre'
}

type ProprietesAffaire = {
  readonly affaire: Affaire
  readonly jour: string
  /** In the page: its fields need names of their own. */
  readonly rang: number
  /** Where the queue was being read, to come back to it. */
  readonly retour: string
}

/** One thing to decide: what it is about, what was said, the two or three gestures. */
export const UneAffaire = ({ affaire, jour, rang, retour }: ProprietesAffaire) => (
  <article class="affaire">
    <div>
      <p class="sorte">
        <Pictogramme nom={SIGNES[affaire.sorte]} />
        <span>
          <strong>{direUne(affaire.sorte)}</strong> {direDepuis(affaire)}
        </span>
      </p>
      <h2>
        <a href={cheminDuLieu(affaire.lieu)}>{affaire.lieu.nom}</a>, {affaire.lieu.adresse.commune}
      </h2>
      <ContenuAffaire affaire={affaire} />
    </div>
    <div>
      <form method="post" action="/pro/lieux/decider" class="gestes">
        <Caches
          champs={[
            ['cle', affaire.cle],
            ['retour', retour]
          ]}
        />
        <Gestes affaire={affaire} jour={jour} />
        <Depliant titre={m.lieux_pro_raison_ajouter()}>
          <Champ nom={`raison-${rang}`} libelle={m.lieux_pro_raison()} longueurMax={300} />
        </Depliant>
      </form>
      {affaire.sorte === 'confirmation' && (
        <form method="post" action={`/pro/lieux/message/${affaire.lieu.code}`} class="gestes">
          <Bouton allure="discret">{m.lieux_pro_message()}</Bouton>
        </form>
      )}
    </div>
  </article>
)
