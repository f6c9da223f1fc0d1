import { m } from '#messages'
import { type Jour, jourEnLettres } from '#shared/date'
import { accorder } from '#shared/texte'
import { Actions, Alerte, Bouton, Carte, LienBouton } from '#ui'
import { TOUTE_LA_FRANCE } from '../../domain/paquet/etendue.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { ChoisirDepartement } from '../guichets/choisir-departement.tsx'
import type { CopieGardee, PortsTablette } from './ports.ts'

/** A copy that is older than a month may send someone to a closed door. */
const JOURS_AVANT_RAPPEL = 30

export type EchecDeCopie = 'pas-de-reseau' | 'pas-de-place' | 'departement-inconnu'

type ProprietesTablette = Pick<PortsTablette, 'departements' | 'departement' | 'scripts'> & {
  readonly jour: Jour
  /** null: this page comes from the server. */
  readonly copies: readonly CopieGardee[] | null
  readonly echec?: EchecDeCopie | undefined
}

/** Places to take along where there is no network. */
export const PageTablette = ({ copies, echec, ...p }: ProprietesTablette) => (
  <Cadre titre={m.lieux_tablette_titre()} scripts={p.scripts}>
    <h1>{m.lieux_tablette_titre()}</h1>
    <p>{m.lieux_tablette_phrase()}</p>
    {echec && (
      <Alerte ton="attention">
        <p>{direEchec(echec)}</p>
      </Alerte>
    )}
    {copies === null ? <PasEncore /> : <Copies copies={copies} {...p} />}
    <p>
      <a href="/lieux">{m.lieux_tablette_chercher()}</a>
    </p>
  </Cadre>
)

const direEchec = (echec: EchecDeCopie): string =>
  ({
    'pas-de-reseau': m.lieux_tablette_pas_de_reseau,
    'pas-de-place': m.lieux_tablette_pas_de_place,
    'departement-inconnu': m.lieux_tablette_departement_inconnu
  })[echec]()

const PasEncore = () => (
  <>
    <p>{m.lieux_tablette_pas_encore()}</p>
    <Actions>
      <LienBouton adresse="/lieux/tablette">{m.lieux_tablette_recharger()}</LienBouton>
    </Actions>
    <p>{m.lieux_tablette_papier()}</p>
  </>
)

type ProprietesCopies = Omit<ProprietesTablette, 'copies' | 'echec'> & {
  readonly copies: readonly CopieGardee[]
}

const Copies = ({ copies, departements, departement, jour }: ProprietesCopies) => {
  const nomDe = (code: string) =>
    code === TOUTE_LA_FRANCE
      ? m.lieux_tablette_france()
      : (departements.find(un => un.code === code)?.nom ?? code)
  return (
    <>
      {copies.length > 0 && <h2>{m.lieux_tablette_gardees()}</h2>}
      {copies.map(copie => (
        <Carte titre={nomDe(copie.departement)}>
          <p>
            {m.lieux_tablette_copie({
              lieux: accorder(copie.nombre, 'lieu', 'lieux'),
              jour: jourEnLettres(copie.le)
            })}
          </p>
          {age(copie.le, jour) > JOURS_AVANT_RAPPEL && (
            <Alerte ton="attention">
              <p>{m.lieux_tablette_ancienne({ jours: String(age(copie.le, jour)) })}</p>
            </Alerte>
          )}
          <Actions>
            <Agir geste="garder" departement={copie.departement} texte={m.lieux_tablette_mettre_a_jour()} />
            <Agir geste="oublier" departement={copie.departement} texte={m.lieux_tablette_retirer()} />
          </Actions>
        </Carte>
      ))}
      {copies.some(copie => copie.departement === TOUTE_LA_FRANCE) || (
        <Ajouter departements={departements} choisi={copies.length === 0 ? departement : null} />
      )}
    </>
  )
}

const Ajouter = ({ departements, choisi }: Parameters<typeof ChoisirDepartement>[0]) => (
  <>
    <h2>{m.lieux_tablette_ajouter()}</h2>
    <form method="post" action="/lieux/tablette/garder">
      <ChoisirDepartement
        departements={departements}
        choisi={choisi}
        enPlus={{ valeur: TOUTE_LA_FRANCE, libelle: m.lieux_tablette_france_poids() }}
      />
      <Actions>
        <Bouton>{m.lieux_tablette_garder()}</Bouton>
      </Actions>
    </form>
  </>
)

type ProprietesGeste = {
  readonly geste: 'garder' | 'oublier'
  readonly departement: string
  readonly texte: string
}

const Agir = ({ geste, departement, texte }: ProprietesGeste) => (
  <form method="post" action={`/lieux/tablette/${geste}`}>
    <Bouton allure="discret" nom="departement" valeur={departement}>
      {texte}
    </Bouton>
  </form>
)

const age = (le: Jour, jour: Jour): number => Math.round((Date.parse(jour) - Date.parse(le)) / 86_400_000)
