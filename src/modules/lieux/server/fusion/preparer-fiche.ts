import { createHash } from 'node:crypto'
import { blocsDe, lireSignes } from '../../domain/fusion/ressemblance/signes.ts'
import type { Fiche } from '../../domain/lieu/fiche.ts'
import type { FicheAEcrire } from '../tables/ecriture-des-fiches.ts'
import { canonique, enJsonb } from '../tables/jsonb.ts'

/** Invented places: they never meet real ones. */
export const JEU_EXEMPLES = 'exemples'

/** Who a fiche is among all those of the sources. */
export const identiteDe = ({ source, cle }: { readonly source: string; readonly cle: string }): string =>
  `${source}:${cle}`

/** The key under which the services of a place are found. */
export const blocDesParties = (fiche: { readonly source: string; readonly cle: string }): string =>
  `partie:${identiteDe(fiche)}`

/** A fiche of a set of files, ready to be kept: the same fiche gives the same print, whenever and wherever. */
export const preparerFiche = (jeu: string, brute: Fiche): FicheAEcrire => {
  const texte = enJsonb(brute)
  const fiche = JSON.parse(texte) as Fiche
  return {
    id: `${jeu}/${identiteDe(fiche)}`,
    jeu,
    sorte: fiche.partieDe ? 'partie' : 'lieu',
    fiche,
    empreinte: createHash('sha256').update(canonique(fiche)).digest('hex'),
    blocs: fiche.partieDe ? [blocDesParties(fiche.partieDe)] : blocs(jeu, fiche).siens
  }
}

/** The keys of a fiche of a place, and those of its possible doubles. */
export const blocs = (jeu: string, fiche: Fiche): ReturnType<typeof blocsDe> => {
  const { siens, voisins } = blocsDe(lireSignes(fiche))
  if (jeu !== JEU_EXEMPLES) return { siens, voisins }
  const aPart = (bloc: string) => `${JEU_EXEMPLES}:${bloc}`
  return { siens: siens.map(aPart), voisins: voisins.map(aPart) }
}
