import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { Depliant } from '#ui'
import type { Origine, Provenance } from '../../domain/lieu/fiche.ts'
import type { Description } from '../../domain/lieu/lieu.ts'
import { motDuChamp } from '../dire/mots.ts'
import type { LieuConnu, SourceCitee } from '../ports.ts'

/** Who says all this, under which licence, and which source said what. */
export const Sources = ({ connu }: { readonly connu: LieuConnu }) => {
  const { lieu, provenance, sources } = connu
  const dits = parOrigine(provenance, sources)
  return (
    <>
      <h2>{m.lieux_sources_titre()}</h2>
      {Object.values(sources).map(source => (
        <Source source={source} />
      ))}
      <p>{m.lieux_sources_code({ code: lieu.code })}</p>
      {dits.length > 0 && (
        <Depliant titre={m.lieux_sources_trace()}>
          <ul>
            {dits.map(({ origine, champs }) => (
              <li>{m.lieux_sources_dit({ origine, champs: champs.map(motDuChamp).join(', ') })}</li>
            ))}
          </ul>
        </Depliant>
      )}
    </>
  )
}

const Source = ({ source: { titre, producteur, licence, adresse } }: { readonly source: SourceCitee }) => (
  <p class="source">
    {adresse ? <a href={adresse}>{titre}</a> : titre}.{producteur && ` ${producteur}.`}
    {licence && ` ${licence}.`}
  </p>
)

type Dit = { readonly origine: string; readonly champs: readonly (keyof Description)[] }

/** What each source said, at the day it said it. */
const parOrigine = (provenance: Provenance, sources: LieuConnu['sources']): readonly Dit[] => {
  const dits = new Map<string, (keyof Description)[]>()
  for (const [champ, origines] of Object.entries(provenance) as [keyof Description, readonly Origine[]][])
    for (const origine of origines) {
      const dite = direOrigine(origine, sources)
      dits.set(dite, [...(dits.get(dite) ?? []), champ])
    }
  return [...dits].map(([origine, champs]) => ({ origine, champs }))
}

const direOrigine = ({ source, le }: Origine, sources: LieuConnu['sources']): string => {
  const titre = sources[source]?.titre ?? source
  return le === null ? titre : `${titre}, ${jourEnLettres(le)}`
}
