import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demarrerServeur, type ServeurDEssai } from '../support/serveur.ts'

const SCRIPT = '<script>voler()</script>'
const VALEURS = [
  '',
  '__proto__',
  'constructor',
  'toString',
  '\0',
  SCRIPT,
  "' OR 1=1 --",
  '../../etc/passwd',
  '9'.repeat(400),
  'é'.repeat(2000),
  'NaN',
  '-1',
  '1e309',
  '[]',
  '🦄\u202e',
  'a\r\nSet-Cookie: vole=1'
]
const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/lieux': ['ou', 'besoin', 'quoi', 'quand', 'page', 'rayon', 'position', 'carte', 'fauteuil'],
  '/api/lieux': ['ou', 'besoin', 'position', 'latitude', 'longitude', 'rayon', 'limite', 'quand'],
  '/api/communes': ['q', 'ou', 'limite'],
  '/lieux/integrer': ['ou', 'besoin'],
  '/lieux/zones': ['besoin', 'km', 'departement'],
  '/lieux/zones.csv': ['besoin', 'km', 'departement'],
  '/lieux/guichets': ['ou', 'administration'],
  '/lieux/confirmer': ['code'],
  '/lieux/tablette': ['departement'],
  '/pro/lieux': ['ou', 'departement', 'sorte', 'page'],
  '/droits/resultats': ['droit'],
  '/droits/regles': ['droit', 'le']
}
const MORCEAUX = [
  '__proto__',
  'constructor',
  'AAAAAA',
  '%00',
  '%',
  '%ff',
  '..%2f..%2fetc%2fpasswd',
  'a'.repeat(3000)
]
const PREFIXES = [
  ...Object.keys(PAGES),
  '/l',
  '/lieux/x',
  '/droits/fiches',
  '/droits/questions',
  '/lieux/paquets'
]
const METHODES = ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'POST']

describe('des adresses que personne ne devrait écrire', () => {
  let serveur: ServeurDEssai
  beforeAll(async () => {
    serveur = await demarrerServeur()
  })
  afterAll(async () => {
    expect(await serveur.arreter()).toBe(0)
  })

  /** What is wrong with an answer; nothing for a clean one. */
  const reproches = async (chemin: string, method = 'GET'): Promise<readonly string[]> => {
    const reponse = await fetch(`${serveur.adresse}${chemin}`, { method, redirect: 'manual' })
    const texte = await reponse.text()
    const sujet = `${method} ${chemin.slice(0, 120)}`
    return [
      ...(reponse.status >= 500 ? [`${sujet} : ${reponse.status}`] : []),
      ...(reponse.headers.get('set-cookie')?.includes('vole') ? [`${sujet} pose un témoin`] : []),
      ...(texte.includes(SCRIPT) ? [`${sujet} rend un script`] : []),
      ...(/TypeError|\bat .+\.ts:\d|undefined</.test(texte) ? [`${sujet} montre ses entrailles`] : [])
    ]
  }
  const tousLesReproches = async (chemins: readonly string[]) =>
    (await Promise.all(chemins.map(chemin => reproches(chemin)))).flat()

  test.each(Object.entries(PAGES))('%s : toute valeur reçoit une réponse claire', async (page, champs) => {
    const chemins = champs.flatMap(champ =>
      VALEURS.flatMap(valeur => [
        `${page}?${new URLSearchParams({ [champ]: valeur })}`,
        `${page}?${new URLSearchParams([
          ['ou', '07000'],
          ['besoin', 'css'],
          [champ, valeur],
          [champ, 'b']
        ])}`
      ])
    )

    expect(await tousLesReproches(chemins)).toEqual([])
  })

  test('un morceau d’adresse inconnu, ou illisible, n’est jamais une panne', async () => {
    expect(
      await tousLesReproches(PREFIXES.flatMap(page => MORCEAUX.map(morceau => `${page}/${morceau}`)))
    ).toEqual([])
  })

  test('une question mal écrite non plus', async () => {
    const questions = ['?%', '?ou=%ff', '?ou[]=1', `?${'a=1&'.repeat(1500)}`, '?=', '?ou']

    expect(
      await tousLesReproches(PREFIXES.flatMap(page => questions.map(question => `${page}${question}`)))
    ).toEqual([])
  })

  test.each(METHODES)('%s sur une page qui se lit : un refus net', async methode => {
    for (const page of Object.keys(PAGES)) expect(await reproches(page, methode)).toEqual([])
  })
})
