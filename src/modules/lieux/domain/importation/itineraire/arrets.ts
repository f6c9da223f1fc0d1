import { couperEnJetons, type Jeton } from './jetons.ts'

/** A stop as the text gives it: some words for where, some for when. */
export type Arret = { readonly lieu: string; readonly quand: readonly Jeton[] }

const ENTRE_PARENTHESES =
  /([^(),;:.]{3,60}?)\s*\(\s*((?:les?\s)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[^()]{0,60})\)/giu

/** The stops of a timetable in words, by the order in which it says when and where; none when it has no order. */
export const lireArrets = (texte: string): readonly Arret[] => {
  const jetons = couperEnJetons(texte)
  const jours = jetons.filter(({ sorte }) => sorte === 'jour').length
  if (jours === 0) return []
  const parentheses = [...texte.matchAll(ENTRE_PARENTHESES)].map(([, lieu = '', quand = '']) => ({
    lieu: lieu.replace(/^[\s/–-]+/, '').trim(),
    quand: couperEnJetons(quand)
  }))
  const dedans = parentheses.flatMap(({ quand }) => quand).filter(({ sorte }) => sorte === 'jour').length
  if (dedans === jours) return parentheses.filter(({ quand }) => quand.every(estQuand))
  if ((texte.match(LIEU_PUIS_JOUR) ?? []).length > 1) return parLieu(jetons)
  return sansOrdre(texte, jetons) ? [] : parJour(jetons)
}

// « Trun : lundi … - Chambois : lundi … » gives the place first; « Tournée : lundi Trun … » does not.
const LIEU_PUIS_JOUR =
  /(?<!paires?\s?):\s*(?:les?\s)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?!s?\s*:)/gi

// « Marché de Talence le mercredi … samedi 8h-13h »: which day goes with which place?
const sansOrdre = (texte: string, jetons: readonly Jeton[]): boolean => {
  const dernier = jetons.at(-1)
  const [avant = ''] = texte.split(/(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/i, 1)
  return dernier !== undefined && estQuand(dernier) && !/^\s*$|[:.]\s*(?:les?\s)?$/i.test(avant)
}

const estQuand = ({ sorte }: Jeton): boolean => sorte !== 'lieu'

/** « Trun : lundi 9h-12h et jeudi 14h-17h - Chambois : … » */
const parLieu = (jetons: readonly Jeton[]): readonly Arret[] => {
  const arrets: { lieu: string; quand: Jeton[] }[] = []
  for (const jeton of jetons) {
    if (jeton.sorte === 'lieu') arrets.push({ lieu: jeton.texte, quand: [] })
    else arrets.at(-1)?.quand.push(jeton)
  }
  return arrets.filter(({ quand }) => quand.some(({ sorte }) => sorte === 'jour'))
}

/** « Lundi 9h-12h : Trun / mardi matin : Chambois, 14h-17h : Exmes » */
const parJour = (jetons: readonly Jeton[]): readonly Arret[] =>
  groupes(jetons).flatMap(({ jours, suite }) => {
    const [premier] = suite
    if (premier === undefined) return []
    return premier.sorte === 'lieu' ? quandApres(jours, suite) : quandAvant(jours, suite)
  })

type Groupe = { readonly jours: Jeton[]; readonly suite: Jeton[] }

/** A day, or several that follow one another, and what is said until the next. */
const groupes = (jetons: readonly Jeton[]): readonly Groupe[] => {
  const faits: Groupe[] = []
  let entete: readonly Jeton[] = []
  for (const [rang, jeton] of jetons.entries()) {
    const dernier = faits.at(-1)
    if (jeton.sorte === 'entete') {
      entete = [{ sorte: 'parite', texte: jeton.texte }]
      continue
    }
    const suivant = jetons[rang + 1]
    const devantUnJour = jeton.sorte === 'rang' && suivant?.sorte === 'jour'
    if (jeton.sorte !== 'jour' && !devantUnJour) {
      dernier?.suite.push(jeton)
      continue
    }
    if (dernier !== undefined && dernier.suite.length === 0) dernier.jours.push(jeton)
    else faits.push({ jours: [...entete, jeton], suite: [] })
  }
  return faits
}

const quandAvant = (jours: readonly Jeton[], suite: readonly Jeton[]): readonly Arret[] => {
  const arrets: Arret[] = []
  let quand: Jeton[] = []
  for (const jeton of suite) {
    if (jeton.sorte !== 'lieu') quand.push(jeton)
    else {
      arrets.push({ lieu: jeton.texte, quand: [...jours, ...quand] })
      quand = []
    }
  }
  return arrets
}

const quandApres = (jours: readonly Jeton[], suite: readonly Jeton[]): readonly Arret[] => {
  const arrets: { lieu: string; quand: Jeton[] }[] = []
  for (const jeton of suite) {
    if (jeton.sorte === 'lieu') arrets.push({ lieu: jeton.texte, quand: [...jours] })
    else arrets.at(-1)?.quand.push(jeton)
  }
  return arrets
}
