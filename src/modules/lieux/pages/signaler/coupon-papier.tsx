import { m } from '#messages'
import { ACocher, Actions, CodeQr, Feuille } from '#ui'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { MOTIFS } from '../../domain/signalements/signalement.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { Imprimer } from '../cadre/imprimer.tsx'
import { enUneLigne } from '../dire/adresse.ts'
import { cheminDuLieu } from '../fiche/adresse-du-lieu.ts'
import { MOTS } from './mots-du-signalement.ts'

type Proprietes = { readonly lieu: Lieu; readonly origine: string; readonly scripts: readonly string[] }

/** Half a sheet to fill by hand: boxes, lines, and the code that whoever types it needs. */
export const PageCouponPapier = ({ lieu, origine, scripts }: Proprietes) => (
  <Cadre titre={m.lieux_coupon_papier_titre()} a5 scripts={scripts}>
    <Actions>
      <Imprimer bouton={m.lieux_papier_imprimer()} phrase={m.lieux_papier_imprimer_phrase()} />
    </Actions>
    <Feuille titre={m.lieux_coupon_papier_titre()}>
      <p>
        <strong>{lieu.nom}</strong>
        <br />
        {enUneLigne(lieu.adresse)}
      </p>
      <p>{m.lieux_coupon_papier_phrase()}</p>
      <ACocher objets={MOTIFS.map(motif => ({ texte: MOTS[motif].titre() }))} />
      <p class="a-remplir">{m.lieux_coupon_papier_precisez()}</p>
      <p class="a-remplir" />
      <p>{m.lieux_coupon_papier_discret()}</p>
      <div class="bas">
        <CodeQr texte={`${origine}${cheminDuLieu(lieu)}/signaler`} description={m.lieux_coupon_papier_qr()} />
        <p>
          <strong class="code">{m.lieux_coupon_papier_code({ code: direCode(lieu.code) })}</strong>
          <br />
          {m.lieux_coupon_papier_ou({ adresse: `${sansProtocole(origine)}/lieux/coupon` })}
        </p>
      </div>
    </Feuille>
    <Actions>
      <a href={cheminDuLieu(lieu)}>{m.lieux_signaler_retour_fiche()}</a>
    </Actions>
  </Cadre>
)

/** « BDF 234 »: read aloud and copied in two breaths. */
export const direCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`

/** As one types it. */
export const sansProtocole = (adresse: string): string => adresse.replace(/^https?:\/\//, '')
