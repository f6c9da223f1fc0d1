import { debutDesPersonnes, LARGEUR_DE_MORCEAU, largeurDePersonne, TETE } from '../../execution/lot/rangee.ts'
import { ecrireRecul } from '../javascript/cellules.ts'
import type { Chantier } from './chantier.ts'
import { boucleSur, ouvrir, type Region } from './region.ts'
import { type Masques, masquesDe } from './zeros.ts'

/** The cells where a loop reads the facts. */
const repere = (lettre: string, indice: string): string => `${lettre}_${indice.replaceAll(/\W/g, '')}`

/** The first plain fact of the person of a region. */
export const faitsDeLaPersonne = (region: Region): string =>
  repere('q', boucleSur(region, 'personnes')!.indice)

/** The first monthly value of the person, or of the household, in the piece of a region. */
export const valeursDuMorceau = (region: Region, personne: boolean): string => {
  const m = boucleSur(region, 'mois')!.indice
  return personne ? repere(`u${m}`, boucleSur(region, 'personnes')!.indice) : repere('v', m)
}

const placeDansLeMorceau = (m: string, p: string | null): string =>
  p === null ? `${m} + 2` : `${m} + ${LARGEUR_DE_MORCEAU.fixe + 1} + 2 * ${p}`

/** A loop over the persons, or the first of them alone. */
export const ouvrirPersonnes = (chantier: Chantier, region: Region, seul = false): Region =>
  ouvrir(region, 'personnes', seul ? '0' : `p${chantier.numero()}`)

/** What a region over the persons must read before its lines. */
export const lignesDePersonne = ({ rangement }: Chantier, region: Region): readonly string[] => {
  const p = region.indice
  const m = boucleSur(region, 'mois')?.indice
  return garder(region.lignes, [
    [
      faitsDeLaPersonne(region),
      `b + ${debutDesPersonnes(rangement)}${p === '0' ? '' : ` + ${largeurDePersonne(rangement)} * ${p}`}`
    ],
    ...(m === undefined ? [] : [[valeursDuMorceau(region, true), `e[${placeDansLeMorceau(m, p)}]`] as const])
  ])
}

/** Only the cells that are read. */
const garder = (
  lignes: readonly string[],
  reperes: readonly (readonly [nom: string, valeur: string])[]
): readonly string[] => [
  ...reperes
    .filter(([nom]) => lignes.some(ligne => ligne.includes(`[${nom} `)))
    .map(([nom, valeur]) => `const ${nom} = ${valeur}`),
  ...lignes
]

export const tournerSurPersonnes = (chantier: Chantier, region: Region): readonly string[] => {
  const p = region.indice
  return p === '0'
    ? ['{', ...lignesDePersonne(chantier, region), '}']
    : [`for (let ${p} = 0; ${p} < n; ${p}++) {`, ...lignesDePersonne(chantier, region), '}']
}

/** The total of a monthly value: each piece is computed once, then added as many times as it has months. */
export const ecrireFenetre = (chantier: Chantier, region: Region, i: number): string => {
  const { args, litteraux, personne } = chantier.plan.pas[i]!
  const [fixe = 0, selon = 0, fixeA = 0, selonA = 0] = litteraux
  const nom = chantier.noms[i]!
  const numero = chantier.numero()
  const [m, k] = [`m${numero}`, `k${numero}`]
  const dedans = ouvrir(region, 'branche')
  const mois = ouvrir(dedans, 'mois', m)
  const valeur = chantier.lire(mois, args[0]!)
  const p = personne ? boucleSur(region, 'personnes')!.indice : null
  const [recent, ancien] = [ecrireRecul(fixeA, selonA), ecrireRecul(fixe, selon)]
  const masques = masquesDe(chantier, args[0]!, personne)
  const corps = garder(mois.lignes.concat([`[${valeur} `]), [
    [valeursDuMorceau(mois, false), `e[${placeDansLeMorceau(m, null)}]`],
    ...(p === null ? [] : [[valeursDuMorceau(mois, true), `e[${placeDansLeMorceau(m, p)}]`] as const])
  ]).slice(0, -1)
  const morceau = `e[b + ${TETE.morceaux} + ${recent}]`
  dedans.lignes.push(
    ...(recent === ancien
      ? ['{', `const ${m} = ${morceau}`, ...corps, `${nom} += ${valeur}`, '}']
      : [
          `for (let ${k} = ${recent}, ${m} = ${morceau}; ${k} <= ${ancien}; ${m} += ${LARGEUR_DE_MORCEAU.fixe} + 2 * n) {`,
          ...corps,
          `if (${valeur} === 0) { ${k} = e[${m}] + 1; continue }`,
          `const fin = Math.min(e[${m}], ${ancien})`,
          `for (; ${k} <= fin; ${k}++) ${nom} += ${valeur}`,
          '}'
        ])
  )
  region.lignes.push(`let ${nom} = 0`)
  if (masques === null) region.lignes.push('{', ...dedans.lignes, '}')
  else region.lignes.push(`if (${ecrireMasques(region, chantier, masques)}) {`, ...dedans.lignes, '}')
  return nom
}

/** Whether anything is received of what counts. */
const ecrireMasques = (region: Region, { rangement }: Chantier, masques: Masques): string => {
  const lieux = {
    personne: () => `${faitsDeLaPersonne(region)} + ${rangement.personne}`,
    foyer: () => `b + ${TETE.recu}`,
    quiconque: () => `b + ${TETE.recuParQuiconque}`
  }
  return (
    (['personne', 'foyer', 'quiconque'] as const)
      .filter(qui => masques[qui] !== 0)
      .map(qui => `(e[${lieux[qui]()}] & ${masques[qui]}) !== 0`)
      .join(' || ') || 'false'
  )
}
