import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { entetes } from '#server/http'
import { unLieu } from '../../domain/lieu/un-lieu.ts'
import { desPorts } from '../api/une-api.ts'
import { pagesIntegrer } from './integrer.tsx'

const unSite = (change: Parameters<typeof desPorts>[0] = {}) =>
  new Hono()
    .use(entetes({ empreintesStyle: [], chiffre: true }))
    .route('/', pagesIntegrer({ ...desPorts(change), scripts: ['/page.js'] }))

const lire = async (adresse: string, change: Parameters<typeof desPorts>[0] = {}) => {
  const reponse = await unSite(change).request(adresse)
  const html = await reponse.text()
  return { statut: reponse.status, entetes: reponse.headers, html, mots: motsDe(html) }
}

const motsDe = (html: string): string =>
  html
    .replace(/<(style|svg|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const CADRE = '/lieux/integrer?commune=23096&besoin=css&limite=5'

describe('la liste dans le cadre d’un autre site', () => {
  test('dit les lieux, leur état, l’heure et les sources', async () => {
    const { mots } = await lire(CADRE)

    expect(mots).toMatch(
      /^De l’aide près de Guéret · Demander la complémentaire santé Lundi 23 novembre 2026/
    )
    expect(mots).toMatch(/Ouvert maintenant.*France services de Guéret.*CCAS de Guéret/)
    expect(mots).toContain('Sources : Liste des France services (ANCT, Licence Ouverte 2.0).')
  })

  test('se laisse encadrer, elle et elle seule', async () => {
    for (const [adresse, cadre] of [
      [CADRE, null],
      ['/lieux/integrer', null],
      ['/lieux/integrer/mode-d-emploi', 'DENY'],
      ['/lieux/integrer/fragment?commune=23096', 'DENY'],
      ['/lieux/integrer/ailleurs', 'DENY']
    ] as const)
      expect([adresse, (await lire(adresse)).entetes.get('X-Frame-Options')]).toEqual([adresse, cadre])
  })

  test('n’a ni script, ni formulaire, ni style écrit dans les balises', async () => {
    const { html } = await lire(CADRE)

    expect(html).not.toMatch(/<(script|form|button|input)|\sstyle=|\son\w+=/)
  })

  test('ouvre ses liens dans toute la fenêtre', async () => {
    const { html } = await lire(CADRE)

    expect(html).toContain('<base target="_top"/>')
    expect(html).toContain('href="/lieux?ou=Gu%C3%A9ret&amp;commune=23096&amp;besoin=css"')
  })

  test('mal demandée, dit à qui l’a collée quoi corriger, sans cadre vide', async () => {
    const { mots, statut } = await lire('/lieux/integrer?comune=23096')

    expect(statut).toBe(200)
    expect(mots).toContain('comune : Ce paramètre n’existe pas.')
  })

  test('une position de personne n’y entre pas', async () => {
    expect((await lire('/lieux/integrer?latitude=46&longitude=1')).mots).toContain(
      'pour une commune ou un département'
    )
  })

  test('pour un département, une page après l’autre dans le même cadre, sans distance', async () => {
    const { html, mots } = await lire('/lieux/integrer?departement=23&limite=2')

    expect(mots).toContain('De l’aide dans le département : Creuse')
    expect(html).toContain('<a href="/lieux/integrer?departement=23&amp;limite=2&amp;page=2" target="_self">')
    expect(mots).not.toMatch(/à pied/)
    expect((await lire('/lieux/integrer?departement=23&limite=2&page=2')).html).not.toContain('_self')
  })

  test('sans lieu connu, le dit', async () => {
    expect((await lire(CADRE, { lieux: [] })).mots).toContain('Aucun lieu n’est connu ici pour ce besoin.')
  })
})

describe('la liste sans cadre', () => {
  test('est un morceau de page nu, dont les liens mènent chez nous', async () => {
    const { html, mots, entetes } = await lire('/lieux/integrer/fragment?commune=23096&besoin=css')

    expect(html).toMatch(/^<section lang="fr" class="relais-lieux">/)
    expect(html).not.toMatch(/<(script|style|html|link)/)
    expect(html).toContain('href="https://relais.exemple.fr/lieux/france-services-de-gueret-gueret-FSGUER"')
    expect(mots).toContain('05 55 00 00 00')
    expect(entetes.get('Access-Control-Allow-Origin')).toBe('*')
  })

  test('le nom d’un lieu n’y devient jamais du code', async () => {
    const piege = unLieu({ nom: '<script>alert(1)</script>', typologies: ['RFS'] })
    const { html } = await lire('/lieux/integrer/fragment?commune=23096', { lieux: [piege] })

    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('<script')
  })

  test('mal demandée, elle est refusée : le site ne montre rien de faux', async () => {
    expect(await lire('/lieux/integrer/fragment')).toMatchObject({ statut: 400 })
  })
})

describe('le mode d’emploi', () => {
  test('demande la commune, puis donne de quoi copier, avec et sans cadre', async () => {
    expect((await lire('/lieux/integrer/mode-d-emploi')).mots).toContain('Quelle commune ?')

    const { mots, html } = await lire('/lieux/integrer/mode-d-emploi?ou=gueret&besoin=css')

    expect(mots).toContain('Code pour Guéret (23096).')
    expect(mots).toContain(
      '<iframe src="https://relais.exemple.fr/lieux/integrer?commune=23096&amp;limite=5&amp;besoin=css"'
    )
    expect(mots).toContain(
      "file_get_contents('https://relais.exemple.fr/lieux/integrer/fragment?commune=23096&limite=5&besoin=css')"
    )
    expect(html).not.toContain('<iframe')
  })

  test('ce qu’il donne marche', async () => {
    for (const etendue of ['commune', 'departement']) {
      const { mots } = await lire(`/lieux/integrer/mode-d-emploi?ou=gueret&etendue=${etendue}`)
      const [adresse = ''] = /\/lieux\/integrer\?[^"]+/.exec(mots) ?? []

      expect((await lire(adresse.replaceAll('&amp;', '&'))).mots).toContain('France services de Guéret')
    }
  })

  test('une commune introuvable garde ce qui a été écrit', async () => {
    const { mots, html, statut } = await lire('/lieux/integrer/mode-d-emploi?ou=zzz')

    expect(statut).toBe(422)
    expect(mots).toContain('Nous ne trouvons pas cette commune')
    expect(html).toContain('value="zzz"')
  })
})
