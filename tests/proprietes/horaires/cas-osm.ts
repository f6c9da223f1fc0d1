import { lireHorairesTexte } from '#modules/lieux/server'
import type { Hasard } from '../../support/hasard.ts'
import { plagesAuHasard, semaineAuHasard } from '../../support/horaires.ts'
import { type Cas, jourOsm, plagesOsm, semaineOsm } from './cas.ts'

/** What is written, and what the reference reads in its place when it cannot read that or ought not to. */
type Morceau = { readonly texte: string; readonly reference: string }

const pareil = (texte: string): Morceau => ({ texte, reference: texte })

/** Rules that both may read. */
const REGLES: readonly ((jour: string, heures: string) => string)[] = [
  () => 'PH off',
  (_jour, heures) => `PH ${heures}`,
  jour => `${jour}[1] off`,
  (jour, heures) => `${jour}[2,4] ${heures}`,
  (jour, heures) => `${jour}[-1] ${heures}`,
  (jour, heures) => `${jour}[2-3] ${heures}`,
  jour => `week 1-53/2 ${jour} off`,
  (jour, heures) => `week 2-52/2 ${jour} ${heures}`,
  (jour, heures) => `week 10-20 ${jour} ${heures}`,
  (jour, heures) => `Jul 14-Aug 25 Mo-${jour} ${heures}`,
  () => 'Jul-Aug off',
  () => 'Dec 24,Dec 31 off',
  () => 'Dec 20-Jan 05 off',
  () => '2026 May 15 off',
  () => '2026 Nov 23-2026 Dec 05 off',
  () => 'Feb 29 off',
  (_jour, heures) => `Feb 29 ${heures}`,
  jour => `${jour} 12:00-13:00 off`,
  jour => `${jour} off`,
  (jour, heures) => `${jour} ${heures}`,
  (jour, heures) => `${jour},PH ${heures}`,
  (jour, heures) => `${jour} ${heures} "sur rendez-vous"`,
  (jour, heures) => `${jour} ${heures} unknown "selon les jours"`,
  jour => `${jour} 22:00-02:00`,
  jour => `${jour} 00:00-24:00`
]

/** Rules that the reference refuses, or reads as nobody would. */
const DEFAUTS: readonly ((jour: string, heures: string) => Morceau)[] = [
  jour => ({ texte: `${jour} 12:30`, reference: `${jour} off` }),
  jour => ({ texte: `${jour} 08:30-12:00-13:30`, reference: `${jour} off` }),
  jour => ({ texte: `${jour} 14:00-12:00`, reference: `${jour} off` }),
  jour => ({ texte: `${jour} 14:00-14:00`, reference: `${jour} off` }),
  jour => ({ texte: `${jour} 10h00-12h30,13h30-17h`, reference: `${jour} 10:00-12:30,13:30-17:00` }),
  () => ({ texte: 'SH off', reference: 'off' }),
  (jour, heures) => ({ texte: `SH ${jour} ${heures}`, reference: `${jour} off` }),
  (_jour, heures) => ({ texte: heures, reference: 'off' }),
  jour => ({ texte: `${jour} matin`, reference: `${jour} off` }),
  jour => ({ texte: `${jour} sunrise-sunset`, reference: `${jour} off` })
]

const tirer = (hasard: Hasard): Morceau => {
  const jour = jourOsm(hasard.entier(0, 6))
  const heures = plagesOsm(plagesAuHasard(hasard))
  return hasard.chance(0.25)
    ? hasard.parmi(DEFAUTS)(jour, heures)
    : pareil(hasard.parmi(REGLES)(jour, heures))
}

/** A week, then up to three rules: replaced, added, or only « otherwise ». */
export const casOsm = (hasard: Hasard): Cas => {
  if (hasard.chance(0.03)) return de([pareil('24/7')])
  const morceaux = [pareil(semaineOsm(semaineAuHasard(hasard)))]
  for (let n = hasard.entier(0, 3); n > 0; n -= 1) {
    const { texte, reference } = tirer(hasard)
    const lien = hasard.chance(0.15) && !/off|unknown|^\d/.test(texte) && texte === reference ? ', ' : '; '
    morceaux.push({ texte: `${lien}${texte}`, reference: `${lien}${reference}` })
  }
  if (hasard.chance(0.08)) morceaux.push(pareil(' || "sur rendez-vous"'))
  return de(morceaux)
}

const de = (morceaux: readonly Morceau[]): Cas => {
  const texte = morceaux.map(morceau => morceau.texte).join('')
  return {
    forme: 'osm',
    texte,
    horaires: lireHorairesTexte(texte),
    reference: morceaux.map(morceau => morceau.reference).join('')
  }
}
