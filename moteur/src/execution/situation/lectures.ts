/** Fields whose written form is not a word of the rules: a commune, a country. */

const OUTRE_MER = new Set(['971', '972', '973', '974'])
const PAYS_EUROPEENS = new Set(
  ('AT BE BG CY CZ DE DK EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' + 'IS LI NO CH UE').split(
    ' '
  )
)

/** A commune or département code; null where the law of these territories is not written here (975, 978, 986…). */
const territoire = (code: string): string | null => {
  const prefixe = code.slice(0, 3)
  if (prefixe === '976') return 'mayotte'
  if (OUTRE_MER.has(prefixe)) return 'outre_mer'
  if (prefixe.startsWith('97') || prefixe.startsWith('98')) return null
  return /^\d[\dAB]/.test(code) ? 'metropole' : null
}

/** An ISO country; « UE » when only that much is known. */
const nationalite = (pays: string): string | null => {
  if (pays === 'FR') return 'francaise'
  if (PAYS_EUROPEENS.has(pays)) return 'europeenne'
  return /^[A-Z]{2}$/.test(pays) ? 'autre' : null
}

const LECTURES: Readonly<Record<string, (texte: string) => string | null>> = {
  territoire,
  nationalité: nationalite
}

const PAYS_A_ACCORD = new Set(['DZ', 'MA', 'TN', 'TR'])

/** Whether a country is bound by an agreement on social security; « autre » does not tell which country. */
const accord = (pays: string): boolean | null =>
  pays === 'UE' ? false : /^[A-Z]{2}$/.test(pays) ? PAYS_A_ACCORD.has(pays) : null

const QUESTIONS: Readonly<Record<string, (texte: string) => boolean | null>> = { accord }

/** A yes or no drawn from a written word; null when the word does not tell. */
export const repondre = (valeur: unknown, lecture: string | undefined): boolean | null => {
  if (typeof valeur === 'boolean') return valeur
  return typeof valeur === 'string' && lecture !== undefined ? (QUESTIONS[lecture]?.(valeur) ?? null) : null
}

/** The word of the rules for a written value: itself, or what its named reader says. */
export const traduire = (
  texte: string,
  choix: readonly string[],
  lecture: string | undefined
): string | null => {
  if (choix.includes(texte) || lecture === undefined) return texte
  return LECTURES[lecture]?.(texte) ?? null
}
