import { describe, expect, test } from 'vitest'
import { traceDuServeur } from './trace-du-serveur.ts'
import { unTiroir } from './un-tiroir.ts'

const uneTrace = ({ reseau = true } = {}) => {
  const tiroir = unTiroir()
  const monde = { reseau, maintenant: 1_000_000, demandes: 0 }
  const trace = traceDuServeur({
    tiroir,
    cle: 'serveur',
    maintenant: () => monde.maintenant,
    effacerLaBas: async () => {
      monde.demandes += 1
      return monde.reseau
    }
  })
  return { tiroir, monde, trace }
}

describe('le témoin du serveur, vu de l’appareil', () => {
  test('une page du parcours répondue par le serveur : il y en a peut-être un', async () => {
    const { trace } = uneTrace()

    await trace.noter()

    expect(await trace.etat()).toBe('peut-etre')
  })

  test('une heure après, le sceau est périmé : il n’y a plus rien', async () => {
    const { tiroir, monde, trace } = uneTrace()

    await trace.noter()
    monde.maintenant += 60 * 60_000

    expect(await trace.etat()).toBe('rien')
    expect([...tiroir.contenu]).toEqual([])
  })

  test('la personne efface : le serveur confirme, et il ne reste aucune trace', async () => {
    const { tiroir, trace } = uneTrace()

    await trace.noter()
    await trace.congedier()

    expect(await trace.etat()).toBe('rien')
    expect([...tiroir.contenu]).toEqual([])
  })

  test('la personne efface sans réseau : le serveur est prévenu dès que le réseau revient', async () => {
    const { monde, trace } = uneTrace({ reseau: false })

    await trace.noter()
    await trace.congedier()
    expect(await trace.etat()).toBe('a-effacer')

    monde.reseau = true
    await trace.retenter()
    expect(await trace.etat()).toBe('rien')
  })

  test('un parcours en cours au serveur n’est jamais effacé sans qu’on le demande', async () => {
    const { monde, trace } = uneTrace()

    await trace.noter()
    await trace.retenter()

    expect(monde.demandes).toBe(0)
    expect(await trace.etat()).toBe('peut-etre')
  })

  test('plusieurs pages arrivent avant sa réponse : au retour du réseau, il n’est prévenu qu’une fois', async () => {
    const { monde, trace } = uneTrace()

    await trace.noter()
    monde.reseau = false
    await trace.congedier()
    monde.reseau = true
    await Promise.all([trace.retenter(), trace.retenter(), trace.retenter()])

    expect(monde.demandes).toBe(2)
    expect(await trace.etat()).toBe('rien')
  })

  test('quand le serveur ne sait rien, on ne le dérange pas', async () => {
    const { monde, trace } = uneTrace()

    await trace.congedier()

    expect(monde.demandes).toBe(0)
  })
})
