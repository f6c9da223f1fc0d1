import type { Disposition } from '../execution/disposition.ts'
import { disposer } from '../execution/disposition.ts'
import type { Expression, Lexique } from './formule.ts'
import { atome, ecrireCellule, ecrireFormule, ecrireRecul } from './formule.ts'
import { nommerPas } from './noms.ts'
import type { Bloc } from './ordonner.ts'
import { litToutes, ordonner } from './ordonner.ts'
import type { Plan } from './plan.ts'

type Atelier = {
  readonly plan: Plan
  /** Every step is also written down in `t`. */
  readonly trace: boolean
  readonly noms: readonly string[]
  readonly cellules: Disposition
  readonly entrees: Disposition
  /** How each step already computed is read from here on. */
  readonly lectures: Map<number, Expression>
  readonly fonctions: Set<string>
  /** Steps needing each step. */
  readonly usages: ReadonlyMap<number, readonly number[]>
  readonly cibles: ReadonlySet<number>
  readonly lignes: string[]
}

/** Straight-line code for one household: only what the rights show. */
export const emettreCalcul = (plan: Plan, cibles: readonly number[]): string => {
  const voulus = atteints(plan, cibles)
  const atelier = ouvrir(plan, { trace: false, voulus, cibles })
  for (const bloc of ordonner(plan, voulus)) ecrireBloc(atelier, bloc, '  ')
  const valeurs = cibles.map(i => `    ${atelier.lectures.get(i)!.texte},\n`)
  return entourer(atelier, 'calcul', `Float64Array.of(\n${valeurs.join('')}  )`)
}

/** The same code with a recorder: every step of every rule is kept in its cell. */
export const emettreTrace = (plan: Plan): string => {
  const voulus = plan.pas.map((_, i) => i)
  const atelier = ouvrir(plan, { trace: true, voulus, cibles: [] })
  for (const bloc of ordonner(plan, voulus)) ecrireBloc(atelier, bloc, '  ')
  return entourer(atelier, 'trace', 't')
}

type Commande = {
  readonly trace: boolean
  readonly voulus: readonly number[]
  readonly cibles: readonly number[]
}

const ouvrir = (plan: Plan, { trace, voulus, cibles }: Commande): Atelier => {
  const usages = new Map<number, number[]>()
  for (const i of voulus)
    for (const arg of plan.pas[i]!.args) usages.set(arg, [...(usages.get(arg) ?? []), i])
  return {
    plan,
    trace,
    noms: nommerPas(plan),
    cellules: disposer(plan.pas, 1),
    entrees: disposer(
      plan.entrees.map(({ portee }) => portee),
      plan.horizon
    ),
    lectures: new Map(),
    fonctions: new Set(),
    usages,
    cibles: new Set(cibles),
    lignes: []
  }
}

/** The steps that some targets need. */
const atteints = (plan: Plan, cibles: readonly number[]): readonly number[] => {
  const vus = new Set<number>()
  const visiter = (i: number): void => {
    if (vus.has(i)) return
    vus.add(i)
    plan.pas[i]!.args.forEach(visiter)
  }
  cibles.forEach(visiter)
  return [...vus].sort((a, b) => a - b)
}

const entourer = ({ lignes, fonctions, cellules }: Atelier, nom: string, rendu: string): string => {
  const imports =
    fonctions.size === 0 ? '' : `import { ${[...fonctions].sort().join(', ')} } from 'moteur/operations'\n\n`
  const [foyer, parPersonne] = [cellules.taille(0), cellules.taille(1) - cellules.taille(0)]
  return `${imports}export const ${nom} = ({ n, mois, jour, premierDuMois, premierJanvier, bas: e }) => {
  const t = new Float64Array(${foyer} + ${parPersonne} * n)
${lignes.join('\n')}
  return ${rendu}
}
`
}

const ecrireBloc = (atelier: Atelier, bloc: Bloc, marge: string): void => {
  switch (bloc.genre) {
    case 'foyer':
      ecrirePas(atelier, bloc.pas, marge)
      break
    case 'mois':
      ecrireMois(atelier, bloc, marge)
      break
    case 'personne':
      atelier.lignes.push(`${marge}for (let p = 0; p < n; p++) {`)
      ecrirePas(atelier, bloc.pas, `${marge}  `)
      atelier.lignes.push(`${marge}}`)
  }
}

const ecrireMois = (atelier: Atelier, bloc: Extract<Bloc, { genre: 'mois' }>, marge: string): void => {
  const { plan, noms, lignes, lectures, trace } = atelier
  const cumuls = bloc.fenetres.filter(i => !plan.pas[i]!.personne)
  for (const i of cumuls) {
    lignes.push(`${marge}let ${noms[i]} = 0`)
    lectures.set(i, atome(noms[i]!))
  }
  const [fixe = 0, selon = 0, fixeA = 0, selonA = 0] = bloc.bornes
  lignes.push(`${marge}for (let k = ${ecrireRecul(fixeA, selonA)}; k <= ${ecrireRecul(fixe, selon)}; k++) {`)
  for (const interieur of bloc.blocs) ecrireBloc(atelier, interieur, `${marge}  `)
  lignes.push(`${marge}}`)
  if (trace) for (const i of cumuls) lignes.push(`${marge}t[${adresse(atelier, i)}] = ${noms[i]}`)
}

const adresse = ({ plan, cellules }: Atelier, i: number): string =>
  ecrireCellule(cellules.places[i]!, { personne: plan.pas[i]!.personne, mois: false })

/** The first cell of everyone's values. */
const debut = ({ cellules }: Atelier, i: number): string =>
  ecrireCellule(cellules.places[i]!, { personne: false, mois: false })

const ecrirePas = (atelier: Atelier, numeros: readonly number[], marge: string): void => {
  const bloc = new Set(numeros)
  const ici = new Map<number, Expression>()
  const lexique: Lexique = {
    plan: atelier.plan,
    partie: i => ici.get(i) ?? atelier.lectures.get(i) ?? atome(`t[${adresse(atelier, i)}]`),
    entree: numero => atelier.entrees.places[numero]!,
    debut: i => debut(atelier, i),
    appeler: fonction => atelier.fonctions.add(fonction)
  }
  for (const i of numeros) ecrireUn(atelier, { i, bloc, ici, lexique, marge })
}

type Chantier = {
  readonly i: number
  readonly bloc: ReadonlySet<number>
  /** What can be read inside this block only. */
  readonly ici: Map<number, Expression>
  readonly lexique: Lexique
  readonly marge: string
}

const ecrireUn = (atelier: Atelier, { i, bloc, ici, lexique, marge }: Chantier): void => {
  const { plan, noms, lignes, lectures } = atelier
  const pas = plan.pas[i]!
  const formule = ecrireFormule(pas, lexique)
  if (pas.op === 'fenetre') {
    lignes.push(`${marge}${pas.personne ? `t[${adresse(atelier, i)}]` : noms[i]} += ${formule.texte}`)
    return
  }
  const note = doitNoter(atelier, i, bloc) ? `t[${adresse(atelier, i)}] = ` : ''
  const litteral = pas.op === 'constante' || pas.op === 'jour'
  if (litteral) {
    if (note !== '') lignes.push(`${marge}${note}${formule.texte}`)
    lectures.set(i, formule)
  } else if (estEnLigne(atelier, i, bloc)) {
    ici.set(i, note === '' ? formule : atome(`(${note}${formule.texte})`))
  } else {
    lignes.push(`${marge}const ${noms[i]} = ${note}${formule.texte}`)
    ;(pas.personne ? ici : lectures).set(i, atome(noms[i]!))
  }
}

/** Kept in `t`: by the recorder everything, else what another loop reads. */
const doitNoter = ({ plan, trace, usages }: Atelier, i: number, bloc: ReadonlySet<number>): boolean => {
  const pas = plan.pas[i]!
  if (trace && !pas.mois) return true
  return pas.personne && (usages.get(i) ?? []).some(usage => !bloc.has(usage) || litToutes(plan.pas[usage]!))
}

/** A part with a single use, right here, needs no name. */
const estEnLigne = ({ plan, usages, cibles }: Atelier, i: number, bloc: ReadonlySet<number>): boolean => {
  const [usage, ...autres] = usages.get(i) ?? []
  const { regle, op } = plan.pas[i]!
  if (usage === undefined || autres.length > 0 || regle !== null || op === 'parametre' || cibles.has(i))
    return false
  return bloc.has(usage) && !litToutes(plan.pas[usage]!)
}
