import type { Horaires, Plage } from '../horaires/horaires.ts'

/** Hours as they travel: a week is one short text, « 540-720 840-1020r » a day, days parted by « | ». */
export type HorairesSerres = Omit<Horaires, 'semaine'> & { readonly semaine: string }

/** What was said where hours are understood: the words themselves stay on the server. */
const QUELQUE_CHOSE = '·'

/** The words of the source are shown only where they were not understood; « something was said » must stay. */
export const serrerHoraires = ({ semaine, texte, ...reste }: Horaires): HorairesSerres => ({
  ...reste,
  semaine: semaine.map(jour => jour.map(ecrire).join(' ')).join('|'),
  texte: reste.doutes.length > 0 || texte.trim() === '' ? texte : QUELQUE_CHOSE
})

/** The same hours, ready to be asked. */
export const desserrerHoraires = ({ semaine, ...reste }: HorairesSerres): Horaires => ({
  ...reste,
  semaine: semaine.split('|').map(jour => (jour === '' ? [] : jour.split(' ').map(lire)))
})

const ecrire = ({ de, a, rdv }: Plage): string => `${de}-${a}${rdv ? 'r' : ''}`

const lire = (texte: string): Plage => {
  const [de = 0, a = 0] = texte.split('-').map(bord => Number.parseInt(bord, 10))
  return texte.endsWith('r') ? { de, a, rdv: true } : { de, a }
}
