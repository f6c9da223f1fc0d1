import { Hono } from 'hono'
import { papiersDuDroit } from '#modules/droits/pages'
import { TOUTE_LA_FRANCE } from '#modules/lieux'
import { pagesLieux, pagesTablette } from '#modules/lieux/pages'
import { departements } from '../../../modules/droits/genere-contenus/contenus.js'
import type { AvecDesLieux } from '../travailleur.ts'
import { annoncerLaCopie } from './annoncer-la-copie.tsx'
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
  const provision = async () => {
    const gardees = await copies.liste()
    const [le] = gardees.map(copie => copie.le).toSorted()
    const codes = gardees.map(copie => copie.departement).filter(code => code !== TOUTE_LA_FRANCE)
    return le === undefined ? null : { le, departements: codes.map(nomDe) }
  }
  const lieux = new Hono().use(annoncerLaCopie(provision)).route('/', pagesLieux(portsDesLieux(donnes)))
  return {
    pages: [pagesTablette(portsDeLaTablette(donnes, jour)), lieux],
    presents: async () => (await copies.liste()).length > 0,
    oublier: position.oublier
  }
}

const nomDe = (code: string): string => departements.find(un => un.code === code)?.nom ?? code
