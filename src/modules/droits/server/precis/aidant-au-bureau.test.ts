import { expect, test } from 'vitest'
import { refus } from '#shared/result'
import { texteDe } from '../../pages/un-visiteur.ts'
import { unAidant } from './un-aidant.ts'

const commencer = async (...ports: Parameters<typeof unAidant>) => {
  const aidant = unAidant(...ports)
  await aidant.commencer()
  return aidant
}

test('toutes les étapes s’ouvrent dans n’importe quel ordre : les papiers arrivent comme ils veulent', async () => {
  const aidant = await commencer()

  for (const page of [
    'touche',
    'argent/1',
    'precisions',
    'et-si',
    'resultats',
    'feuille',
    'logement',
    'foyer',
    'code'
  ])
    expect(texteDe(await aidant.lire(page)), page).not.toMatch(/NaN|undefined|null/)
})

test('ce qui est mal tapé revient tel quel, avec son nom', async () => {
  const aidant = await commencer()

  const reponse = await aidant.envoyer('argent/1', { natures: 'salaire', 'salaire-net-3': '12 cents <b>' })
  const page = await reponse.text()

  expect(reponse.status).toBe(422)
  expect(page).toContain('value="12 cents &lt;b&gt;"')
  expect(texteDe(page)).toContain('Salaire, Net, janvier 2026 : Nous n’avons pas compris le montant.')
  expect(page).toContain('aria-describedby="salaire-net-3-erreur"')
})

test('ajouter un enfant garde la page en cours, même mal remplie', async () => {
  const aidant = await commencer()
  await aidant.remplir('foyer', { geste: 'enfant', p0_naissance: '14/03/1988' })

  const page = await aidant.lire('foyer')

  expect(page).toContain('value="14/03/1988"')
  expect(page).toContain('name="p1_naissance"')
})

test('le titre de séjour est demandé à qui peut en avoir un, jamais à une Française', async () => {
  const aidant = await commencer()
  await aidant.remplir('foyer', { p0_naissance: '14/03/1988', p0_nationalite: 'FR' })
  expect(await aidant.lire('precisions')).not.toContain('name="f0_titre"')

  await aidant.remplir('foyer', { p0_naissance: '14/03/1988', p0_nationalite: 'AF', p0_sejour: 'regulier' })
  expect(await aidant.lire('precisions')).toContain('name="f0_titre"')
})

test('« en France depuis longtemps », dit avec le foyer, reste dit après les précisions', async () => {
  const aidant = await commencer()
  const foyer = { p0_naissance: '14/03/1988', p0_nationalite: 'FR', p0_activite: 'chomeur' }
  await aidant.remplir('foyer', { ...foyer, p0_presence: 'longtemps' })

  await aidant.remplir('precisions', { geste: 'reste-non' })

  expect(await aidant.lire('precisions')).not.toContain('name="f0_presence_en_france_mois"')
  expect(await aidant.lire('foyer')).toContain('value="longtemps" selected')
})

test('un montant entre deux bornes : le fait qui le rendrait exact est demandé', async () => {
  const aidant = await commencer()
  await aidant.remplir('foyer', { p0_naissance: '14/03/1988', p0_nationalite: 'FR', p0_activite: 'chomeur' })
  await aidant.remplir('logement', {
    commune: 'Guéret',
    statut: 'locataire_vide',
    loyer: '420',
    colocation: 'non'
  })
  await aidant.remplir('argent/1', {})
  await aidant.remplir('touche', {})
  await aidant.remplir('precisions', { geste: 'reste-non' })
  expect(texteDe(await aidant.lire('resultats'))).toMatch(/entre 262\s€ et 290\s€/)
  expect(texteDe(await aidant.lire('resultats'))).toMatch(/rendraient un montant exact\s: 1\./)

  await aidant.remplir('precisions', { geste: 'reste-non' })

  expect(texteDe(await aidant.lire('resultats'))).toMatch(/290\s€/)
  expect(texteDe(await aidant.lire('resultats'))).not.toMatch(/262\s€/)
})

test('une comparaison demande ce qui lui manque, et seulement à qui est là', async () => {
  const aidant = await commencer()
  await aidant.remplir('foyer', { p0_naissance: '14/03/1968', p0_nationalite: 'FR', p0_activite: 'actif' })
  await aidant.remplir('precisions', { geste: 'reste-non' })
  expect(await aidant.lire('precisions')).not.toContain('name="f0_gir"')

  await aidant.remplir('et-si', { geste: 'ajouter', sorte: 'age', qui: '0', ans: '70' })
  await aidant.remplir('et-si', { geste: 'ajouter', sorte: 'couple', montant: '900' })

  const page = await aidant.lire('precisions')
  expect(page).toContain('name="f0_gir"')
  expect(page).not.toContain('name="f1_')
})

test('quarante personnes, quarante aides, un montant sans fin : refusés ou bornés, jamais une panne', async () => {
  const aidant = await commencer()
  for (let n = 0; n < 25; n += 1) await aidant.envoyer('foyer', { geste: 'enfant' })
  const aides = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [
      [`t${n}_nature`, 'rsa'],
      [`t${n}_montant`, '9'.repeat(40)]
    ]).flat()
  )

  expect((await aidant.lire('foyer')).match(/name="p\d+_naissance"/g)).toHaveLength(20)
  expect((await aidant.envoyer('touche', aides)).status).toBe(422)
  expect((await aidant.envoyer('argent/99', { natures: 'salaire' })).status).toBe(303)
})

test('sans session, chaque page renvoie au départ, qui dit pourquoi', async () => {
  const aidant = unAidant()

  const reponse = await aidant.envoyer('foyer', { p0_naissance: '14/03/1988' })

  expect(reponse.headers.get('Location')).toBe('/droits/precis?perdu')
})

test.each([
  ['0000 0000 0000 0000 0001', 'inconnu'],
  ['n’importe quoi <script>', 'inconnu']
])('un code qui n’ouvre rien est redit, pour être corrigé : %s', async saisie => {
  const aidant = unAidant()

  const reponse = await aidant.envoyer('reprendre', { code: saisie })
  const page = await reponse.text()

  expect(reponse.status).toBe(422)
  expect(page).toContain(saisie.replace('<script>', '&lt;script&gt;').replace('’', '’'))
  expect(page).not.toContain('<script>')
})

test('la base ne répond pas : ce qui était tapé attend dans la page, prêt à repartir', async () => {
  const aidant = unAidant({
    brouillons: {
      commencer: async () => refus('panne'),
      reprendre: async () => refus('panne'),
      lire: async () => ({ sorte: 'panne' }),
      ecrire: async () => refus('panne'),
      effacer: async () => undefined
    }
  })

  const reponse = await aidant.envoyer('argent/1', { natures: 'salaire', 'salaire-net-0': '912,40' })
  const page = await reponse.text()

  expect(reponse.status).toBe(503)
  expect(page).toContain('action="/droits/precis/argent/1"')
  expect(page).toContain('<input type="hidden" name="salaire-net-0" value="912,40"/>')
})

test('les précisions ne demandent pas à un enfant s’il fume, ni son arrêt de travail', async () => {
  const aidant = await commencer()
  await aidant.remplir('foyer', { geste: 'enfant' })
  await aidant.remplir('foyer', {
    p0_naissance: '14/03/1988',
    p0_nationalite: 'FR',
    p1_naissance: '05/05/2020',
    p1_nationalite: 'FR'
  })

  const page = await aidant.lire('precisions')

  expect(page).toContain('name="f0_fume"')
  expect(page).not.toContain('name="f1_fume"')
  expect(page).not.toContain('name="f1_arret_travail"')
})

test('une veuve de 66 ans, 620 € de retraite, toujours en France : l’ASPA à l’euro', async () => {
  const aidant = await commencer()
  await aidant.remplir('foyer', {
    p0_naissance: '14/03/1960',
    p0_nationalite: 'FR',
    p0_activite: 'retraite',
    p0_presence: 'longtemps'
  })
  await aidant.remplir('logement', { commune: 'Guéret', statut: 'proprietaire' })
  await aidant.remplir('argent/1', {
    natures: 'retraite',
    detail: 'retraite',
    ...Object.fromEntries(
      Array.from({ length: 14 }, (_, mois) => [
        [`retraite-net-${mois}`, '620'],
        [`retraite-brut-${mois}`, '660']
      ]).flat()
    )
  })
  await aidant.remplir('touche', {})
  await aidant.remplir('precisions', { geste: 'reste-non' })

  const page = texteDe(await aidant.lire('resultats'))

  // 1 043,59 − 660 = 383,59.
  expect(page).toMatch(/Un complément pour une petite retraite\n: 38[34](,59)? € par mois/)
})
