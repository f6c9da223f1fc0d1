import type { Lieu } from '../../domain/lieu/lieu.ts'
import { chercher } from '../../domain/proches/chercher.ts'
import { indexer } from '../../domain/proches/indexer.ts'
import { lister } from '../../domain/proches/lister.ts'
import { LUNDI_DIX_HEURES, QUATRE_LIEUX, uneProposition } from '../un-annuaire.ts'
import type { PortsApi } from './ports.ts'

const SOURCES = {
  'france-services': {
    titre: 'Liste des France services',
    producteur: 'ANCT',
    licence: 'Licence Ouverte 2.0',
    adresse: 'https://exemple.fr/liste'
  }
}

/** The ports of the API over an invented directory. Give only what matters. */
export const desPorts = (change: Partial<PortsApi> & { readonly lieux?: readonly Lieu[] } = {}): PortsApi => {
  const { lieux = QUATRE_LIEUX, ...ports } = change
  const index = indexer(lieux)
  const gueret = uneProposition('Guéret')
  return {
    chercherOu: saisie => (/gu[eé]ret/i.test(saisie) ? [gueret] : []),
    chercher: (recherche, moment) => chercher(index, recherche, moment),
    lister: (territoire, moment) => lister(index, territoire, moment),
    lieuParCode: code => {
      const lieu = lieux.find(connu => connu.code === code)
      return lieu === undefined
        ? null
        : {
            lieu,
            provenance: { nom: [{ source: 'france-services', le: '2026-08-03' }] },
            sources: SOURCES
          }
    },
    communeParCode: code => (code === '23096' ? gueret.commune : null),
    maintenant: () => LUNDI_DIX_HEURES,
    nomDuDepartement: code => (code === '23' ? 'Creuse' : code),
    sources: () => SOURCES,
    edition: () => '7',
    origine: () => 'https://relais.exemple.fr',
    ...ports
  }
}
