import type { Pas } from '../plan/plan.ts'
import { ouvrirPersonnes, tournerSurPersonnes } from './boucles.ts'
import type { Chantier } from './chantier.ts'
import { lireAPart, reunir } from './lire.ts'
import { boucleSur, type Region, sortirDesBoucles } from './region.ts'

/** What is counted over the persons; « one » and « all » stop as soon as they are decided. */
export const ecrirePersonnes = (chantier: Chantier, region: Region, i: number): string => {
  const { op, args } = chantier.plan.pas[i]!
  const nom = chantier.noms[i]!
  if (op === 'rang') return ecrireRang(chantier, region, i)
  const tour = ouvrirPersonnes(chantier, region, op === 'demandeur')
  if (op === 'min personnes' || op === 'max personnes') ecrireExtreme(chantier, tour, i)
  else {
    const valeur = chantier.lire(tour, args[0]!)
    tour.lignes.push(...accumuler(op, nom, valeur))
  }
  region.lignes.push(`let ${nom} = ${op === 'toutes les personnes' ? 1 : 0}`)
  if (op.endsWith('x personnes') || op === 'min personnes') region.lignes.push(`let ${nom}_vide = 1`)
  region.lignes.push(...tournerSurPersonnes(chantier, tour))
  return nom
}

const accumuler = (op: Pas['op'], nom: string, valeur: string): readonly string[] => {
  switch (op) {
    case 'demandeur':
      return [`${nom} = ${valeur}`]
    case 'une personne':
      return [`if (${valeur} === 1) { ${nom} = 1; break }`, `${nom} += ${valeur}`]
    case 'toutes les personnes':
      return [`if (${valeur} === 0) { ${nom} = 0; break }`, `${nom} *= ${valeur}`]
    default:
      return [`${nom} += ${valeur}`]
  }
}

/** The greatest or the smallest of those that are kept; unknown when nobody can tell whether one is. */
const ecrireExtreme = (chantier: Chantier, tour: Region, i: number): void => {
  const { op, args } = chantier.plan.pas[i]!
  const [valeur = 0, filtre] = args
  const nom = chantier.noms[i]!
  const retenir = (texte: string) =>
    `${nom} = ${nom}_vide === 1 ? ${texte} : Math.${op.slice(0, 3)}(${nom}, ${texte})`
  if (filtre === undefined) {
    tour.lignes.push(retenir(chantier.lire(tour, valeur)), `${nom}_vide = 0`)
    return
  }
  const garde = chantier.lire(tour, filtre)
  const part = lireAPart(chantier, tour, valeur)
  tour.lignes.push(
    `if (${garde} === 1) {`,
    ...part.lignes,
    retenir(part.nom),
    `${nom}_vide = 0`,
    `} else if (${garde} !== 0) { ${nom} = NaN; ${nom}_vide = 0 }`
  )
}

const ecrireRang = (chantier: Chantier, region: Region, i: number): string => {
  const [parmi = 0, valeur = 0] = chantier.plan.pas[i]!.args
  chantier.appeler('rang')
  const { indice } = boucleSur(region, 'personnes')!
  const places = [parmi, valeur].map(arg =>
    chantier.plan.pas[arg]!.mois ? etaler(chantier, region, arg) : reunir(chantier, region, arg)
  )
  return `rang(t, ${places.join(', ')}, ${indice}, n)`
}

/** Everyone's values for a month, side by side until the next. */
const etaler = (chantier: Chantier, region: Region, i: number): string => {
  const mois = sortirDesBoucles(region, { personne: false, mois: true })
  const tour = ouvrirPersonnes(chantier, mois)
  const debut = `h + ${chantier.brouillon()} * n`
  const valeur = chantier.lire(tour, i)
  tour.lignes.push(`t[${debut} + ${tour.indice}] = ${valeur}`)
  mois.lignes.push(...tournerSurPersonnes(chantier, tour))
  return debut
}
