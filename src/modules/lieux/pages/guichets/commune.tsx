import { m } from '#messages'
import { type Jour, jourEnLettres } from '#shared/date'
import { Tableau } from '#ui'
import type { Commune } from '../../domain/communes/commune.ts'
import type { Guichet, Mode } from '../../domain/guichets/guichet.ts'
import { type Accueil, accueilsDe, type Evenement, historique } from '../../domain/guichets/inventaire.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { direAdministration, direMode } from './mots.ts'

type ProprietesCommune = {
  readonly commune: Commune
  readonly guichets: readonly Guichet[]
  readonly jour: Jour
  readonly scripts: readonly string[]
}

/** How each administration receives people in one commune, and what changed over the years. */
export const PageCommune = ({ commune, guichets, jour, scripts }: ProprietesCommune) => {
  const evenements = historique(guichets)
  return (
    <Cadre titre={m.lieux_commune_titre({ commune: commune.nom })} indexable scripts={scripts}>
      <h1>{m.lieux_commune_titre({ commune: commune.nom })}</h1>
      <Tableau
        legende={m.lieux_commune_tableau({ jour: jourEnLettres(jour) })}
        colonnes={[m.lieux_guichets_col_administration(), m.lieux_guichets_col_accueil()]}
        lignes={accueilsDe(guichets, commune.codeInsee, jour).map(accueil => [
          direAdministration(accueil.administration),
          <Portes {...accueil} />
        ])}
      />
      <h2>{m.lieux_commune_histoire()}</h2>
      {evenements.length === 0 ? (
        <p>{m.lieux_commune_sans_histoire()}</p>
      ) : (
        <ul>
          {evenements.map(evenement => (
            <li>{raconter(evenement)}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/lieux/guichets?departement=${commune.departement}`}>{m.lieux_commune_retour()}</a>
      </p>
    </Cadre>
  )
}

const Portes = ({ guichets }: Accueil) =>
  guichets.length === 0 ? (
    <span>{m.lieux_commune_aucun()}</span>
  ) : (
    <ul>
      {guichets.map(({ mode, lieu, precision }) => (
        <li>
          {lieu === null ? direMode(mode) : <a href={`/l/${lieu}`}>{dire(mode, precision)}</a>}
          {lieu === null && precision && <small>{precision}</small>}
        </li>
      ))}
    </ul>
  )

/** Each link says where it leads. */
const dire = (mode: Mode, precision: string | null): string =>
  precision === null ? direMode(mode) : `${direMode(mode)}, ${precision}`

/** « 1er juillet 2024 : la Caf ne reçoit plus sans rendez-vous. L'agence a fermé. » */
const raconter = ({ jour, sorte, guichet }: Evenement): string => {
  const mots = {
    jour: jourEnLettres(jour),
    administration: direAdministration(guichet.administration),
    mode: direMode(guichet.mode).toLowerCase()
  }
  const phrase = sorte === 'fin' ? m.lieux_commune_fin(mots) : m.lieux_commune_ouverture(mots)
  return [phrase, sorte === 'fin' ? guichet.motifDeFin : guichet.precision].filter(Boolean).join(' ')
}
