import { catalogue } from '../genere/catalogue.js'
import lisible from '../genere/lisible.json' with { type: 'json' }
import type { LoiLisible } from '../pages/regles.tsx'

/** The rules as people read them, made by the compiler from the tree that computes. */
export const lireLaLoi = (): LoiLisible => ({
  regles: Object.values(lisible as unknown as Readonly<Record<string, LoiLisible['regles'][number]>>),
  droits: catalogue.droits,
  parametres: catalogue.parametres,
  noms: catalogue.regles.map(({ nom }) => nom)
})
