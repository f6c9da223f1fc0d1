import {
  calcul,
  choisir,
  enNombre,
  estFaux,
  estVrai,
  etLogique,
  INCONNU,
  nEstPasFaux,
  nEstPasVrai,
  nombre,
  ouLogique,
  siLogique,
  type Valeur
} from '../vecteurs/expressions.ts'
import type { Drapeau, Expression } from '../vecteurs/lignes.ts'
import { affecter, type Chantier, ciblePour, poser } from './chantier.ts'
import { estSousLaMain } from './lire.ts'
import { ouvrir, type Region } from './region.ts'

/** Above this, a part is worth a look at whether any household of the block needs it. */
const VAUT_UN_TEST = 150

const seCalculeDOffice = (chantier: Chantier, region: Region, i: number): boolean =>
  chantier.couts[i]! <= VAUT_UN_TEST || estSousLaMain(chantier, region, i)

/** Tells whether something holds for at least one household. */
export const tester = ({ numero }: Chantier, region: Region, valeur: Expression): Drapeau => {
  const drapeau = { numero: numero() }
  region.lignes.push({ genre: 'teste', drapeau, valeur })
  return drapeau
}

/** « and », « or »: the cheapest first; the others run only while they can change the answer of someone. */
export const ecrireLogique = (chantier: Chantier, region: Region, i: number): Valeur => {
  const { op, args } = chantier.plan.pas[i]!
  const [premier, ...autres] = [...args].sort((x, y) => chantier.couts[x]! - chantier.couts[y]!)
  if (premier === undefined) return nombre(op === 'et' ? 1 : 0)
  return continuer(chantier, region, i, { depart: chantier.lire(region, premier), autres })
}

type Suite = { readonly depart: Valeur; readonly autres: readonly number[] }

const continuer = (chantier: Chantier, region: Region, i: number, { depart, autres }: Suite): Valeur => {
  const { op, personne } = chantier.plan.pas[i]!
  const combiner = op === 'et' ? etLogique : ouLogique
  let valeur = depart
  for (const [rang, autre] of autres.entries()) {
    if (!seCalculeDOffice(chantier, region, autre))
      return auBesoin(chantier, region, i, { depart: valeur, autres: autres.slice(rang) })
    const suite = combiner(valeur, chantier.lire(region, autre), chantier.certains[i]!)
    valeur = poser(chantier, region, suite, personne)
  }
  return valeur
}

/** What follows is looked at only if it still matters. */
const auBesoin = (chantier: Chantier, region: Region, i: number, { depart, autres }: Suite): Valeur => {
  const { op, personne } = chantier.plan.pas[i]!
  const [suivant = 0, ...reste] = autres
  const reponse = ciblePour(chantier, i)
  const avant = affecter(region, reponse, depart)
  const drapeau = tester(chantier, region, op === 'et' ? nEstPasFaux(avant) : nEstPasVrai(avant))
  const dedans = ouvrir(region, 'branche')
  const combiner = op === 'et' ? etLogique : ouLogique
  const suite = combiner(avant, chantier.lire(dedans, suivant), chantier.certains[i]!)
  const posee = poser(chantier, dedans, suite, personne)
  affecter(dedans, reponse, continuer(chantier, dedans, i, { depart: posee, autres: reste }))
  region.lignes.push({ genre: 'si', drapeau, lignes: dedans.lignes })
  return avant
}

/** « if »: a dear branch runs only if someone needs it; both do when the condition is unknown. */
export const ecrireSi = (chantier: Chantier, region: Region, i: number): Valeur => {
  const [si = 0, alors = 0, sinon = 0] = chantier.plan.pas[i]!.args
  const condition = chantier.lire(region, si)
  const branche = (arg: number, besoin: Expression): Valeur => {
    if (seCalculeDOffice(chantier, region, arg)) return chantier.lire(region, arg)
    const drapeau = tester(chantier, region, besoin)
    const dedans = ouvrir(region, 'branche')
    const gardee = affecter(dedans, ciblePour(chantier, i), chantier.lire(dedans, arg))
    region.lignes.push({ genre: 'si', drapeau, lignes: dedans.lignes })
    return gardee
  }
  const oui = branche(alors, nEstPasFaux(condition))
  const non = branche(sinon, nEstPasVrai(condition))
  if (chantier.conditions[i]) return siLogique(condition, [oui, non], chantier.certains[i]!)
  const [a, s] = [enNombre(oui), enNombre(non)]
  if (chantier.certains[si]) return choisir(estVrai(condition), a, s)
  const sansCondition = choisir(calcul('egal', a, s), a, INCONNU)
  return choisir(estVrai(condition), a, choisir(estFaux(condition), s, sansCondition))
}
