import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Clock } from './clock.ts'

/** A person needs longer to read a form than a program to fill it. */
const SECONDES_MINIMUM = 2
/** A page left open overnight on a desk still sends. */
const SECONDES_MAXIMUM = 36 * 3600

export type EtatDuJeton = 'bon' | 'trop-tot' | 'perime' | 'faux'

/** Proves that a form was opened here, for this, a moment ago; without a cookie, and without knowing by whom. */
export type JetonFormulaire = {
  readonly donner: (pour: string) => string
  readonly verifier: (pour: string, jeton: string) => EtatDuJeton
}

export const jetonFormulaire = ({
  secret,
  clock
}: {
  readonly secret: string
  readonly clock: Clock
}): JetonFormulaire => {
  const cle = new Uint8Array(hkdfSync('sha256', secret, 'relais', 'jeton de formulaire', 32))
  const secondes = () => Math.floor(clock.instant().getTime() / 1000)
  const signer = (pour: string, ne: string) =>
    createHmac('sha256', cle).update(`${pour}\n${ne}`).digest('base64url').slice(0, 22)

  return {
    donner: pour => {
      const ne = secondes().toString(36)
      return `${ne}.${signer(pour, ne)}`
    },
    verifier: (pour, jeton) => {
      const [ne = '', signature = ''] = jeton.split('.')
      if (!memesSignes(signature, signer(pour, ne))) return 'faux'
      const age = secondes() - Number.parseInt(ne, 36)
      if (age < SECONDES_MINIMUM) return 'trop-tot'
      return age > SECONDES_MAXIMUM ? 'perime' : 'bon'
    }
  }
}

const memesSignes = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}
