import { type Result, refus } from '#shared/result'
import type { Frais, Service } from '../../lieu/service.ts'
import type { Carnet } from '../carnet.ts'
import { lireDateMaj } from '../champs/date-maj.ts'
import { lireListe } from '../champs/liste.ts'
import { lireTexte } from '../champs/texte.ts'
import type { Champs, Lecteur } from '../lire-lieu.ts'
import { lireFrais } from '../vocabulaire/frais.ts'
import { lireModalites } from '../vocabulaire/modalites.ts'
import { lireModalitesAcces } from '../vocabulaire/modalites-acces.ts'
import { lirePublics } from '../vocabulaire/publics.ts'
import { affinerSante, lireThematiques } from '../vocabulaire/thematiques.ts'
import { lireSource } from './source.ts'

/**
 * Services of data.inclusion, v0 and v1: each completes a structure that another file gave.
 * Without its structure a service has no address: it is refused, and read when its file comes after.
 */
export const lireServicesDataInclusion: Lecteur = (champs, { carnet, contexte }) => {
  const texte = (colonne: string) => lireTexte(champs[colonne], { champ: 'services', carnet })
  const nom = texte('nom')
  if (nom === '') return refus({ code: 'nom-absent', chemin: 'nom', texte: '' })
  const source = lireSource(champs.source, 'data-inclusion', carnet)
  const structure = texte('structure_id')
  if (!contexte.structureConnue(source, structure)) {
    return refus({ code: 'structure-inconnue', chemin: 'structure_id', texte: structure })
  }
  return {
    ok: true,
    value: {
      source,
      cle: `service ${texte('id') || nom}`,
      partieDe: { source, cle: structure },
      majLe: lireDateMaj(champs.date_maj, { carnet, aujourdhui: contexte.aujourdhui }),
      dit: { services: [lireService(nom, champs, carnet)] }
    }
  } satisfies Result<unknown, never>
}

const lireService = (nom: string, champs: Champs, carnet: Carnet): Service => {
  const liste = (colonne: string) => lireListe(champs[colonne], { champ: 'services', carnet })
  const themes = liste('thematiques')
  const venue = lireModalitesAcces(liste('modes_mobilisation'), carnet)
  return {
    nom,
    thematiques: [...new Set([...lireThematiques(themes, carnet), ...affinerSante(themes, nom)])],
    publics: lirePublics([...liste('publics'), ...liste('profils')], carnet),
    frais: lireFraisDuService(champs, carnet),
    modalites: lireModalites(liste('modes_accueil'), carnet),
    documents: venue.documents
  }
}

// A price in words, and nothing else, is at least not « free ».
const lireFraisDuService = (champs: Champs, carnet: Carnet): Frais | null => {
  const dits = lireFrais(lireListe(champs.frais, { champ: 'services', carnet }), carnet)
  const autres = lireTexte(champs.frais_autres ?? champs.frais_precisions, {
    champ: 'services',
    carnet,
    longueur: 2000
  })
  return dits ?? (/\d\s*(€|euros?|e\b)|payant|adh[ée]sion|caution/i.test(autres) ? 'sous-condition' : null)
}
