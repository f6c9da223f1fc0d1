import * as v from 'valibot'
import { type Formulaire, valeur } from '#shared/formulaire'
import { type Result, refus } from '#shared/result'
import { lireMontant } from '../questions/champs.ts'
import type { Situation } from '../situation.ts'
import { type Hypothese, SchemaHypothese, supposer } from './hypothese.ts'
import type { Ecart } from './saisie.ts'

export const SORTES_DHYPOTHESE = ['emploi', 'perte_emploi', 'couple', 'seul', 'naissance', 'age'] as const
const AVEC_MONTANT: readonly string[] = ['emploi', 'couple']

/** Reads one « et si »; refused when it makes no sense for this household. */
export const lireHypothese = (form: Formulaire, foyer: Situation): Result<Hypothese, readonly Ecart[]> => {
  const sorte = valeur(form, 'sorte')
  if (!SORTES_DHYPOTHESE.some(s => s === sorte)) return refus([{ champ: 'sorte', code: 'hypothese' }])
  const montant = AVEC_MONTANT.includes(sorte) ? lireMontant(form, 'montant') : null
  if (montant !== null && !montant.ok) return refus([{ champ: 'montant', code: 'montant' }])
  const ans = valeur(form, 'ans')
  if (sorte === 'age' && !/^\d{1,3}$/.test(ans)) return refus([{ champ: 'ans', code: 'age' }])
  const lue = v.safeParse(SchemaHypothese(), {
    sorte,
    qui: Number(valeur(form, 'qui') || '0'),
    net: montant?.value,
    ans: Number(ans)
  })
  if (!lue.success) return refus([{ champ: sorte === 'age' ? 'ans' : 'montant', code: 'trop_grand' }])
  return supposer(foyer, lue.output) === null
    ? refus([{ champ: 'sorte', code: 'hypothese_impossible' }])
    : { ok: true, value: lue.output }
}
