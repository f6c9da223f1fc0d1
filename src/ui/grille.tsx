// Accessibility: a real table, one row a month; each box says its column and its month (aria-label); an error stands under its
// box and is its description; the total is an <output>, quiet for screen readers until asked. Below 40 em a month is one line.
// A script (src/navigateur/grille.ts) accepts a paste over several boxes and keeps totals up to date; nothing needs it.
import { MessageErreur } from './message-erreur.tsx'

export type CaseDeGrille = {
  readonly nom: string
  readonly libelle: string
  readonly valeur: string
  readonly erreur?: string | undefined
}

export type ProprietesGrille = {
  readonly legende: string
  /** Heads the first column: « Mois ». */
  readonly tete: string
  readonly colonnes: readonly { readonly titre: string; readonly total: string }[]
  readonly lignes: readonly { readonly titre: string; readonly cases: readonly CaseDeGrille[] }[]
  /** Heads the last row: « Total ». */
  readonly pied: string
}

/** Amounts to type, month after month. */
export const Grille = ({ legende, tete, colonnes, lignes, pied }: ProprietesGrille) => (
  <grille-mois class={colonnes.length > 1 ? 'grille grille-large' : 'grille'}>
    <table>
      <caption>{legende}</caption>
      <thead>
        <tr>
          <th scope="col">{tete}</th>
          {colonnes.map(({ titre }) => (
            <th scope="col">{titre}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lignes.map(({ titre, cases }) => (
          <tr>
            <th scope="row">{titre}</th>
            {cases.map((une, colonne) => (
              <td data-nom={colonnes[colonne]?.titre}>
                <Case {...une} colonne={colonne} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{pied}</th>
          {colonnes.map(({ titre, total }, colonne) => (
            <td data-nom={titre}>
              <output data-total={String(colonne)} aria-live="off">
                {total}
              </output>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  </grille-mois>
)

const Case = ({ nom, libelle, valeur, erreur, colonne }: CaseDeGrille & { readonly colonne: number }) => (
  <span>
    <input
      type="text"
      id={nom}
      name={nom}
      value={valeur}
      inputmode="decimal"
      maxlength={14}
      autocomplete="off"
      aria-label={libelle}
      aria-describedby={erreur && `${nom}-erreur`}
      aria-invalid={erreur && 'true'}
      data-colonne={String(colonne)}
    />
    <MessageErreur nom={nom} erreur={erreur} />
  </span>
)

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'grille-mois': { class?: string; children?: unknown }
    }
  }
}
