import { attendTous } from '../../execution/familles.ts'
import { ecrireCellule, ecrireRecul } from './cellules.ts'
import type { Expression, Lexique } from './formule.ts'
import { atome, ecrireFormule } from './formule.ts'
import type { Bloc } from './ordonner.ts'
import type { Redaction } from './redaction.ts'

/** Writes the lines of a block and of the blocks inside it. */
export const ecrireBloc = (redaction: Redaction, bloc: Bloc, marge: string): void => {
  switch (bloc.genre) {
    case 'foyer':
      ecrirePas(redaction, bloc.pas, marge)
      break
    case 'mois':
      ecrireMois(redaction, bloc, marge)
      break
    case 'personne':
      redaction.lignes.push(`${marge}for (let p = 0; p < n; p++) {`)
      ecrirePas(redaction, bloc.pas, `${marge}  `)
      redaction.lignes.push(`${marge}}`)
  }
}

const ecrireMois = (redaction: Redaction, bloc: Extract<Bloc, { genre: 'mois' }>, marge: string): void => {
  const { plan, noms, lignes, lectures, trace } = redaction
  const cumuls = bloc.fenetres.filter(i => !plan.pas[i]!.personne)
  for (const i of cumuls) {
    lignes.push(`${marge}let ${noms[i]} = 0`)
    lectures.set(i, atome(noms[i]!))
  }
  const [fixe = 0, selon = 0, fixeA = 0, selonA = 0] = bloc.bornes
  lignes.push(`${marge}for (let k = ${ecrireRecul(fixeA, selonA)}; k <= ${ecrireRecul(fixe, selon)}; k++) {`)
  for (const interieur of bloc.blocs) ecrireBloc(redaction, interieur, `${marge}  `)
  lignes.push(`${marge}}`)
  if (trace) for (const i of cumuls) lignes.push(`${marge}t[${adresse(redaction, i)}] = ${noms[i]}`)
}

const adresse = ({ plan, cellules }: Redaction, i: number): string =>
  ecrireCellule(cellules.places[i]!, { personne: plan.pas[i]!.personne, mois: false })

/** The first cell of everyone's values. */
const debut = ({ cellules }: Redaction, i: number): string =>
  ecrireCellule(cellules.places[i]!, { personne: false, mois: false })

const ecrirePas = (redaction: Redaction, numeros: readonly number[], marge: string): void => {
  const bloc = new Set(numeros)
  const ici = new Map<number, Expression>()
  const lexique: Lexique = {
    plan: redaction.plan,
    partie: i => ici.get(i) ?? redaction.lectures.get(i) ?? atome(`t[${adresse(redaction, i)}]`),
    entree: numero => redaction.entrees.places[numero]!,
    debut: i => debut(redaction, i),
    appeler: fonction => redaction.fonctions.add(fonction)
  }
  for (const i of numeros) ecrireUn(redaction, { i, bloc, ici, lexique, marge })
}

type Chantier = {
  readonly i: number
  readonly bloc: ReadonlySet<number>
  /** What can be read inside this block only. */
  readonly ici: Map<number, Expression>
  readonly lexique: Lexique
  readonly marge: string
}

const ecrireUn = (redaction: Redaction, { i, bloc, ici, lexique, marge }: Chantier): void => {
  const { plan, noms, lignes, lectures } = redaction
  const pas = plan.pas[i]!
  const formule = ecrireFormule(pas, lexique)
  if (pas.op === 'fenetre') {
    lignes.push(`${marge}${pas.personne ? `t[${adresse(redaction, i)}]` : noms[i]} += ${formule.texte}`)
    return
  }
  const note = doitNoter(redaction, i, bloc) ? `t[${adresse(redaction, i)}] = ` : ''
  const litteral = pas.op === 'constante' || pas.op === 'jour'
  if (litteral) {
    if (note !== '') lignes.push(`${marge}${note}${formule.texte}`)
    lectures.set(i, formule)
  } else if (estEnLigne(redaction, i, bloc)) {
    ici.set(i, note === '' ? formule : atome(`(${note}${formule.texte})`))
  } else {
    lignes.push(`${marge}const ${noms[i]} = ${note}${formule.texte}`)
    ;(pas.personne ? ici : lectures).set(i, atome(noms[i]!))
  }
}

/** Kept in `t`: by the recorder everything, else what another loop reads. */
const doitNoter = ({ plan, trace, usages }: Redaction, i: number, bloc: ReadonlySet<number>): boolean => {
  const pas = plan.pas[i]!
  if (trace && !pas.mois) return true
  return (
    pas.personne && (usages.get(i) ?? []).some(usage => !bloc.has(usage) || attendTous(plan.pas[usage]!.op))
  )
}

/** A part with a single use, right here, needs no name. */
const estEnLigne = ({ plan, usages, cibles }: Redaction, i: number, bloc: ReadonlySet<number>): boolean => {
  const [usage, ...autres] = usages.get(i) ?? []
  const { regle, op } = plan.pas[i]!
  if (usage === undefined || autres.length > 0 || regle !== null || op === 'parametre' || cibles.has(i))
    return false
  return bloc.has(usage) && !attendTous(plan.pas[usage]!.op)
}
