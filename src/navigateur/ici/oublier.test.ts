import { describe, expect, test } from 'vitest'
import { gardeSurPlace } from './garde.ts'
import { oublier } from './oublier.ts'
import { traceDuServeur } from './trace-du-serveur.ts'
import { unTiroir } from './un-tiroir.ts'

const unAppareil = ({ reseau = true } = {}) => {
  const tiroir = unTiroir()
  const monde = { reseau }
  const garde = gardeSurPlace(tiroir, () => 1_000)
  const trace = (cle: string) =>
    traceDuServeur({ tiroir, cle, maintenant: () => 1_000, effacerLaBas: async () => monde.reseau })
  const [serveur, precis] = [trace('serveur'), trace('precis')]
  return { tiroir, monde, garde, serveur, precis, suivre: oublier({ garde, serveur, precis, tiroir }) }
}

describe('après une page répondue par l’appareil', () => {
  test.each(['/effacer', '/effacer/pause', '/quitter'])('%s ne laisse rien', async chemin => {
    const { tiroir, serveur, suivre } = unAppareil()
    await serveur.noter()

    await suivre(chemin)

    expect([...tiroir.contenu]).toEqual([])
  })

  test('un parcours court qui commence ici ne ferme pas la saisie d’un aidant ; « Effacer » la ferme', async () => {
    const { tiroir, precis, suivre } = unAppareil()
    await precis.noter()

    await suivre('/droits/commencer')
    expect(await precis.etat()).toBe('peut-etre')

    await suivre('/effacer')
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
