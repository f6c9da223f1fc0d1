import { ok, refus } from '#shared/result'
import { agesPossibles } from '../ages.ts'
import { NE_SAIT_PAS, RECUS, type Recu, type Reponses } from '../reponses.ts'
import type { Savoir } from '../resultat.ts'
import { type Option, valeurs } from './champs.ts'
import { question } from './question.ts'

const RIEN = 'rien'

/** Who may draw it at all: a list one reads in a glance hides what the age or the papers rule out. */
const AGES: Partial<Record<Recu, readonly [number, number]>> = {
  retraite: [50, 120],
  aspa: [60, 120],
  invalidite: [18, 67],
  asi: [18, 67],
  ass: [20, 67],
  cej: [16, 29],
  bourse: [15, 35]
}

/** What the household may tick, in the order of the list. */
export const recusProposes = (r: Reponses, savoir: Savoir): readonly Recu[] => {
  const [moins, plus] = agesPossibles(r, savoir.jour)
  const enCouple = r.foyer?.conjoint !== 'non'
  return RECUS.filter(recu => {
    if (recu === 'ame') return r.papiers !== 'francaise' && r.papiers !== 'europe'
    const [de, a] = AGES[recu] ?? [0, 120]
    return enCouple || (plus >= de && moins <= a)
  })
}

export const recus = question({
  id: 'recus',
  estPosee: () => true,
  champs: (reponses, savoir) => [
    {
      nom: 'recus',
      cle: 'droits_question_recus_titre',
      aide: 'droits_question_recus_aide',
      sorte: 'cases',
      options: [
        ...recusProposes(reponses, savoir).map(
          (recu): Option => ({ valeur: recu, cle: `droits_question_recus_${recu}` })
        ),
        { valeur: RIEN, cle: 'droits_question_recus_rien', aPart: true, exclusive: true },
        { valeur: NE_SAIT_PAS, cle: 'droits_ne_sait_pas', aPart: true, exclusive: true }
      ]
    }
  ],
  lire: form => {
    const envoyes = valeurs(form, 'recus')
    const lus = RECUS.filter(recu => envoyes.includes(recu))
    const seul = envoyes.find(e => e === RIEN || e === NE_SAIT_PAS)
    if (seul === undefined) return lus.length > 0 ? ok(lus) : refus([{ champ: 'recus', code: 'choisir' }])
    if (lus.length > 0) return refus([{ champ: 'recus', code: 'rien_et_autre' }])
    return ok(seul === RIEN ? [] : NE_SAIT_PAS)
  },
  remplir: recus => ({
    recus: recus === NE_SAIT_PAS ? [NE_SAIT_PAS] : recus.length === 0 ? [RIEN] : recus
  })
})
