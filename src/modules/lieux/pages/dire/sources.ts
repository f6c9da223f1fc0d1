import { m } from '#messages'
import type { Provenance } from '../../domain/lieu/fiche.ts'
import type { SourceCitee } from '../ports.ts'

const OUVERTE = 'Licence Ouverte 2.0'

/** The sources whose producer and licence are known; `donnees/README.md` says more. */
const CONNUES: Readonly<Record<string, SourceCitee>> = {
  'france-services': {
    titre: 'Liste des espaces France services',
    producteur: 'Agence nationale de la cohésion des territoires (ANCT)',
    licence: OUVERTE,
    adresse: null
  },
  'conseillers-numeriques': {
    titre: 'Lieux des conseillers numériques',
    producteur: 'Agence nationale de la cohésion des territoires (ANCT)',
    licence: OUVERTE,
    adresse: null
  },
  'mediation-numerique': {
    titre: 'Lieux de médiation numérique',
    producteur: 'Cartographie nationale, ANCT',
    licence: OUVERTE,
    adresse: null
  },
  'data-inclusion': {
    titre: 'data.inclusion',
    producteur: 'Plateforme de l’inclusion',
    licence: OUVERTE,
    adresse: null
  }
}

/** Those who speak for themselves: no licence to quote. */
const PERSONNES: Readonly<Record<string, () => string>> = {
  exemples: m.lieux_source_exemples,
  lieu: m.lieux_source_lieu,
  referent: m.lieux_source_referent
}

/** The sources to name under a place, each once. An unknown one keeps its name: it is never silent. */
export const citerSources = (provenance: Provenance): Readonly<Record<string, SourceCitee>> => {
  const noms = Object.values(provenance).flatMap(origines => origines.map(({ source }) => source))
  return Object.fromEntries([...new Set(noms)].map(nom => [nom, citer(nom)]))
}

/** All the sources whose producer and licence are known, by the name that provenances use. */
export const sourcesConnues = (): Readonly<Record<string, SourceCitee>> => CONNUES

/** How a source is called on screen. */
export const titreDeLaSource = (nom: string): string => citer(nom).titre

const citer = (nom: string): SourceCitee =>
  CONNUES[nom] ?? {
    titre: PERSONNES[nom]?.() ?? nom,
    producteur: null,
    licence: nom in PERSONNES ? null : m.lieux_source_licence_inconnue(),
    adresse: null
  }
