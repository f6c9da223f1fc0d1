import type { Champs } from '../lire-lieu.ts'

/** Columns that the exchange schema and data.inclusion name alike. */
export const colonnesCommunes = (champs: Champs) => ({
  cle: champs.id,
  nom: champs.nom,
  voie: champs.adresse,
  complement: champs.complement_adresse,
  codePostal: champs.code_postal,
  commune: champs.commune,
  codeInsee: champs.code_insee,
  latitude: champs.latitude,
  longitude: champs.longitude,
  chemins: { nom: 'nom', commune: 'commune' }
})
