// Accessibility: a real table with a caption; each row is headed by its first cell; below 40 em each row becomes a card,
// and every figure then bears the name of its column (`data-nom`, shown by the style), so that nothing scrolls sideways.
import type { Child } from 'hono/jsx'

export type ProprietesTableau = {
  readonly legende: string
  readonly colonnes: readonly string[]
  /** As many cells as columns; the first one heads the row. */
  readonly lignes: readonly (readonly Child[])[]
}

/** Rows of the same things, compared. */
export const Tableau = ({ legende, colonnes, lignes }: ProprietesTableau) => (
  <table>
    <caption>{legende}</caption>
    <thead>
      <tr>
        {colonnes.map(colonne => (
          <th scope="col">{colonne}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lignes.map(([tete, ...cellules]) => (
        <tr>
          <th scope="row">{tete}</th>
          {cellules.map((cellule, rang) => (
            <td data-nom={colonnes[rang + 1]}>{cellule}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
