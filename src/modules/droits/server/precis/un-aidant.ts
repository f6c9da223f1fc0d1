import { ok, refus } from '#shared/result'
import { direCode, lireCode } from '../../domain/precis/code.ts'
import { pagesPrecis } from '../../pages/precis/index.tsx'
import type { PortsPrecis } from '../../pages/precis/ports.ts'
import { type Reponses, texteDe } from '../../pages/un-visiteur.ts'
import { calculPrecis } from './calcul-precis.ts'

const CODE = lireCode('0000 0000 0000 0000 0000')

/** A helper at the desk, without script: one draft in memory, all the rights, and the pages as a browser would post them. */
export const unAidant = (ports: Partial<PortsPrecis> = {}) => {
  const memoire: { valeur: unknown } = { valeur: undefined }
  if (!CODE.ok) throw new Error(CODE.error)
  const code = CODE.value
  const app = pagesPrecis({
    brouillons: {
      commencer: async (_c, valeur) => {
        memoire.valeur = structuredClone(valeur)
        return ok(undefined)
      },
      reprendre: async (_c, saisie) => (saisie === direCode(code) ? ok(undefined) : refus('inconnu')),
      lire: async () =>
        memoire.valeur === undefined ? { sorte: 'absent' } : { sorte: 'ici', code, valeur: memoire.valeur },
      ecrire: async (_c, valeur) => {
        memoire.valeur = JSON.parse(JSON.stringify(valeur))
        return ok(undefined)
      },
      effacer: async () => {
        memoire.valeur = undefined
      }
    },
    calcul: calculPrecis,
    communes: {
      situer: async () => [{ code: '23096', nom: 'Guéret', precision: '23000' }],
      commune: async voulu =>
        voulu === '23096' ? { code: '23096', nom: 'Guéret', precision: '23000' } : null
    },
    jour: () => '2026-11-23',
    scripts: [],
    scriptsDeLaGrille: [],
    ...ports
  })
  const lire = async (page: string) => (await app.request(`/droits/precis/${page}`)).text()
  const envoyer = async (page: string, champs: Reponses) =>
    app.request(`/droits/precis/${page}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(Object.entries(champs).flatMap(([nom, v]) => [v].flat().map(t => [nom, t])))
    })
  /** Posts a page that must be understood. */
  const remplir = async (page: string, champs: Reponses) => {
    const reponse = await envoyer(page, champs)
    if (reponse.status !== 303) throw new Error(`${page} : ${texteDe(await reponse.text())}`)
    return reponse.headers.get('Location') ?? ''
  }
  const commencer = () => remplir('commencer', {})
  return { memoire, lire, envoyer, remplir, commencer }
}
