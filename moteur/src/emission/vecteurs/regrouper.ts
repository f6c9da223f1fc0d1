import { contraintes } from './effets.ts'
import { estSimple, type Ligne, type LigneDeBloc } from './lignes.ts'

/**
 * The same lines in another order: what is computed for each household side by side, in as few loops as possible,
 * and loops over the same persons or the same months made one.
 */
export const regrouper = (lignes: readonly Ligne[]): readonly Ligne[] => {
  const avant = contraintes(lignes)
  const apres = suivantes(avant)
  const attendues = avant.map(({ size }) => size)
  const suite: Ligne[] = []
  let pretes = attendues.flatMap((combien, rang) => (combien === 0 ? [rang] : []))
  const ecrire = (rangs: readonly number[]): void => {
    for (const rang of rangs)
      for (const autre of apres[rang]!) {
        attendues[autre]! -= 1
        if (attendues[autre] === 0) pretes.push(autre)
      }
  }
  while (pretes.length > 0) {
    const simples = pretes.filter(rang => estSimple(lignes[rang]!))
    const choisies = simples.length > 0 ? simples : pretes
    pretes = simples.length > 0 ? pretes.filter(rang => !estSimple(lignes[rang]!)) : []
    suite.push(
      ...(simples.length > 0
        ? simples.map(rang => lignes[rang]!)
        : fondre(choisies.map(rang => lignes[rang]! as LigneDeBloc)))
    )
    ecrire(choisies)
  }
  return suite
}

const suivantes = (avant: readonly ReadonlySet<number>[]): readonly (readonly number[])[] => {
  const apres: number[][] = avant.map(() => [])
  for (const [rang, autres] of avant.entries()) for (const autre of autres) apres[autre]!.push(rang)
  return apres
}

/** Loops that wait for nothing from each other become one when they go the same way. */
const fondre = (lignes: readonly LigneDeBloc[]): readonly LigneDeBloc[] => {
  const parTour = Map.groupBy(lignes, tourDe)
  return [...parTour.values()].map(([premiere, ...autres]) => {
    if (premiere!.genre === 'appel') return premiere!
    const toutes = [premiere!, ...autres].flatMap(ligne => (ligne.genre === 'appel' ? [] : ligne.lignes))
    return { ...premiere!, lignes: regrouper(toutes) }
  })
}

/** What tells two loops apart. */
const tourDe = (ligne: LigneDeBloc): string => {
  switch (ligne.genre) {
    case 'appel':
      return `appel ${ligne.fonction.nom}`
    case 'si':
      return `si ${ligne.drapeau.numero}`
    default: {
      const { lignes, ...tour } = ligne
      return JSON.stringify(tour)
    }
  }
}
