import { litTous } from '../../execution/familles.ts'
import type { Operation } from '../../execution/table.ts'
import { ecrireEtendue } from '../javascript/cellules.ts'
import { celluleDe, type Deux, type Ecrit, lire, nombre, noter } from './ecrit.ts'

/** Statements that write the bounds of a step whose parts are known: of person `p`, of month `k`. */
export const ecrireFormule = (ecrit: Ecrit, i: number): string => {
  const { op, args, litteraux, choix } = ecrit.plan.pas[i]!
  if (op === 'entree') return ecrireEntree(ecrit, i)
  if (op === 'parametre') return ecrireParametre(ecrit, i)
  if (litTous(op)) return ecrireSurTous(ecrit, i)
  if (op === '*' || op === '/') return appeler(ecrit, op === '*' ? 'multiplier' : 'diviser', i)
  if (op === 'si')
    return noter(
      ecrit,
      i,
      ecrireSi(
        args.map(arg => lire(ecrit, arg)),
        choix
      )
    )
  const parties = args.map(arg => lire(ecrit, arg, op === 'demandeur' ? '0' : 'p'))
  const appel = APPELS[op]
  if (appel) ecrit.appels.add(appel)
  return noter(ecrit, i, FORMULES[op]!(parties, litteraux))
}

type Formule = (parties: readonly Deux[], litteraux: readonly number[]) => Deux

/** What some formulas call. */
const APPELS: Readonly<Partial<Record<Operation, string>>> = {
  arrondi: 'arrondi',
  age: 'age',
  'mois ecoules': 'moisEcoules',
  decale: 'decale'
}

const seul = (texte: string): Deux => ({ bas: texte, haut: texte })

/** Grows with each of its parts. */
const croissante =
  (ecrire: (valeurs: readonly string[]) => string): Formule =>
  parties => ({
    bas: ecrire(parties.map(({ bas }) => bas)),
    haut: ecrire(parties.map(({ haut }) => haut))
  })

/** Grows with the second date, shrinks with the first. */
const duree =
  (fonction: string): Formule =>
  ([du, au]) => ({
    bas: `${fonction}(${du!.haut}, ${au!.bas})`,
    haut: `${fonction}(${du!.bas}, ${au!.haut})`
  })

/** A comparison: sure, and possible. */
const comparaison =
  (sur: (x: Deux, y: Deux) => string, possible: (x: Deux, y: Deux) => string): Formule =>
  ([x, y]) => ({ bas: `${sur(x!, y!)} ? 1 : 0`, haut: `${possible(x!, y!)} ? 1 : 0` })

const minimum = croissante(valeurs => `Math.min(${valeurs.join(', ')})`)
const maximum = croissante(valeurs => `Math.max(${valeurs.join(', ')})`)
const copie = croissante(([x]) => x!)
const JOURS = ['m.jour', 'm.premierDuMois', 'm.premierJanvier']

const FORMULES: Readonly<Partial<Record<Operation, Formule>>> = {
  constante: (_, [valeur]) => seul(nombre(valeur!)),
  inconnu: (_, [bas, haut]) => ({ bas: nombre(bas!), haut: nombre(haut!) }),
  jour: (_, [lequel]) => seul(JOURS[lequel!]!),
  etendue: (_, litteraux) => seul(ecrireEtendue(litteraux)),
  copie,
  demandeur: copie,
  '+': croissante(valeurs => valeurs.join(' + ')),
  '-': ([x, y]) => ({ bas: `${x!.bas} - ${y!.haut}`, haut: `${x!.haut} - ${y!.bas}` }),
  somme: croissante(valeurs => ['0', ...valeurs].join(' + ')),
  min: minimum,
  et: minimum,
  max: maximum,
  ou: maximum,
  non: ([x]) => ({ bas: `1 - ${x!.haut}`, haut: `1 - ${x!.bas}` }),
  '<': comparaison(
    (x, y) => `${x.haut} < ${y.bas}`,
    (x, y) => `${x.bas} < ${y.haut}`
  ),
  '<=': comparaison(
    (x, y) => `${x.haut} <= ${y.bas}`,
    (x, y) => `${x.bas} <= ${y.haut}`
  ),
  '>': comparaison(
    (x, y) => `${x.bas} > ${y.haut}`,
    (x, y) => `${x.haut} > ${y.bas}`
  ),
  '>=': comparaison(
    (x, y) => `${x.bas} >= ${y.haut}`,
    (x, y) => `${x.haut} >= ${y.bas}`
  ),
  '=': comparaison(
    (x, y) => `${x.bas} === ${y.haut} && ${x.haut} === ${y.bas}`,
    (x, y) => `${x.bas} <= ${y.haut} && ${y.bas} <= ${x.haut}`
  ),
  '!=': comparaison(
    (x, y) => `${x.bas} > ${y.haut} || ${y.bas} > ${x.haut}`,
    (x, y) => `${x.bas} !== ${y.haut} || ${x.haut} !== ${y.bas}`
  ),
  'meme choix': comparaison(
    (x, y) => `(${x.bas} & ${y.bas}) !== 0`,
    (x, y) => `(${x.haut} & ${y.haut}) !== 0`
  ),
  'autre choix': comparaison(
    (x, y) => `(${x.haut} & ${y.haut}) === 0`,
    (x, y) => `(${x.bas} & ${y.bas}) === 0`
  ),
  arrondi: ([x], [pas, sens]) => ({
    bas: `arrondi(${x!.bas}, ${pas}, ${sens})`,
    haut: `arrondi(${x!.haut}, ${pas}, ${sens})`
  }),
  age: duree('age'),
  'mois ecoules': duree('moisEcoules'),
  decale: ([x], [mois]) => ({ bas: `decale(${x!.bas}, ${mois})`, haut: `decale(${x!.haut}, ${mois})` })
}

/** An undecided condition gives all that either branch can give; of choices, surely what both surely are. */
const ecrireSi = ([condition, alors, sinon]: readonly Deux[], choix: boolean): Deux => {
  const { bas: oui, haut: non } = condition!
  const [a, s] = [alors!, sinon!]
  const suivre = (cote: 'bas' | 'haut', sinonSu: string) =>
    `${oui} === 1 ? ${a[cote]} : ${non} === 0 ? ${s[cote]} : ${sinonSu}`
  return choix
    ? { bas: suivre('bas', `${a.bas} & ${s.bas}`), haut: suivre('haut', `${a.haut} | ${s.haut}`) }
    : {
        bas: suivre('bas', `Math.min(${a.bas}, ${s.bas})`),
        haut: suivre('haut', `Math.max(${a.haut}, ${s.haut})`)
      }
}

/** A plain fact was read just before; a monthly one stands at `k` months back. */
const ecrireEntree = (ecrit: Ecrit, i: number): string => {
  const { litteraux, mois } = ecrit.plan.pas[i]!
  const { fixe, parPersonne, pas } = ecrit.entrees.places[litteraux[0]!]!
  const { personne } = ecrit.plan.entrees[litteraux[0]!]!.portee
  const ou = [
    String(fixe),
    ...(parPersonne === 0 ? [] : [`${parPersonne} * n`]),
    ...(personne ? [`${pas} * p`] : []),
    ...(mois ? ['k'] : [])
  ].join(' + ')
  return noter(ecrit, i, { bas: `m.faitsBas[${ou}]`, haut: `m.faitsHaut[${ou}]` })
}

/** Of one date, one value; before the first, or between two dates, what the list of values says. */
const ecrireParametre = (ecrit: Ecrit, i: number): string => {
  const { args, litteraux } = ecrit.plan.pas[i]!
  const valeurs = ecrit.plan.parametres[litteraux[0]!]!.valeurs.map(({ du, valeur }) => ({ du, valeur }))
  const { bas, haut } = lire(ecrit, args[0]!)
  const c = celluleDe(ecrit, i)
  ecrit.appels.add('bornesDatees')
  const [premiere, ...suivantes] = valeurs.toReversed()
  const chercher = `[B[${c}], H[${c}]] = bornesDatees(${JSON.stringify(valeurs)}, [${bas}, ${haut}])`
  if (premiere === undefined) return chercher
  const chaine = suivantes.reduce(
    (suite, { du, valeur }) => `${bas} >= ${du} ? ${nombre(valeur)} : ${suite}`,
    nombre(premiere.valeur)
  )
  return `if (${bas} === ${haut} && ${bas} >= ${premiere.du}) B[${c}] = H[${c}] = ${chaine}; else ${chercher}`
}

/** The operations that look at everyone. */
const ecrireSurTous = (ecrit: Ecrit, i: number): string => {
  const { op, args } = ecrit.plan.pas[i]!
  const simple = SUR_TOUS[op]
  if (simple) {
    const { bas, haut } = lire(ecrit, args[0]!, 'q')
    const [depart, ajouter] = simple
    const c = celluleDe(ecrit, i)
    return `{ let b = ${depart}, h = ${depart}; for (let q = 0; q < n; q++) { b = ${ajouter('b', bas)}; h = ${ajouter('h', haut)} } B[${c}] = b; H[${c}] = h }`
  }
  const fonction = { 'min personnes': 'minGarde', 'max personnes': 'maxGarde', rang: 'rangBorne' }[
    op as 'rang'
  ]
  ecrit.appels.add(fonction)
  ecrit.appels.add('deChacun')
  const bases = args
    .map(arg => `${celluleDe(ecrit, arg, '')}, ${ecrit.plan.pas[arg]!.personne ? 1 : 0}`)
    .join(', ')
  const p = ecrit.plan.pas[i]!.personne ? 'p' : '0'
  return `${fonction}(B, H, ${celluleDe(ecrit, i)}, deChacun(n, ${bases}), [n, ${p}])`
}

const SUR_TOUS: Readonly<
  Partial<Record<Operation, readonly [depart: number, (cumul: string, un: string) => string]>>
> = {
  'somme personnes': [0, (cumul, un) => `${cumul} + ${un}`],
  'une personne': [0, (cumul, un) => `Math.max(${cumul}, ${un})`],
  'toutes les personnes': [1, (cumul, un) => `Math.min(${cumul}, ${un})`]
}

/** A function that reads the cells of its two parts. */
const appeler = (ecrit: Ecrit, fonction: string, i: number): string => {
  ecrit.appels.add(fonction)
  const [x, y] = ecrit.plan.pas[i]!.args.map(arg => celluleDe(ecrit, arg))
  return `${fonction}(B, H, ${celluleDe(ecrit, i)}, ${x}, ${y})`
}
