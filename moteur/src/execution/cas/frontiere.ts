import type { Regles } from '../regles.ts'
import { observer } from '../resultat/contexte.ts'
import type { Champs, Situation } from '../situation/situation.ts'
import { estObjet } from '../situation/situation.ts'

/** « juste sous » and « juste au-dessus » of a case: the amount at which a rule changes its answer. */

const MOTS = { 'juste sous': -1, 'juste au-dessus': 1 } as const
type Mot = keyof typeof MOTS

/** Three euros a year aside: a result two euros from its threshold says it is at the limit. */
const ECART_ANNUEL = 3
const MONTANT_MAX = 100_000
const PRECISION = 0.001

/** The situation with its marked amount written in figures; unchanged when no amount is marked. */
export const placerFrontiere = (regles: Regles, situation: Situation): Situation => {
  const marque = trouverMarque(situation)
  if (marque === null) return situation
  const avec = (montant: number) => remplacer(situation, marque.chemin, montant) as Situation
  const mensuel = marque.chemin.some(cle => cle === 'revenus' || cle === 'prestations_percues')
  const bascule = chercherBascule(montant => valeurDe(regles, avec(montant), marque.regle), marque.regle)
  const montant = bascule + MOTS[marque.mot] * (mensuel ? ECART_ANNUEL / 12 : ECART_ANNUEL)
  return avec(Math.round(montant * 100) / 100)
}

type Cle = string | number
type Marque = { readonly chemin: readonly Cle[]; readonly mot: Mot; readonly regle: string }

const trouverMarque = (valeur: unknown, chemin: readonly Cle[] = []): Marque | null => {
  if (typeof valeur !== 'object' || valeur === null) return null
  for (const mot of Object.keys(MOTS) as Mot[]) {
    const regle = (valeur as Champs)[mot]
    if (typeof regle === 'string') return { chemin, mot, regle }
  }
  const parties: readonly (readonly [Cle, unknown])[] = Array.isArray(valeur)
    ? [...valeur.entries()]
    : Object.entries(valeur)
  for (const [cle, partie] of parties) {
    const marque = trouverMarque(partie, [...chemin, cle])
    if (marque !== null) return marque
  }
  return null
}

const remplacer = (valeur: unknown, [cle, ...suite]: readonly Cle[], montant: number): unknown => {
  if (cle === undefined) return montant
  if (Array.isArray(valeur))
    return valeur.map((partie, rang) => (rang === cle ? remplacer(partie, suite, montant) : partie))
  return estObjet(valeur) ? { ...valeur, [cle]: remplacer(valeur[cle], suite, montant) } : valeur
}

const valeurDe = (regles: Regles, situation: Situation, nom: string): string => {
  const regle = regles.catalogue.regles.find(une => une.nom === nom)
  if (regle === undefined) throw new Error(`Le cas cherche la frontière de « ${nom} », qui n'existe pas.`)
  return String(observer(regles, situation).valeur({ i: regle.pas, p: 0 }))
}

/** Halves the span between an amount that answers as 0 does and one that does not. */
const chercherBascule = (repondre: (montant: number) => string, nom: string): number => {
  const depart = repondre(0)
  let avant = 0
  let apres = 1
  while (repondre(apres) === depart) {
    ;[avant, apres] = [apres, apres * 2]
    if (apres > MONTANT_MAX) throw new Error(`« ${nom} » répond de même quel que soit le montant marqué.`)
  }
  while (apres - avant > PRECISION) {
    const milieu = (avant + apres) / 2
    if (repondre(milieu) === depart) avant = milieu
    else apres = milieu
  }
  return apres
}
