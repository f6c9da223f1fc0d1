import { refus } from '#shared/result'
import type { Service } from '../../lieu/service.ts'
import { CONNEXION, DEMARCHES, EN_LIGNE, FONDAMENTAUX } from '../../lieu/thematiques.ts'
import type { Carnet } from '../carnet.ts'
import { lireContact } from '../champs/contact.ts'
import { lireDateMaj } from '../champs/date-maj.ts'
import { lireTexte } from '../champs/texte.ts'
import { type Champs, type Lecteur, lireLieu } from '../lire-lieu.ts'

/** The département of Maine-et-Loire: points in Lambert-93, services as « Oui » or « - », places closed but kept. */
export const lireBrutMaineEtLoire: Lecteur = (champs, outils) => {
  const { carnet, contexte } = outils
  const texte = (colonne: string) => lireTexte(champs[colonne], { champ: 'adresse', carnet })
  const accueil = texte('Accueil').toLowerCase()
  const affichage = texte('AFFICHAGE')
  if (affichage === 'INACTIF')
    return refus({ code: 'lieu-inactif', chemin: 'AFFICHAGE', texte: texte('NOM_STRUCTURE') })
  const categorie = texte('SS_CAT')
  const { aujourdhui } = contexte
  const lu = lireLieu(
    {
      source: 'maine-et-loire',
      cle: champs.ID_LieuMed,
      nom: champs.NOM_STRUCTURE,
      voie: `${texte('N°')} ${texte('ADRESSE')}`,
      complement: [texte('COMP_ADRESSE'), texte('BP')].filter(mot => mot !== '').join(', '),
      codePostal: champs.CP,
      commune: champs.COMMUNE,
      latitude: champs.y,
      longitude: champs.x,
      majLe: lireDateMaj(champs.DAT_MaJ, { carnet, aujourdhui }),
      typologies: CATEGORIES.flatMap(([forme, code]) => (forme.test(categorie) ? [code] : [])),
      labels: /France Services/.test(categorie) ? ['France Services'] : [],
      contact: lireContact(
        { telephones: [champs.NUM_TEL], courriels: champs.MAIL_STRUC, site: champs.SITE_WEB },
        carnet
      ),
      services: [lireService(champs, carnet)],
      chemins: { nom: 'NOM_STRUCTURE', commune: 'COMMUNE' }
    },
    outils
  )
  if (lu.ok && accueil !== 'oui') carnet.doute('fiche', 'accueil-contradictoire', `${accueil} ${affichage}`)
  return lu
}

const CATEGORIES: readonly (readonly [RegExp, string])[] = [
  [/France Services/, 'RFS'],
  [/Centre Social/, 'CS'],
  [/\bCCAS\b/, 'CCAS'],
  [/\bMDS\b/, 'MDS'],
  [/Mission locale/, 'ML'],
  [/Biblioth[èe]que/, 'BIB'],
  [/Association/, 'ASSO'],
  [/Jeunesse/, 'PIJ_BIJ'],
  [/La Poste/, 'LA_POSTE']
]

const SERVICES: readonly (readonly [string, readonly string[]])[] = [
  ['INTERNET', [CONNEXION]],
  ['DEM_Gen', [DEMARCHES, EN_LIGNE]],
  // The place's own procedures: a health insurance office helps with health insurance.
  ['DEM_Spe', [DEMARCHES]],
  ['INITIATION', [FONDAMENTAUX]]
]
const PUBLICS: readonly (readonly [string, string])[] = [
  ['PBC_Jeunes', 'jeunes'],
  ['PBC_Senior', 'seniors'],
  ['PBC_Insert', 'demandeurs-emploi']
]

const lireService = (champs: Champs, carnet: Carnet): Service => {
  const dit = (colonne: string) => {
    const mot = lireTexte(champs[colonne], { champ: 'services', carnet })
    return mot !== '' && mot !== '-' && mot !== '?'
  }
  const tous = dit('PBC_Tout') || dit('PBC_Adult')
  return {
    nom: null,
    thematiques: [...new Set(SERVICES.flatMap(([colonne, codes]) => (dit(colonne) ? codes : [])))],
    publics: tous ? [] : PUBLICS.flatMap(([colonne, code]) => (dit(colonne) ? [code] : [])),
    frais: dit('PBC_Adh') ? 'sous-condition' : null,
    modalites: [],
    documents: []
  }
}
