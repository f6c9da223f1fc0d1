import { entetesDeSecurite } from '#shared/entetes'
import { empreintesStyle } from '#ui'

/** The same promises as the server's, on the pages the device answers itself. */
export const ENTETES: Readonly<Record<string, string>> = {
  ...entetesDeSecurite({ empreintesStyle, chiffre: false }, { redirige: false }),
  'Cache-Control': 'no-store'
}
