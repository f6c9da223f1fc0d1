import { m } from '#messages'
import { ListeDeroulante } from '#ui'
import type { Departement } from './ports.ts'

type Proprietes = { readonly departements: readonly Departement[]; readonly choisi: string | null }

/** The département a page is about. */
export const ChoisirDepartement = ({ departements, choisi }: Proprietes) => (
  <ListeDeroulante
    nom="departement"
    libelle={m.lieux_zones_departement()}
    options={departements.map(({ code, nom }) => ({ valeur: code, libelle: `${code} ${nom}` }))}
    choisi={choisi ?? undefined}
    invite={m.lieux_zones_choisir()}
  />
)
