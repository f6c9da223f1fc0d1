/** The shares of equal households, as docs/ecarts-openfisca.md shows them; a test computes them again. */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Bilan, ET } from './bilan.ts'

export const DOCUMENT = new URL('../../docs/ecarts-openfisca.md', import.meta.url)
export const DEBUT = '<!-- written by npm run bench ecarts-openfisca -- --ecrire -->'
export const FIN = '<!-- end of the tables -->'

/** What stands between the two marks. */
export const lireTableau = (): string => {
  const texte = readFileSync(DOCUMENT, 'utf8')
  return texte.slice(texte.indexOf(DEBUT) + DEBUT.length, texte.indexOf(FIN)).trim()
}

export const ecrireTableau = (bilans: readonly Bilan[]): void => {
  const texte = readFileSync(DOCUMENT, 'utf8')
  const [avant] = texte.split(DEBUT)
  const [, apres] = texte.split(FIN)
  if (avant === undefined || apres === undefined)
    throw new Error('docs/ecarts-openfisca.md has lost its marks.')
  writeFileSync(DOCUMENT, `${avant}${DEBUT}\n${dessinerTableau(bilans)}\n${FIN}${apres}`)
}

export const dessinerTableau = (bilans: readonly Bilan[]): string =>
  [
    ...PARTS,
    ...bilans.map(dessinerPart),
    '',
    ...CAUSES,
    ...[...parTitre(bilans).values()].flatMap(dessinerCauses)
  ].join('\n')

const PARTS = [
  '| right | month | households | equal as they stand | explained by a cause | of these, « à vérifier » with us | without a cause |',
  '| --- | --- | --- | --- | --- | --- | --- |'
]

const dessinerPart = ({ titre, mois, foyers, egaux, aVerifier, inexpliques }: Bilan): string => {
  const expliques = foyers - egaux - inexpliques.length
  const cases = [
    titre,
    mois,
    foyers,
    `${egaux} (${part(egaux, foyers)})`,
    expliques,
    aVerifier,
    `**${inexpliques.length}**`
  ]
  return `| ${cases.join(' | ')} |`
}

const part = (nombre: number, total: number): string => `${((100 * nombre) / total).toFixed(1)} %`

const CAUSES = ['| right | cause | text | households |', '| --- | --- | --- | --- |']

const parTitre = (bilans: readonly Bilan[]): ReadonlyMap<string, readonly Bilan[]> => {
  const groupes = new Map<string, readonly Bilan[]>()
  for (const bilan of bilans) groupes.set(bilan.titre, [...(groupes.get(bilan.titre) ?? []), bilan])
  return groupes
}

/** A household with two causes counts once under each. */
function dessinerCauses(bilans: readonly Bilan[]): readonly string[] {
  const textes = bilans[0]?.textes ?? new Map<string, string>()
  return [...textes]
    .map(([cause, texte]) => ({ cause, texte, nombres: bilans.map(bilan => compter(bilan, cause)) }))
    .filter(({ nombres }) => nombres.some(nombre => nombre > 0))
    .map(
      ({ cause, texte, nombres }) => `| ${bilans[0]?.titre} | ${cause} | ${texte} | ${nombres.join(' / ')} |`
    )
}

const compter = ({ causes }: Bilan, cause: string): number =>
  [...causes].reduce(
    (total, [ensemble, nombre]) => total + (ensemble.split(ET).includes(cause) ? nombre : 0),
    0
  )
