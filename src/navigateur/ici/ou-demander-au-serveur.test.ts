import { describe, expect, test } from 'vitest'
import { type OuDemander, pagesOuDemander } from '#modules/droits/pages'
import { ouDemanderAuServeur } from './ou-demander-au-serveur.ts'

const GUERET = { code: '23096', nom: 'Guéret', precision: 'Creuse, 23000' }

const DU_SERVEUR: OuDemander = {
  situer: saisie => (saisie === 'Guéret & alentours' ? [GUERET] : []),
  commune: code => (code === '23096' ? GUERET : null),
  lieux: (commune, droit) =>
    commune === '23096' && droit === 'soins-urgents'
      ? [
          {
            nom: 'Permanence',
            adresse: '/lieux/permanence-AAAAAA',
            rue: '1 rue',
            telephone: null,
            etat: { nom: 'oui', mot: 'Ouvert' },
            distance: 'Tout près',
            horaires: [],
            confiance: '',
            exemple: false,
            ouvreCetteSemaine: true
          }
        ]
      : []
}

describe('où demander, pour des réponses gardées sur l’appareil', () => {
  const site = pagesOuDemander(DU_SERVEUR)
  const ici = ouDemanderAuServeur(async adresse => site.request(adresse))

  test('le serveur dit la commune et les lieux, comme s’il tenait la page', async () => {
    expect(await ici.situer('Guéret & alentours')).toEqual([GUERET])
    expect(await ici.commune('23096')).toEqual(GUERET)
    expect(await ici.commune('../../effacer')).toBeNull()
    expect(await ici.lieux('23096', 'soins-urgents')).toEqual(
      await DU_SERVEUR.lieux('23096', 'soins-urgents')
    )
    expect(await ici.situer('ailleurs')).toEqual([])
  })

  test('sans réseau, personne ne peut être interrogé : ce n’est pas « inconnue »', async () => {
    const seul = ouDemanderAuServeur(() => Promise.reject(new TypeError('Failed to fetch')))

    expect(await seul.situer('Guéret')).toBeNull()
    expect(await seul.commune('23096')).toBeNull()
    expect(await seul.lieux('23096', 'css')).toEqual([])
  })
})
