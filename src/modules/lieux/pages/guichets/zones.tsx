import { m } from '#messages'
import { accorder } from '#shared/texte'
import { Actions, Bouton, Faits, ListeDeroulante, Tableau } from '#ui'
import { type Eloignement, habitantsParZone, type PointDAide } from '../../domain/guichets/zones-blanches.ts'
import { besoins } from '../../genere-contenus/besoins.js'
import { Cadre } from '../cadre/cadre.tsx'
import { CarteZones } from './carte-zones.tsx'
import { ChoisirDepartement } from './choisir-departement.tsx'
import { type DemandeDeZones, LIMITES_KM } from './demande.ts'
import type { Departement } from './ports.ts'
import { direZone } from './zones-csv.ts'

type ProprietesZones = {
  readonly demande: DemandeDeZones
  readonly eloignements: readonly Eloignement[]
  readonly aides: readonly PointDAide[]
  readonly departements: readonly Departement[]
  readonly scripts: readonly string[]
}

/** Communes far from help, or near help that only opens in working hours: chosen, counted, drawn, listed. */
export const PageZones = ({ demande, eloignements, aides, departements, scripts }: ProprietesZones) => (
  <Cadre titre={m.lieux_zones_titre()} indexable scripts={scripts}>
    <h1>{m.lieux_zones_titre()}</h1>
    <p>{m.lieux_zones_phrase()}</p>
    <Choisir {...demande} departements={departements} />
    {eloignements.length > 0 && <Bilan demande={demande} eloignements={eloignements} aides={aides} />}
    <p>
      <a href="/lieux/guichets">{m.lieux_zones_vers_guichets()}</a>
    </p>
  </Cadre>
)

type ProprietesChoisir = DemandeDeZones & Pick<ProprietesZones, 'departements'>

const Choisir = ({ departement, besoin, km, departements }: ProprietesChoisir) => (
  <form method="get" action="/lieux/zones-blanches">
    <ChoisirDepartement departements={departements} choisi={departement} />
    <ListeDeroulante
      nom="besoin"
      libelle={m.lieux_zones_besoin()}
      options={besoins.map(({ id, titre }) => ({ valeur: id, libelle: titre }))}
      choisi={besoin}
    />
    <ListeDeroulante
      nom="km"
      libelle={m.lieux_zones_limite()}
      aide={m.lieux_zones_limite_aide()}
      options={LIMITES_KM.map(limite => ({ valeur: String(limite), libelle: `${limite} km` }))}
      choisi={String(km)}
    />
    <Actions>
      <Bouton>{m.lieux_zones_voir()}</Bouton>
    </Actions>
  </form>
)

type ProprietesBilan = Omit<ProprietesZones, 'departements' | 'scripts'>

const Bilan = ({ demande, eloignements, aides }: ProprietesBilan) => {
  const blanches = eloignements.filter(({ zone }) => zone !== 'servie')
  const habitants = habitantsParZone(eloignements)
  const compte = m.lieux_zones_compte({
    blanches: accorder(blanches.length, 'commune'),
    total: String(eloignements.length)
  })
  return (
    <>
      <h2>{compte}</h2>
      <Faits
        faits={(['eloignee', 'horaires', 'servie'] as const).map(zone => ({
          nom: direZone(zone),
          valeur: accorder(habitants[zone], 'habitant').replace(/^\d+/, nombre)
        }))}
      />
      <CarteZones eloignements={eloignements} aides={aides} description={compte} />
      <Tableau
        legende={m.lieux_zones_tableau()}
        colonnes={[
          m.lieux_zones_col_commune(),
          m.lieux_zones_col_habitants(),
          m.lieux_zones_col_zone(),
          m.lieux_zones_col_proche(),
          m.lieux_zones_col_tard()
        ]}
        lignes={parHabitants(blanches).map(enLigne)}
      />
      <p>
        <a href={`/lieux/zones-blanches.csv?${adresseDe(demande)}`}>{m.lieux_zones_csv()}</a>
      </p>
      <p class="doux">{m.lieux_zones_mise_en_garde()}</p>
    </>
  )
}

const adresseDe = ({ departement, besoin, km }: DemandeDeZones): string =>
  new URLSearchParams({ departement: departement ?? '', besoin, km: String(km) }).toString()

/** Where most people are concerned, first. */
const parHabitants = (eloignements: readonly Eloignement[]): readonly Eloignement[] =>
  eloignements.toSorted((a, b) => b.commune.population - a.commune.population)

const enLigne = ({ commune, zone, plusProche, soirOuSamedi }: Eloignement) => [
  <a href={`/lieux/guichets/${commune.codeInsee}`}>{commune.nom}</a>,
  nombre(commune.population),
  direZone(zone),
  plusProche ? m.lieux_zones_a({ nom: plusProche.nom, km: enKm(plusProche.km) }) : m.lieux_zones_aucun(),
  soirOuSamedi ? m.lieux_zones_a({ nom: soirOuSamedi.nom, km: enKm(soirOuSamedi.km) }) : m.lieux_zones_aucun()
]

const nombre = (n: number | string): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f')

const enKm = (km: number): string => `${String(Math.round(km * 10) / 10).replace('.', ',')} km`
