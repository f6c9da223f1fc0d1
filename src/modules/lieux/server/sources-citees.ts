import { readFileSync } from 'node:fs'
import { duProjet } from '#server/racine'
import type { SourceCitee } from '../pages/ports.ts'

type Sources = Readonly<Record<string, SourceCitee>>

let lues: Sources | undefined

/** The sources whose names we know, from `donnees/lieux/sources.json`. */
export const sourcesCitees = (): Sources => {
  lues ??= JSON.parse(readFileSync(duProjet('donnees/lieux/sources.json'), 'utf8')) as Sources
  return lues
}

/** A source that nobody described is named as its file names it, its licence unknown. */
export const citer = (noms: Iterable<string>): Sources =>
  Object.fromEntries(
    [...new Set(noms)].map(nom => [
      nom,
      Object.hasOwn(sourcesCitees(), nom)
        ? (sourcesCitees()[nom] as SourceCitee)
        : { titre: nom, producteur: nom, licence: 'à confirmer', adresse: null }
    ])
  )
