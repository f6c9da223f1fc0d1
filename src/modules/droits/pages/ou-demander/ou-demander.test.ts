import { describe, expect, test } from 'vitest'
import { texteDe, unVisiteur, YVETTE } from '../un-visiteur.ts'
import type { CommuneDite, LieuDit, OuDemander } from './port.ts'

const GUERET: CommuneDite = { code: '23096', nom: 'Guéret', precision: 'Creuse, 23000' }
const AUTRE: CommuneDite = { code: '71999', nom: 'Guéret', precision: 'Saône-et-Loire' }

const unLieuDit = (nom: string, change: Partial<LieuDit> = {}): LieuDit => ({
  nom,
  adresse: `/lieux/${nom}`,
  rue: '1 place Bonnyaud, 23000 Guéret',
  telephone: '05 55 00 00 00',
  etat: { nom: 'oui', mot: 'Ouvert maintenant' },
  distance: 'À 600 m.',
  horaires: ['Lundi : de 9 h à 12 h.'],
  confiance: 'Horaires confirmés le 3 août 2026.',
  exemple: false,
  ouvreCetteSemaine: true,
  ...change
})

const ouDemander = (change: Partial<OuDemander> = {}): OuDemander => ({
  situer: saisie => (saisie === 'gueret' ? [GUERET] : saisie === 'deux' ? [GUERET, AUTRE] : []),
  commune: code => [GUERET, AUTRE].find(commune => commune.code === code) ?? null,
  lieux: (_, droit) => [unLieuDit(droit === 'aspa' ? 'carsat' : 'france-services')],
  ...change
})

const arrivee = async (change: Partial<OuDemander> = {}) => {
  const visiteur = unVisiteur({ ouDemander: ouDemander(change) })
  await visiteur.parcourir(YVETTE)
  return visiteur
}
const texte = async (reponse: Response) => texteDe(await reponse.text())

describe('dire sa commune', () => {
  test('chaque droit ouvert mène à la question, posée une fois', async () => {
    const visiteur = await arrivee()

    expect(await visiteur.lire('/droits/resultats')).toContain('href="/droits/ou-demander"')
    expect(await visiteur.lire('/droits/ou-demander')).toContain('name="commune"')
  })

  test('la commune est gardée avec les réponses, jamais dans une adresse', async () => {
    const visiteur = await arrivee()

    const reponse = await visiteur.envoyer('/droits/ou-demander', { commune: 'gueret' })

    expect(reponse.headers.get('Location')).toBe('/droits/ou-demander')
    expect(visiteur.memoire.valeur).toMatchObject({ c: '23096' })
  })

  test('entre deux communes du même nom, on choisit', async () => {
    const visiteur = await arrivee()

    const html = await (await visiteur.envoyer('/droits/ou-demander', { commune: 'deux' })).text()
    await visiteur.envoyer('/droits/ou-demander', { code: '71999', commune: 'deux' })

    expect(texteDe(html)).toMatch(/Lequel \?\s+Guéret\s+Creuse, 23000\s+Guéret\s+Saône-et-Loire/)
    expect(visiteur.memoire.valeur).toMatchObject({ c: '71999' })
  })

  test.each([
    ['', 'Dites-nous où chercher'],
    ['zzz', 'Nous ne trouvons pas « zzz »']
  ])('« %s » revient avec quoi faire', async (commune, phrase) => {
    const visiteur = await arrivee()

    const reponse = await visiteur.envoyer('/droits/ou-demander', { commune })

    expect(reponse.status).toBe(422)
    expect(await texte(reponse)).toContain(phrase)
  })

  test('un code inventé ne se garde pas', async () => {
    const visiteur = await arrivee()

    await visiteur.envoyer('/droits/ou-demander', { code: '99999' })

    expect(visiteur.memoire.valeur).not.toHaveProperty('c')
  })

  test('changer de commune l’oublie ; effacer aussi', async () => {
    const visiteur = await arrivee()
    await visiteur.envoyer('/droits/ou-demander', { commune: 'gueret' })

    await visiteur.envoyer('/droits/ou-demander', { oublier: '1' })
    expect(visiteur.memoire.valeur).not.toHaveProperty('c')

    await visiteur.envoyer('/droits/ou-demander', { commune: 'gueret' })
    await visiteur.envoyer('/effacer', {})
    expect(visiteur.memoire.valeur).toBeUndefined()
  })

  test('changer une réponse garde la commune', async () => {
    const visiteur = await arrivee()
    await visiteur.envoyer('/droits/ou-demander', { commune: 'gueret' })

    await visiteur.envoyer('/droits/questions/1?revoir', { annee: '1949' })

    expect(visiteur.memoire.valeur).toMatchObject({ c: '23096' })
  })
})

describe('les lieux d’un droit', () => {
  const chezGueret = async (change: Partial<OuDemander> = {}) => {
    const visiteur = await arrivee(change)
    await visiteur.envoyer('/droits/ou-demander', { commune: 'gueret' })
    return visiteur
  }

  test('la page réunit les droits qui se demandent au même endroit', async () => {
    const page = texteDe(await (await chezGueret()).lire('/droits/ou-demander'))

    expect(page).toContain('Où demander, près de Guéret')
    expect(page.match(/france-services/g)).toHaveLength(1)
    expect(page.match(/carsat/g)).toHaveLength(1)
  })

  test('les résultats donnent les lieux de chaque droit', async () => {
    const page = texteDe(await (await chezGueret()).lire('/droits/resultats'))

    expect(page).toMatch(/Où demander, près de Guéret\s+france-services\s+Ouvert maintenant/)
  })

  test('la feuille porte le lieu ouvert cette semaine, avec son téléphone', async () => {
    const visiteur = await chezGueret({
      lieux: () => [
        unLieuDit('fermé', { ouvreCetteSemaine: false }),
        unLieuDit('ouvert', { telephone: '05 55 11 22 33' })
      ]
    })

    expect(texteDe(await visiteur.lire('/droits/feuille'))).toMatch(
      /Une personne près de chez vous\s+ouvert[\s\S]*05 55 11 22 33[\s\S]*confirmés le 3 août 2026/
    )
  })

  test('sans lieu sûr cette semaine, la feuille donne le premier et dit ce qu’il en est', async () => {
    const confiance = 'Personne n’a confirmé ces horaires.'
    const visiteur = await chezGueret({
      lieux: () => [unLieuDit('premier', { ouvreCetteSemaine: false, confiance })]
    })

    expect(texteDe(await visiteur.lire('/droits/feuille'))).toMatch(/premier[\s\S]*Personne n’a confirmé/)
  })

  test('sans aucun lieu, la page le dit', async () => {
    const visiteur = await chezGueret({ lieux: () => [] })

    expect(texteDe(await visiteur.lire('/droits/ou-demander'))).toContain(
      'Nous ne connaissons pas de lieu ici'
    )
    expect(texteDe(await visiteur.lire('/droits/feuille'))).not.toContain('Une personne près de chez vous')
  })
})

test('là où personne ne connaît de lieu, on va à la recherche', async () => {
  const visiteur = unVisiteur()
  await visiteur.parcourir(YVETTE)

  expect(await visiteur.lire('/droits/resultats')).toContain('href="/lieux"')
  expect((await visiteur.ouvrir('/droits/ou-demander')).headers.get('Location')).toBe('/lieux')
})

test('avant la fin du parcours, la page renvoie à la question', async () => {
  const visiteur = unVisiteur({ ouDemander: ouDemander() })
  await visiteur.envoyer('/droits/commencer', { appareil: 'mien' })

  expect((await visiteur.ouvrir('/droits/ou-demander')).headers.get('Location')).toBe('/droits/questions/1')
})
