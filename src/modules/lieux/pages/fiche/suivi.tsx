import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { LienBouton } from '#ui'
import { motDuChamp } from '../dire/mots.ts'
import type { LieuConnu } from '../ports.ts'
import { cheminDuLieu } from './adresse-du-lieu.ts'

/** What was put right here, by whom and when; and the way to say that something is no longer true. */
export const Suivi = ({ connu: { lieu, suivi = [] } }: { readonly connu: LieuConnu }) => (
  <>
    {suivi.length > 0 && (
      <>
        <h2>{m.lieux_suivi_titre()}</h2>
        <ul>
          {suivi.map(({ champ, le, par }) => (
            <li>{direSuivi(champ, jourEnLettres(le), par)}</li>
          ))}
        </ul>
      </>
    )}
    <div class="ecran">
      <LienBouton allure="porte" pictogramme="parole" adresse={`${cheminDuLieu(lieu)}/signaler`}>
        {m.lieux_fiche_plus_vrai()}
      </LienBouton>
      <p>
        <a href={`${cheminDuLieu(lieu)}/coupon`}>{m.lieux_coupon_papier()}</a>
      </p>
    </div>
  </>
)

const direSuivi = (champ: Parameters<typeof motDuChamp>[0], date: string, par: string): string =>
  champ === 'confirmation'
    ? m.lieux_suivi_confirme({ date, par })
    : m.lieux_suivi_corrige({ champ: motDuChamp(champ), date, par })
