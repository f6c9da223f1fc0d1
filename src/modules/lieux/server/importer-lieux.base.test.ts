import { expect, test } from 'vitest'
import { surChaqueBase } from '../../../../tests/support/bases.ts'
import { amorcer } from './amorcer.ts'
import { type BilanImport, importerLieux } from './importer-lieux.ts'
import { lieuParCode } from './lieu-par-code.ts'
import { lieuxRepository } from './tables/lieux-repository.ts'

const encoder = new TextEncoder()
const ENTETE = 'id,nom,commune,code_postal,adresse,courriel,services,date_maj'
const LIGNE = '1,CCAS de Guéret,Guéret,23000,1 place Bonnyaud,,,2024-01-15'

surChaqueBase('importer un fichier de lieux', ({ base }) => {
  const importer = async (contenu: string, nom = 'lieux-20240115.csv') => {
    const bilan = await importerLieux(base(), {
      octets: encoder.encode(contenu),
      nom,
      format: undefined,
      aujourdhui: '2026-11-25'
    })
    if (!bilan.ok) throw new Error(bilan.error.code)
    return bilan.value
  }
  const sesParts = ({ crees, misAJour, inchanges, fusionnes, rejetes }: BilanImport) =>
    crees + misAJour + inchanges + fusionnes + rejetes

  test('les lignes lues sont créées, mises à jour, inchangées, fusionnées ou rejetées : rien ne se perd', async () => {
    const fichier = `${ENTETE}\n${LIGNE}\n${LIGNE}\n2,,Guéret,23000,,,,\n3,"Centre communal d'action sociale",GUERET,23000,1 pl Bonnyaud,,,\n`

    const bilan = await importer(fichier)

    expect(bilan).toMatchObject({ lus: 4, crees: 1, inchanges: 1, fusionnes: 1, rejetes: 1 })
    expect(sesParts(bilan)).toBe(bilan.lus)
    expect(bilan.rejets).toMatchObject([{ ligne: 4, id: '2', erreurs: [{ code: 'nom-absent' }] }])
    expect(await importer(fichier)).toMatchObject({ lus: 4, crees: 0, misAJour: 0, inchanges: 3, rejetes: 1 })
  })

  test('l’édition du mois suivant remplace la précédente, une autre source s’y ajoute', async () => {
    await importer(`${ENTETE}\n${LIGNE}\n`)
    const suite = LIGNE.replace('1 place Bonnyaud', '2 place Bonnyaud')

    expect(await importer(`${ENTETE}\n${suite}\n`, 'lieux-20240215.csv')).toMatchObject({ misAJour: 1 })
    expect(await importer(`${ENTETE}\n${suite}\n`, 'autre-source.csv')).toMatchObject({ fusionnes: 1 })
  })

  test('un fichier qui ne se lit pas n’écrit rien', async () => {
    const demande = {
      octets: encoder.encode('a,b\n1,2\n'),
      nom: 'x.csv',
      format: undefined,
      aujourdhui: '2026-11-25'
    }

    expect(await importerLieux(base(), demande)).toMatchObject({
      ok: false,
      error: { code: 'forme-inconnue' }
    })
    expect(await lieuxRepository(base()).version()).toBe(0)
  })

  test('au premier démarrage, les France services sont là, et se retrouvent par leur code', async () => {
    await amorcer(base())

    const lieux = []
    for await (const page of lieuxRepository(base()).tous()) lieux.push(...page)
    expect(lieux.length).toBeGreaterThan(2800)
    const [premier] = lieux
    expect((await lieuParCode(base(), ` ${premier?.code.toLowerCase()} `))?.lieu).toEqual(premier)
    expect(await lieuParCode(base(), 'rien')).toBe(null)
  }, 60_000)
})
