import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { enAdresse } from '#shared/texte'
import { Source } from '#ui'
import type { SourceDeLoi } from './raisonnement.ts'

type ProprietesSources = {
  /** Name of the right in the rules. */
  readonly droit: string
  readonly sources: readonly SourceDeLoi[]
  readonly verifieLe: string | undefined
}

/** The texts a right rests on, then the way to the rule itself. */
export const Sources = ({ droit, sources, verifieLe }: ProprietesSources) => (
  <>
    {sources.map((source, rang) => (
      <UneSource source={source} verifieLe={rang === 0 ? verifieLe : undefined} />
    ))}
    <p class="source">
      <a href={`/regles/${enAdresse(droit)}`}>{m.droits_lire_la_regle()}</a>
    </p>
  </>
)

const UneSource = ({
  source,
  verifieLe
}: {
  readonly source: SourceDeLoi
  readonly verifieLe: string | undefined
}) => (
  <>
    <Source
      reference={source.valeur ? `${source.valeur} (${source.texte})` : source.texte}
      adresse={source.url}
      verifieLe={verifieLe && jourEnLettres(verifieLe)}
      aConfirmer={source.aConfirmer}
    />
    {source.perime && (
      <p class="source">
        <mark>{m.droits_perime({ date: jourEnLettres(source.perime) })}</mark>
      </p>
    )}
  </>
)
