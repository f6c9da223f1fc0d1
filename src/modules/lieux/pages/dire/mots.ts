import { m } from '#messages'
import type { NomPictogramme } from '#ui'
import type { Description } from '../../domain/lieu/lieu.ts'
import type { Quand } from '../../domain/proches/recherche.ts'
import type { ContenuBesoin } from '../../genere-contenus/besoins.js'
import type { Souhait } from '../recherche/demande.ts'

export const motDuQuand = (quand: Quand): string =>
  ({
    maintenant: m.lieux_quand_maintenant,
    aujourdhui: m.lieux_quand_aujourdhui,
    semaine: m.lieux_quand_semaine
  })[quand]()

export const motDuGroupe = (groupe: ContenuBesoin['groupe']): string =>
  ({
    droits: m.lieux_groupe_droits,
    soins: m.lieux_groupe_soins,
    internet: m.lieux_groupe_internet,
    vie: m.lieux_groupe_vie
  })[groupe]()

export const motDuSouhait = (
  souhait: Souhait
): { readonly libelle: string; readonly pictogramme: NomPictogramme } =>
  ({
    bus: { libelle: m.lieux_avec_bus(), pictogramme: 'bus' as const },
    fauteuil: { libelle: m.lieux_avec_fauteuil(), pictogramme: 'handicap' as const },
    signes: { libelle: m.lieux_avec_signes(), pictogramme: 'sourd' as const }
  })[souhait]

const CHAMPS: Readonly<Record<keyof Description, () => string>> = {
  nom: m.lieux_champ_nom,
  typologies: m.lieux_champ_typologies,
  adresse: m.lieux_champ_adresse,
  position: m.lieux_champ_position,
  itinerant: m.lieux_champ_itinerant,
  passages: m.lieux_champ_passages,
  contact: m.lieux_champ_contact,
  horaires: m.lieux_champ_horaires,
  services: m.lieux_champ_services,
  acces: m.lieux_champ_acces,
  sante: m.lieux_champ_sante,
  langues: m.lieux_champ_langues,
  labels: m.lieux_champ_labels,
  presentation: m.lieux_champ_presentation,
  neFaitPas: m.lieux_champ_ne_fait_pas,
  pivot: m.lieux_champ_pivot,
  confirmation: m.lieux_champ_confirmation,
  fermeDepuis: m.lieux_champ_ferme_depuis
}

/** What a field of a place is called on screen. */
export const motDuChamp = (champ: keyof Description): string => CHAMPS[champ]()
