import { type Context, Hono } from 'hono'
import { lireFormulaire, valeur } from '#shared/formulaire'
import { bilanDe } from '../bilan.ts'
import type { Cadrage } from '../cadre.tsx'
import { garderPassage, lirePassage, type Passage } from '../passage.ts'
import { type PortsDroits, savoirDe } from '../ports.ts'
import { pasDe } from '../questions.ts'
import { ouAller } from './ou.ts'
import { PageDireCommune, PageOuDemander } from './page.tsx'
import type { OuDemander } from './port.ts'

const ADRESSE = '/droits/ou-demander'

type Moyens = {
  readonly ports: PortsDroits
  readonly cadrage: (passage: Passage) => Cadrage
  readonly perdues: (c: Context) => Response | Promise<Response>
}

/** Where to ask for one's rights: the commune is posted, kept with the answers, and never stands in an address. */
export const cheminsOuDemander = ({ ports, cadrage, perdues }: Moyens) =>
  new Hono()
    .get(ADRESSE, async c => {
      const passage = await lirePassage(c, ports)
      if (passage === undefined) return perdues(c)
      const savoir = savoirDe(ports)
      const pas = pasDe(passage.reponses, savoir)
      if (pas.parcours.suivante !== null) return c.redirect(pas.adresse, 303)
      const bilan = bilanDe(pas.parcours, savoir, { ...ports, reserve: 0 })
      const ou = await ouAller(ports, passage, bilan.resultats)
      if (ou.sorte === 'sans-annuaire') return c.redirect('/lieux', 303)
      return ou.sorte === 'dit'
        ? c.html(<PageOuDemander ou={ou} bilan={bilan} cadrage={cadrage(passage)} />)
        : c.html(<PageDireCommune saisie="" refus={null} proposees={[]} cadrage={cadrage(passage)} />)
    })
    .post(ADRESSE, async c => {
      const passage = await lirePassage(c, ports)
      if (passage === undefined) return perdues(c)
      if (ports.ouDemander === null) return c.redirect('/lieux', 303)
      const form = await lireFormulaire(c.req)
      const { commune: _, ...sansCommune } = passage
      if (valeur(form, 'oublier') !== '') return garder(c, ports, sansCommune)
      const saisie = valeur(form, 'commune').slice(0, 100)
      const trouvees = await proposer(ports.ouDemander, valeur(form, 'code'), saisie)
      const proposees = trouvees ?? []
      const [seule, ...autres] = proposees
      if (seule !== undefined && autres.length === 0)
        return garder(c, ports, { ...sansCommune, commune: seule.code })
      const refus = trouvees === null ? 'sans-reseau' : seule === undefined ? 'inconnue' : null
      const page = <PageDireCommune {...{ saisie, refus, proposees, cadrage: cadrage(passage) }} />
      return c.html(page, 422)
    })

const garder = async (c: Context, ports: PortsDroits, passage: Passage): Promise<Response> => {
  await garderPassage(c, ports, passage)
  return c.redirect(ADRESSE, 303)
}

/** A press on one of the communes proposed, else what was typed. */
const proposer = async (ouDemander: OuDemander, code: string, saisie: string) => {
  const choisie = code === '' ? null : await ouDemander.commune(code)
  if (choisie !== null) return [choisie]
  return saisie === '' ? [] : ouDemander.situer(saisie)
}
