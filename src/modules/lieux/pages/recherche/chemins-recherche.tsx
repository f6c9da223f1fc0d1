import { type Context, Hono } from 'hono'
import { enAdresse } from '#shared/texte'
import { reconnaitreBesoin } from '../../domain/besoins/reconnaitre.ts'
import { besoins } from '../../genere-contenus/besoins.js'
import type { PortsLieux } from '../ports.ts'
import { adresseDe, type Demande, lireDemande } from './demande.ts'
import { lirePosition } from './endroit.ts'
import { PageLequel } from './lequel.tsx'
import { PageRecherche, type Probleme } from './recherche.tsx'
import { PageResultats } from './resultats.tsx'
import { champsDe, situer } from './situer.ts'
import { trouver } from './trouver.ts'

/** Minutes a position is kept once sent: the time of a search. */
const MINUTES_POSITION = 60

/** The search, its results, « lequel ? », « autour de moi ». */
export const cheminsRecherche = (ports: PortsLieux) =>
  new Hono()
    .get('/lieux', async c => c.html(await pageDe(c, ports)))
    // Posted, then kept aside: a position is never in an address, nor in a journal.
    .post('/lieux/autour', async c => {
      const champs = new URLSearchParams(await c.req.text())
      const point = lirePosition(champs)
      const demande = comprendreLeBesoin(lireDemande(champs))
      if (point === null) return c.redirect(adresseDe({ ...demande, ici: false, changer: true }), 303)
      await ports.position.poser(c, point, MINUTES_POSITION)
      return c.redirect(adresseDe({ ...demande, ou: '', commune: null, ici: true }), 303)
    })

const pageDe = async (c: Context, ports: PortsLieux) => {
  const demande = comprendreLeBesoin(lireDemande(champsDe(c)))
  const encore = (probleme?: Probleme) => (
    <PageRecherche demande={demande} probleme={probleme} scripts={ports.scriptsDeRecherche} />
  )
  if (demande.changer) return encore()
  if (demande.quoi !== '') return encore('quoi-inconnu')
  // A link may bear a need only; a form that was sent bears an empty field too.
  if (!demande.ici && demande.ou === '') return encore(champsDe(c).has('ou') ? 'ou-vide' : undefined)
  if (!demande.ici && neSaitPas(demande.ou)) return encore('ou-vide')
  const ou = await situer(c, ports, demande)
  switch (ou.sorte) {
    case 'inconnu':
      return encore(demande.ici ? 'position-perdue' : 'ou-inconnu')
    case 'sans-lieu':
      return encore('ou-sans-lieu')
    case 'plusieurs':
      return <PageLequel demande={demande} propositions={ou.propositions} {...ports} />
    case 'trouve': {
      const trouvaille = await trouver(ports, demande, ou.endroit)
      return (
        <PageResultats
          demande={demande}
          endroit={ou.endroit}
          trouvaille={trouvaille}
          scripts={ports.scriptsDesResultats}
          tuiles={ports.tuiles}
        />
      )
    }
  }
}

/** Typed as it is said: no commune has such a name. */
const AVEUX = /^(|(je-)?(ne-)?(sais|sait|c|che|chais)-pas|aucune-idee|perdue?|n-importe-ou|ici|la)$/

const neSaitPas = (saisie: string): boolean => AVEUX.test(enAdresse(saisie))

/** « mutuelle » typed in one's own words is a need like the others. */
const comprendreLeBesoin = (demande: Demande): Demande => {
  if (demande.quoi === '') return demande
  const besoin = reconnaitreBesoin(demande.quoi, besoins) ?? demande.besoin
  return besoin === null ? demande : { ...demande, besoin, quoi: '' }
}
