import { type Jour, moisDe } from '#shared/date'
import { PREMIER_MOIS } from '../domain/situation.ts'
import { valeursDeLaLoi } from './valeurs-de-la-loi.ts'

/** How the rules stand on a day: a value past its date still answers, but somebody must look at it. */
export const sonderLesRegles = (jour: Jour) => {
  const valeurs = valeursDeLaLoi()
  const aujourdhui = Number(jour.replaceAll('-', ''))
  const perimees = valeurs.filter(({ aRevoirLe }) => aRevoirLe !== undefined && aRevoirLe <= aujourdhui)
  // A machine whose clock has lost the year would answer by a law that we do not know.
  const horlogeEnRetard = moisDe(jour) < PREMIER_MOIS
  return {
    etat: horlogeEnRetard
      ? ('panne' as const)
      : perimees.length === 0
        ? ('ok' as const)
        : ('degrade' as const),
    valeurs: valeurs.length,
    perimees: perimees.length,
    ...(horlogeEnRetard ? { horloge: `en retard : ${jour}` } : {})
  }
}
