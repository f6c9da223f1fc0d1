/** What was kept of a signalement: everything, or only what is wrong, because many others have spoken of this place. */
export type Garde = 'entier' | 'sans-les-mots'

/** Too many at once, from somebody or from everybody: nothing was kept, one may send again in a moment. */
export type RefusDeSignaler = { readonly code: 'trop-souvent'; readonly minutes: number }
