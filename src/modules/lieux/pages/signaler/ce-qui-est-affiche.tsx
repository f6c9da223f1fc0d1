import { m } from '#messages'
import { direHoraires } from '../../domain/horaires/phrases/dire-horaires.ts'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import type { Motif } from '../../domain/signalements/signalement.ts'
import { enUneLigne } from '../dire/adresse.ts'

type Proprietes = { readonly lieu: Lieu; readonly motif: Motif }

/** What the sheet says today of what one calls wrong: one sees whether it is really that. */
export const CeQuiEstAffiche = ({ lieu, motif }: Proprietes) => {
  const lignes = lignesDe(lieu, motif)
  if (lignes === null) return null
  if (lignes.length === 0) return <p class="doux">{m.lieux_signaler_aujourdhui_rien()}</p>
  return (
    <>
      <p class="doux">{m.lieux_signaler_aujourdhui()}</p>
      <Lignes lignes={lignes} />
    </>
  )
}

/** A few lines as they are said. */
export const Lignes = ({ lignes }: { readonly lignes: readonly string[] }) => (
  <ul>
    {lignes.map(ligne => (
      <li>{ligne}</li>
    ))}
  </ul>
)

const lignesDe = (lieu: Lieu, motif: Motif): readonly string[] | null => {
  if (motif === 'horaires') return lieu.horaires === null ? [] : direHoraires(lieu.horaires)
  if (motif === 'telephone') return lieu.contact.telephones
  return motif === 'adresse' ? [enUneLigne(lieu.adresse)] : null
}
