import type { Context } from 'hono'
import { type OuDemander, papiersDuDroit } from '#modules/droits/pages'
import {
  chercher,
  chercherOu,
  type IndexReperes,
  indexerReperes,
  momentLocal,
  type Proposition,
  reperesDesLieux
} from '#modules/lieux'
import { citerSources, type GardePosition, type LieuConnu, type PortsLieux } from '#modules/lieux/pages'
import {
  type Annuaire,
  calendrier,
  communesDeFrance,
  type Edition,
  indexDesCommunes,
  parEdition
} from '#modules/lieux/server'
import type { Clock } from '#server/clock'
import departements from '../donnees/departements.json' with { type: 'json' }
import { type CommuneSituee, ouDemander } from './ou-demander.ts'

type Donne = {
  readonly annuaire: Pick<Annuaire, 'lire'>
  readonly parCode: (code: string) => Promise<Pick<LieuConnu, 'lieu' | 'provenance'> | null>
  readonly suivi: (code: string) => Promise<NonNullable<LieuConnu['suivi']>>
  readonly clock: Clock
  readonly departement: string | null
  readonly position: GardePosition
  readonly origine: (c: Context) => string
  readonly tuiles: PortsLieux['tuiles']
  readonly scripts: readonly string[]
}

/** A rural postcode has a dozen communes: the person chooses hers. */
const REPONSES_AU_PLUS = 12

/** What the pages of places are given on the server, and what the pages of rights are told of places. */
export const composerLieux = (
  donne: Donne
): { readonly ports: PortsLieux; readonly ouDemander: OuDemander } => {
  const reperes = parEdition(reperesDe)
  const trouverOu = async (saisie: string): Promise<readonly Proposition[]> =>
    chercherOu(indexDesCommunes(), saisie, {
      departement: donne.departement,
      auPlus: REPONSES_AU_PLUS,
      reperes: reperes(await donne.annuaire.lire())
    })
  const ports: PortsLieux = {
    chercherOu: trouverOu,
    chercher: async (recherche, moment) => chercher((await donne.annuaire.lire()).index, recherche, moment),
    lieuParCode: async code => {
      const connu = await donne.parCode(code)
      if (connu === null) return null
      const suivi = await donne.suivi(connu.lieu.code)
      return { ...connu, sources: citerSources(connu.provenance), suivi }
    },
    maintenant: departement => momentLocal(donne.clock.instant(), departement),
    nomDuDepartement,
    papiersDuDroit,
    position: donne.position,
    origine: donne.origine,
    calendrier,
    scripts: donne.scripts,
    scriptsDeRecherche: [...donne.scripts, '/autour.js'],
    scriptsDesResultats: [...donne.scripts, '/voir-la-carte.js'],
    tuiles: donne.tuiles
  }
  return { ports, ouDemander: ouDemander({ ...ports, communeParCode, codeDe }) }
}

const nomDuDepartement = (voulu: string): string =>
  departements.find(({ code }) => code === voulu)?.nom ?? voulu

/** Places known by their name. */
const reperesDe = ({ parCode }: Edition): IndexReperes =>
  indexerReperes(reperesDesLieux(parCode.values()), communesDeFrance().communeParCode)

/** An arrondissement keeps its own code: the middle of Paris is far from its edges. */
const codeDe = ({ sorte, nom, commune }: Proposition): string =>
  (sorte === 'arrondissement'
    ? arrondissements().find(a => a.nom === nom && a.commune === commune)
    : undefined
  )?.codeInsee ?? commune.codeInsee

const arrondissements = () => communesDeFrance().anciennes.filter(({ sorte }) => sorte === 'arrondissement')

const communeParCode = (code: string): CommuneSituee | null => {
  const arrondissement = arrondissements().find(({ codeInsee }) => codeInsee === code)
  const commune = arrondissement?.commune ?? communesDeFrance().communeParCode(code)
  const point = arrondissement?.position ?? commune?.position
  if (!commune || !point) return null
  const { nom, codesPostaux } = arrondissement ?? commune
  const [codePostal] = codesPostaux
  return {
    code,
    nom,
    precision: [nomDuDepartement(commune.departement), codePostal].filter(Boolean).join(', '),
    departement: commune.departement,
    point
  }
}
