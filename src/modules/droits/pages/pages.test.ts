import { describe, expect, test } from 'vitest'
import { type Reponses, texteDe, unVisiteur } from './un-visiteur.ts'

const francaisSeul: Reponses = {
  annee: '1986',
  departement: '49',
  trois_mois: 'oui',
  papiers: 'francaise',
  conjoint: 'non',
  enfants: '0',
  recus: ['rsa']
}

const jusquA = async (rang: number) => {
  const visiteur = unVisiteur()
  await visiteur.envoyer('/droits/commencer', { appareil: 'mien' })
  const reponses = [
    { annee: '1986' },
    { departement: '49', trois_mois: 'oui' },
    { papiers: 'francaise' },
    { conjoint: 'non', enfants: '0' }
  ]
  for (const [i, reponse] of reponses.slice(0, rang - 1).entries())
    await visiteur.envoyer(`/droits/questions/${i + 1}`, reponse)
  return visiteur
}

describe('le parcours', () => {
  test('une réponse refusée revient avec ce qui a été tapé, et dit comment faire', async () => {
    const visiteur = await jusquA(1)

    const refus = await visiteur.envoyer('/droits/questions/1', { annee: '92' })
    const html = await refus.text()

    expect(refus.status).toBe(422)
    expect(html).toContain('<title>Erreur')
    expect(html).toContain('value="92"')
    expect(html).toContain('href="#annee"')
    expect(texteDe(html)).toContain('Exemple : 1992.')
  })

  test('renvoyer la même page ne change rien', async () => {
    const visiteur = await jusquA(2)

    const premiere = await visiteur.envoyer('/droits/questions/2', { departement: '49', trois_mois: 'oui' })
    const apres = structuredClone(visiteur.memoire.valeur)
    const seconde = await visiteur.envoyer('/droits/questions/2', { departement: '49', trois_mois: 'oui' })

    expect(visiteur.memoire.valeur).toEqual(apres)
    expect(seconde.headers.get('Location')).toBe(premiere.headers.get('Location'))
  })

  test('revenir en arrière retrouve la réponse, puis la suite du chemin', async () => {
    const visiteur = await jusquA(4)

    const html = await visiteur.lire('/droits/questions/2')
    const suite = await visiteur.envoyer('/droits/questions/2', { departement: '57', trois_mois: 'oui' })

    expect(html).toMatch(/<option value="49" selected/)
    expect(suite.headers.get('Location')).toBe('/droits/questions/3')
  })

  test('une question qui n’est pas, ou plus, posée mène au bon endroit', async () => {
    const visiteur = await jusquA(3)

    expect((await visiteur.ouvrir('/droits/questions/8')).headers.get('Location')).toBe('/droits/questions/3')
    expect((await visiteur.ouvrir('/droits/resultats')).headers.get('Location')).toBe('/droits/questions/3')
    expect(
      (await visiteur.envoyer('/droits/questions/8', { papiers: 'aucun' })).headers.get('Location')
    ).toBe('/droits/questions/3')
  })

  test('changer une réponse depuis le résultat y ramène', async () => {
    const visiteur = unVisiteur()
    const vues = await visiteur.parcourir(francaisSeul)

    const retour = await visiteur.envoyer('/droits/questions/2?revoir', {
      departement: '67',
      trois_mois: 'oui'
    })

    expect(vues.at(-1)?.html).toContain('href="/droits/questions/2?revoir"')
    expect(retour.headers.get('Location')).toBe('/droits/resultats')
    expect(texteDe(await visiteur.lire('/droits/resultats'))).toContain('Bas-Rhin')
  })

  test('depuis le résultat, « Revenir » y ramène, même après une réponse refusée', async () => {
    const visiteur = unVisiteur()
    await visiteur.parcourir(francaisSeul)

    const venuDuResultat = await visiteur.lire('/droits/questions/2?revoir')
    const refusee = await (await visiteur.envoyer('/droits/questions/2?revoir', { trois_mois: 'oui' })).text()

    for (const html of [venuDuResultat, refusee])
      expect(html).toContain('<a href="/droits/resultats">Revenir</a>')
    expect(await visiteur.lire('/droits/questions/2')).toContain('<a href="/droits/questions/1">Revenir</a>')
  })

  test('une somme qui paraît annuelle se fait préciser une fois, sans rien perdre', async () => {
    const visiteur = await jusquA(5)
    await visiteur.envoyer('/droits/questions/5', { recus: 'salaire' })

    const demande = await visiteur.envoyer('/droits/questions/6', { montant: '9840', change: 'oui' })
    const html = await demande.text()
    const dite = await visiteur.envoyer('/droits/questions/6', {
      montant: '9840',
      change: 'oui',
      periode: 'an'
    })

    expect(demande.status).toBe(422)
    expect(html).toContain('value="9840"')
    expect(html).toMatch(/name="change"[^>]*checked/)
    expect(html).toContain('href="#periode"')
    expect(texteDe(html)).toContain('9 840 € : est-ce bien par mois ?')
    expect(texteDe(html)).toContain('118 080 € par an')
    expect(dite.status).toBe(303)
    expect(await visiteur.lire('/droits/questions/6')).toContain('value="820"')
    expect(await visiteur.lire('/droits/questions/6')).not.toContain('est-ce bien par mois')
  })

  test('la question des parents seuls dit les cas et pourquoi, et laisse se taire', async () => {
    const visiteur = await jusquA(4)
    await visiteur.envoyer('/droits/questions/4', { conjoint: 'non', enfants: '2' })
    await visiteur.envoyer('/droits/questions/5', { recus: 'rien' })
    await visiteur.envoyer('/droits/questions/6', { montant: '300' })
    const pages = await Promise.all([7, 8, 9].map(rang => visiteur.lire(`/droits/questions/${rang}`)))
    const texte = pages.map(texteDe).find(page => page.includes('Êtes-vous dans un de ces cas'))

    expect(texte).toMatch(/moins de 18 mois[\s\S]*Dans ces cas, le RSA[\s\S]*Je préfère ne pas le dire/)
  })

  test('ce qui est déjà sûr se lit avant la fin', async () => {
    const visiteur = await jusquA(5)

    const texte = texteDe(await visiteur.lire('/droits/deja-sur'))

    expect(texte).toContain('Protection universelle maladie')
    expect(texte).not.toContain('Aide médicale de l’État')
  })

  test('sans titre de séjour, « déjà sûr » ne dit aucun « non » : l’hôpital et la PASS soignent', async () => {
    const visiteur = await jusquA(3)
    await visiteur.envoyer('/droits/questions/3', { papiers: 'aucun' })
    await visiteur.envoyer('/droits/questions/4', { expire: 'jamais' })

    const texte = texteDe(await visiteur.lire('/droits/deja-sur'))

    expect(texte).toContain('Soins urgents et vitaux')
    expect(texte).toContain('PASS')
    expect(texte).not.toContain('Pas en ce moment')
    expect(texte).not.toContain('RSA')
  })

  test('le territoire propose son département, la personne choisit', async () => {
    const visiteur = unVisiteur({ departement: '13' })
    await visiteur.envoyer('/droits/commencer', { appareil: 'mien' })
    await visiteur.envoyer('/droits/questions/1', { annee: '1986' })

    expect(await visiteur.lire('/droits/questions/2')).toMatch(/<option value="13" selected/)
  })

  test('la question qui peut inquiéter dit pourquoi avant de demander, et laisse se taire', async () => {
    const texte = texteDe(await (await jusquA(3)).lire('/droits/questions/3'))

    expect(texte.indexOf('Personne n’est prévenu')).toBeLessThan(texte.indexOf('Je demande l’asile'))
    expect(texte).toContain('Je préfère ne pas le dire')
  })
})

describe('effacer et partir', () => {
  test('« Effacer » ne laisse rien, même au bouton retour', async () => {
    const visiteur = unVisiteur()
    await visiteur.parcourir(francaisSeul)

    const efface = await visiteur.envoyer('/effacer', {})

    expect(efface.headers.get('Location')).toBe('/effacer')
    expect(visiteur.memoire.valeur).toBeUndefined()
    expect(texteDe(await visiteur.lire('/effacer'))).toContain('Tout est effacé')
    for (const adresse of [
      '/droits/resultats',
      '/droits/feuille',
      '/droits/sms',
      '/droits/aussi',
      '/droits/questions/3',
      '/droits/deja-sur'
    ])
      expect(texteDe(await visiteur.lire(adresse))).toContain('Vos réponses ne sont plus là')
  })

  test('« Quitter vite » efface tout et mène à un site qui ne dit rien', async () => {
    const visiteur = await jusquA(3)

    const depart = await visiteur.ouvrir('/quitter')

    expect(depart.status).toBe(303)
    expect(depart.headers.get('Location')).toBe('https://www.exemple.fr/')
    expect(depart.headers.get('Clear-Site-Data')).toContain('"storage"')
    expect(await depart.text()).toContain('href="https://www.exemple.fr/"')
    expect(visiteur.memoire.valeur).toBeUndefined()
  })

  test('sur un appareil partagé, chaque page s’efface seule après 3 minutes', async () => {
    const visiteur = unVisiteur()
    const vues = await visiteur.parcourir(francaisSeul, 'partage')

    for (const { html } of vues) expect(html).toContain('content="180;url=/effacer/pause"')
    expect(texteDe(await visiteur.lire('/effacer/pause'))).toContain('pendant 3 minutes')
    expect(visiteur.memoire.valeur).toBeUndefined()
  })

  test('sur son propre appareil, rien ne presse', async () => {
    const [premiere] = await unVisiteur().parcourir(francaisSeul)

    expect(premiere?.html).not.toContain('http-equiv="refresh"')
  })
})

describe('ce qui est hostile ou abîmé', () => {
  test.each([
    ['forgé', { r: { v: 1, naissance: 'DROP TABLE' }, p: false }],
    ['d’une autre version', { r: { v: 2 }, p: false }],
    ['d’un autre monde', 'bonjour'],
    ['avec 40 enfants', { r: { v: 1, foyer: { conjoint: 'non', enfants: 40 } }, p: false }],
    ['vide', null]
  ])('un témoin %s se lit comme aucune réponse', async (_nom, valeur) => {
    const visiteur = unVisiteur()
    visiteur.memoire.valeur = valeur

    const page = await visiteur.ouvrir('/droits/questions/2')

    expect(page.status).toBe(200)
    expect(texteDe(await page.text())).toContain('Vos réponses ne sont plus là')
  })

  test.each([
    ['une année à venir', 1, { annee: '2031' }],
    ['du texte dans l’année', 1, { annee: '<script>alert(1)</script>' }],
    ['rien', 1, {}],
    ['un département inventé', 2, { departement: '../../etc', trois_mois: 'oui' }],
    ['un papier inventé', 3, { papiers: '__proto__' }],
    ['40 enfants', 4, { conjoint: 'non', enfants: '40' }],
    ['un nombre négatif', 4, { conjoint: 'non', enfants: '-1' }],
    ['deux réponses contraires', 5, { recus: ['rien', 'rsa'] }]
  ])('%s : la page revient, claire, et rien n’est gardé', async (_nom, rang, champs) => {
    const visiteur = await jusquA(rang)
    const avant = structuredClone(visiteur.memoire.valeur)

    const refus = await visiteur.envoyer(`/droits/questions/${rang}`, champs as Reponses)
    const html = await refus.text()

    expect(refus.status).toBe(422)
    expect(html).toContain('role="alert"')
    expect(html).not.toContain('<script>alert')
    expect(visiteur.memoire.valeur).toEqual(avant)
  })

  test.each([
    ['du JSON', 'application/json', '{"annee":1990}'],
    ['un envoi coupé', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="ann'],
    [
      'un fichier',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="annee"; filename="a.txt"\r\n\r\n1990\r\n--x--\r\n'
    ],
    ['sans type', 'text/plain', 'annee=1990']
  ])('%s au lieu du formulaire : une page claire', async (_nom, type, body) => {
    const visiteur = await jusquA(1)

    const refus = await visiteur.app.request('/droits/questions/1', {
      method: 'POST',
      headers: { 'Content-Type': type },
      body
    })

    expect(refus.status).toBe(422)
    expect(texteDe(await refus.text())).toContain('Exemple : 1992.')
  })
})
