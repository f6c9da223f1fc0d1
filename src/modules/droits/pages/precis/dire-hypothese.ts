import { m } from '#messages'
import { eurosRonds } from '#shared/argent'
import type { Hypothese } from '../../domain/precis/hypothese.ts'
import type { Situation } from '../../index.ts'
import { direPersonne } from './mots.ts'

/** « La personne aidée prend un emploi à 1 200 € net ». */
export const direHypothese = (hypothese: Hypothese, foyer: Situation): string => {
  const personne = 'qui' in hypothese ? direPersonne(foyer, hypothese.qui) : ''
  switch (hypothese.sorte) {
    case 'emploi':
      return m.precis_si_emploi({ personne, montant: eurosRonds(hypothese.net) })
    case 'perte_emploi':
      return m.precis_si_perte_emploi({ personne })
    case 'couple':
      return m.precis_si_couple({ montant: eurosRonds(hypothese.net) })
    case 'seul':
      return m.precis_si_seul()
    case 'naissance':
      return m.precis_si_naissance()
    case 'age':
      return m.precis_si_age({ personne, ans: String(hypothese.ans) })
  }
}
