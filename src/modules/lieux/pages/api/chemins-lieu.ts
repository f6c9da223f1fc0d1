import { Hono } from 'hono'
import * as v from 'valibot'
import type { Proposition } from '../../domain/communes/proposition.ts'
import { etatDuLieu } from '../fiche/etat-du-lieu.ts'
import { champsDe } from '../recherche/situer.ts'
import { attribuer, SOURCES_DES_COMMUNES } from './attribution.ts'
import type { PortsApi } from './ports.ts'
import { rendreEtat, rendreLieu, rendreMoment } from './rendre-lieu.ts'
import { dejaConnue, refuser } from './reponse.ts'

/** `/api/lieux/ou` and `/api/lieux/{code}`. */
export const cheminsLieu = (ports: PortsApi) => new Hono().route('/', ou(ports)).route('/', lieu(ports))

/** Communes do not move in an hour. */
const UNE_HEURE_EN_SECONDES = 3_600
const UNE_MINUTE_EN_SECONDES = 60

const SAISIE = 'Une commune, un code postal ou un nom de lieu, de 1 à 100 signes.'
const Saisie = v.strictObject(
  { q: v.pipe(v.string(SAISIE), v.trim(), v.minLength(1, SAISIE), v.maxLength(100, SAISIE)) },
  ecart => (ecart.expected === 'never' ? 'Ce paramètre n’existe pas.' : SAISIE)
)

const ou = (ports: PortsApi) =>
  new Hono().get('/api/lieux/ou', async c => {
    const saisie = v.safeParse(Saisie, Object.fromEntries(champsDe(c)))
    if (!saisie.success)
      return refuser(
        c,
        saisie.issues.map(({ path, message }) => ({ chemin: String(path?.[0]?.key ?? ''), message }))
      )
    const fraicheur = { moment: null, secondes: UNE_HEURE_EN_SECONDES, prive: true }
    if (dejaConnue(c, { ...fraicheur, edition: await ports.edition() })) return c.body(null, 304)
    return c.json({
      propositions: (await ports.chercherOu(saisie.output.q)).map(rendreProposition),
      attribution: attribuer(SOURCES_DES_COMMUNES)
    })
  })

const rendreProposition = ({ sorte, nom, commune, codesPostaux, position }: Proposition) => {
  const { codeInsee, departement } = commune
  return { sorte, nom, commune: { codeInsee, nom: commune.nom, departement }, codesPostaux, position }
}

const lieu = (ports: PortsApi) =>
  new Hono().get('/api/lieux/:code', async c => {
    const code = c.req.param('code').toUpperCase()
    const connu = await ports.lieuParCode(code)
    if (connu === null) return refuser(c, [{ chemin: 'code', message: 'Aucun lieu n’a ce code.' }], 404)
    const site = ports.origine(c)
    // It was joined to another: what was kept under its old code goes on working.
    if (connu.lieu.code !== c.req.param('code'))
      return c.redirect(`${site}/api/lieux/${connu.lieu.code}`, 301)
    const { maintenant, etat, ouvre } = etatDuLieu(connu.lieu, ports.maintenant)
    const fraicheur = { moment: maintenant, secondes: UNE_MINUTE_EN_SECONDES, prive: false }
    if (dejaConnue(c, { ...fraicheur, edition: await ports.edition() })) return c.body(null, 304)
    return c.json({
      moment: rendreMoment(maintenant),
      lieu: { ...rendreLieu(connu.lieu, site), etat: rendreEtat(etat, ouvre, maintenant) },
      provenance: connu.provenance,
      attribution: attribuer(connu.sources)
    })
  })
