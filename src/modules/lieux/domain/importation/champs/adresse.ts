import type { Commune, Point } from '../../communes/commune.ts'
import type { Adresse } from '../../lieu/lieu.ts'
import type { Carnet } from '../carnet.ts'
import type { Annuaire } from './annuaire.ts'
import { lireCodeInsee, lireCodePostal } from './code-postal.ts'
import { resoudreCommune } from './commune.ts'
import { lireTexte } from './texte.ts'

type Cellules = {
  readonly voie: unknown
  readonly complement?: unknown
  readonly codePostal: unknown
  readonly commune: unknown
  readonly codeInsee?: unknown
}
type AdresseLue = { readonly adresse: Adresse; readonly commune: Commune | null }

/** The address of a row, its commune resolved; null when nothing tells where it is. */
export const lireAdresse = (
  cellules: Cellules,
  point: Point | null,
  carnet: Carnet,
  communes: Annuaire
): AdresseLue | null => {
  const texte = (valeur: unknown) => lireTexte(valeur, { champ: 'adresse', carnet })
  const dite = {
    nom: sansCedex(texte(cellules.commune)),
    codePostal: lireCodePostal(cellules.codePostal, carnet),
    codeInsee: lireCodeInsee(cellules.codeInsee, carnet),
    point
  }
  if (dite.nom === '' && dite.codePostal === '' && dite.codeInsee === '' && point === null) return null
  const { commune, doute, rapprochee } = resoudreCommune(dite, communes)
  if (rapprochee) carnet.remarque('commune-rapprochee')
  if (doute !== undefined)
    carnet.doute('adresse', doute, `${dite.nom} ${dite.codePostal} ${dite.codeInsee}`.trim())
  return {
    commune,
    adresse: {
      voie: texte(cellules.voie),
      // The village that people name stays on the sheet when the post knows only its commune.
      complement: texte(cellules.complement) || (doute === 'commune-devinee' && dite.nom) || null,
      codePostal:
        dite.codePostal || (commune?.codesPostaux.length === 1 ? (commune.codesPostaux[0] ?? '') : ''),
      commune: commune?.nom ?? dite.nom,
      codeInsee: commune?.codeInsee ?? null
    }
  }
}

// « DIJON CEDEX BP 47032 »; and a postcode is no name.
const sansCedex = (nom: string): string =>
  nom.replace(/\s+(?:cedex\b.*|(?:bp|cs)\s*\d+.*)$/i, '').replace(/^\d{4,5}\b\s*/, '')
