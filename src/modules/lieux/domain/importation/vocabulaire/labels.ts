import { cleDe, type Table } from './mots.ts'

// Names that several sources write in their own way. Any other label keeps its words.
const LABELS: Table<string> = {
  cnfs: ['Conseillers numériques'],
  'conseiller-numerique': ['Conseillers numériques'],
  'conseillers-numeriques': ['Conseillers numériques'],
  'france-services': ['France Services'],
  'france-service': ['France Services'],
  'aidants-connect': ['Aidants Connect'],
  'sud-labs': ['SUD LABS'],
  sudlab: ['SUD LABS'],
  'grande-ecole-du-numerique': ['Grande école du numérique'],
  'grande-ecole-du-numerique-gen': ['Grande école du numérique'],
  'fabrique-de-territoire': ['Fabriques de Territoire'],
  'fabrique-numerique-de-territoire': ['Fabriques de Territoire'],
  'fabriques-de-territoire': ['Fabriques de Territoire'],
  aptic: ['APTIC'],
  'information-jeunesse': ['Information jeunesse']
}

const AU_PLUS = 20

/** Programmes that vouch for a place, each under one name. */
export const lireLabels = (mots: readonly string[]): readonly string[] =>
  [
    ...new Set(
      mots.flatMap(mot => {
        const cle = cleDe(mot)
        return Object.hasOwn(LABELS, cle) ? (LABELS[cle] ?? []) : [mot.slice(0, 100)]
      })
    )
  ].slice(0, AU_PLUS)
