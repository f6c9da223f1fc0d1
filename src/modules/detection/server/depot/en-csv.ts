import { enCsv } from '#shared/csv'
import type { Detection } from '../../domain/detecter.ts'

type Ecrite = { readonly id: string | null; readonly ligne: number } & (
  | Detection
  | { readonly erreurs: readonly { readonly chemin: string; readonly message: string }[] }
)

type Nommer = { readonly droit: (nom: string) => string; readonly fait: (chemin: string) => string }

const COLONNES = [
  'ligne',
  'identifiant',
  'droits qui semblent ouverts',
  'se terminent bientôt',
  'à demander',
  'refus'
]

/** The list for a spreadsheet: a line for each household of which there is something to say, and for each line refused. */
export async function* enTableau(lignes: AsyncIterable<string>, nommer: Nommer): AsyncGenerator<string> {
  yield enCsv([COLONNES])
  for await (const ligne of lignes) {
    const cellules = cellulesDe(JSON.parse(ligne) as Ecrite, nommer)
    // The mark at the top of a file stands there once.
    if (cellules !== null) yield enCsv([cellules]).replace('\uFEFF', '')
  }
}

const cellulesDe = (ecrite: Ecrite, { droit, fait }: Nommer): readonly (string | number)[] | null => {
  const { ligne, id } = ecrite
  if ('erreurs' in ecrite) {
    const refus = ecrite.erreurs.map(({ chemin, message }) => [chemin, message].filter(Boolean).join(' : '))
    return [ligne, id ?? '', '', '', '', refus.join(' ')]
  }
  const { ouverts, bientot_finis, un_fait_decide } = ecrite
  if (ouverts.length + bientot_finis.length + un_fait_decide.length === 0) return null
  return [
    ligne,
    id ?? '',
    ouverts.map(un => droit(un.droit)).join(', '),
    bientot_finis.map(fin => `${droit(fin.droit)} le ${fin.le}`).join(', '),
    un_fait_decide.map(un => `${fait(un.fait)} (${un.droits.map(droit).join(', ')})`).join(', '),
    ''
  ]
}
