import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Code } from '../../domain/precis/code.ts'

/** All drafts are as long as one another, or a few steps longer: a row tells nothing of a household. */
const PALIER_OCTETS = 4_096
const OCTETS_IV = 12
const OCTETS_SCEAU = 16

/** What one code opens. */
export type Coffre = {
  /** Of the row. It does not give the key, nor the key the name. */
  readonly nom: string
  readonly fermer: (valeur: unknown) => string
  /** Nothing when it was sealed by another code, moved from another row, or damaged. */
  readonly ouvrir: (contenu: string) => unknown
}

/** The row's name and the key, drawn apart from the 95 random bits of a code: no need to slow anyone down. */
export const coffreDe = (code: Code): Coffre => {
  const tirer = (pour: string) => Buffer.from(hkdfSync('sha256', code, 'relais', `brouillon ${pour}`, 32))
  const nom = tirer('nom').toString('base64url')
  const cle = tirer('cle')
  return {
    nom,
    fermer: valeur => {
      const iv = randomBytes(OCTETS_IV)
      const chiffre = createCipheriv('aes-256-gcm', cle, iv).setAAD(Buffer.from(nom))
      const corps = Buffer.concat([chiffre.update(remplir(JSON.stringify(valeur))), chiffre.final()])
      return Buffer.concat([iv, chiffre.getAuthTag(), corps]).toString('base64url')
    },
    ouvrir: contenu => {
      const octets = Buffer.from(contenu, 'base64url')
      try {
        const clair = createDecipheriv('aes-256-gcm', cle, octets.subarray(0, OCTETS_IV))
          .setAAD(Buffer.from(nom))
          .setAuthTag(octets.subarray(OCTETS_IV, OCTETS_IV + OCTETS_SCEAU))
        const corps = octets.subarray(OCTETS_IV + OCTETS_SCEAU)
        return JSON.parse(Buffer.concat([clair.update(corps), clair.final()]).toString('utf8'))
      } catch {
        return undefined
      }
    }
  }
}

/** JSON does not mind spaces at its end. */
const remplir = (json: string): Buffer => {
  const octets = Buffer.from(json, 'utf8')
  const longueur = Math.ceil((octets.length + 1) / PALIER_OCTETS) * PALIER_OCTETS
  return Buffer.concat([octets, Buffer.alloc(longueur - octets.length, ' ')])
}
