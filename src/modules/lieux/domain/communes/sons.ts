/** What the end of a word says, and what it does not. */
const FINALES: readonly (readonly [RegExp, string])[] = [
  [/(?:e?au[xtd]?s?|o[tc]s?)$/, 'o'],
  [/(?:ers?|ez|ets?|ée?s?|ai[sxt]?|aye?|ey)$/, 'é'],
  // A mark stays, until the nasals are heard: « dame » is not « dam ». The only vowel of a word is heard: « Metz ».
  [/(?<=[aeiouyé].*)e[sxztdp]*$/, "'"],
  [/[sxztdp]+$/, '']
]

/** Letters that their neighbour changes, written as what one hears. */
const SELON_LA_SUIVANTE: readonly (readonly [RegExp, string])[] = [
  [/s?c(?=[eiyé])/g, 'ç'],
  [/ge(?=[aou])|g(?=[eiyé])/g, 'j'],
  [/gu(?=[eiyé])/g, 'g'],
  [/ch(?=[rl])/g, 'k'],
  [/ay(?=[aeiouyé].)/g, 'aill'],
  [/(?<=[aeiouyé])s(?=[aeiouyé])/g, 'z'],
  [/(?<=.)t(?=ion)/g, 'ç'],
  // Mute inside « Montpellier », « Grandchamp ».
  [/(?<=[oa]n)[td](?=[bcdfgjlmnpqstv])/g, '']
]

/** Written with letters, to be indexed like them: « in » is q, « an » w, « on » y, « ch » x. */
const NASALES: Readonly<Record<string, string>> = {
  uaq: 'oin',
  iq: 'ien yen',
  q: 'ain aim ein eim in im yn ym un um',
  w: 'aen aon an am en em',
  y: 'on om'
}

const AUTRES: Readonly<Record<string, string>> = {
  ai: 'aill ail',
  ei: 'eill eil euill euil',
  ui: 'ouill ouil',
  o: 'eau au',
  ua: 'oi oy',
  u: 'ou oo',
  e: 'oeu eu ai ei ay ey é',
  f: 'ph ff',
  x: 'sch sh ch',
  n: 'gn nn',
  s: 'ss ç',
  k: 'cqu qu cq q ck cc c',
  t: 'tth th tt',
  v: 'w',
  '': "h '",
  ks: 'x',
  i: 'y',
  b: 'bb',
  d: 'dd',
  g: 'gg',
  l: 'll',
  m: 'mm',
  p: 'pp',
  r: 'rr',
  z: 'zz'
}

const paires = (table: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([son, lettres]) => lettres.split(' ').map(groupe => [groupe, son] as const))

/** The longest first, else « eau » would be heard as « e » and « au ». */
const auChoix = (table: Readonly<Record<string, string>>): string =>
  paires(table)
    .map(([groupe]) => groupe)
    .sort((a, b) => b.length - a.length)
    .join('|')

const SONS = new Map([...paires(NASALES), ...paires(AUTRES)])
const GROUPES = new RegExp(`(?:${auChoix(NASALES)})(?![aeiouyénm'])|${auChoix(AUTRES)}`, 'g')

const remplacer = (mot: string, regles: typeof FINALES): string =>
  regles.reduce((reste, [lettres, par]) => reste.replace(lettres, par), mot)

/** How a word of `motsDe` is heard: « montpellier » and « monpelié » give the same sounds. */
export const sonsDe = (mot: string): string =>
  remplacer(remplacer(mot, SELON_LA_SUIVANTE), FINALES).replace(GROUPES, groupe => SONS.get(groupe) ?? '')

/** All the words of all communes fit; what people type must not fill the memory. */
const MOTS_RETENUS = 40_000

/** The same, each word listened to once: « saint », « sur » and « la » come by thousands. */
export const oreille = (): ((mot: string) => string) => {
  const connus = new Map<string, string>()
  return mot => {
    const connu = connus.get(mot)
    if (connu !== undefined) return connu
    const sons = sonsDe(mot)
    if (connus.size < MOTS_RETENUS) connus.set(mot, sons)
    return sons
  }
}
