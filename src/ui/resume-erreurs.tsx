// Accessibility: focused on load without script (autofocus), announced (role=alert), each line leads to its field.
import { m } from '#messages'

export type ErreurDeChamp = { readonly champ: string; readonly message: string }

/** What was not understood, at the head of the page. Nothing when all is well. */
export const ResumeErreurs = ({ erreurs }: { readonly erreurs: readonly ErreurDeChamp[] }) =>
  erreurs.length === 0 ? null : (
    <div class="erreurs" role="alert" tabindex={-1} autofocus>
      <h2>{m.ui_erreurs_titre()}</h2>
      {erreurs.map(erreur => (
        <p>
          <a href={`#${erreur.champ}`}>{erreur.message}</a>
        </p>
      ))}
    </div>
  )
