/** Pixels of the map, from its top left corner. */
export type PointEcran = { readonly x: number; readonly y: number }

type Rectangle = Readonly<Record<'gauche' | 'haut' | 'droite' | 'bas', number>>

/** Marks that would hide each other stand together, in the order of the list. */
export const regrouper = <T extends PointEcran>(marques: readonly T[], ecart: number): readonly T[][] => {
  const groupes: T[][] = []
  for (const marque of marques) {
    const proche = groupes.find(([premiere]) => premiere && eloignement(premiere, marque) < ecart)
    if (proche) proche.push(marque)
    else groupes.push([marque])
  }
  return groupes
}

const eloignement = (a: PointEcran, b: PointEcran): number => Math.hypot(a.x - b.x, a.y - b.y)

type Plan = { readonly largeur: number; readonly hauteur: number; readonly marques: readonly PointEcran[] }

/** The names that can be read whole: the first ones win; none under a mark, a button, nor another name. */
export const lisibles = <T extends PointEcran & { readonly nom: string }>(
  noms: readonly T[],
  plan: Plan
): readonly T[] => {
  const occupes = [...boutons(plan), ...plan.marques.map(marque => autour(marque, DEMI_MARQUE))]
  const gardes: T[] = []
  for (const nom of noms) {
    const boite = boiteDuNom(nom)
    if (sort(boite, plan) || occupes.some(occupe => seCouvrent(occupe, boite))) continue
    occupes.push(boite)
    gardes.push(nom)
  }
  return gardes
}

const DEMI_MARQUE = 19
const DEMI_LETTRE = 4.5

/** A dot, then the name under it. */
const boiteDuNom = ({ x, y, nom }: PointEcran & { readonly nom: string }): Rectangle => ({
  gauche: x - nom.length * DEMI_LETTRE,
  droite: x + nom.length * DEMI_LETTRE,
  haut: y - 4,
  bas: y + 26
})

const autour = ({ x, y }: PointEcran, demi: number): Rectangle => ({
  gauche: x - demi,
  droite: x + demi,
  haut: y - demi,
  bas: y + demi
})

/** Nearer and farther above, the scale below. */
const boutons = ({ hauteur }: Plan): readonly Rectangle[] => [
  { gauche: 0, haut: 0, droite: 70, bas: 120 },
  { gauche: 0, haut: hauteur - 32, droite: 115, bas: hauteur }
]

const sort = ({ gauche, haut, droite, bas }: Rectangle, { largeur, hauteur }: Plan): boolean =>
  gauche < 0 || haut < 0 || droite > largeur || bas > hauteur

const seCouvrent = (a: Rectangle, b: Rectangle): boolean =>
  a.gauche < b.droite && b.gauche < a.droite && a.haut < b.bas && b.haut < a.bas
