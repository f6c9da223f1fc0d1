import { type AccordDesNoms, accorderNoms } from './nom.ts'
import { type Proximite, situer } from './proximite.ts'
import type { Signes } from './signes.ts'

/** `sur`: one place, joined with its trail. `douteux`: a human decides. */
export type Verdict = 'sur' | 'douteux' | 'non'

/** The verdict, and what it rests on, to be shown to who decides. */
export type Comparaison = {
  readonly verdict: Verdict
  readonly nom: AccordDesNoms
  readonly ou: Proximite
  readonly memes: readonly Indice[]
}

export type Indice = 'identifiant' | 'telephone' | 'courriel' | 'pivot'

/** Whether two fiches speak of the same place. It does not matter which one comes first. */
export const comparer = (a: Signes, b: Signes): Comparaison => {
  const nom = accorderNoms(a.nom, b.nom)
  const ou = situer(a, b)
  const memes = indicesCommuns(a, b)
  return { nom, ou, memes, verdict: juger({ nom, ou, memes, ...dissemblances(a, b) }) }
}

type Faits = Omit<Comparaison, 'verdict'> & {
  /** Two phones, none in common. */
  readonly autreTelephone: boolean
  /** And two SIRET: two establishments, be it under one name. */
  readonly autreEtablissement: boolean
}

const juger = (faits: Faits): Verdict => {
  const { nom, ou, memes } = faits
  if (memes.includes('identifiant'))
    return ou === 'loin' || ou === 'ailleurs' || nom === 'autre' ? 'douteux' : 'sur'
  if (ou === 'ailleurs' || (nom === 'autre' && memes.length === 0)) return 'non'
  return JUGES[ou](faits)
}

const JUGES: Readonly<Record<Exclude<Proximite, 'ailleurs'>, (faits: Faits) => Verdict>> = {
  ici: ({ nom, autreTelephone, autreEtablissement }) => {
    if (nom === 'meme') return autreEtablissement ? 'douteux' : 'sur'
    return nom === 'compatible' && !autreTelephone ? 'sur' : 'douteux'
  },
  pres: ({ nom, memes, autreEtablissement }) => {
    if (nom === 'meme') return autreEtablissement ? 'douteux' : 'sur'
    if (nom === 'compatible') return memes.length > 0 && !autreEtablissement ? 'sur' : 'douteux'
    return nom !== 'autre' && memes.length > 0 ? 'douteux' : 'non'
  },
  commune: ({ nom, memes, autreEtablissement }) => {
    if (nom === 'meme') return memes.length > 0 && !autreEtablissement ? 'sur' : 'douteux'
    return nom === 'compatible' && memes.length > 0 ? 'douteux' : 'non'
  },
  loin: ({ nom, memes }) => (nom === 'meme' && memes.length > 0 ? 'douteux' : 'non')
}

const indicesCommuns = (a: Signes, b: Signes): readonly Indice[] => [
  ...seCroisent('identifiant', a.identifiants, b.identifiants),
  ...seCroisent('telephone', a.telephones, b.telephones),
  ...seCroisent('courriel', a.courriels, b.courriels),
  ...(a.pivot !== null && a.pivot === b.pivot ? (['pivot'] as const) : [])
]

const seCroisent = (indice: Indice, a: readonly string[], b: readonly string[]): readonly Indice[] =>
  a.some(valeur => b.includes(valeur)) ? [indice] : []

const dissemblances = (a: Signes, b: Signes) => {
  const autreTelephone =
    a.telephones.length > 0 &&
    b.telephones.length > 0 &&
    seCroisent('telephone', a.telephones, b.telephones).length === 0
  const deuxPivots = a.pivot !== null && b.pivot !== null && a.pivot !== b.pivot
  return { autreTelephone, autreEtablissement: autreTelephone && deuxPivots }
}
