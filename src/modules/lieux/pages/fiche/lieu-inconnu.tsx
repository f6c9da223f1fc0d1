import { m } from '#messages'
import { Actions, LienBouton } from '#ui'
import { Cadre } from '../cadre/cadre.tsx'

/** A code that leads nowhere: read wrong on a sheet, or a place withdrawn. */
export const PageLieuInconnu = ({ scripts }: { readonly scripts: readonly string[] }) => (
  <Cadre titre={m.lieux_inconnu_titre()} scripts={scripts}>
    <h1>{m.lieux_inconnu_titre()}</h1>
    <p>{m.lieux_inconnu_phrase()}</p>
    <Actions>
      <LienBouton adresse="/lieux">{m.lieux_recherche_titre()}</LienBouton>
    </Actions>
  </Cadre>
)
