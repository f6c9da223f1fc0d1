import { BANALS, GENRES, GENRES_DECLARES, TENANTS } from './genres.ts'
import { communs, motsDe } from './mots.ts'

/** A name taken apart: what kind of place it is, and what makes it this one. */
export type Nom = {
  /** Every word but those of the commune. */
  readonly entier: string
  /** « france-services », « mairie », « ccas »…: several for « CCAS et médiathèque ». */
  readonly genres: readonly string[]
  /** The words that neither the kind nor the commune explains, sorted. */
  readonly propres: readonly string[]
}

/**
 * `meme`: nothing tells them apart. `compatible`: one says more than the other. `partage`: a word or a kind in common.
 * `inconnu`: no kind was told, nothing is known. `autre`: two kinds of places.
 */
export type AccordDesNoms = 'meme' | 'compatible' | 'partage' | 'inconnu' | 'autre'

/** Takes a name apart; `sortes`, the codes and labels of the fiche, tell the kind too. */
export const lireNom = (nom: string, commune: string, sortes: readonly string[] = []): Nom => {
  const mots = motsDe(nom)
  const texte = ` ${mots.join(' ')} `
  const trouves = GENRES.filter(([, forme]) => forme.test(texte))
  const reste = trouves.reduce((suite, [, forme]) => suite.replaceAll(new RegExp(forme, 'g'), ' '), texte)
  const lieux = motsDe(commune)
  const horsCommune = (mot: string) => mot !== '' && communs([mot], lieux) === 0
  const propres = reste.split(' ').filter(mot => horsCommune(mot) && !BANALS.has(mot))
  const declares = sortes.flatMap(sorte => GENRES_DECLARES[sorte] ?? [])
  const nommes = trouves.map(([genre]) => genre)
  // « Communauté de communes », with the label France services: the label does not make it the desk.
  const duLieu = nommes.filter(genre => !TENANTS.includes(genre))
  const genres = [...(duLieu.length > 0 ? duLieu : nommes), ...declares]
  return {
    entier: mots.filter(horsCommune).join(' '),
    genres: [...new Set(genres)].toSorted(),
    propres: [...new Set(propres)].toSorted()
  }
}

/** How far two names say the same thing. */
export const accorderNoms = (a: Nom, b: Nom): AccordDesNoms => {
  if (a.entier !== '' && a.entier === b.entier) return 'meme'
  return ACCORDS[accorderGenres(a, b)]({
    memes: communs(a.propres, b.propres),
    court: Math.min(a.propres.length, b.propres.length),
    long: Math.max(a.propres.length, b.propres.length)
  })
}

/** Own words in common, own words of the shorter name, of the longer one. */
type Compte = { readonly memes: number; readonly court: number; readonly long: number }

const ACCORDS: Readonly<Record<AccordDesGenres, (compte: Compte) => AccordDesNoms>> = {
  memes: ({ memes, court, long }) => (memes === long ? 'meme' : memes === court ? 'compatible' : 'partage'),
  proches: ({ memes, court, long }) =>
    court > 0 && memes === court && memes * 2 >= long ? 'compatible' : 'partage',
  // « CCAS » and « France services », both at the town hall: a human must look.
  contraires: ({ memes, long }) => (memes === long ? 'partage' : 'autre'),
  inconnus: ({ memes, court, long }) => {
    if (memes === 0) return 'inconnu'
    // One word in common may be chance (« grand », « pays »), unless it is all there is; two are not.
    return memes === long ? 'meme' : memes >= 2 && memes === court ? 'compatible' : 'partage'
  }
}

type AccordDesGenres = 'memes' | 'proches' | 'inconnus' | 'contraires'

const accorderGenres = (a: Nom, b: Nom): AccordDesGenres => {
  // A bus and the desk it leaves from are two places, whatever else they share.
  if (a.genres.includes('bus') !== b.genres.includes('bus')) return 'contraires'
  if (a.genres.length === 0 || b.genres.length === 0) return 'inconnus'
  const partages = a.genres.filter(genre => b.genres.includes(genre)).length
  if (partages === 0) return 'contraires'
  return partages === Math.max(a.genres.length, b.genres.length) ? 'memes' : 'proches'
}
