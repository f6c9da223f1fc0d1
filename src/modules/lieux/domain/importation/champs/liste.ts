import type { Doute } from '../../lieu/fiche.ts'
import type { Carnet } from '../carnet.ts'
import { lireTexte } from './texte.ts'

const AU_PLUS = 100

type Lecture = { readonly champ: Doute['champ']; readonly carnet: Carnet; readonly separateur?: RegExp }

/** The words of a list: an array, or a text with « | » or « ; » between them. */
export const lireListe = (valeur: unknown, { champ, carnet, separateur }: Lecture): readonly string[] => {
  const morceaux = Array.isArray(valeur)
    ? valeur.slice(0, AU_PLUS).map(element => lireTexte(element, { champ, carnet }))
    : decouper(lireTexte(valeur, { champ, carnet, longueur: 5000 }), separateur)
  return [...new Set(morceaux.map(mot => mot.trim()).filter(mot => mot !== ''))].slice(0, AU_PLUS)
}

const decouper = (texte: string, separateur?: RegExp): readonly string[] =>
  texte.split(separateur ?? (texte.includes('|') ? '|' : ';'))
