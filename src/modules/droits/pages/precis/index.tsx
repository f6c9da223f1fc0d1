import { type Context, Hono } from 'hono'
import { lireFormulaire, valeur } from '#shared/formulaire'
import { brouillonVide } from '../../domain/precis/brouillon.ts'
import { droitsPrecis } from '../../genere-contenus/droits-precis.js'
import { connaitre } from '../contenus.ts'
import { PageFeuille } from '../feuille.tsx'
import { bilanPrecis } from './bilan-precis.ts'
import { cheminsArgent } from './chemins/argent.tsx'
import { cheminsEtSi } from './chemins/et-si.tsx'
import { cheminsFoyer } from './chemins/foyer.tsx'
import { cheminsLogement } from './chemins/logement.tsx'
import { cheminsPrecisions } from './chemins/precisions.tsx'
import { cheminsTouche } from './chemins/touche.tsx'
import { PageCode, PageDepart } from './depart.tsx'
import { adresseDe, RACINE } from './etapes.ts'
import { avecBrouillon, enPanne } from './passage-precis.tsx'
import type { PortsPrecis, RefusDeReprise } from './ports.ts'
import { PageResultatsPrecis } from './resultats.tsx'

/** The precise path, for a helper with papers on the desk: only a server answers it (docs/adr/0013). */
export const pagesPrecis = (ports: PortsPrecis) => {
  connaitre(droitsPrecis)
  return new Hono()
    .route('/', depart(ports))
    .route('/', cheminsFoyer(ports))
    .route('/', cheminsLogement(ports))
    .route('/', cheminsArgent(ports))
    .route('/', cheminsTouche(ports))
    .route('/', cheminsPrecisions(ports))
    .route('/', arrivee(ports))
    .route('/', cheminsEtSi(ports))
}

const depart = (ports: PortsPrecis) =>
  new Hono()
    .get(RACINE, async c => {
      const lu = await ports.brouillons.lire(c)
      const perdu = c.req.query('perdu') !== undefined
      return c.html(
        <PageDepart
          enCours={lu.sorte === 'ici'}
          perdu={perdu}
          saisie=""
          refus={null}
          scripts={ports.scripts}
        />
      )
    })
    .post(`${RACINE}/commencer`, async c => {
      const tape = await lireFormulaire(c.req)
      const issue = await ports.brouillons.commencer(c, brouillonVide(ports.jour()))
      if (issue.ok) return c.redirect(adresseDe('code'), 303)
      return issue.error === 'panne'
        ? enPanne(c, ports, tape)
        : refuser(c, ports, { saisie: '', refus: 'attendre' })
    })
    .post(`${RACINE}/reprendre`, async c => {
      const tape = await lireFormulaire(c.req)
      const saisie = valeur(tape, 'code').slice(0, 60)
      const issue = await ports.brouillons.reprendre(c, saisie)
      if (issue.ok) return c.redirect(adresseDe('foyer'), 303)
      return issue.error === 'panne'
        ? enPanne(c, ports, tape)
        : refuser(c, ports, { saisie, refus: issue.error })
    })
    // A device whose worker forgets what it holds says so here, too.
    .post(`${RACINE}/effacer`, async c => {
      await ports.brouillons.effacer(c)
      return c.redirect('/effacer', 303)
    })
    .get(adresseDe('code'), c =>
      avecBrouillon(c, ports, {
        repondre: ({ code }) => c.html(<PageCode code={code} scripts={ports.scripts} />)
      })
    )

type Refuse = { readonly saisie: string; readonly refus: RefusDeReprise }

const refuser = (c: Context, { scripts }: PortsPrecis, refuse: Refuse) =>
  c.html(
    <PageDepart enCours={false} perdu={false} {...refuse} scripts={scripts} />,
    refuse.refus === 'attendre' ? 429 : 422
  )

const arrivee = (ports: PortsPrecis) =>
  new Hono()
    .get(adresseDe('resultats'), c =>
      avecBrouillon(c, ports, {
        repondre: ({ brouillon }) =>
          c.html(
            <PageResultatsPrecis
              bilan={bilanPrecis(brouillon, ports.calcul, ports.jour())}
              scripts={ports.scripts}
            />
          )
      })
    )
    .get(`${RACINE}/feuille`, c =>
      avecBrouillon(c, ports, {
        repondre: ({ brouillon }) =>
          c.html(
            <PageFeuille
              bilan={bilanPrecis(brouillon, ports.calcul, ports.jour())}
              ou={{ sorte: 'sans-annuaire' }}
              cadrage={{ partage: false, scripts: ports.scripts }}
              retour={adresseDe('resultats')}
            />
          )
      })
    )
