import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import type { EcheancesDuDroit } from '../../domain/echeances.ts'
import { motPrecis } from './mots.ts'

export type EcheancesDites = EcheancesDuDroit & { readonly titre: string }

/** What ends, and when to ask anew: the nearest first. */
export const Echeances = ({ echeances }: { readonly echeances: readonly EcheancesDites[] }) =>
  echeances.length === 0 ? null : (
    <>
      <h2>{m.precis_echeances_titre()}</h2>
      <ul>
        {echeances.map(({ titre, dates, automatique }) => (
          <li>
            <strong>{titre}</strong>
            {dates.map(({ sorte, le }) => (
              <>
                <br />
                {motPrecis('echeance', sorte)} {jourEnLettres(le)}.
              </>
            ))}
            {automatique && (
              <>
                <br />
                {m.precis_echeances_automatique()}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
