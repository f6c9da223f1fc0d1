import { describe, expect, test } from 'vitest'
import { refus } from '#shared/result'
import { uneAffaire } from '../../domain/affaires/une-affaire.ts'
import { unHoraire } from '../../domain/horaires/un-horaire.ts'
import { unLieu } from '../../domain/lieu/un-lieu.ts'
import { unBureau } from './un-bureau.ts'

describe('la file', () => {
  test('dit en une ligne qui a dit quoi, et propose ce que l’on peut faire', async () => {
    const page = await unBureau({ affaires: [uneAffaire({ nombre: 3 })] }).lire('/pro/lieux')

    expect(page).toContain('dit par 3 personnes, la dernière le 24 novembre 2026')
    expect(page).toMatch(/name="issue" value="corrige">Il a fermé/)
    expect(page).toMatch(/name="issue" value="refuse">Refuser/)
  })

  test('ne propose pas d’accepter ce qu’un humain doit écrire', async () => {
    const affaire = uneAffaire({ signalement: { motif: 'adresse', propose: 'rue neuve', message: '' } })
    const page = await unBureau({ affaires: [affaire] }).lire('/pro/lieux')

    expect(page).not.toContain('value="corrige"')
    expect(page).toContain('href="/pro/lieux/corriger/GUERET?affaire=signalement%3A1"')
  })

  test('un geste décide, au nom de qui est entré, et l’on revient où l’on était', async () => {
    const { envoyer, demandes } = unBureau()

    const reponse = await envoyer('/pro/lieux/decider', {
      cle: 'signalement:1',
      issue: 'refuse',
      'raison-0': 'Appelé : ouvert.',
      retour: '/pro/lieux?sorte=signalement&ou=23&page=2'
    })

    expect(demandes).toEqual([
      {
        quoi: 'decider',
        avec: { cle: 'signalement:1', issue: 'refuse', raison: 'Appelé : ouvert.', par: 'Claire' }
      }
    ])
    expect(reponse.headers.get('location')).toBe('/pro/lieux?sorte=signalement&ou=23&page=2&faite=12')
  })

  test('un retour vers un autre site reste ici', async () => {
    const { envoyer } = unBureau()
    const reponse = await envoyer('/pro/lieux/decider', {
      issue: 'refuse',
      retour: '//ailleurs.fr/pro/lieux'
    })

    expect(reponse.headers.get('location')).toMatch(/^\/pro\/lieux\?/)
  })

  test('une autre personne a décidé : on dit qui, quand et quoi', async () => {
    const decision = {
      id: 4,
      affaire: 'signalement:1',
      sorte: 'signalement',
      lieu: 'GUERET',
      issue: 'refuse',
      raison: '',
      le: '2026-11-25',
      par: 'Ali',
      annuleeLe: null,
      annuleePar: null
    } as const
    const { envoyer } = unBureau({ decider: async () => refus({ code: 'deja-decidee', decision }) })

    const reponse = await envoyer('/pro/lieux/decider', { cle: 'signalement:1', issue: 'corrige' })

    expect(reponse.status).toBe(409)
    expect(await reponse.text()).toMatch(/Ali a décidé le 25 novembre 2026\s: refusé/)
  })

  test.each(['?sorte=__proto__', '?page=-1', '?page=1e9', '?faite=x', `?ou=${'a'.repeat(5000)}`])(
    'une adresse bizarre (%s) montre la file',
    async suite => {
      expect((await unBureau().app.request(`/pro/lieux${suite}`)).status).toBe(200)
    }
  )

  test('les mots des gens ne sont que des mots', async () => {
    const affaire = uneAffaire({
      signalement: { motif: 'autre', propose: '', message: '<script>alert(1)</script>' }
    })

    expect(await unBureau({ affaires: [affaire] }).lire('/pro/lieux')).not.toContain('<script>alert')
  })
})

describe('corriger une fiche', () => {
  const LIEU = unLieu({ horaires: unHoraire() })
  const bureau = () =>
    unBureau({
      affaires: [uneAffaire({ lieu: LIEU })],
      aCorriger: async () => ({ lieu: LIEU, version: 7, dit: null })
    })
  const FORMULAIRE = {
    version: '7',
    affaire: 'signalement:1',
    ...Object.fromEntries([0, 1, 2, 3, 4].map(rang => [`jour-${rang}`, '9h-12h et 14h-17h'])),
    telephones: '05 55 00 00 00',
    voie: '1 place Bonnyaud',
    codePostal: '23000',
    commune: 'Guéret'
  }

  test('le formulaire s’ouvre avec la fiche, jour par jour', async () => {
    const page = await bureau().lire('/pro/lieux/corriger/GUERET')

    expect(page).toContain('id="jour-0" name="jour-0" value="9h-12h et 14h-17h"')
  })

  test('des horaires proposés et compris sont déjà dans le formulaire', async () => {
    const dit = { motif: 'horaires', propose: 'mardi 14h-17h', message: '' } as const
    const page = await unBureau({ aCorriger: async () => ({ lieu: LIEU, version: 7, dit }) }).lire(
      '/pro/lieux/corriger/GUERET'
    )

    expect(page).toContain('name="jour-1" value="14h-17h"')
    expect(page).toContain('name="jour-0" value=""')
  })

  test('on relit avant et après, puis on enregistre', async () => {
    const { envoyer, demandes } = bureau()
    const change = { ...FORMULAIRE, 'jour-5': '9h-12h' }

    const relu = await (await envoyer('/pro/lieux/corriger/GUERET', change)).text()
    expect(relu).toContain('Voici ce qui va changer')
    expect(relu).toMatch(/samedi[^<]*de 9\sh à 12\sh/i)
    expect(relu).toContain('25 novembre 2026, Un référent du territoire')
    expect(demandes).toEqual([])

    const fait = await envoyer('/pro/lieux/corriger/GUERET', { ...change, etape: 'enregistrer' })
    expect(fait.headers.get('location')).toBe('/pro/lieux?faite=13')
    expect(demandes).toMatchObject([
      { quoi: 'corriger', avec: { code: 'GUERET', version: 7, affaire: 'signalement:1', par: 'Claire' } }
    ])
  })

  test('une ligne incomprise est nommée, et tout ce qui a été tapé reste', async () => {
    const { envoyer, demandes } = bureau()

    const reponse = await envoyer('/pro/lieux/corriger/GUERET', {
      ...FORMULAIRE,
      'jour-1': 'le matin',
      telephones: '05 55 11 11 11'
    })

    const page = await reponse.text()
    expect(reponse.status).toBe(422)
    expect(page).toMatch(/href="#jour-1">Mardi\s: nous n’avons pas compris «\sle matin\s»/)
    expect(page).toContain('value="05 55 11 11 11"')
    expect(demandes).toEqual([])
  })

  test('la fiche a changé entre-temps : rien n’est écrit, rien n’est perdu', async () => {
    const { envoyer } = unBureau({
      aCorriger: async () => ({ lieu: LIEU, version: 9, dit: null }),
      corriger: async () => refus({ code: 'a-change' })
    })

    const reponse = await envoyer('/pro/lieux/corriger/GUERET', {
      ...FORMULAIRE,
      'jour-5': '9h-12h',
      etape: 'enregistrer'
    })

    const page = await reponse.text()
    expect(reponse.status).toBe(409)
    expect(page).toContain('La fiche a changé entre-temps')
    expect(page).toContain('name="jour-5" value="9h-12h"')
    expect(page).toContain('name="version" value="9"')
  })

  test('rien ne change : on le dit, et il n’y a rien à enregistrer', async () => {
    const page = await (await bureau().envoyer('/pro/lieux/corriger/GUERET', FORMULAIRE)).text()

    expect(page).toContain('Rien ne change')
    expect(page).not.toContain('value="enregistrer"')
  })
})
