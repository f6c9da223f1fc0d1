import { m } from '#messages'
import type { Jour } from '#shared/date'
import { accorder, enumerer } from '#shared/texte'
import { Actions, Bouton, ListeDeroulante, Tableau } from '#ui'
import type { Commune } from '../../domain/communes/commune.ts'
import { ADMINISTRATIONS, type Administration, type Guichet } from '../../domain/guichets/guichet.ts'
import { accueilsDe } from '../../domain/guichets/inventaire.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { ChoisirDepartement } from './choisir-departement.tsx'
import { direAdministration, direMode } from './mots.ts'
import type { Departement } from './ports.ts'

type ProprietesInventaire = {
  readonly departement: string | null
  readonly administration: Administration
  readonly departements: readonly Departement[]
  readonly communes: readonly Commune[]
  readonly guichets: readonly Guichet[]
  readonly jour: Jour
  readonly scripts: readonly string[]
}

/** Where one administration receives people in a département, and how. */
export const PageInventaire = (p: ProprietesInventaire) => (
  <Cadre titre={m.lieux_guichets_titre()} indexable scripts={p.scripts}>
    <h1>{m.lieux_guichets_titre()}</h1>
    <p>{m.lieux_guichets_phrase()}</p>
    <form method="get" action="/lieux/guichets">
      <ChoisirDepartement departements={p.departements} choisi={p.departement} />
      <ListeDeroulante
        nom="administration"
        libelle={m.lieux_guichets_administration()}
        options={ADMINISTRATIONS.map(nom => ({ valeur: nom, libelle: direAdministration(nom) }))}
        choisi={p.administration}
      />
      <Actions>
        <Bouton>{m.lieux_zones_voir()}</Bouton>
      </Actions>
    </form>
    {p.departement !== null && <Communes {...p} />}
    <p>
      <a href="/lieux/zones-blanches">{m.lieux_guichets_vers_zones()}</a>
    </p>
  </Cadre>
)

const Communes = ({ administration, communes, guichets, jour }: ProprietesInventaire) => {
  const presentes = communes.flatMap(commune => {
    const accueil = accueilsDe(guichets, commune.codeInsee, jour).find(
      un => un.administration === administration
    )
    return accueil && accueil.modes.length > 0 ? [{ commune, modes: accueil.modes }] : []
  })
  if (presentes.length === 0) return <p>{m.lieux_guichets_aucun()}</p>
  return (
    <Tableau
      legende={m.lieux_guichets_tableau({
        administration: direAdministration(administration),
        presentes: accorder(presentes.length, 'commune'),
        total: String(communes.length)
      })}
      colonnes={[m.lieux_zones_col_commune(), m.lieux_guichets_col_accueil()]}
      lignes={presentes.map(({ commune, modes }) => [
        <a href={`/lieux/guichets/${commune.codeInsee}`}>{commune.nom}</a>,
        enumerer(modes.map(direMode))
      ])}
    />
  )
}
