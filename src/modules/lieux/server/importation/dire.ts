import {
  lieux_doute_accueil_contradictoire,
  lieux_doute_cle_repetee,
  lieux_doute_commune_contradictoire,
  lieux_doute_commune_devinee,
  lieux_doute_commune_inconnue,
  lieux_doute_courriel_illisible,
  lieux_doute_date_1970,
  lieux_doute_date_future,
  lieux_doute_date_illisible,
  lieux_doute_etablissement_ferme,
  lieux_doute_horaires_a_verifier,
  lieux_doute_itineraire_a_lire,
  lieux_doute_itineraire_en_partie,
  lieux_doute_itineraire_inconnu,
  lieux_doute_mot_inconnu,
  lieux_doute_nom_etrange,
  lieux_doute_pivot_invalide,
  lieux_doute_point_hors_de_france,
  lieux_doute_point_inverse,
  lieux_doute_point_loin_de_la_commune,
  lieux_doute_point_nul,
  lieux_doute_point_partage,
  lieux_doute_position_inconnue,
  lieux_doute_site_illisible,
  lieux_doute_telephone_illisible,
  lieux_doute_texte_abime,
  lieux_doute_texte_coupe,
  lieux_doute_valeur_inattendue,
  lieux_refus_fichier_absent,
  lieux_refus_fichier_binaire,
  lieux_refus_fichier_illisible,
  lieux_refus_fichier_trop_gros,
  lieux_refus_fichier_vide,
  lieux_refus_format_inconnu,
  lieux_refus_forme_inconnue,
  lieux_rejet_colonnes_inegales,
  lieux_rejet_lieu_inactif,
  lieux_rejet_lieu_introuvable,
  lieux_rejet_ligne_illisible,
  lieux_rejet_nom_absent,
  lieux_rejet_structure_inconnue
} from '#messages'
import type { CodeDoute } from '../../domain/importation/carnet.ts'
import type { CodeRejet } from '../../domain/importation/ligne.ts'
import type { RefusDeFichier } from './refus.ts'

/** What a human should look at in a fiche, in one sentence; the code itself when it has none yet. */
export const direDoute = (code: string): string =>
  Object.hasOwn(DOUTES, code) ? DOUTES[code as CodeDoute]() : code

/** Why a row gives no fiche. */
export const direRejet = (code: CodeRejet): string => REJETS[code]()

/** Why a file is not read. */
export const direRefus = (code: RefusDeFichier['code']): string => REFUS[code]()

const DOUTES: Readonly<Record<CodeDoute, () => string>> = {
  'accueil-contradictoire': lieux_doute_accueil_contradictoire,
  'cle-repetee': lieux_doute_cle_repetee,
  'commune-contradictoire': lieux_doute_commune_contradictoire,
  'commune-devinee': lieux_doute_commune_devinee,
  'commune-inconnue': lieux_doute_commune_inconnue,
  'courriel-illisible': lieux_doute_courriel_illisible,
  'date-1970': lieux_doute_date_1970,
  'date-future': lieux_doute_date_future,
  'date-illisible': lieux_doute_date_illisible,
  'etablissement-ferme': lieux_doute_etablissement_ferme,
  'horaires-a-verifier': lieux_doute_horaires_a_verifier,
  'itineraire-a-lire': lieux_doute_itineraire_a_lire,
  'itineraire-en-partie': lieux_doute_itineraire_en_partie,
  'itineraire-inconnu': lieux_doute_itineraire_inconnu,
  'mot-inconnu': lieux_doute_mot_inconnu,
  'nom-etrange': lieux_doute_nom_etrange,
  'pivot-invalide': lieux_doute_pivot_invalide,
  'point-hors-de-france': lieux_doute_point_hors_de_france,
  'point-inverse': lieux_doute_point_inverse,
  'point-loin-de-la-commune': lieux_doute_point_loin_de_la_commune,
  'point-nul': lieux_doute_point_nul,
  'point-partage': lieux_doute_point_partage,
  'position-inconnue': lieux_doute_position_inconnue,
  'site-illisible': lieux_doute_site_illisible,
  'telephone-illisible': lieux_doute_telephone_illisible,
  'texte-abime': lieux_doute_texte_abime,
  'texte-coupe': lieux_doute_texte_coupe,
  'valeur-inattendue': lieux_doute_valeur_inattendue
}

const REJETS: Readonly<Record<CodeRejet, () => string>> = {
  'colonnes-inegales': lieux_rejet_colonnes_inegales,
  'lieu-inactif': lieux_rejet_lieu_inactif,
  'lieu-introuvable': lieux_rejet_lieu_introuvable,
  'ligne-illisible': lieux_rejet_ligne_illisible,
  'nom-absent': lieux_rejet_nom_absent,
  'structure-inconnue': lieux_rejet_structure_inconnue
}

const REFUS: Readonly<Record<RefusDeFichier['code'], () => string>> = {
  'fichier-absent': lieux_refus_fichier_absent,
  'fichier-binaire': lieux_refus_fichier_binaire,
  'fichier-illisible': lieux_refus_fichier_illisible,
  'fichier-trop-gros': lieux_refus_fichier_trop_gros,
  'fichier-vide': lieux_refus_fichier_vide,
  'format-inconnu': lieux_refus_format_inconnu,
  'forme-inconnue': lieux_refus_forme_inconnue
}
