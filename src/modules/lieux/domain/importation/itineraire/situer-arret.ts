import type { Commune } from '../../communes/commune.ts'
import { distanceKm } from '../../communes/distance.ts'
import type { Adresse } from '../../lieu/lieu.ts'
import type { Annuaire, Nommee } from '../champs/annuaire.ts'

/** Nobody drives a bus of the commune further. */
const TOURNEE_KM = 60

type Situe = { readonly commune: Commune; readonly adresse: Adresse }

/** The address that the words of a stop give, when a commune around is surely named; null else. */
export const situerArret = (lieu: string, base: Commune, annuaire: Annuaire): Situe | null => {
  // Hours that nobody understood are left in the words: the stop is not understood either.
  if (/\d\s?h/i.test(lieu)) return null
  const mots = lieu
    .replace(/^(?:à|au|aux|a|dans|sur|en)\s+/i, '')
    .split(/\s+/)
    .slice(0, 30)
  const trouve = enTete(mots, base, annuaire) ?? enFin(mots, base, annuaire)
  if (trouve === null) return null
  const { commune, voie } = trouve
  const codePostal = /\b\d{5}\b/.exec(lieu)?.[0] ?? commune.codesPostaux[0] ?? ''
  return {
    commune,
    adresse: {
      voie,
      complement: null,
      codePostal: commune.codesPostaux.includes(codePostal) ? codePostal : (commune.codesPostaux[0] ?? ''),
      commune: commune.nom,
      codeInsee: commune.codeInsee
    }
  }
}

type Trouve = { readonly commune: Commune; readonly voie: string }

// « Vidauban parking salle municipale », « Carnoules ».
const SUITE =
  /^(?:parking|place|pl|salle|mairie|rue|avenue|av|boulevard|bd|cours|quartier|devant|derri[èe]re|\d|\()/i

const enTete = (mots: readonly string[], base: Commune, annuaire: Annuaire): Trouve | null => {
  for (let n = mots.length; n > 0; n--) {
    const suite = mots.slice(n).join(' ')
    const trouve =
      SUITE.test(suite) || suite === '' ? nommee(mots.slice(0, n).join(' '), base, annuaire) : null
    if (trouve !== null) return avecVoie(trouve, suite)
  }
  return null
}

// What a commune lends to those who come; a street bears the name of another commune.
const LOCAL =
  /(?:mairie|annexe|salle|biblioth[èe]que|m[ée]diath[èe]que|ccas|centre|sociale?|maison|permanence|march[ée]|p[ôo]le|agence|locaux|foyer|services?|mds)$/i

// « à la mairie de Guerlesquin », « 7 rue de l'église 62550 Pernes ».
const enFin = (mots: readonly string[], base: Commune, annuaire: Annuaire): Trouve | null => {
  for (let n = 1; n < mots.length; n++) {
    const voie = motsDevant(mots, n)
    if (voie === null) continue
    const trouve = nommee(
      mots
        .slice(n)
        .join(' ')
        .replace(/^d['’]/i, ''),
      base,
      annuaire
    )
    if (trouve !== null) return avecVoie(trouve, voie.join(' '))
  }
  return null
}

/** What stands before the name of a commune, when those words say that it is one. */
const motsDevant = (mots: readonly string[], n: number): readonly string[] | null => {
  const avant = mots[n - 1] ?? ''
  if (/^\d{5}$/.test(avant)) return mots.slice(0, n - 1)
  const liaison = /^(?:de|du|des|à|a)$/i.test(avant)
  if (!liaison && !/^d['’]/i.test(mots[n] ?? '')) return null
  const devant = mots.slice(0, liaison ? n - 1 : n)
  return LOCAL.test(devant.at(-1) ?? '') ? devant : null
}

const nommee = (nom: string, base: Commune, annuaire: Annuaire): Nommee | null => {
  const proches = annuaire.parNom(nom).filter(({ commune: { position } }) => {
    return position && base.position && distanceKm(position, base.position) <= TOURNEE_KM
  })
  return new Set(proches.map(({ commune }) => commune.codeInsee)).size === 1 ? (proches[0] ?? null) : null
}

/** The name of a former commune stays: that is where the bus stops. */
const avecVoie = ({ commune, ancienne }: Nommee, dite: string): Trouve => {
  const voie = dite
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:à partir d[eu] \d+\s?h\s?\d*\s*:?)?\s*(?:à\s)?(?:(?:la|le|les)\s|l['’])?/i, '')
    .replace(/^permanences?$/i, '')
    .trim()
  const ici = ancienne !== null && ancienne.nom !== commune.nom ? [ancienne.nom] : []
  return { commune, voie: [...ici, ...(voie === '' ? [] : [voie])].join(', ') }
}
