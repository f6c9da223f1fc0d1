import { Hono } from 'hono'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Base } from '#server/base'
import { cookieScelle } from '#server/cookie-scelle'
import { surChaqueBase } from '../../../../../tests/support/bases.ts'
import { direCode, lireCode } from '../../domain/precis/code.ts'
import type { GardeBrouillons } from '../../pages/precis/ports.ts'
import { coffreDe } from './coffre.ts'
import { garderLesBrouillons, purgerBrouillons } from './garde-brouillons.ts'

const DEBUT = Date.parse('2026-11-23T09:00:00Z')
const HEURE = 3_600_000
const JOUR = 24 * HEURE
const SECRET = 'un secret pour les essais, assez long'
const MENAGE = { personnes: ['1948-03-02', 'Aubusson', 843.5] }

/** A server over this base, a clock one moves, and the browsers that visit it. */
const unServeur = (base: Base) => {
  let instant = DEBUT
  const clock = { instant: () => new Date(instant), aujourdhui: () => '2026-11-23' }
  const cookie = cookieScelle({ nom: 'precis', secret: SECRET, chiffre: false, clock })
  const garde = garderLesBrouillons({ base, clock, cookie })
  const naviguer = () => {
    let biscuit = ''
    return async <T>(
      faire: (garde: GardeBrouillons, c: Parameters<GardeBrouillons['lire']>[0]) => Promise<T>
    ) => {
      let rendu: T | undefined
      const app = new Hono().get('/', async c => {
        rendu = await faire(garde, c)
        return c.text('')
      })
      const reponse = await app.request('/', { headers: { Cookie: biscuit } })
      expect(reponse.status).toBe(200)
      const pose = reponse.headers.get('Set-Cookie')
      if (pose !== null) biscuit = pose.split(';')[0] ?? ''
      return rendu as T
    }
  }
  return { naviguer, avancer: (ms: number) => (instant += ms), maintenant: () => new Date(instant) }
}

const lignes = async (base: Base) =>
  (await sql<{ nom: string; contenu: string }>`select nom, contenu from droits_brouillons`.execute(base)).rows

surChaqueBase('le brouillon du parcours précis', ({ base }) => {
  const commencer = async () => {
    const serveur = unServeur(base())
    const navigateur = serveur.naviguer()
    await navigateur((garde, c) => garde.commencer(c, MENAGE))
    const lu = await navigateur((garde, c) => garde.lire(c))
    if (lu.sorte !== 'ici') throw new Error(lu.sorte)
    return { ...serveur, navigateur, code: lu.code }
  }

  test('ce qui est gardé se relit dans la même session, et se change', async () => {
    const { navigateur } = await commencer()

    await navigateur((garde, c) => garde.ecrire(c, { autre: 1 }))

    expect(await navigateur((garde, c) => garde.lire(c))).toMatchObject({
      sorte: 'ici',
      valeur: { autre: 1 }
    })
    expect(await lignes(base())).toHaveLength(1)
  })

  test('batterie vide, autre ordinateur : le code imprimé le retrouve', async () => {
    const { naviguer, code } = await commencer()
    const ailleurs = naviguer()

    expect(await ailleurs((garde, c) => garde.reprendre(c, direCode(code).toLowerCase()))).toEqual({
      ok: true
    })
    expect(await ailleurs((garde, c) => garde.lire(c))).toMatchObject({ sorte: 'ici', valeur: MENAGE })
  })

  test('sans le code, personne ne lit rien, même avec toute la base et le secret du serveur', async () => {
    const { code } = await commencer()
    const [ligne] = await lignes(base())

    const contenu = Buffer.from(ligne?.contenu ?? '', 'base64url').toString('latin1')
    expect(contenu).not.toMatch(/1948|Aubusson|personnes/)
    expect(JSON.stringify(ligne)).not.toContain(code)
    expect(coffreDe(code).ouvrir(ligne?.contenu ?? '')).toEqual(MENAGE)
    const lu = lireCode(`${code.slice(0, -2)}00`)
    const autre = lu.ok ? lu.value : ('0'.repeat(20) as typeof code)
    expect(coffreDe(autre).ouvrir(ligne?.contenu ?? '')).toBeUndefined()
    expect(coffreDe(code).ouvrir(`${ligne?.contenu.slice(0, -4)}AAAA`)).toBeUndefined()
  })

  test('une ligne déplacée sous un autre nom ne s’ouvre pas', async () => {
    const { code } = await commencer()
    const autre = coffreDe('1'.repeat(20) as typeof code)

    expect(autre.ouvrir(coffreDe(code).fermer(MENAGE))).toBeUndefined()
  })

  test('un ménage seul et une famille de six tiennent la même place', async () => {
    const { code } = await commencer()
    const coffre = coffreDe(code)

    expect(coffre.fermer(MENAGE).length).toBe(coffre.fermer({ ...MENAGE, autres: 'x'.repeat(2_000) }).length)
  })

  test('au septième jour, il n’est plus là, même souvent écrit ; la purge l’enlève', async () => {
    const { naviguer, avancer, maintenant, code } = await commencer()
    avancer(6 * JOUR)
    const ailleurs = naviguer()
    expect(await ailleurs((garde, c) => garde.reprendre(c, code))).toEqual({ ok: true })
    await ailleurs((garde, c) => garde.ecrire(c, MENAGE))
    expect(await purgerBrouillons(base(), maintenant())).toBe(0)

    avancer(JOUR)

    expect(await ailleurs((garde, c) => garde.reprendre(c, code))).toEqual({ ok: false, error: 'inconnu' })
    expect(await purgerBrouillons(base(), maintenant())).toBe(1)
    expect(await lignes(base())).toEqual([])
  })

  test('après une heure sans rien faire, la session se ferme ; le code la rouvre', async () => {
    const { navigateur, avancer, code } = await commencer()
    avancer(HEURE + 1_000)

    expect(await navigateur((garde, c) => garde.lire(c))).toEqual({ sorte: 'absent' })
    await navigateur((garde, c) => garde.reprendre(c, code))
    expect(await navigateur((garde, c) => garde.lire(c))).toMatchObject({ sorte: 'ici' })
  })

  test('« Effacer » enlève la session et la ligne : le papier n’ouvre plus rien', async () => {
    const { navigateur, code } = await commencer()

    await navigateur((garde, c) => garde.effacer(c))

    expect(await lignes(base())).toEqual([])
    expect(await navigateur((garde, c) => garde.reprendre(c, code))).toEqual({ ok: false, error: 'inconnu' })
  })

  describe('qui essaie des codes', () => {
    test('une faute de copie se dit, et ne coûte aucun essai', async () => {
      const { naviguer, code } = await commencer()
      const main = naviguer()
      const faux = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`

      for (let n = 0; n < 50; n += 1)
        expect(await main((garde, c) => garde.reprendre(c, faux))).toEqual({
          ok: false,
          error: 'erreur-de-copie'
        })
      expect(await main((garde, c) => garde.reprendre(c, code))).toEqual({ ok: true })
    })

    test('de vrais codes inventés : vingt, puis il faut attendre', async () => {
      const { naviguer } = await commencer()
      const robot = naviguer()
      const faux = '0'.repeat(20)

      const erreurs: unknown[] = []
      for (let n = 0; n < 22; n += 1) {
        const issue = await robot((garde, c) => garde.reprendre(c, faux))
        erreurs.push(issue.ok || issue.error)
      }

      expect(erreurs.filter(erreur => erreur === 'inconnu')).toHaveLength(20)
      expect(erreurs.at(-1)).toBe('attendre')
    })
  })
})
