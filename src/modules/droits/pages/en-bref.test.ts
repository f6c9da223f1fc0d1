import { expect, test } from 'vitest'
import { type Reponses, texteDe, unVisiteur } from './un-visiteur.ts'

const MELINDA: Reponses = {
  annee: '1990',
  departement: '67',
  trois_mois: 'oui',
  papiers: 'francaise',
  conjoint: 'oui',
  annee_conjoint: '1993',
  enfants: '3',
  recus: ['rsa', 'allocations_familiales']
}
const RICHE: Reponses = {
  ...MELINDA,
  conjoint: 'non',
  enfants: '0',
  recus: ['salaire'],
  montant: '3500',
  statut: 'locataire',
  probleme: 'non'
}

const resultatsDe = async (reponses: Reponses) => {
  const visiteur = unVisiteur()
  const vues = await visiteur.parcourir(reponses)
  return { visiteur, html: vues.at(-1)?.html ?? '' }
}

test('avant la première carte, on sait quels droits demander, et on peut y sauter', async () => {
  const { html } = await resultatsDe(MELINDA)
  const debut = html.slice(html.indexOf('<h1'), html.indexOf('<article'))

  expect(debut).toMatch(/<a href="#css">Une mutuelle gratuite<\/a>/)
  for (const [, ancre] of debut.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${ancre}"`)
})

test('un droit qui vient avec le RSA se réclame : ni chiffres, ni formulaire, ni avis d’impôt', async () => {
  const { visiteur, html } = await resultatsDe(MELINDA)
  const carte = texteDe(/<article[^>]* id="css">[\s\S]*?<\/article>/.exec(html)?.[0] ?? '')
  const feuille = texteDe(await visiteur.lire('/droits/feuille'))

  for (const lu of [carte, feuille]) {
    expect(lu).toContain('Elle vient avec le RSA')
    expect(lu).toContain('Votre attestation de RSA')
    expect(lu).not.toMatch(/S3711|avis d’impôt|Vos ressources (comptées|sont|:)/)
  }
})

test('quand rien n’est à demander, la page le dit d’abord, et n’envoie pas à l’hôpital une personne couverte', async () => {
  const { visiteur, html } = await resultatsDe(RICHE)

  expect(texteDe(html)).toContain('rien à demander en ce moment')
  expect(texteDe(html)).not.toContain('sans droits ouverts')
  expect(texteDe(await visiteur.lire('/droits/aussi'))).toContain('sans droits ouverts')
})

test('un droit fermé ne parle pas comme s’il était ouvert, et dit comment demander quand même', async () => {
  const { html } = await resultatsDe(RICHE)
  const carte = texteDe(/<article[^>]* id="rsa">[\s\S]*?<\/article>/.exec(html)?.[0] ?? '')

  expect(carte).toContain('Avec ce droit, vous recevez')
  expect(carte).toContain('Vous pouvez demander quand même')
})

test('effacer se fait aussi au bout de la page, sans remonter', async () => {
  const { html } = await resultatsDe(RICHE)

  expect(html.slice(html.lastIndexOf('<h2'))).toContain('href="/effacer"')
})

test('le plafond d’avril n’est pas promis à qui une autre condition arrête', async () => {
  const { html } = await resultatsDe({ ...RICHE, papiers: 'aucun', expire: 'jamais', montant: '500' })
  const carte = texteDe(/<article[^>]* id="css">[\s\S]*?<\/article>/.exec(html)?.[0] ?? '')

  expect(carte).toContain('Revenez')
  expect(carte).not.toMatch(/Revenez[^.]*(avril|plafond|revenus)/)
})
