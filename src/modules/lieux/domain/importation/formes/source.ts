import { enAdresse } from '#shared/texte'
import type { Carnet } from '../carnet.ts'
import { lireTexte } from '../champs/texte.ts'

/** The name of the source that a row gives, else that of the file. */
export const lireSource = (valeur: unknown, parDefaut: string, carnet: Carnet): string =>
  enAdresse(lireTexte(valeur, { champ: 'fiche', carnet, longueur: 80 })) || parDefaut
