import { ouvrirPersonnes, tournerSurPersonnes } from './boucles.ts'
import type { Cadre, Cellule, Chantier } from './chantier.ts'
import { pasDetaches, pasPartages, pasVoulus } from './detaches.ts'
import { lire } from './ecrire.ts'
import { debutDe, FOYER } from './lire.ts'
import type { DroitDuLot } from './plan-de-lot.ts'
import { ouvrir } from './region.ts'

/** The functions of one way of writing the rules, and the cells they need. */
export type Fonctions = {
  readonly textes: readonly string[]
  readonly droits: readonly string[]
  readonly foyer: number
  readonly personne: number
  readonly vus: number
}

type Journal = {
  readonly dates: Map<number, number>
  readonly appels: Set<string>
}

/**
 * Writes everything, then looks at what was asked only once: it is better written where it is asked,
 * and everything is written again, until nothing moves.
 */
export const ecrireFonctions = (
  cadre: Cadre,
  droits: readonly DroitDuLot[],
  prefixe: string,
  journal: Journal
): Fonctions => {
  const { plan, dates, couts } = cadre
  const voulus = pasVoulus(
    plan,
    droits.flatMap(({ statut, valeurs }) => [statut, ...valeurs.map(({ pas }) => pas)])
  )
  const detaches = new Set([...pasDetaches(plan, dates)].filter(i => voulus.has(i)))
  let differes = new Set([...pasPartages(plan, couts, { dates, voulus }), ...detaches])
  for (;;) {
    const avant = detaches.size
    const essai = ecrireUneFois({ ...cadre, differes }, droits, { prefixe, journal, detaches })
    const seuls = [...differes].filter(i => !detaches.has(i) && essai.demandes.get(i) === 1)
    if (seuls.length === 0 && detaches.size === avant) return essai
    differes = new Set([...differes, ...detaches].filter(i => !seuls.includes(i)))
  }
}

type Reglages = {
  readonly prefixe: string
  readonly journal: Journal
  readonly detaches: Set<number>
}

type Essai = Fonctions & { readonly demandes: ReadonlyMap<number, number> }

const ecrireUneFois = (
  cadre: Cadre & Pick<Chantier, 'differes'>,
  droits: readonly DroitDuLot[],
  { prefixe, journal, detaches }: Reglages
): Essai => {
  const differes = new Set(cadre.differes)
  const demandes = new Map<number, number>()
  const cellules = new Map<number, Cellule>()
  const tailles = { foyer: 0, personne: 0, numeros: 0 }
  const celluleDe = (i: number): Cellule => {
    const connue = cellules.get(i)
    if (connue) return connue
    const rang = cadre.plan.pas[i]!.personne ? tailles.personne++ : tailles.foyer++
    const cellule = { fonction: `${prefixe}_${cadre.noms[i]}`, vu: cellules.size, rang }
    cellules.set(i, cellule)
    return cellule
  }
  const chantier: Chantier = {
    ...cadre,
    differes,
    celluleDe,
    celluleDeDate: i => numeroter(journal.dates, i),
    appeler: fonction => journal.appels.add(fonction),
    demander: i => demandes.set(i, (demandes.get(i) ?? 0) + 1),
    detacher: i => {
      differes.add(i)
      detaches.add(i)
    },
    brouillon: () => tailles.personne++,
    numero: () => tailles.numeros++,
    lire: (region, i) => lire(chantier, region, i)
  }
  let place = 0
  const deDroits = droits.map((droit, rang) => {
    const texte = ecrireDroit(chantier, droit, { nom: `${prefixe}_droit${rang}`, place })
    place += 1 + droit.valeurs.length
    return texte
  })
  const textes: string[] = []
  // A map is walked in the order of its additions: a function may ask for others.
  for (const i of demandes.keys()) textes.push(ecrireFonction(chantier, i))
  return {
    textes: [...textes, ...deDroits],
    droits: droits.map((_, rang) => `${prefixe}_droit${rang}`),
    foyer: tailles.foyer,
    personne: tailles.personne,
    vus: cellules.size,
    demandes
  }
}

const numeroter = (numeros: Map<number, number>, i: number): number => {
  const connu = numeros.get(i) ?? numeros.size
  numeros.set(i, connu)
  return connu
}

/** One step and what only it needs, for the household or for each person. */
const ecrireFonction = (chantier: Chantier, i: number): string => {
  const { fonction, vu, rang } = chantier.celluleDe(i)
  const tete = ouvrir(null, 'tete')
  const sansElle = { ...chantier, differes: new Set(chantier.differes) }
  sansElle.differes.delete(i)
  const ici: Chantier = { ...sansElle, lire: (region, j) => lire(j === i ? sansElle : chantier, region, j) }
  if (chantier.plan.pas[i]!.personne) {
    const tour = ouvrirPersonnes(ici, tete)
    const valeur = ici.lire(tour, i)
    tour.lignes.push(`t[${debutDe(chantier, i)} + ${tour.indice}] = ${valeur}`)
    tete.lignes.push(...tournerSurPersonnes(ici, tour))
  } else tete.lignes.push(`t[g + ${rang}] = ${ici.lire(tete, i)}`)
  return entourer(`${fonction} = (${FOYER}) =>`, [...tete.lignes, `vu[w + ${vu}] = 1`])
}

const ecrireDroit = (
  chantier: Chantier,
  { statut, valeurs }: DroitDuLot,
  { nom, place }: { readonly nom: string; readonly place: number }
): string => {
  const tete = ouvrir(null, 'tete')
  const statue = chantier.lire(tete, statut)
  tete.lignes.push(`r[o + ${place}] = ${statue}`)
  for (const [rang, { pas, saufFerme }] of valeurs.entries()) {
    const cellule = `r[o + ${place + 1 + rang}]`
    if (!saufFerme) tete.lignes.push(`${cellule} = ${chantier.lire(tete, pas)}`)
    else {
      const ouverte = ouvrir(tete, 'branche')
      const valeur = chantier.lire(ouverte, pas)
      tete.lignes.push(
        `if (${statue} === 0) ${cellule} = NaN`,
        'else {',
        ...ouverte.lignes,
        `${cellule} = ${valeur}`,
        '}'
      )
    }
  }
  return entourer(`${nom} = ({ e, r }, combien) =>`, tete.lignes, true)
}

/** A right is computed for every household of a block before the next right: its code stays at hand. */
const TOUR = `for (let i = 0; i < combien; i++) {
  const b = debuts[i]
  const n = e[b]
  const g = i * foyer
  const h = hauts[i]
  const w = i * vus
  const o = places[i]`

const entourer = (debut: string, lignes: readonly string[], tour = false): string => {
  const corps = lignes.join('\n  ')
  const mois = /\bmois\b/.test(corps) ? 'const mois = e[b + 1]\n  ' : ''
  return `const ${debut} {
  ${tour ? `${TOUR}\n  ` : ''}${mois}${corps}
${tour ? '}\n' : ''}}
`
}
