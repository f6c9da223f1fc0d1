import { papiersDuDroit } from '#modules/droits/pages'
import { pagesLieux, pagesTablette } from '#modules/lieux/pages'
import type { AvecDesLieux } from '../travailleur.ts'
import { copiesDuLieu } from './copies.ts'
import { portsDeLaTablette, portsDesLieux } from './ports.ts'
import { positionEnMemoire } from './position.ts'
import { rayonDuNavigateur } from './rayon.ts'

/** The places of this device, as a part of the worker. */
export const lieuxDeLaTablette: AvecDesLieux = ({ origine, maintenant, jour, departement, scripts }) => {
  // A copy is taken to be fresh.
  const demander = (adresse: string) => fetch(adresse, { cache: 'no-cache' })
  const copies = copiesDuLieu({ rayon: rayonDuNavigateur, demander })
  const position = positionEnMemoire(maintenant)
  const donnes = { copies, position, origine, maintenant, departement, papiersDuDroit, scripts }
  return {
    pages: [pagesTablette(portsDeLaTablette(donnes, jour)), pagesLieux(portsDesLieux(donnes))],
    presents: async () => (await copies.liste()).length > 0,
    oublier: position.oublier
  }
}
