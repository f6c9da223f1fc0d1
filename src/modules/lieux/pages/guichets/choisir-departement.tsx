import { m } from '#messages'
import { ListeDeroulante } from '#ui'
import type { Departement } from './ports.ts'

type Proprietes = {
  readonly departements: readonly Departement[]
  readonly choisi: string | null
  /** Said first: wider than any of them. */
  readonly enPlus?: { readonly valeur: string; readonly libelle: string }
}

/** The département a page is about. */
export const ChoisirDepartement = ({ departements, choisi, enPlus }: Proprietes) => (
  <ListeDeroulante
    nom="departement"
    libelle={m.lieux_zones_departement()}
    options={[
      ...(enPlus ? [enPlus] : []),
      ...departements.map(({ code, nom }) => ({ valeur: code, libelle: `${code} ${nom}` }))
    ]}
    choisi={choisi ?? undefined}
    invite={m.lieux_zones_choisir()}
  />
)
