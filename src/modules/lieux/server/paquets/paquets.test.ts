import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { unLieu } from '../../domain/lieu/un-lieu.ts'
import { lirePaquet } from '../../domain/paquet/paquet.ts'
import { indexer } from '../../domain/proches/indexer.ts'
import { pagesPaquets } from '../../pages/paquets/index.ts'
import { communesDeFrance, texteDesCommunes } from '../communes/communes.ts'
import { faireLesPaquets } from './faire-les-paquets.ts'

const adresseA = (codeInsee: string, codePostal: string) => ({ ...unLieu().adresse, codeInsee, codePostal })

const unServeur = (lieux: readonly Lieu[], communes: () => string = texteDesCommunes) => {
  let edition = { version: 1, lieux }
  const annuaire = {
    lire: async () => ({
      version: edition.version,
      parCode: new Map(edition.lieux.map(lieu => [lieu.code, lieu])),
      index: indexer(edition.lieux)
    })
  }
  const pages = pagesPaquets(
    faireLesPaquets({ annuaire, jour: () => '2026-11-25', texteDesCommunes: communes })
  )
  return {
    demander: (fichier: string, entetes: Record<string, string> = {}) =>
      pages.request(`/lieux/paquets/${fichier}`, { headers: entetes }),
    ecrire: (nouveaux: readonly Lieu[]) => {
      edition = { version: edition.version + 1, lieux: nouveaux }
    }
  }
}

const codesDe = async (reponse: Response | Promise<Response>) =>
  lirePaquet(await (await reponse).json())?.lieux.map(({ code }) => code)

describe('ce qu’une tablette emporte', () => {
  test('ce sont les lieux du département, et les bus qui y passent', async () => {
    const arret = { adresse: adresseA('23079', '23500'), position: null, horaires: null }
    const { demander } = unServeur([
      unLieu({ code: 'GUERET' }),
      unLieu({ code: 'LIMOGE', adresse: adresseA('87085', '87000') }),
      unLieu({ code: 'BUSBUS', adresse: adresseA('87085', '87000'), passages: [arret] }),
      unLieu({ code: 'FERMEE', fermeDepuis: '2025-01-01' })
    ])

    expect(await codesDe(demander('23.json'))).toEqual(['GUERET', 'BUSBUS'])
  })

  test('toute la France tient dans une seule copie', async () => {
    // A few communes of each end: all of France takes seconds to press.
    const communes = texteDesCommunes()
      .split('\n')
      .filter((_, rang) => rang % 100 === 0)
      .join('\n')
    const lieux = [
      unLieu({ code: 'GUERET' }),
      unLieu({ code: 'LIMOGE', adresse: adresseA('87085', '87000') })
    ]
    const { demander } = unServeur(lieux, () => communes)

    expect(await codesDe(demander('france.json'))).toEqual(['GUERET', 'LIMOGE'])
    expect((await (await demander('france.csv')).text()).trimEnd()).toBe(communes.trimEnd())
  })

  test('une correction entre dans la prochaine copie', async () => {
    const { demander, ecrire } = unServeur([unLieu({ code: 'GUERET' })])
    const avant = (await demander('23.json')).headers.get('ETag')
    ecrire([unLieu({ code: 'GUERET' }), unLieu({ code: 'NOUVEA' })])

    const apres = await demander('23.json')

    expect(apres.headers.get('ETag')).not.toBe(avant)
    expect(await codesDe(apres)).toEqual(['GUERET', 'NOUVEA'])
  })

  test('rien ne voyage si rien n’a changé', async () => {
    const { demander } = unServeur([unLieu()])
    const etag = (await demander('23.json')).headers.get('ETag') ?? ''

    expect((await demander('23.json', { 'If-None-Match': etag })).status).toBe(304)
  })

  test('tout voyage serré', async () => {
    const reponse = await unServeur([unLieu()]).demander('23.csv', { 'Accept-Encoding': 'gzip, br' })
    const texte = brotliDecompressSync(new Uint8Array(await reponse.arrayBuffer())).toString()

    expect(reponse.headers.get('Content-Encoding')).toBe('br')
    expect(texte.trimEnd().split('\n').length).toBeGreaterThan(communesDeFrance().communesDe('23').length)
  })

  test.each(['99.json', 'constructor.json', '..%2f23.json', '23.xml', '.json'])(
    '« %s » n’existe pas',
    async fichier => {
      expect((await unServeur([unLieu()]).demander(fichier)).status).toBe(404)
    }
  )
})
