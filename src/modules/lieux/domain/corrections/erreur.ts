/** One field that was not understood; `mots`: what was typed in it, `jour`: 0 is Monday. */
export type ErreurDeCorrection =
  | { readonly champ: 'jour'; readonly jour: number; readonly mots: string }
  | { readonly champ: 'autres'; readonly mots: string }
  | { readonly champ: 'telephones' | 'commune' | 'fermeDepuis' }
