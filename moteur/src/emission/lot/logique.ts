import type { Chantier } from './chantier.ts'
import { estSousLaMain, lireAPart } from './lire.ts'
import { ouvrir, type Region } from './region.ts'

/** « and », « or »: the cheapest first; the others run only while they can change the answer. */
export const ecrireLogique = (chantier: Chantier, region: Region, i: number): string => {
  const { op, args } = chantier.plan.pas[i]!
  const { couts, noms } = chantier
  const [premier, ...autres] = [...args].sort((x, y) => couts[x]! - couts[y]!)
  const nom = noms[i]!
  const arret = op === 'et' ? 0 : 1
  if (premier === undefined) return String(1 - arret)
  const depart = chantier.lire(region, premier)
  if (autres.length === 0) return depart
  region.lignes.push(`let ${nom} = ${depart}`)
  continuer(chantier, region, autres, { nom, arret, certain: chantier.certains[premier]! })
  return nom
}

type Suite = { readonly nom: string; readonly arret: number; readonly certain: boolean }

const continuer = (
  chantier: Chantier,
  region: Region,
  [suivant, ...autres]: readonly number[],
  { nom, arret, certain }: Suite
): void => {
  if (suivant === undefined) return
  const dedans = ouvrir(region, 'branche')
  const valeur = chantier.lire(dedans, suivant)
  const inconnue = arret === 0 ? `${nom} * ${valeur}` : `${nom} + ${valeur}`
  // While it is surely the other answer, what follows is the answer.
  dedans.lignes.push(`${nom} = ${certain ? valeur : `${valeur} === ${arret} ? ${arret} : ${inconnue}`}`)
  continuer(chantier, dedans, autres, { nom, arret, certain: certain && chantier.certains[suivant]! })
  region.lignes.push(`if (${nom} !== ${arret}) {`, ...dedans.lignes, '}')
}

/** « if »: only the branch that counts runs; both do when the condition is unknown. */
export const ecrireSi = (chantier: Chantier, region: Region, i: number): string => {
  const [si = 0, alors = 0, sinon = 0] = chantier.plan.pas[i]!.args
  const condition = chantier.lire(region, si)
  const certain = chantier.certains[si]!
  const nom = chantier.noms[i]!
  const choisir = (a: string, s: string) =>
    certain
      ? `${condition} === 1 ? ${a} : ${s}`
      : `${condition} === 1 ? ${a} : ${condition} === 0 ? ${s} : ${a} === ${s} ? ${a} : NaN`
  if (estSousLaMain(chantier, region, alors) && estSousLaMain(chantier, region, sinon)) {
    region.lignes.push(
      `const ${nom} = ${choisir(chantier.lire(region, alors), chantier.lire(region, sinon))}`
    )
    return nom
  }
  const oui = lireAPart(chantier, region, alors)
  const non = lireAPart(chantier, region, sinon)
  if (certain) {
    region.lignes.push(
      `let ${nom} = NaN`,
      `if (${condition} === 1) {`,
      ...oui.lignes,
      `${nom} = ${oui.nom}`,
      '} else {',
      ...non.lignes,
      `${nom} = ${non.nom}`,
      '}'
    )
    return nom
  }
  const [a, s] = [`${nom}_oui`, `${nom}_non`]
  region.lignes.push(
    `let ${a} = NaN`,
    `let ${s} = NaN`,
    `if (${condition} !== 0) {`,
    ...oui.lignes,
    `${a} = ${oui.nom}`,
    '}',
    `if (${condition} !== 1) {`,
    ...non.lignes,
    `${s} = ${non.nom}`,
    '}',
    `const ${nom} = ${choisir(a, s)}`
  )
  return nom
}
