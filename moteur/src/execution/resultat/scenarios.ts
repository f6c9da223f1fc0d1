import { estReserve } from '../../arbre/mots-du-resultat.ts'
import type { Regles } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import type { Mode } from './contexte.ts'
import { observer } from './contexte.ts'
import type { Resultat, ResultatDroit } from './resultat.ts'
import { evaluer, resumer } from './resultat.ts'

/** Several households that may be the same one: what all agree on is known, the rest is to be checked. */
export const evaluerScenarios = (
  regles: Regles,
  situations: readonly [Situation, ...Situation[]],
  mode?: Mode
): Resultat => {
  const [seule, ...plusieurs] = situations
  if (plusieurs.length === 0) return evaluer(regles, seule, mode)
  const tous = situations.map(situation => resumer(observer(regles, situation, mode), { avecBornes: false }))
  const [premier] = tous as [Resultat, ...Resultat[]]
  const droits = Object.keys(premier.droits).map(
    nom => [nom, fusionnerDroit(tous.map(resultat => resultat.droits[nom]!))] as const
  )
  return {
    ...premier,
    droits: Object.fromEntries(droits),
    manque: reunir(droits.map(([, { manque }]) => manque))
  }
}

/** The household itself is what is not known. */
const QUI = 'personnes'

const fusionnerDroit = (droits: readonly ResultatDroit[]): ResultatDroit => {
  const [premier] = droits as [ResultatDroit, ...ResultatDroit[]]
  const memeStatut = droits.every(({ statut }) => statut === premier.statut)
  const statut = memeStatut ? premier.statut : 'a_verifier'
  const sorties = Object.keys(premier).filter(cle => !estReserve(cle))
  const fusion = Object.fromEntries(
    sorties.map(cle => [cle, fusionnerSortie(droits.map(droit => droit[cle]))])
  )
  const desaccord =
    !memeStatut || sorties.some(cle => typeof premier[cle] === 'string' && fusion[cle] === null)
  const manque = reunir([...droits.map(droit => droit.manque), desaccord ? [QUI] : []])
  const inconnus = reunir(droits.map(droit => droit.inconnus))
  return {
    statut,
    ...fusion,
    percu: droits.every(({ percu }) => percu === premier.percu) ? premier.percu : null,
    ...(statut === 'ferme' && { raisons: raisonsCommunes(droits) }),
    ...(statut !== 'ferme' && manque.length > 0 && { manque }),
    ...(statut !== 'ferme' && inconnus.length > 0 && { inconnus }),
    ...(droits.some(({ limite }) => limite) && { limite: true as const }),
    ...(droits.some(({ provisoire }) => provisoire) && { provisoire: true as const }),
    ...siNonVide('retour', reunir(droits.map(({ retour }) => retour)).toSorted())
  }
}

const reunir = (listes: readonly (readonly string[] | undefined)[]): readonly string[] => [
  ...new Set(listes.flatMap(liste => liste ?? []))
]

const siNonVide = (cle: 'retour', liste: readonly string[]): { retour?: readonly string[] } =>
  liste.length === 0 ? {} : { [cle]: liste }

/** The reasons that hold in every scenario; when each has its own, those of the first. */
const raisonsCommunes = (droits: readonly ResultatDroit[]) => {
  const [premieres = [], ...autres] = droits.map(({ raisons = [] }) => raisons)
  const communes = premieres.filter(({ condition }) =>
    autres.every(raisons => raisons.some(autre => autre.condition === condition))
  )
  return communes.length > 0 ? communes : premieres
}

/** Equal values stay; amounts become the bounds of all; anything else is not determined. */
const fusionnerSortie = (valeurs: readonly unknown[]): unknown => {
  const [premiere] = valeurs
  if (valeurs.every(valeur => JSON.stringify(valeur) === JSON.stringify(premiere))) return premiere
  const bornes = valeurs.map(enBornes)
  if (!bornes.every(borne => borne !== null)) return null
  const hauts = bornes.map(({ max }) => max)
  return {
    min: Math.min(...bornes.map(({ min }) => min)),
    max: hauts.includes(null) ? null : Math.max(...hauts.map(Number))
  }
}

const enBornes = (valeur: unknown): { readonly min: number; readonly max: number | null } | null => {
  if (typeof valeur === 'number') return { min: valeur, max: valeur }
  if (typeof valeur !== 'object' || valeur === null || !('min' in valeur) || !('max' in valeur)) return null
  const { min, max } = valeur
  if (typeof min !== 'number') return null
  return typeof max === 'number' || max === null ? { min, max } : null
}
