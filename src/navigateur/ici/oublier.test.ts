import { describe, expect, test } from 'vitest'
import { gardeSurPlace } from './garde.ts'
import { oublier } from './oublier.ts'
import { traceDuServeur } from './trace-du-serveur.ts'
import { unTiroir } from './un-tiroir.ts'

const unAppareil = ({ reseau = true } = {}) => {
  const tiroir = unTiroir()
  const monde = { reseau }
  const garde = gardeSurPlace(tiroir, () => 1_000)
  const serveur = traceDuServeur({
    tiroir,
    maintenant: () => 1_000,
    effacerLaBas: async () => monde.reseau
  })
  return { tiroir, monde, garde, serveur, suivre: oublier({ garde, serveur, tiroir }) }
}

describe('après une page répondue par l’appareil', () => {
  test.each(['/effacer', '/effacer/pause', '/quitter'])('%s ne laisse rien', async chemin => {
    const { tiroir, serveur, suivre } = unAppareil()
    await serveur.noter()

    await suivre(chemin)

    expect([...tiroir.contenu]).toEqual([])
  })

  test('effacer sans réseau ne garde que le témoin à effacer, puis plus rien', async () => {
    const { tiroir, monde, garde, serveur, suivre } = unAppareil({ reseau: false })
    await serveur.noter()
    await garde.poser(undefined, {}, 60)

    await garde.effacer()
    await suivre('/effacer')
    expect([...tiroir.contenu.keys()]).toEqual(['serveur'])

    monde.reseau = true
    await suivre('/')
    expect([...tiroir.contenu]).toEqual([])
  })

  test('un parcours qui commence ici congédie celui du serveur', async () => {
    const { serveur, suivre } = unAppareil()
    await serveur.noter()

    await suivre('/droits/commencer')

    expect(await serveur.etat()).toBe('rien')
  })

  test('on sait quand plus aucun parcours n’est en cours', async () => {
    const { garde, suivre } = unAppareil()
    await garde.poser(undefined, {}, 60)

    expect(await suivre('/')).toBe(false)
    expect(await suivre('/droits/questions/3')).toBe(false)

    await garde.effacer()
    expect(await suivre('/effacer')).toBe(true)
  })
})
