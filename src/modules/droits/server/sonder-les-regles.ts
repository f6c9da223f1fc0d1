import { valeursDeLaLoi } from './valeurs-de-la-loi.ts'

/** How the rules stand on a day: a value past its date still answers, but somebody must look at it. */
export const sonderLesRegles = (jour: string) => {
  const valeurs = valeursDeLaLoi()
  const aujourdhui = Number(jour.replaceAll('-', ''))
  const perimees = valeurs.filter(({ aRevoirLe }) => aRevoirLe !== undefined && aRevoirLe <= aujourdhui)
  return {
    etat: perimees.length === 0 ? ('ok' as const) : ('degrade' as const),
    valeurs: valeurs.length,
    perimees: perimees.length
  }
}
