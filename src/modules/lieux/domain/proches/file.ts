/** A queue from which the first comes out first, whatever the order they came in (a binary heap). */
export type File<T> = { readonly pousser: (element: T) => void; readonly tirer: () => T | undefined }

export const fileSelon = <T>(passeAvant: (a: T, b: T) => boolean): File<T> => {
  const tas: T[] = []
  const mieux = (i: number, j: number): boolean => j >= tas.length || passeAvant(tas[i] as T, tas[j] as T)
  const echanger = (i: number, j: number): void => {
    const ici = tas[i] as T
    tas[i] = tas[j] as T
    tas[j] = ici
  }
  const descendre = (i: number): void => {
    const [gauche, droite] = [2 * i + 1, 2 * i + 2]
    if (gauche >= tas.length) return
    const enfant = mieux(gauche, droite) ? gauche : droite
    if (mieux(i, enfant)) return
    echanger(i, enfant)
    descendre(enfant)
  }
  const monter = (i: number): void => {
    const parent = (i - 1) >> 1
    if (i === 0 || mieux(parent, i)) return
    echanger(i, parent)
    monter(parent)
  }
  return {
    pousser: element => monter(tas.push(element) - 1),
    tirer: () => {
      const premier = tas[0]
      const dernier = tas.pop()
      if (tas.length > 0) {
        tas[0] = dernier as T
        descendre(0)
      }
      return premier
    }
  }
}
