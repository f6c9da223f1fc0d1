import { m } from '#messages'
import { capitale } from '#shared/texte'
import { type Horaires, type Plage, TOUS_LES_JOURS } from '../domain/horaires/horaires.ts'
import { direHeure, nomDuRang } from './dire-moment.ts'

/** « Lundi, mardi : de 9 h à 12 h et de 14 h à 17 h. »: days alike together, closed days last. */
export const direHoraires = ({ semaine }: Horaires): readonly string[] => {
  const dites = TOUS_LES_JOURS.map(rang => direPlages(semaine[rang] ?? []))
  return [...new Set(dites)].map(plages => {
    const jours = TOUS_LES_JOURS.filter(rang => dites[rang] === plages).map(nomDuRang)
    return m.lieux_horaires_jours({ jours: capitale(jours.join(', ')), plages })
  })
}

const direPlages = (plages: readonly Plage[]): string =>
  plages.length === 0
    ? m.lieux_horaires_ferme()
    : plages.map(({ de, a }) => m.lieux_horaires_plage({ de: direHeure(de), a: direHeure(a) })).join(' et ')
