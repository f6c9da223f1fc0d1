import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { duProjet } from '#server/racine'
import schema from '../../../../donnees/schemas/lieux-mediation-numerique-1.0.2.tableschema.json' with {
  type: 'json'
}
import { surChaqueBase } from '../../../../tests/support/bases.ts'
import { uneFicheQuiDit } from '../domain/fusion/une-fiche.ts'
import { type Ecriture, exporterLieux } from './exporter-lieux.ts'
import { importerFiches } from './fusion/importer-fiches.ts'
import { importerLieux } from './importer-lieux.ts'

/** What is wrong in a table, by the constraints that its schema writes: whatever the column. */
const fautes = (lignes: readonly Readonly<Record<string, unknown>>[]): readonly string[] => [
  ...lignes.flatMap((ligne, rang) =>
    schema.fields.flatMap(champ =>
      verifierCase(champ, ligne[champ.name]).map(faute => `${rang} ${champ.name} ${faute}`)
    )
  ),
  ...(new Set(lignes.map(({ id }) => id)).size === lignes.length ? [] : ['id répétés'])
]

type Champ = (typeof schema.fields)[number]

const verifierCase = ({ type, constraints }: Champ, valeur: unknown): readonly string[] => {
  const { required, pattern, maxLength } = (constraints ?? {}) as {
    required?: boolean
    pattern?: string
    maxLength?: number
  }
  if (valeur === undefined || valeur === '') return required ? ['absent'] : []
  const texte = String(valeur)
  return [
    ...(pattern && !new RegExp(pattern).test(texte) ? [`« ${texte} » hors du modèle`] : []),
    ...(maxLength && texte.length > maxLength ? ['trop long'] : []),
    ...(type === 'number' && !Number.isFinite(Number(texte)) ? ['pas un nombre'] : []),
    ...(type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(texte) ? ['pas une date'] : [])
  ]
}

surChaqueBase('exporter les lieux', ({ base }) => {
  const exporter = async (ecriture: Ecriture) => {
    const morceaux = exporterLieux(base(), ecriture)
    let texte = ''
    for (;;) {
      const suite = await morceaux.next()
      if (suite.done) return { texte, bilan: suite.value }
      texte += suite.value
    }
  }

  test('tout un fichier réel, importé puis exporté, est valide dans le schéma ; les deux écritures disent la même chose', async () => {
    const nom = 'donnees/essais/lieux/lieux-mednum-v1-paca-20250206.json.gz'
    await importerLieux(base(), {
      octets: readFileSync(duProjet(nom)),
      nom,
      format: undefined,
      aujourdhui: '2026-11-25'
    })

    const json = await exporter('json')
    const csv = await exporter('csv')

    const lignes: Readonly<Record<string, unknown>>[] = JSON.parse(json.texte)
    const tableau: Record<string, string>[] = parse(csv.texte, { columns: true })
    expect(json.bilan.exportes).toBeGreaterThan(400)
    expect(lignes).toHaveLength(json.bilan.exportes)
    expect(fautes(lignes)).toEqual([])
    expect(fautes(tableau)).toEqual([])
    const enTexte = (ligne: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(schema.fields.map(({ name }) => [name, String(ligne[name] ?? '')]))
    expect(tableau.map(enTexte)).toEqual(lignes.map(enTexte))
  }, 60_000)

  test('une base vide donne un fichier vide mais entier', async () => {
    expect(JSON.parse((await exporter('json')).texte)).toEqual([])
    expect(await exporter('csv')).toMatchObject({ bilan: { exportes: 0, omis: {} } })
  })

  test('un lieu que le schéma ne sait pas dire est compté, pas écrit', async () => {
    await importerFiches(base(), { jeu: 'a', fiches: [uneFicheQuiDit({ nom: 'PASS de l’hôpital' })] })

    expect((await exporter('json')).bilan).toEqual({ exportes: 0, omis: { 'sans-numerique': 1 } })
  })
})
