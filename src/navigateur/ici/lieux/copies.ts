import { type Copie, lireCommunes, lirePaquet, TOUTE_LA_FRANCE } from '#modules/lieux'
import type { GardeDesCopies } from '#modules/lieux/pages'
import { ok, refus } from '#shared/result'
import type { Rayon } from './rayon.ts'

const DOSSIER = '/lieux/paquets/'
const PAQUET = /^\/lieux\/paquets\/(\w{2,6})\.json$/

const adressesDe = (departement: string) => ({
  paquet: `${DOSSIER}${departement}.json`,
  communes: `${DOSSIER}${departement}.csv`
})

/** One département as the tablet reads it; its communes in lines, to be read by `lireCommunes`. */
export type Departement = Copie & { readonly communes: string }

type Moyens = { readonly rayon: Rayon; readonly demander: (adresse: string) => Promise<Response> }

/** The copies of this device: what the page of the tablet does with them, and what the search reads of them. */
export const copiesDuLieu = ({
  rayon,
  demander
}: Moyens): GardeDesCopies & { readonly lire: () => Promise<readonly Departement[]> } => {
  /** Read once, until something changes. */
  let lues: Promise<readonly Departement[]> | undefined
  const lire = () => {
    lues ??= toutLire(rayon)
    return lues
  }
  return {
    lire,
    liste: async () =>
      (await lire()).map(({ departement, le, lieux }) => ({ departement, le, nombre: lieux.length })),
    garder: async departement => {
      const { paquet, communes } = adressesDe(departement)
      const reponses = await Promise.all([paquet, communes].map(demander)).catch(() => [])
      if (reponses.length === 0 || reponses.some(reponse => !reponse.ok)) return refus('pas-de-reseau')
      try {
        await rayon.ranger(
          new Map([paquet, communes].map((adresse, rang) => [adresse, reponses[rang] as Response]))
        )
      } catch (erreur) {
        return refus(
          erreur instanceof DOMException && erreur.name === 'QuotaExceededError'
            ? 'pas-de-place'
            : 'pas-de-reseau'
        )
      }
      lues = undefined
      const copie = (await lire()).find(une => une.departement === departement)
      return copie === undefined
        ? refus('pas-de-reseau')
        : ok({ departement, le: copie.le, nombre: copie.lieux.length })
    },
    oublier: async departement => {
      for (const adresse of Object.values(adressesDe(departement))) await rayon.oter(adresse)
      lues = undefined
    }
  }
}

const toutLire = async (rayon: Rayon): Promise<readonly Departement[]> => {
  const departements = (await rayon.adresses()).flatMap(adresse => PAQUET.exec(adresse)?.[1] ?? [])
  const lus = await Promise.all(departements.toSorted().map(departement => lireUn(rayon, departement)))
  const entiers = lus.filter(lu => lu !== null)
  // All of France holds its départements already: they wait for the day it is taken away.
  const france = entiers.filter(({ departement }) => departement === TOUTE_LA_FRANCE)
  return france.length > 0 ? france : entiers
}

/** A copy of an older version, or cut short, is as if it were not there: the page proposes to take it again. */
const lireUn = async (rayon: Rayon, departement: string): Promise<Departement | null> => {
  const { paquet, communes } = adressesDe(departement)
  const [copie, csv] = await Promise.all([rayon.lire(paquet), rayon.lire(communes)])
  if (copie === undefined || csv === undefined) return null
  try {
    const lue = lirePaquet(await copie.json())
    const lignes = await csv.text()
    lireCommunes(lignes)
    return lue && { ...lue, communes: lignes }
  } catch {
    return null
  }
}
