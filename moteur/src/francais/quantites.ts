import type { Borne, Type, Unite } from '../arbre/arbre.ts'

const noms: Readonly<Record<string, readonly [string, string]>> = {
  '€': ['€', '€'],
  an: ['an', 'ans'],
  mois: ['mois', 'mois'],
  jour: ['jour', 'jours'],
  h: ['heure', 'heures']
}
const nomsDeMois = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre'
]

/** A constant of the tree as a reader expects it: « 651,69 € par mois », « 1er avril 2026 », « oui ». */
export function direValeur(valeur: number, type: Type): string {
  if (type.genre === 'booleen') return valeur === 1 ? 'oui' : 'non'
  if (type.genre === 'date') return direDate(valeur)
  if (type.genre === 'choix') return `« ${(type.valeurs[valeur] ?? '').replaceAll('_', ' ')} »`
  return direNombre(valeur, type.unite)
}

/** « 1er avril 2026 ». */
export function direDate(date: number): string {
  const jour = date % 100
  const mois = nomsDeMois[(Math.floor(date / 100) % 100) - 1] ?? ''
  return `${jour === 1 ? '1er' : jour} ${mois} ${Math.floor(date / 10_000)}`
}

/** A month bound: « le mois de la demande », « 13 mois avant la demande », « janvier de l'avant-dernière année ». */
export function direBorne(borne: Borne): string {
  if ('annee' in borne) return `${nomsDeMois[borne.mois - 1] ?? ''} ${direAnnee(borne.annee)}`
  if (borne.decalage === 0) return 'le mois de la demande'
  return borne.decalage === 1 ? 'le mois avant la demande' : `${borne.decalage} mois avant la demande`
}

function direAnnee(avant: number): string {
  if (avant === 1) return "de l'année dernière"
  return avant === 2 ? "de l'avant-dernière année" : `d'il y a ${avant} ans`
}

function direNombre(valeur: number, unite: Unite): string {
  const centimes = (unite['€'] ?? 0) > 0 && !Number.isInteger(valeur)
  const chiffres = valeur.toLocaleString('fr-FR', {
    minimumFractionDigits: centimes ? 2 : 0,
    maximumFractionDigits: 6
  })
  return [chiffres, direUnite(unite, Math.abs(valeur) >= 2)].filter(Boolean).join(' ')
}

/** « € par mois »; plural only above the line, as one says « 35 heures par mois ». */
export function direUnite(unite: Unite, pluriel: boolean): string {
  const ecrits = Object.entries(unite).map(([symbole, exposant]) => ({
    exposant,
    mots: noms[symbole] ?? [symbole, symbole]
  }))
  const dessus = ecrits.filter(({ exposant }) => exposant > 0).map(({ mots }) => mots[pluriel ? 1 : 0])
  const dessous = ecrits.filter(({ exposant }) => exposant < 0).map(({ mots }) => `par ${mots[0]}`)
  return [dessus.join(' × '), ...dessous].filter(Boolean).join(' ')
}
