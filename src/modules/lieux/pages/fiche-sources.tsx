import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { Depliant } from '#ui'
import type { Provenance } from '../domain/lieu/fiche.ts'
import type { Description } from '../domain/lieu/lieu.ts'
import { motDuChamp } from './mots.ts'
import type { LieuConnu, SourceCitee } from './ports.ts'

/** Who says all this, under which licence, and which source said what. */
export const Sources = ({ connu }: { readonly connu: LieuConnu }) => {
  const { lieu, provenance, sources } = connu
  const champs = Object.entries(provenance) as [keyof Description, Provenance[keyof Provenance]][]
  return (
    <>
      <h2>{m.lieux_sources_titre()}</h2>
      {Object.values(sources).map(source => (
        <Source source={source} />
      ))}
      <p>{m.lieux_sources_code({ code: lieu.code })}</p>
      {champs.length > 0 && (
        <Depliant titre={m.lieux_sources_trace()}>
          <ul>
            {champs.map(([champ, origines]) => (
              <li>
                {motDuChamp(champ)} :{' '}
                {[origines]
                  .flat()
                  .map(o => direOrigine(o, sources))
                  .join(' ; ')}
              </li>
            ))}
          </ul>
        </Depliant>
      )}
    </>
  )
}

const Source = ({ source: { titre, producteur, licence, adresse } }: { readonly source: SourceCitee }) => (
  <p class="source">
    {adresse ? <a href={adresse}>{titre}</a> : titre}. {producteur}. {licence}.
  </p>
)

type Origine = { readonly source: string; readonly le: string | null } | undefined

const direOrigine = (origine: Origine, sources: LieuConnu['sources']): string => {
  if (origine === undefined) return ''
  const titre = sources[origine.source]?.titre ?? origine.source
  return origine.le === null ? titre : `${titre}, ${jourEnLettres(origine.le)}`
}
