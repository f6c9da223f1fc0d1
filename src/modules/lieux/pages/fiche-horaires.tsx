import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import type { Lieu } from '../domain/lieu/lieu.ts'
import { direHoraires } from './dire-horaires.ts'
import type { EtatDit } from './etat-du-lieu.ts'

type ProprietesHoraires = { readonly lieu: Lieu; readonly etat: EtatDit }

/** When one may come, in sentences; what is doubtful, with the words of the source; who confirmed it. */
export const Horaires = ({ lieu, etat }: ProprietesHoraires) => {
  const { horaires, confirmation } = lieu
  return (
    <>
      {horaires !== null && (
        <ul>
          {direHoraires(horaires, etat.maintenant.jour).map(phrase => (
            <li>{phrase}</li>
          ))}
        </ul>
      )}
      {etat.raison && <p>{etat.raison}</p>}
      {horaires !== null && horaires.doutes.length > 0 && (
        <p>
          {m.lieux_horaires_source()} <q>{horaires.texte}</q>
        </p>
      )}
      <p class="doux">
        {confirmation === null
          ? m.lieux_jamais_confirme()
          : m.lieux_confirme_par({ date: jourEnLettres(confirmation.le), qui: confirmation.par })}
      </p>
    </>
  )
}
