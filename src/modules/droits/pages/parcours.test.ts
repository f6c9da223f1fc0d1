import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { type Reponses, texteDe, unVisiteur, YVETTE } from './un-visiteur.ts'

// A path of nine questions asks the rules some forty times: a busy machine may need more than five seconds.
vi.setConfig({ testTimeout: 30_000 })

const yvette = YVETTE
const moussa: Reponses = {
  ...yvette,
  annee: '1985',
  departement: '?',
  papiers: 'aucun',
  recus: ['autre'],
  montant: '500',
  statut: 'gratuit',
  expire: 'jamais'
}
const samia: Reponses = {
  ...yvette,
  annee: '1992',
  recus: ['aah', 'aide_logement'],
  travail: 'non',
  aah_entiere: 'oui'
}
const kevin: Reponses = {
  ...yvette,
  annee: '2004',
  recus: ['cej', 'aide_logement'],
  montant: '225',
  change: ['oui'],
  statut: 'locataire',
  aide: '150',
  chez_parents: 'non',
  leur_declaration: 'non',
  pension: 'non',
  bebe: 'non',
  probleme: 'non'
}
const weiss: Reponses = {
  ...yvette,
  annee: '1990',
  conjoint: 'oui',
  annee_conjoint: '1993',
  enfants: '3',
  recus: ['rsa', 'allocations_familiales']
}
const roche: Reponses = {
  ...yvette,
  annee: '1965',
  conjoint: 'oui',
  annee_conjoint: '1969',
  recus: ['invalidite', 'salaire'],
  montant: '1520',
  statut: 'locataire',
  probleme: 'oui',
  travail: 'oui'
}
const tharsini: Reponses = {
  ...yvette,
  annee: '1995',
  papiers: 'titre',
  enfants: '2',
  recus: ['salaire', 'allocations_familiales', 'aide_logement'],
  montant: '1051',
  statut: 'locataire',
  aide: '320',
  carte: 'autre',
  duree: 'moins_5',
  parent_seul: 'non',
  probleme: 'non'
}
const rienNeSeSait: Reponses = {
  inconnu: '?',
  departement: '?',
  trois_mois: '?',
  papiers: 'tait',
  conjoint: '?',
  enfants: '?',
  recus: ['?'],
  tranche: '?',
  statut: '?',
  probleme: '?',
  chez_parents: '?',
  leur_declaration: '?',
  pension: '?',
  bebe: '?',
  travail: '?',
  expire: '?',
  carte: '?',
  duree: '?',
  parent_seul: '?',
  travail_jeune: '?',
  inapte: '?'
}

const COMME_LE_SERVEUR = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

const toutLeMonde = { yvette, moussa, samia, kevin, weiss, roche, tharsini, rienNeSeSait }

/** The page of results, cut at its three headings. */
const groupes = (html: string) => {
  const texte = texteDe(html)
  const apres = (titre: string) => texte.split(`\n${titre}\n`)[1] ?? ''
  return {
    ouverts: apres('Vous y avez droit').split('\nÀ vérifier\n')[0]?.split('\nPas en ce moment\n')[0] ?? '',
    aVerifier: apres('À vérifier').split('\nPas en ce moment\n')[0] ?? '',
    fermes: apres('Pas en ce moment').split('\nÀ demander aussi\n')[0] ?? ''
  }
}

const resultatDe = async (reponses: Reponses) => {
  const vues = await unVisiteur().parcourir(reponses)
  return { questions: vues.length - 1, ...groupes(vues.at(-1)?.html ?? '') }
}

describe('chacun lit ses droits, et pourquoi', () => {
  test('P1 Yvette : la C2S gratuite avec ses chiffres, l’ASPA, et l’APA à demander', async () => {
    const { questions, ouverts, fermes } = await resultatDe(yvette)

    expect(questions).toBeLessThanOrEqual(9)
    expect(ouverts).toContain('Une mutuelle gratuite')
    expect(ouverts).toContain('8 378 € par an')
    expect(ouverts).toContain('10 421 € par an')
    expect(ouverts).toContain('(ASPA)')
    expect(fermes).toContain('(RSA)')
    expect(fermes).toContain('651,69 €')
  })

  test('P2 Moussa : l’AME et la PASS, jamais la C2S', async () => {
    const { ouverts, fermes } = await resultatDe(moussa)

    expect(ouverts).toContain('Aide médicale de l’État (AME)')
    expect(ouverts).toContain('10 421 €')
    expect(ouverts).toContain('photo')
    expect(ouverts).toContain('Demandez « la PASS »')
    expect(ouverts).not.toContain('Complémentaire')
    expect(fermes).toContain('Complémentaire santé solidaire')
  })

  test('P3 Samia : 6 questions, 14 € par mois, aucune question d’argent', async () => {
    const vues = await unVisiteur().parcourir(samia)

    expect(vues.length - 1).toBeLessThanOrEqual(6)
    expect(vues.map(({ html }) => texteDe(html)).join('\n')).not.toContain('Combien d’argent')
    expect(groupes(vues.at(-1)?.html ?? '').ouverts).toContain('Une mutuelle à 14 € par mois')
    expect(groupes(vues.at(-1)?.html ?? '').ouverts).toContain('Vous l’avez déjà')
  })

  test('P4 Kevin : gratuite à son nom, RSA fermé après sa réponse', async () => {
    const { ouverts, aVerifier, fermes } = await resultatDe(kevin)

    expect(ouverts).toContain('Une mutuelle gratuite')
    expect(aVerifier).not.toContain('(RSA)')
    expect(fermes).toContain('(RSA)')
  })

  test('P5 la famille Weiss : droit au résultat, la mise à jour à réclamer', async () => {
    const { questions, ouverts } = await resultatDe(weiss)

    expect(questions).toBeLessThanOrEqual(6)
    expect(ouverts).toContain('Une mutuelle gratuite')
    expect(ouverts).toContain('Réclamez la mise à jour')
  })

  test('P6 les Roche : payante et dite comme telle, l’ASI à vérifier', async () => {
    const { ouverts, aVerifier, fermes } = await resultatDe(roche)

    expect(ouverts).toContain('Une mutuelle à 46 € par mois')
    expect(aVerifier).toContain('(ASI)')
    expect(fermes).toContain('977,54 €')
  })

  test('P7 Tharsini : gratuite pour trois, RSA fermé avec la date où cela change', async () => {
    const { ouverts, fermes } = await resultatDe(tharsini)

    expect(ouverts).toContain('Une mutuelle gratuite')
    expect(ouverts).toContain('Le plafond pour 3 personnes')
    expect(fermes).toMatch(/\(RSA\)[\s\S]*5 ans[\s\S]*Revenez en 2031, au plus tard/)
  })

  test('qui ne sait rien n’entend jamais « non », et trouve une aide tout de suite', async () => {
    const vues = await unVisiteur().parcourir(rienNeSeSait)
    const texte = texteDe(vues.at(-1)?.html ?? '')

    expect(texte).toContain('Une aide, dès maintenant')
    expect(groupes(vues.at(-1)?.html ?? '').fermes).not.toMatch(/C2S|AME|PUMa|RSA|ASPA|AAH|ASI|ASI|ASS/)
  })
})

describe.each(Object.entries(toutLeMonde))('pour %s', (_nom, reponses) => {
  test('ni l’adresse ni le titre d’une page délicate ne disent rien de la personne', async () => {
    const vues = await unVisiteur().parcourir(reponses)

    expect(
      vues
        .map(({ adresse }) => adresse)
        .filter(adresse => !/^\/droits\/(questions\/[1-9]|resultats)$/.test(adresse))
    ).toEqual([])
    for (const { html } of vues)
      expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).not.toMatch(/papiers|titre de séjour|santé|handicap/)
  })

  test('au plus 9 questions ; chaque page de question tient dans 5 ko, tout le parcours dans 60', async () => {
    const visiteur = unVisiteur()
    const vues = await visiteur.parcourir(reponses)
    const pages = [
      await visiteur.lire('/'),
      ...vues.map(({ html }) => html),
      await visiteur.lire('/droits/feuille')
    ]
    const poids = pages.map(html => brotliCompressSync(html, COMME_LE_SERVEUR).length)

    expect(vues.length - 1).toBeLessThanOrEqual(9)
    expect(Math.max(...poids.slice(1, -2))).toBeLessThanOrEqual(5_000)
    // Headers, and a redirection after each answer, weigh about 900 bytes a page.
    expect(poids.reduce((a, b) => a + b, 0) + 900 * poids.length).toBeLessThanOrEqual(60_000)
  })

  test('la feuille et les SMS sont prêts', async () => {
    const visiteur = unVisiteur()
    await visiteur.parcourir(reponses)
    const [feuille, sms] = [
      texteDe(await visiteur.lire('/droits/feuille')),
      await visiteur.lire('/droits/sms')
    ]

    expect(feuille).toContain('Ma feuille de route')
    expect(feuille).toContain('La personne qui m’aide')
    expect(feuille).toContain('Demandez une réponse écrite')
    expect([...sms.matchAll(/<textarea/g)].length).toBeLessThanOrEqual(3)
  })
})
