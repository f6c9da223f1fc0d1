import { choisir, enNombre, estFaux, INCONNU, nEstPasFaux } from '../vecteurs/expressions.ts'
import type { Fonction, FonctionEcrite, Variable } from '../vecteurs/lignes.ts'
import { affecter, type Cadre, type Chantier, ciblePour, ecrire, type Part, poser } from './chantier.ts'
import { pasEnConditions } from './conditions.ts'
import { pasDetaches, pasPartages, pasVoulus } from './detaches.ts'
import { lire } from './ecrire.ts'
import { tester } from './logique.ts'
import { fermerPersonnes, ouvrirPersonnes } from './personnes.ts'
import type { DroitDuLot } from './plan-de-lot.ts'
import { ouvrir } from './region.ts'

/** The functions of one way of writing the rules, and those of the rights among them. */
export type Fonctions = { readonly toutes: readonly FonctionEcrite[]; readonly droits: readonly Fonction[] }

/** A right and where its answer and its figures go. */
export type DroitPlace = DroitDuLot & { readonly resultats: readonly Variable[] }

/**
 * Writes everything, then looks at what was asked only once: it is better written where it is asked,
 * and everything is written again, until nothing moves.
 */
export const ecrireFonctions = (
  cadre: Cadre & Pick<Chantier, 'certains'>,
  droits: readonly DroitPlace[],
  nom: string
): Fonctions => {
  const { plan, dates, couts } = cadre
  const voulus = pasVoulus(
    plan,
    droits.flatMap(({ statut, valeurs }) => [statut, ...valeurs.map(({ pas }) => pas)])
  )
  const conditions = pasEnConditions(plan, dates)
  const detaches = new Set([...pasDetaches(plan, dates)].filter(i => voulus.has(i)))
  let differes = new Set([...pasPartages(plan, couts, { dates, voulus }), ...detaches])
  for (;;) {
    const avant = detaches.size
    const essai = ecrireUneFois({ ...cadre, conditions, differes }, droits, { nom, detaches })
    const seuls = [...differes].filter(i => !detaches.has(i) && essai.demandes.get(i) === 1)
    if (seuls.length === 0 && detaches.size === avant) return essai
    differes = new Set([...differes, ...detaches].filter(i => !seuls.includes(i)))
  }
}

type Essai = Fonctions & { readonly demandes: ReadonlyMap<number, number> }

const ecrireUneFois = (
  cadre: Cadre & Pick<Chantier, 'certains' | 'conditions' | 'differes'>,
  droits: readonly DroitPlace[],
  { nom, detaches }: { readonly nom: string; readonly detaches: Set<number> }
): Essai => {
  const differes = new Set(cadre.differes)
  const demandes = new Map<number, number>()
  const parts = new Map<number, Part>()
  const partDe = (i: number): Part => {
    const part = parts.get(i) ?? { fonction: { nom: `${nom} ${i}` }, cible: ciblePour(cadre, i, true) }
    parts.set(i, part)
    return part
  }
  const chantier: Chantier = {
    ...cadre,
    differes,
    partDe,
    demander: i => demandes.set(i, (demandes.get(i) ?? 0) + 1),
    detacher: i => {
      differes.add(i)
      detaches.add(i)
    },
    lire: (region, i) => lire(chantier, region, i)
  }
  const deDroits = droits.map((droit, rang) => ecrireDroit(chantier, droit, { nom: `${nom} droit ${rang}` }))
  const deParts: FonctionEcrite[] = []
  // A map is walked in the order of its additions: a function may ask for others.
  for (const i of demandes.keys()) deParts.push(ecrirePart(chantier, i))
  return { toutes: [...deParts, ...deDroits], droits: deDroits.map(({ fonction }) => fonction), demandes }
}

/** One step and what only it needs, for the household or for each person. */
const ecrirePart = (chantier: Chantier, i: number): FonctionEcrite => {
  const { fonction, cible } = chantier.partDe(i)
  const tete = ouvrir(null, 'tete')
  const sansElle = { ...chantier, differes: new Set(chantier.differes) }
  sansElle.differes.delete(i)
  const ici: Chantier = { ...sansElle, lire: (region, j) => lire(j === i ? sansElle : chantier, region, j) }
  if (chantier.plan.pas[i]!.personne) {
    const tour = ouvrirPersonnes(tete)
    affecter(tour, cible, ici.lire(tour, i))
    fermerPersonnes(tete, tour)
  } else affecter(tete, cible, ici.lire(tete, i))
  return { fonction, lignes: tete.lignes }
}

/** A right is computed for every household of a block before the next right: its code stays at hand. */
const ecrireDroit = (
  chantier: Chantier,
  { statut, valeurs, resultats }: DroitPlace,
  fonction: Fonction
): FonctionEcrite => {
  const tete = ouvrir(null, 'tete')
  const statue = chantier.lire(tete, statut)
  ecrire(tete, resultats[0]!, enNombre(statue))
  for (const [rang, { pas, saufFerme }] of valeurs.entries()) {
    const resultat = resultats[rang + 1]!
    if (!saufFerme) ecrire(tete, resultat, enNombre(chantier.lire(tete, pas)))
    else {
      const drapeau = tester(chantier, tete, nEstPasFaux(statue))
      const ouverte = ouvrir(tete, 'branche')
      const valeur = poser(chantier, ouverte, enNombre(chantier.lire(ouverte, pas)), false)
      tete.lignes.push({ genre: 'si', drapeau, lignes: ouverte.lignes })
      ecrire(tete, resultat, choisir(estFaux(statue), INCONNU, valeur))
    }
  }
  return { fonction, lignes: tete.lignes }
}
