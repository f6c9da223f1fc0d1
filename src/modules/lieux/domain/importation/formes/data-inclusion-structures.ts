import type { Acces } from '../../lieu/lieu.ts'
import type { Carnet } from '../carnet.ts'
import { lireContact } from '../champs/contact.ts'
import { lireDateMaj } from '../champs/date-maj.ts'
import { lireHoraires } from '../champs/horaires.ts'
import { lireListe } from '../champs/liste.ts'
import { lireSite } from '../champs/site.ts'
import { type Cellules, type Champs, type Lecteur, lireLieu, type Outils } from '../lire-lieu.ts'
import { lireLabels } from '../vocabulaire/labels.ts'
import { lireThematiques } from '../vocabulaire/thematiques.ts'
import { colonnesCommunes } from './colonnes.ts'
import { lireSource } from './source.ts'

/** Structures of data.inclusion, v0 and v1: what a column was called before is read as what it is called now. */
export const lireStructuresDataInclusion: Lecteur = (champs, outils) =>
  lireLieu(cellulesDeLaStructure(champs, outils), outils)

/** The same, for files that add columns of their own. */
export const cellulesDeLaStructure = (champs: Champs, { carnet, contexte }: Outils): Cellules => {
  const labels = [
    ...liste(champs.labels_nationaux, carnet),
    ...liste(champs.labels_autres, carnet),
    ...liste(champs.reseaux_porteurs, carnet).filter(reseau => RESEAUX_QUI_LABELLISENT.has(reseau))
  ]
  const themes = liste(champs.thematiques, carnet)
  return {
    source: lireSource(champs.source, 'data-inclusion', carnet),
    ...colonnesCommunes(champs),
    pivot: champs.siret ?? champs.rna,
    presentation: [champs.presentation_resume, champs.presentation_detail, champs.description],
    typologies: [...liste(champs.typologie, carnet), ...liste(champs.reseaux_porteurs, carnet)],
    majLe: lireDateMaj(champs.date_maj, { carnet, aujourdhui: contexte.aujourdhui }),
    contact: lireContact(
      { telephones: [champs.telephone], courriels: champs.courriel, site: champs.site_web },
      carnet
    ),
    horaires: lireHoraires(champs.horaires_accueil ?? champs.horaires_ouverture, carnet),
    ...(themes.length === 0 ? {} : { services: [serviceDe(lireThematiques(themes, carnet))] }),
    acces: lireAcces(champs, carnet),
    labels: lireLabels(labels)
  }
}

const RESEAUX_QUI_LABELLISENT: ReadonlySet<string> = new Set([
  'aidants-connect',
  'conseillers-numeriques',
  'france-service'
])

const liste = (valeur: unknown, carnet: Carnet): readonly string[] =>
  lireListe(valeur, { champ: 'services', carnet })

const serviceDe = (thematiques: readonly string[]) => ({
  nom: null,
  thematiques,
  publics: [],
  frais: null,
  modalites: [],
  documents: []
})

const lireAcces = (champs: Champs, carnet: Carnet): Partial<Acces> => ({
  ficheAccessibilite: lireSite(champs.accessibilite_lieu ?? champs.accessibilite, carnet).site
})
