import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { Depliant } from '#ui'
import { estAncienne } from '../../domain/horaires/etat/etat.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { direConfirmation } from '../dire/confirmation.ts'
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
  const aVieilli = vieille(lieu, etat) ? direConfirmation(lieu, etat.maintenant.jour) : null
  return (
    <>
      {horaires !== null && (
        <ul>
          {direHoraires(horaires, etat.maintenant.jour).map(phrase => (
            <li>{phrase}</li>
          ))}
        </ul>
      )}
      {(etat.raison ?? aVieilli) && <p>{etat.raison ?? aVieilli}</p>}
      {horaires !== null && horaires.doutes.length > 0 && (
        <Depliant titre={m.lieux_horaires_source()}>
          <p>{horaires.texte}</p>
        </Depliant>
      )}
      <p class="doux">{quiConfirme(lieu, etat, sources)}</p>
    </>
  )
}

/** Nothing else is to be said of these hours but that they are old. */
const vieille = ({ confirmation }: Lieu, { raison, maintenant }: EtatDit): boolean =>
  raison === null && confirmation !== null && estAncienne(confirmation.le, maintenant.jour)

const quiConfirme = (lieu: Lieu, etat: EtatDit, sources: LieuConnu['sources']): string => {
  const { confirmation } = lieu
  if (confirmation === null) return m.lieux_jamais_confirme()
  const qui = sources[confirmation.par]?.titre ?? confirmation.par
  // The date has just been said, with what to think of it.
  if ('le' in etat.etat.raison || vieille(lieu, etat)) return m.lieux_d_apres({ qui })
  return m.lieux_confirme_par({ date: jourEnLettres(confirmation.le), qui })
}
