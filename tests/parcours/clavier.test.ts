import { expect } from 'vitest'
import { parcours } from '../support/parcours.ts'
import { appuyerSur, foyer, presser, remplirAuClavier } from './gestes/au-clavier.ts'
import { cheminer } from './gestes/cheminer.ts'
import { DENISE_ET_ALAIN } from './gestes/denise-et-alain.ts'
import { auJourDit } from './gestes/horloge.ts'
import { lireTout } from './gestes/lire-resultats.ts'

parcours(
  'tout le parcours se fait au clavier, et l’on voit toujours où l’on est',
  async ({ page, adresse }) => {
    await cheminer(
      {
        page,
        adresse,
        commencer: presser(({ nom, valeur }) => nom === 'appareil' && valeur === 'mien'),
        remplir: remplirAuClavier,
        continuer: appuyerSur('Continuer')
      },
      DENISE_ET_ALAIN
    )
    expect(await lireTout(page)).toContain('46 €')

    await appuyerSur('Ma feuille')(page)
    expect(new URL(page.url()).pathname).toBe('/droits/feuille')
    await appuyerSur('Effacer')(page)

    expect(await page.locator('h1').textContent()).toBe('Tout est effacé')
  },
  { env: auJourDit(), serviceWorkers: 'block' }
)

parcours(
  'le premier arrêt du clavier saute au contenu ; une faute y ramène',
  async ({ page, adresse }) => {
    await page.goto(`${adresse}/`)
    await page.keyboard.press('Tab')
    expect((await foyer(page)).texte).toBe('Aller au contenu')

    await page.locator('button[value="mien"]').click()
    await page.fill('#annee', 'mill')
    await page.getByRole('button', { name: 'Continuer' }).click()

    expect(await page.title()).toMatch(/^Erreur/)
    expect(await page.locator('#annee').inputValue()).toBe('mill')
    await page.getByRole('alert').getByRole('link').click()
    expect((await foyer(page)).nom).toBe('annee')
  },
  { env: auJourDit(), serviceWorkers: 'block' }
)

parcours(
  'une aidante remplit le parcours précis sans souris : Entrée continue, jamais n’ajoute ni ne retire',
  async ({ page, adresse }) => {
    await page.goto(`${adresse}/droits/precis`)
    await appuyerSur('Commencer une saisie')(page)
    await appuyerSur('J’ai noté le code')(page)
    await remplirAuClavier(page, { p0_naissance: '14/03/1988', p0_nationalite: 'FR' })
    await appuyerSur('Ajouter un enfant')(page)
    // The keyboard is where the new person is.
    await remplirAuClavier(page, { p1_naissance: '05/05/2015', p1_nationalite: 'FR' })
    await appuyerSur('Continuer')(page)
    await remplirAuClavier(page, { commune: '87000', statut: 'locataire_vide', loyer: '520' })
    await appuyerSur('Continuer')(page)
    await remplirAuClavier(page, { natures: ['salaire'] })
    await appuyerSur('Ouvrir les colonnes')(page)
    await remplirAuClavier(page, { 'salaire-net-0': '1204,50' })
    await appuyerSur('Recopier')(page)
    expect(await page.locator('#salaire-net-13').inputValue()).toBe('1204,50')
    await presser(({ nom }) => nom === 'salaire-net-13')(page)

    expect(new URL(page.url()).pathname).toBe('/droits/precis/touche')
    await appuyerSur('Continuer')(page)
    await appuyerSur('Tout demandé')(page)
    expect(await page.locator('h1').textContent()).toMatch(/^Vous avez sans doute droit à/)
  },
  { env: auJourDit(), serviceWorkers: 'block' }
)
