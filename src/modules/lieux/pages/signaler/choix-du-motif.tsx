import { m } from '#messages'
import { Actions, LienBouton } from '#ui'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { MOTIFS } from '../../domain/signalements/signalement.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { cheminDuLieu } from '../fiche/adresse-du-lieu.ts'
import { MOTS } from './mots-du-signalement.ts'

type Proprietes = { readonly lieu: Lieu; readonly scripts: readonly string[] }

/** « Ce n'est plus vrai »: what has changed, one door each. */
export const PageChoixDuMotif = ({ lieu, scripts }: Proprietes) => (
  <Cadre titre={m.lieux_signaler_titre()} garde scripts={scripts}>
    <NomDuLieu lieu={lieu} />
    <h1>{m.lieux_signaler_titre()}</h1>
    <p>{m.lieux_signaler_phrase()}</p>
    <div class="portes">
      {MOTIFS.map(motif => (
        <LienBouton allure="porte" adresse={`${cheminDuLieu(lieu)}/signaler/${motif}`}>
          {MOTS[motif].titre()}
        </LienBouton>
      ))}
    </div>
    <Actions>
      <a href={cheminDuLieu(lieu)}>{m.lieux_signaler_retour_fiche()}</a>
      <a href="/lieux/coupon">{m.lieux_signaler_coupon()}</a>
    </Actions>
  </Cadre>
)

/** Which place this is about, above the heading. */
export const NomDuLieu = ({ lieu }: { readonly lieu: Lieu }) => (
  <p class="doux">{m.lieux_signaler_lieu({ nom: lieu.nom, commune: lieu.adresse.commune })}</p>
)
