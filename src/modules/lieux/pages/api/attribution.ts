import type { SourceCitee } from '../ports.ts'

type Sources = Readonly<Record<string, SourceCitee>>

/** Who must be named by whoever shows these data again. */
export const attribuer = (sources: Sources) => ({
  phrase: 'Montrez ces sources et leur licence à côté des données, avec la date de confirmation du lieu.',
  sources: Object.entries(sources).map(([nom, source]) => ({ nom, ...source }))
})

/** Communes and where they are: the words that `donnees/README.md` asks for. */
export const SOURCES_DES_COMMUNES: Sources = {
  insee: {
    titre: 'Code officiel géographique 2026',
    producteur: 'Insee',
    licence: 'Licence Ouverte 2.0',
    adresse: null
  },
  'la-poste': {
    titre: 'Base officielle des codes postaux',
    producteur: 'La Poste',
    licence: 'Licence Ouverte 2.0',
    adresse: null
  }
}
