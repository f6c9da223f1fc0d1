import { m } from '#messages'
import { Actions, Alerte, Bouton } from '#ui'
import { aDesPlages, type Horaires } from '../../domain/horaires/horaires.ts'
import { direHoraires } from '../../domain/horaires/phrases/dire-horaires.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { cheminDuLieu } from '../fiche/adresse-du-lieu.ts'
import { Lignes } from './ce-qui-est-affiche.tsx'
import { NomDuLieu } from './choix-du-motif.tsx'
import { Caches } from './garde-du-formulaire.tsx'

type Proprietes = {
  readonly lieu: Lieu
  readonly propose: string
  readonly horaires: Horaires
  /** What was typed, to be sent again as it was. */
  readonly champs: readonly (readonly [string, string])[]
  readonly scripts: readonly string[]
}

/** Hours typed in plain words, said back in sentences before anything is sent. */
export const PageRelire = ({ lieu, propose, horaires, champs, scripts }: Proprietes) => {
  const compris = horaires.doutes.length === 0 && aDesPlages(horaires)
  return (
    <Cadre titre={m.lieux_signaler_relire_titre()} scripts={scripts} garde>
      <NomDuLieu lieu={lieu} />
      <h1>{m.lieux_signaler_relire_titre()}</h1>
      <p>{m.lieux_signaler_relire_mots({ mots: propose })}</p>
      {aDesPlages(horaires) && (
        <>
          <p>{m.lieux_signaler_relire_compris()}</p>
          <Lignes lignes={direHoraires(horaires)} />
        </>
      )}
      {!compris && (
        <Alerte ton="attention">
          <p>{m.lieux_signaler_relire_doute()}</p>
        </Alerte>
      )}
      <form method="post" action={`${cheminDuLieu(lieu)}/signaler/horaires`}>
        <Caches champs={champs.filter(([nom]) => nom !== 'relu')} />
        <Actions>
          <Bouton nom="relu" valeur="oui">
            {compris ? m.lieux_signaler_relire_juste() : m.lieux_signaler_relire_tel_quel()}
          </Bouton>
          <Bouton nom="relu" valeur="non" allure="discret">
            {m.lieux_signaler_relire_corriger()}
          </Bouton>
        </Actions>
      </form>
    </Cadre>
  )
}
