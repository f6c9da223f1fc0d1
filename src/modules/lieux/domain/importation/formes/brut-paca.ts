import type { Horaires } from '../../horaires/horaires.ts'
import type { Service } from '../../lieu/service.ts'
import { CONNEXION, DEMARCHES, EN_LIGNE, FONDAMENTAUX } from '../../lieu/thematiques.ts'
import type { Carnet } from '../carnet.ts'
import { lireContact } from '../champs/contact.ts'
import { lireDateMaj } from '../champs/date-maj.ts'
import { lireHoraires } from '../champs/horaires.ts'
import { lireListe } from '../champs/liste.ts'
import { lireTexte } from '../champs/texte.ts'
import { type Champs, type Lecteur, lireLieu } from '../lire-lieu.ts'
import { lireLabels } from '../vocabulaire/labels.ts'

/** The places of the Région Sud: almost no phone, services in free words, every row dated 01/01/1970. */
export const lireBrutPaca: Lecteur = (champs, outils) => {
  const { carnet, contexte } = outils
  const texte = (colonne: string) =>
    lireTexte(champs[colonne], { champ: 'presentation', carnet, longueur: 1000 })
  const offre = texte('services')
  const materiel = texte('materiels_disponibles')
  const sorte = texte('type_lieu')
  const labels = lireListe(champs.labels, { champ: 'labels', carnet, separateur: /[,;|]/ })
  return lireLieu(
    {
      source: 'region-sud',
      cle: null,
      nom: champs.nom,
      voie: `${texte('adresse_numero')} ${texte('adresse_rue')}`,
      complement: texte('structure_porteuse'),
      codePostal: champs.adresse_code_postal,
      commune: champs.adresse_commune,
      codeInsee: champs.adresse_code_insee,
      latitude: champs.latitude,
      longitude: champs.longitude,
      pivot: champs.siret,
      majLe: lireDate(champs.date, { carnet, aujourdhui: contexte.aujourdhui }),
      presentation: [champs.description, phrase('Services', offre), phrase('Matériel', materiel)],
      typologies: SORTES.flatMap(([forme, code]) => (forme.test(sorte) ? [code] : [])),
      labels: lireLabels(labels),
      contact: lireContact(
        {
          telephones: [champs.contact_telephone, champs.contact_telephone_details].filter(estUnNumero),
          courriels: [champs.contact_email, champs.contact_telephone_details].filter(estUnCourriel).join(' '),
          site: champs.contact_web
        },
        carnet
      ),
      horaires: lireHorairesDesTrois(champs, carnet),
      services: [lireService(offre, materiel)],
      itinerant: /^oui$/i.test(texte('itinerant')),
      chemins: { nom: 'nom', commune: 'adresse_commune' }
    },
    outils
  )
}

const phrase = (titre: string, texte: string): string => (texte === '' ? '' : `${titre} : ${texte}`)

const estUnCourriel = (valeur: unknown): valeur is string =>
  typeof valeur === 'string' && valeur.includes('@')
const estUnNumero = (valeur: unknown): boolean => !estUnCourriel(valeur)

// The whole column says 1970: the file bears no date, which is not a doubt about one place.
const lireDate = (valeur: unknown, outils: { readonly carnet: Carnet; readonly aujourdhui: string }) => {
  if (valeur !== '01/01/1970') return lireDateMaj(valeur, outils)
  outils.carnet.remarque('date-par-defaut')
  return null
}

/** The public's own hours first; those of the building, in two columns that often say the same, else. */
const lireHorairesDesTrois = (champs: Champs, carnet: Carnet): Horaires | null => {
  const colonnes = ['horaires_grand_public', 'horaires_ouverture_osm', 'horaires_ouverture_brut'] as const
  const dite = colonnes.find(colonne => /\d|rdv|rendez/i.test(String(champs[colonne] ?? '')))
  return lireHoraires(dite === undefined ? '' : champs[dite], carnet)
}

const SORTES: readonly (readonly [RegExp, string])[] = [
  [/Médiathèque/, 'BIB'],
  [/Tiers-lieu/, 'TIERS_LIEUX'],
  [/MSAP/, 'MSAP'],
  [/^Association/, 'ASSO'],
  [/^Commune$/, 'MUNI'],
  [/Organisme de formations/, 'OF'],
  [/Centre social/, 'CS'],
  [/Préfecture/, 'PREF'],
  [/La Poste/, 'LA_POSTE'],
  [/PIMMS/, 'PIMMS'],
  [/EPCI/, 'EPCI'],
  [/^Département$/, 'DEPT'],
  [/EPN/, 'EPN']
]

// Free words: only those that cannot mean anything else.
const OFFRES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/d[ée]marches?|administrati(on|ve)s?|services publics num/i, [DEMARCHES, EN_LIGNE]],
  [/initia|m[ée]diation num|ateliers? num|assistance num|outils? informatique/i, [FONDAMENTAUX]],
  [/acc[èe]s libre|connexion|wifi/i, [CONNEXION]]
]
const MATERIEL = /ordinateur|postes? (informatique|connect)|point num[ée]rique|connexion/i

const lireService = (offre: string, materiel: string): Service => ({
  nom: null,
  thematiques: [
    ...new Set([
      ...OFFRES.flatMap(([forme, codes]) => (forme.test(offre) ? codes : [])),
      ...(MATERIEL.test(materiel) ? [CONNEXION] : [])
    ])
  ],
  publics: [],
  frais: null,
  modalites: [],
  documents: []
})
