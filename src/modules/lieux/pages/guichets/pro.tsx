import { type Context, Hono } from 'hono'
import { lireFormulaire, valeur } from '#shared/formulaire'
import type { Commune } from '../../domain/communes/commune.ts'
import { lireGuichet, lireJour } from '../../domain/guichets/lire-saisie.ts'
import { PageChoisirCommune, PageGuichetsPro, SAISIE_VIDE, type VueDesGuichets } from './pro-page.tsx'
import type { PortsGuichetsPro } from './pro-ports.ts'

const CHEMIN = '/pro/lieux/guichets/:codeInsee{\\d[\\dAB]\\d{3}}'
const MOTIF_MAXIMUM = 200

/** The inventory of counters, kept by the referent; behind `gardePro` like everything under `/pro/`. */
export const pagesGuichetsPro = (ports: PortsGuichetsPro) =>
  new Hono()
    .get('/pro/lieux/guichets', async c => {
      const ou = (c.req.query('ou') ?? '').trim().slice(0, 100)
      const code = ou === '' ? null : await ports.trouverCommune(ou)
      if (code !== null) return c.redirect(`/pro/lieux/guichets/${code}`, 303)
      return c.html(<PageChoisirCommune ou={ou} inconnue={ou !== ''} />)
    })
    .get(CHEMIN, async c => montrer(c, ports, { saisie: SAISIE_VIDE, erreurs: [] }))
    .post(CHEMIN, async c => {
      const form = await lireFormulaire(c.req)
      const champ = (nom: string) => valeur(form, nom)
      const saisie = {
        administration: champ('administration'),
        mode: champ('mode'),
        precision: champ('precision'),
        depuis: champ('depuis')
      }
      const lu = lireGuichet(saisie)
      if (!lu.ok) return montrer(c, ports, { saisie, erreurs: lu.error })
      const commune = communeDe(c, ports)
      if (commune === null) return c.notFound()
      const { codeInsee } = commune
      await ports.ajouter({ ...lu.value, codeInsee, lieu: null, source: await ports.prenom(c) })
      return c.redirect(`/pro/lieux/guichets/${codeInsee}`, 303)
    })
    .post(`${CHEMIN}/fin`, async c => {
      const form = await lireFormulaire(c.req)
      const saisi = lireJour(valeur(form, 'jour'))
      const jour = saisi ?? ports.jour()
      const motif = valeur(form, 'motif').slice(0, MOTIF_MAXIMUM) || null
      const fini = jour !== 'illisible' && (await ports.finir(valeur(form, 'id'), jour, motif))
      if (!fini) return montrer(c, ports, { saisie: SAISIE_VIDE, erreurs: [], finRefusee: true })
      return c.redirect(`/pro/lieux/guichets/${c.req.param('codeInsee')}`, 303)
    })

const communeDe = (c: Context, { communeParCode }: PortsGuichetsPro): Commune | null =>
  communeParCode(c.req.param('codeInsee') ?? '')

const montrer = async (
  c: Context,
  ports: PortsGuichetsPro,
  vue: Omit<VueDesGuichets, 'commune' | 'guichets'>
) => {
  const commune = communeDe(c, ports)
  if (commune === null) return c.notFound()
  const ecrits = (await ports.guichetsDe([commune.codeInsee])).filter(({ id }) => /^\d+$/.test(id))
  const refuse = vue.erreurs.length > 0 || vue.finRefusee === true
  return c.html(<PageGuichetsPro {...vue} commune={commune} guichets={ecrits} />, refuse ? 422 : 200)
}
