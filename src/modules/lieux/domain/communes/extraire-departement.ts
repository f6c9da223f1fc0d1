import { couvre } from '../paquet/etendue.ts'

/** The lines of one département, former communes and arrondissements included: what a tablet keeps, to be read by `lireCommunes`. */
export const extraireDepartement = (csv: string, departement: string): string => {
  const [entete = '', ...lignes] = csv.trimEnd().split('\n')
  return [entete, ...lignes.filter(ligne => couvre(departement, codeDeLaLigne(ligne))), ''].join('\n')
}

// A former commune belongs where its heir is, whatever its old code says.
const codeDeLaLigne = (ligne: string): string => {
  const [code = '', , , communeActuelle = ''] = ligne.split(',', 4)
  return communeActuelle || code
}
