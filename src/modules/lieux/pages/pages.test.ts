import { describe, expect, test } from 'vitest'
import { unLieu } from '../domain/lieu/un-lieu.ts'
import { QUATRE_LIEUX, unAnnuaire, uneProposition } from './un-annuaire.ts'

const FICHE = '/lieux/france-services-de-gueret-gueret-FSGUER'

describe('chercher', () => {
  test('la page demande où, puis de quoi on a besoin', async () => {
    const page = await unAnnuaire().lire('/lieux')

    expect(page).toMatch(/Où êtes-vous \?.*De quoi avez-vous besoin \?.*complémentaire santé/)
  })

  test('un envoi sans lieu garde le besoin, et dit quoi faire', async () => {
    const page = await unAnnuaire().lire('/lieux?ou=&besoin=soins-sans-payer')

    expect(page).toMatch(/Dites-nous où chercher.*Chercher : Voir un médecin sans payer.*115/)
  })

  test.each(['je ne sais pas', 'Sais pas', '?', 'aucune idée', 'ici'])(
    '« %s » n’est pas une commune : la page dit quoi faire',
    async saisie => {
      expect(await unAnnuaire().lire(`/lieux?ou=${encodeURIComponent(saisie)}`)).toContain(
        'Dites-nous où chercher'
      )
    }
  )

  test('un lieu introuvable est redit, avec quoi essayer et des numéros', async () => {
    const page = await unAnnuaire().lire('/lieux?ou=zzz&besoin=caf')

    expect(page).toMatch(/Nous ne trouvons pas « zzz ».*code postal.*32 30/)
  })

  test('ce qui est tapé ne devient jamais du code', async () => {
    const reponse = await unAnnuaire().ouvrir(
      `/lieux?ou=${encodeURIComponent('"><script>alert(1)</script>')}`
    )

    expect(await reponse.text()).not.toContain('<script>alert')
  })

  test('un besoin dit avec ses mots est compris', async () => {
    const page = await unAnnuaire().lire('/lieux?ou=gueret&quoi=une+mutuelle')

    expect(page).toMatch(/^De l’aide près de Guéret Demander la complémentaire santé/)
  })

  test('un besoin que personne ne comprend ramène à la liste des besoins', async () => {
    const page = await unAnnuaire().lire('/lieux?ou=gueret&quoi=xyzzy')

    expect(page).toContain('Nous n’avons pas compris ce mot')
  })

  test('entre deux communes du même nom, on choisit, et ce qu’on demande est gardé', async () => {
    const ailleurs = uneProposition('Guéret', {
      commune: { ...uneProposition('Guéret').commune, codeInsee: '71000', departement: '71' }
    })
    const { ouvrir } = unAnnuaire({ chercherOu: () => [uneProposition('Guéret'), ailleurs] })

    const html = await (await ouvrir('/lieux?ou=gueret&besoin=css&avec=bus')).text()

    expect(html).toMatch(/Lequel.\?/)
    expect(html).toContain('/lieux?ou=Gu%C3%A9ret&amp;commune=71000&amp;besoin=css&amp;avec=bus')
  })
})

describe('les résultats', () => {
  test('le lieu ouvert vient d’abord, avec son état, sa distance, son téléphone et la date', async () => {
    const page = await unAnnuaire().lire('/lieux?ou=gueret&besoin=css')

    expect(page).toMatch(
      /Ouvert maintenant, jusqu’à 12 h France services de Guéret.*moins de 250 m.*05 55 00 00 00.*confirmés le 3 août 2026/
    )
    expect(page).toMatch(/Fermé. Ouvre aujourd’hui à 14 h CCAS de Guéret Peut sans doute vous aider/)
  })

  test('un lieu d’exemple le dit', async () => {
    expect(await unAnnuaire().lire('/lieux?ou=gueret&avec=bus')).toContain('Exemple : ce lieu n’existe pas.')
  })

  test('sans lieu ouvert maintenant, on voit les prochains', async () => {
    const { lire } = unAnnuaire({ maintenant: () => ({ jour: '2026-11-22', minute: 600 }) })

    expect(await lire('/lieux?ou=gueret&besoin=css&quand=maintenant')).toMatch(
      /Aucun lieu n’est ouvert maintenant.*Fermé. Ouvre demain à 9 h France services/
    )
  })

  test('sans lieu en langue des signes, la page le dit et donne les plus proches', async () => {
    expect(await unAnnuaire().lire('/lieux?ou=gueret&avec=signes')).toMatch(
      /Aucun lieu proche ne dit accueillir en langue des signes.*France services de Guéret/
    )
  })

  test('sans lieu pour ce besoin, la page le dit et donne un numéro', async () => {
    expect(await unAnnuaire().lire('/lieux?ou=gueret&besoin=addictions')).toMatch(
      /Nous ne connaissons aucun lieu pour ce besoin.*39 89.*France services/
    )
  })

  test('un « peut-être » à plus de 20 km ne cache pas les lieux proches, qui savent à qui demander', async () => {
    const ccas = unLieu({
      nom: 'CCAS de loin',
      typologies: ['CCAS'],
      position: { latitude: 46.9, longitude: 1.87, precision: 'exacte' }
    })
    const { lire } = unAnnuaire({ lieux: [ccas, unLieu({ nom: 'Médiathèque', typologies: ['BIB'] })] })

    expect(await lire('/lieux?ou=gueret&besoin=domiciliation')).toMatch(
      /Nous ne connaissons aucun lieu pour ce besoin.*CCAS, à la mairie.*115.*Médiathèque/
    )
  })

  test('une commune d’outre-mer sans carte : la page le dit, et le téléphone reste', async () => {
    const { lire } = unAnnuaire({ chercherOu: () => [uneProposition('Papeete', { position: null })] })

    expect(await lire('/lieux?ou=Papeete')).toMatch(/ne connaissons encore aucun lieu à « Papeete ».*36 46/)
  })

  test('dans un annuaire vide, il reste le téléphone', async () => {
    expect(await unAnnuaire({ lieux: [] }).lire('/lieux?ou=gueret')).toMatch(/aucun lieu ici.*36 46/)
  })

  test('un lieu à plus de 20 km est montré, et la distance est dite d’abord', async () => {
    const loin = unLieu({ position: { latitude: 46.6, longitude: 1.87, precision: 'exacte' } })

    expect(await unAnnuaire({ lieux: [loin] }).lire('/lieux?ou=gueret')).toMatch(
      /Le premier lieu est à 48 km/
    )
  })

  test('au-delà de dix lieux, une deuxième page les donne, sans répéter', async () => {
    const douze = Array.from({ length: 12 }, (_, n) =>
      unLieu({ code: `LIEU${n + 10}`, nom: `Lieu ${n + 1}.` })
    )
    const { lire } = unAnnuaire({ lieux: douze })

    const [une, deux] = [await lire('/lieux?ou=gueret'), await lire('/lieux?ou=gueret&page=2')]
    const noms = (page: string) => page.match(/Lieu \d+\./g) ?? []

    expect([noms(une).length, noms(deux).length]).toEqual([10, 2])
    expect(new Set([...noms(une), ...noms(deux)]).size).toBe(12)
    expect(une).toContain('Voir plus')
    expect(deux).not.toContain('Voir plus')
  })
})

describe('autour de moi', () => {
  const ICI = { latitude: '46.170299', longitude: '1.871411', besoin: 'css' }

  test('la position envoyée est arrondie, gardée à part, et n’est jamais dans une adresse', async () => {
    const { envoyer, memoire, lire } = unAnnuaire()

    const reponse = await envoyer('/lieux/autour', ICI)

    expect([reponse.status, reponse.headers.get('Location')]).toEqual([303, '/lieux?ici=1&besoin=css'])
    expect(memoire.position).toEqual({ latitude: 46.17, longitude: 1.871 })
    expect(await lire('/lieux?ici=1&besoin=css')).toMatch(/^De l’aide autour de vous/)
  })

  test.each(['', 'x', '91', 'NaN', 'Infinity'])('« %s » n’est pas une latitude', async latitude => {
    const { envoyer, memoire } = unAnnuaire()

    const reponse = await envoyer('/lieux/autour', { ...ICI, latitude })

    expect(reponse.headers.get('Location')).toBe('/lieux?besoin=css&changer=1')
    expect(memoire.position).toBeUndefined()
  })

  test('une position perdue se dit, et l’on écrit sa commune', async () => {
    expect(await unAnnuaire().lire('/lieux?ici=1')).toContain('Votre position n’est plus là')
  })
})

describe('la fiche', () => {
  test('elle dit le téléphone, les horaires, quoi apporter, quoi dire et comment y aller', async () => {
    const page = await unAnnuaire().lire(`${FICHE}?ou=gueret&besoin=css`)

    expect(page).toMatch(
      /05 55 00 00 00 Dites : « Pouvez-vous m’aider.*Du lundi au vendredi, de 9 h à 12 h.*Confirmé le 3 août 2026.*avis d’impôt.*1 place Bonnyaud/
    )
  })

  test('les mots d’une adresse changent, son code jamais', async () => {
    const reponse = await unAnnuaire().ouvrir('/lieux/un-ancien-nom-FSGUER?besoin=css')

    expect([reponse.status, reponse.headers.get('Location')]).toEqual([301, `${FICHE}?besoin=css`])
  })

  test.each(['/l/FSGUER', '/l/fsguer'])('l’adresse courte %s y mène', async adresse => {
    const reponse = await unAnnuaire().ouvrir(adresse)

    expect([reponse.status, reponse.headers.get('Location')]).toEqual([302, FICHE])
  })

  test.each(['/l/ZZZZZZ', '/lieux/un-lieu-ZZZZZZ', '/lieux/un-lieu-ZZZZZZ/papier'])(
    '%s n’est pas un lieu : la page l’explique',
    async adresse => {
      const { ouvrir, lire } = unAnnuaire()

      expect((await ouvrir(adresse)).status).toBe(404)
      expect(await lire(adresse)).toContain('6 signes')
    }
  )

  test('ce que personne n’a dit n’est pas un non', async () => {
    const page = await unAnnuaire().lire('/lieux/mediatheque-gueret-MEDIAT')

    expect(page).toMatch(/Fauteuil roulant : nous ne savons pas.*Langue des signes : nous ne savons pas/)
  })

  test('un bus donne ses arrêts', async () => {
    expect(await unAnnuaire().lire('/lieux/le-bus-france-services-gueret-BUSFRS')).toMatch(
      /Où et quand il passe Place du marché, 23000 Sainte-Feyre Le mardi, de 9 h 30 à 12 h/
    )
  })

  test('un lieu fermé pour toujours le dit', async () => {
    const { lire } = unAnnuaire({ lieux: [unLieu({ fermeDepuis: '2026-01-01' })] })

    expect(await lire('/lieux/maison-des-services-gueret-GUERET')).toContain('Ce lieu a fermé')
  })
})

describe('ce qu’on emporte', () => {
  test('le papier porte le téléphone, la date, le code et le dessin de l’adresse courte', async () => {
    const { lire, ouvrir } = unAnnuaire()
    const page = await lire(`${FICHE}/papier?besoin=css`)

    expect(page).toMatch(/05 55 00 00 00.*avis d’impôt.*Horaires confirmés le 3 août 2026.*FSGUER/)
    expect(await (await ouvrir(`${FICHE}/papier`)).text()).toMatch(/<svg class="qr"[^>]*>/)
  })

  test.each(QUATRE_LIEUX)('la fiche de « $nom » tient en trois SMS au plus', async ({ code }) => {
    const { ouvrir } = unAnnuaire()
    const adresse = (await ouvrir(`/l/${code}`)).headers.get('Location') ?? ''

    const html = await (await ouvrir(`${adresse}/sms?besoin=css`)).text()

    const textes = [...html.matchAll(/<textarea[^>]*>([^<]*)/g)].map(([, texte]) => texte ?? '')
    expect(textes.length).toBeGreaterThanOrEqual(1)
    expect(textes.length).toBeLessThanOrEqual(3)
    expect(textes.join(' ')).toContain(`/l/${code}`)
    const message = encodeURIComponent(textes.join(' ').replaceAll('&#39;', "'"))
    expect(html.replaceAll('&#39;', "'")).toContain(`href="sms:?&amp;body=${message}"`)
  })

  test('un rendez-vous choisi devient un fichier d’agenda', async () => {
    const reponse = await unAnnuaire().ouvrir(`${FICHE}/rendez-vous.ics?jour=2026-11-30&heure=555`)

    expect(reponse.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    expect(await reponse.text()).toBe('France services de Guéret 2026-11-30 555')
  })

  test.each(['', '?jour=2026-11-31&heure=555', '?jour=2026-11-30', '?jour=2026-11-30&heure=9999'])(
    'un rendez-vous « %s » se redemande',
    async suite => {
      const reponse = await unAnnuaire().ouvrir(`${FICHE}/rendez-vous.ics${suite}`)

      expect(reponse.status).toBe(422)
      expect(await reponse.text()).toContain('Choisissez un jour et une heure')
    }
  )
})
