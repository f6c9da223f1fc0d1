import { ecartsAah } from './aah.ts'
import { ecartsApa } from './apa.ts'
import { ecartsAsi } from './asi.ts'
import { ecartsAspa } from './aspa.ts'
import { ecartsAss } from './ass.ts'
import { ecartsCss } from './css.ts'
import type { Comparaison } from './ecart.ts'
import { ecartsLogement } from './logement/logement.ts'
import { ecartsPpa } from './ppa.ts'
import { ecartsRsa } from './rsa.ts'

/** Each family of rights brings its own comparisons; an opinion is read by the comparison that knows it. */
export const comparaisons = [
  ...ecartsCss,
  ...ecartsRsa,
  ...ecartsPpa,
  ...ecartsAspa,
  ...ecartsAsi,
  ...ecartsAah,
  ...ecartsAss,
  ...ecartsApa,
  ...ecartsLogement
] as unknown as readonly Comparaison<unknown>[]
