/** Walks a list of words: looks at the next one, takes it when it fits. */
export class Lecteur<J extends { readonly genre: string }> {
  private readonly jetons: readonly J[]
  position = 0

  constructor(jetons: readonly J[]) {
    this.jetons = jetons
  }

  /** The word `n` places ahead. */
  voir(n = 0): J | undefined {
    return this.jetons[this.position + n]
  }

  /** True when the next word is of this kind. */
  est(genre: J['genre']): boolean {
    return this.voir()?.genre === genre
  }

  /** Takes the next word if it is of this kind. */
  prendre<G extends J['genre']>(genre: G): Extract<J, { genre: G }> | undefined {
    const jeton = this.voir()
    if (jeton?.genre !== genre) return undefined
    this.position += 1
    return jeton as Extract<J, { genre: G }>
  }

  /** What is still to be read. */
  get reste(): readonly J[] {
    return this.jetons.slice(this.position)
  }

  get fini(): boolean {
    return this.position >= this.jetons.length
  }
}
