import { lireListe } from '../champs/liste.ts'
import { type Lecteur, lireLieu } from '../lire-lieu.ts'
import { lireFrais } from '../vocabulaire/frais.ts'
import { lireModalites } from '../vocabulaire/modalites.ts'
import { lireAccueils, lirePublics } from '../vocabulaire/publics.ts'
import { cellulesDeLaStructure } from './data-inclusion-structures.ts'

/**
 * Structures of data.inclusion v0 as the hub of Normandie enriched them. Its `services` column was filled the same
 * for all, health centres included: only `thematiques`, which the source wrote, is believed.
 */
export const lireBrutNumi: Lecteur = (champs, outils) => {
  const { carnet } = outils
  const prive = champs._di_email_is_pii === true
  if (prive) carnet.remarque('courriel-prive-retire')
  const cellules = cellulesDeLaStructure(prive ? { ...champs, courriel: null } : champs, outils)
  const liste = (colonne: string) => lireListe(champs[colonne], { champ: 'services', carnet })
  const publics = liste('publics_accueillis')
  const [service] = cellules.services ?? []
  if (service === undefined) carnet.remarque('services-non-repris')
  if (typeof champs._di_sirene_date_fermeture === 'number')
    carnet.doute('fermeDepuis', 'etablissement-ferme', enJour(champs._di_sirene_date_fermeture))
  return lireLieu(
    {
      ...cellules,
      ...(service === undefined
        ? {}
        : {
            services: [
              {
                ...service,
                publics: lirePublics(publics, carnet),
                frais: lireFrais(liste('conditions_acces'), carnet),
                modalites: lireModalites(liste('modalites_accompagnement'), carnet)
              }
            ]
          }),
      acces: { ...cellules.acces, accueils: lireAccueils(publics, carnet) }
    },
    outils
  )
}

const enJour = (millisecondes: number): string => {
  const date = new Date(millisecondes)
  return Number.isNaN(date.getTime()) ? String(millisecondes) : date.toISOString().slice(0, 10)
}
