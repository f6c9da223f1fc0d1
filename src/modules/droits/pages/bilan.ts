import type { DroitExplique } from 'moteur/execution'
import {
  type ContenuDroit,
  type ContenuFiche,
  type ContenuPrevention,
  droits,
  fiches,
  prevention
} from '../genere-contenus/contenus.js'
import {
  type DroitMontre,
  type FeuilleDeRoute,
  feuilleDeRoute,
  fichesPour,
  type Hypothese,
  hypotheses,
  type Parcours,
  preventionPour,
  type Resultats,
  resultats,
  type Savoir,
  versSituations
} from '../index.ts'
import { aReclamer } from './contenus.ts'
import type { PortsDroits } from './ports.ts'
import { type Raisonnement, raisonner } from './raisonnement.ts'
import { type ReponseDite, reponsesDites } from './reponses-dites.ts'
import { type AnneesDOuverture, anneesDOuverture } from './retour.ts'

/** All that the result, the sheet and the texts to copy show: computed once, from the same answers. */
export type Bilan = {
  readonly jour: string
  readonly annees: () => AnneesDOuverture
  readonly resultats: Resultats
  readonly raisonnement: (droit: DroitMontre) => Raisonnement
  readonly feuille: FeuilleDeRoute
  readonly fiches: readonly ContenuFiche[]
  readonly prevention: readonly ContenuPrevention[]
  readonly secours: readonly (ContenuFiche | ContenuPrevention)[]
  /** Where to be cared for before the right is granted. */
  readonly enAttendant: readonly (ContenuFiche | ContenuPrevention | ContenuDroit)[]
  readonly hypotheses: readonly Hypothese[]
  readonly reponses: readonly ReponseDite[]
}

/** Reads the end of a path: `parcours.suivante` must be null. */
export const bilanDe = (
  { faites, reponses }: Parcours,
  savoir: Savoir,
  { expliquer, reserve }: Pick<PortsDroits, 'expliquer'> & { readonly reserve: number }
): Bilan => {
  const possibles = versSituations(reponses, savoir)
  const montres = sansDetour(resultats(savoir.evaluer(possibles), reponses))
  const explications = differe(() => possibles.map(expliquer))
  const dites = [...montres.secours, ...montres.enAttendant]
  const fichesChoisies = fichesPour(fiches, reponses, savoir.jour).filter(({ id }) => !dites.includes(id))
  const automatiques = montres.ouverts.filter(({ automatique }) => automatique).map(({ id }) => id)
  const contenus = droits.map(contenu => (automatiques.includes(contenu.id) ? aReclamer(contenu) : contenu))
  return {
    jour: savoir.jour,
    annees: differe(() => anneesDOuverture(possibles, savoir)),
    resultats: montres,
    raisonnement: droit => raisonner(droit, explicationsDe(droit, explications())),
    feuille: feuilleDeRoute({ resultats: montres, droits: contenus, fiches: fichesChoisies, reserve }),
    fiches: fichesChoisies,
    prevention: preventionPour(prevention, reponses, savoir.jour).filter(({ id }) => !dites.includes(id)),
    secours: [...prevention, ...fiches].filter(
      ({ id }) => montres.secours.includes(id) && !montres.enAttendant.includes(id)
    ),
    enAttendant: [...droits, ...prevention, ...fiches].filter(({ id }) => montres.enAttendant.includes(id)),
    hypotheses: hypotheses(reponses, savoir),
    reponses: reponsesDites(faites, reponses, savoir)
  }
}

/** The hospital for those without cover is no help to someone who is covered. */
const sansDetour = (montres: Resultats): Resultats => {
  const couvert = montres.ouverts.some(({ id }) => id === 'puma')
  return couvert ? { ...montres, secours: montres.secours.filter(id => id !== 'pass') } : montres
}

const explicationsDe = (droit: DroitMontre, explications: readonly (readonly DroitExplique[])[]) =>
  explications.flatMap(droits => droits.find(({ nom }) => nom === droit.nom) ?? [])

/** Computed when first asked, then kept: the texts to copy need no reasoning. */
const differe = <T>(calculer: () => T): (() => T) => {
  let connu: { readonly valeur: T } | undefined
  return () => {
    connu ??= { valeur: calculer() }
    return connu.valeur
  }
}
