import type { Resultat, ResultatDroit } from 'moteur/execution'

/** Amounts are rounded to the cent at the border, each end on its own. */
const CENTIME = 0.011

/** What a result known only roughly affirms, and that the precise one denies. */
export const contredire = (vague: Resultat, precis: Resultat): readonly string[] =>
  Object.entries(precis.droits).flatMap(([nom, droit]) => {
    const approche = vague.droits[nom]
    if (approche === undefined) return [`${nom} : absent`]
    return contredireDroit(approche, droit).map(ecart => `${nom} : ${ecart}`)
  })

const contredireDroit = (vague: ResultatDroit, precis: ResultatDroit): readonly string[] => [
  ...(vague.statut !== 'a_verifier' && vague.statut !== precis.statut
    ? [`${vague.statut}, en fait ${precis.statut}`]
    : []),
  ...(vague.percu !== null && vague.percu !== precis.percu
    ? [`perçu ${vague.percu}, en fait ${precis.percu}`]
    : []),
  ...Object.keys(precis)
    .filter(cle => !MOTS_COMMUNS.has(cle))
    .filter(cle => !admet(vague[cle], precis[cle]))
    .map(cle => `${cle} ${JSON.stringify(vague[cle])}, en fait ${JSON.stringify(precis[cle])}`)
]

/** Words every right bears; the others are its own figures. */
const MOTS_COMMUNS = new Set([
  'statut',
  'statut_si',
  'percu',
  'raisons',
  'manque',
  'inconnus',
  'limite',
  'provisoire',
  'retour'
])

const admet = (vague: unknown, precis: unknown): boolean => {
  // Nothing is affirmed; or a closed right has no form left to compare.
  if (vague === null || precis === null) return true
  if (typeof precis === 'number') {
    const { min, max } = bornes(vague)
    return precis >= min - CENTIME && precis <= max + CENTIME
  }
  return JSON.stringify(vague) === JSON.stringify(precis) || estPlage(vague)
}

const estPlage = (valeur: unknown): valeur is { readonly min: number | null; readonly max: number | null } =>
  typeof valeur === 'object' && valeur !== null && 'min' in valeur && 'max' in valeur

const bornes = (valeur: unknown): { readonly min: number; readonly max: number } => {
  if (typeof valeur === 'number') return { min: valeur, max: valeur }
  if (!estPlage(valeur)) return { min: Number.NaN, max: Number.NaN }
  return { min: valeur.min ?? Number.NEGATIVE_INFINITY, max: valeur.max ?? Number.POSITIVE_INFINITY }
}
