import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { Tableau } from '#ui'
import type { CorrectionRendue } from '../../domain/corrections/rendre.ts'
import { motDuChamp } from '../dire/mots.ts'
import { titreDeLaSource } from '../dire/sources.ts'
import { CadrePro } from './cadre-pro.tsx'

const LIGNES_AU_PLUS = 50

type Proprietes = { readonly corrections: readonly CorrectionRendue[]; readonly scripts: readonly string[] }

/** What each source may take back: the difference between what it says and what is true. */
export const PageCorrections = ({ corrections, scripts }: Proprietes) => (
  <CadrePro titre={m.lieux_corrections_titre()} onglet="corrections" scripts={scripts}>
    <h1>{m.lieux_corrections_titre()}</h1>
    <p>{m.lieux_corrections_phrase()}</p>
    {corrections.length === 0 ? (
      <p>{m.lieux_corrections_rien()}</p>
    ) : (
      <>
        <ul>
          <ParSource texte={m.lieux_corrections_toutes({ nombre: String(corrections.length) })} suite="" />
          {[...Map.groupBy(corrections, ({ source }) => source)].map(([source, siennes]) => (
            <ParSource
              texte={m.lieux_corrections_source({
                source: titreDeLaSource(source),
                nombre: String(siennes.length)
              })}
              suite={`?source=${encodeURIComponent(source)}`}
            />
          ))}
        </ul>
        <Tableau
          legende={m.lieux_corrections_legende()}
          colonnes={[
            m.lieux_pro_colonne_lieu(),
            m.lieux_pro_source(),
            m.lieux_pro_colonne_champ(),
            m.lieux_pro_corriger_avant(),
            m.lieux_pro_corriger_apres(),
            m.lieux_pro_colonne_le()
          ]}
          lignes={corrections
            .slice(0, LIGNES_AU_PLUS)
            .map(({ nom, source, identifiant, champ, ancienne, nouvelle, le }) => [
              nom,
              `${titreDeLaSource(source)}, ${identifiant}`,
              motDuChamp(champ),
              ancienne || m.lieux_pro_corriger_vide(),
              nouvelle || m.lieux_pro_corriger_vide(),
              jourEnLettres(le)
            ])}
        />
      </>
    )}
  </CadrePro>
)

const ParSource = ({ texte, suite }: { readonly texte: string; readonly suite: string }) => (
  <li>
    {texte} <a href={`/pro/lieux/corrections.csv${suite}`}>{m.lieux_corrections_tableau()}</a>{' '}
    <a href={`/pro/lieux/corrections.json${suite}`}>{m.lieux_corrections_fichier()}</a>
  </li>
)
