import { BLOC, PERSONNES_D_UN_BLOC, ranger } from '../../execution/lot/rangee.ts'
import { nommerPas } from '../javascript/noms.ts'
import type { Plan } from '../plan/plan.ts'
import { pasCertains } from './certitude.ts'
import type { Cadre, Chantier } from './chantier.ts'
import { coutsDe } from './couts.ts'
import { pasDeDate } from './dates.ts'
import { lire } from './ecrire.ts'
import { ecrireFonctions, type Fonctions } from './fonctions.ts'
import { completer } from './plan-de-lot.ts'
import { ouvrir } from './region.ts'

/**
 * The rules for many households at once. Written twice: once for households of which everything is known,
 * where few steps may be unknown, once for all.
 */
export const emettreLot = (planNu: Plan): string => {
  const { plan, droits } = completer(planNu)
  const dates = pasDeDate(plan)
  const certains = pasCertains(plan, dates)
  const cadre = {
    plan,
    rangement: ranger(
      plan.entrees.map(({ portee }) => portee),
      plan.horizon
    ),
    noms: nommerPas(plan),
    dates,
    couts: coutsDe(plan, dates)
  }
  const journal = { dates: new Map<number, number>(), appels: new Set<string>() }
  const connu = ecrireFonctions({ ...cadre, certains }, droits, 'c', journal)
  const tout = ecrireFonctions({ ...cadre, certains: plan.pas.map(() => false) }, droits, 'g', journal)
  const jour = ecrireJour({ ...cadre, certains }, journal)
  const colonnes = droits.reduce((somme, { valeurs }) => somme + 1 + valeurs.length, 0)
  const max = (cle: 'foyer' | 'personne' | 'vus') => Math.max(connu[cle], tout[cle])
  const imports = [...journal.appels].sort()
  return `${imports.length === 0 ? '' : `import { ${imports.join(', ')} } from 'moteur/operations'\n\n`}${[
    ecrireSalle({ foyer: max('foyer'), personne: max('personne'), vus: max('vus') }, journal.dates.size),
    jour,
    ...connu.textes,
    ...tout.textes
  ].join('\n')}
export const lot = {
  colonnes: ${colonnes},
  foyer,
  personne: ${max('personne')},
  salle: { t, vu, debuts, places, hauts },
  places: ${JSON.stringify(placesDes(droits))},
  jour,
  connus: [${connu.droits.join(', ')}],
  tous: [${tout.droits.join(', ')}]
}
`
}

/** Room for the values of a block. Made once and for all with the code: whoever compiles it knows where each cell is. */
const ecrireSalle = (
  { foyer, personne, vus }: Pick<Fonctions, 'foyer' | 'personne' | 'vus'>,
  dates: number
): string => `const foyer = ${foyer}
const vus = ${vus}
const t = new Float64Array(${BLOC * foyer + PERSONNES_D_UN_BLOC * personne})
const d = new Float64Array(${dates})
const vu = new Uint8Array(${BLOC * vus})
const debuts = new Int32Array(${BLOC})
const places = new Int32Array(${BLOC})
const hauts = new Int32Array(${BLOC})
`

const placesDes = (droits: readonly { readonly valeurs: readonly unknown[] }[]): readonly number[] => {
  let place = 0
  return droits.map(({ valeurs }) => {
    const ici = place
    place += 1 + valeurs.length
    return ici
  })
}

/** What depends on the day alone; tells whether every value of the law is known on that day. */
const ecrireJour = (
  cadre: Cadre,
  journal: { readonly dates: ReadonlyMap<number, number>; readonly appels: Set<string> }
): string => {
  const tete = ouvrir(null, 'tete')
  let numero = 0
  const incertain = cadre.plan.pas.map(() => false)
  const chantier: Chantier = {
    ...cadre,
    certains: incertain,
    dates: new Set(),
    differes: new Set(),
    celluleDe: () => ({ fonction: '', vu: 0, rang: 0 }),
    celluleDeDate: () => 0,
    appeler: fonction => journal.appels.add(fonction),
    demander: () => undefined,
    detacher: () => undefined,
    brouillon: () => 0,
    numero: () => numero++,
    lire: (region, i) => lire(chantier, region, i)
  }
  const voulus = new Set(journal.dates.keys())
  for (const i of voulus) for (const arg of cadre.plan.pas[i]!.args) voulus.add(arg)
  const sures: string[] = []
  const diviseurs = new Set(cadre.plan.pas.filter(({ op }) => op === '/').map(({ args }) => args[1]!))
  for (const i of [...voulus].sort((x, y) => x - y)) {
    const nom = chantier.lire(tete, i)
    const place = journal.dates.get(i)
    if (place === undefined) continue
    tete.lignes.push(`d[${place}] = ${nom}`)
    // A divisor that is zero or tiny would make an unknown where none is expected.
    if (cadre.certains[i]) sures.push(ecrireSurete(`d[${place}]`, diviseurs.has(i)))
  }
  return `const jour = (mois, jour, premierDuMois, premierJanvier) => {
  ${tete.lignes.join('\n  ')}
  return ${sures.join(' && ') || 'true'}
}
`
}

/** Known, not beyond measure; a divisor that is zero or tiny would make an unknown where none is expected. */
const ecrireSurete = (valeur: string, diviseur: boolean): string =>
  `Math.abs(${valeur}) < 1e12${diviseur ? ` && Math.abs(${valeur}) > 1e-9` : ''}`
