// Accessibility: a drawing with a name that says where it leads; the address is written beside it by the caller, for who has
// no camera. Dark on light in both modes, with the quiet border that readers need: never inverted.
import { encode } from 'uqr'

export type ProprietesCodeQr = { readonly texte: string; readonly description: string }

/** A square that a phone reads. Medium correction: a folded or stained sheet still reads. */
export const CodeQr = ({ texte, description }: ProprietesCodeQr) => {
  const { data, size } = encode(texte, { ecc: 'M', border: 2 })
  return (
    <svg class="qr" role="img" aria-label={description} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} />
      <path d={trace(data)} />
    </svg>
  )
}

/** Runs of dark squares, row after row: one path is a tenth of the weight of as many squares. */
const trace = (lignes: readonly (readonly boolean[])[]): string =>
  lignes.map((ligne, y) => traceDeLigne(ligne, y)).join('')

const traceDeLigne = (ligne: readonly boolean[], y: number): string => {
  let dessin = ''
  for (let x = 0; x < ligne.length; x += 1) {
    if (!ligne[x]) continue
    const debut = x
    while (ligne[x + 1]) x += 1
    dessin += `M${debut} ${y}h${x + 1 - debut}v1H${debut}z`
  }
  return dessin
}
