import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { Depliant } from '#ui'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { direHoraires } from '../dire/horaires.ts'
import type { LieuConnu } from '../ports.ts'
import type { EtatDit } from './etat-du-lieu.ts'

type ProprietesHoraires = {
  readonly lieu: Lieu
  readonly etat: EtatDit
  readonly sources: LieuConnu['sources']
}

/** When one may come, in sentences; what is doubtful, with the words of the source; who confirmed it. */
export const Horaires = ({ lieu, etat, sources }: ProprietesHoraires) => {
  const { horaires } = lieu
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
        <Depliant titre={m.lieux_horaires_source()}>
          <p>{horaires.texte}</p>
        </Depliant>
      )}
      <p class="doux">{quiConfirme(lieu, etat, sources)}</p>
    </>
  )
}

const quiConfirme = ({ confirmation }: Lieu, { etat }: EtatDit, sources: LieuConnu['sources']): string => {
  if (confirmation === null) return m.lieux_jamais_confirme()
  const qui = sources[confirmation.par]?.titre ?? confirmation.par
  // The date has just been said, with what to think of it.
  if ('le' in etat.raison) return m.lieux_d_apres({ qui })
  return m.lieux_confirme_par({ date: jourEnLettres(confirmation.le), qui })
}
