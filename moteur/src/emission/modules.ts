import { nomsDuDroit } from '../arbre/noms-du-droit.ts'
import { encoder } from '../execution/table.ts'
import { emettreBornes } from './bornes/bornes.ts'
import { reglesMontrees } from './catalogue/alleger.ts'
import { publierCatalogue, publierLecteur, publierLecteurMuet } from './catalogue/publier.ts'
import type { Tables } from './catalogue/tables.ts'
import { emettreCalcul, emettreTrace } from './javascript/javascript.ts'
import { emettreLot } from './lot/lot.ts'
import type { Plan } from './plan/plan.ts'

const ENTETE = '// Généré par le moteur à partir de regles/ : ne pas modifier.\n'

type Options = {
  /** A browser may be given the plan of fewer rights. */
  readonly navigateur?: Plan
  readonly tables?: Tables
}

/** The generated files, by name. */
export const emettreModules = (
  plan: Plan,
  { navigateur = plan, tables = {} }: Options = {}
): Readonly<Record<string, string>> => {
  const cibles = [...new Set(plan.programme.droits.flatMap(nomsDuDroit))]
  const pasDe = (nom: string) => plan.regles[plan.numeros.get(nom)!]!
  return {
    'lecteur.js': `${ENTETE}import { lireFin } from 'moteur/operations'\n\nexport const lecteur = { ...${JSON.stringify(publierLecteur(plan, tables))}, lireFin }\n`,
    'catalogue.js': constante('catalogue', publierCatalogue(plan)),
    'intervalle.js': `${ENTETE}export const table = ${ecrireTable(plan)}\n`,
    'calcul.js': `${ENTETE}${emettreCalcul(plan, cibles.map(pasDe))}\n/** The rules whose values \`calcul\` returns, in order. */\nexport const cibles = ${JSON.stringify(cibles)}\n`,
    'bornes.js': ENTETE + emettreBornes(plan),
    'lot.js': ENTETE + emettreLot(plan),
    'trace.js': ENTETE + emettreTrace(plan),
    'regles.js': `${ENTETE}${importer(['calcul', 'catalogue', 'lecteur', 'trace'])}import { table } from './intervalle.js'\n\nexport const regles = { calcul, catalogue, lecteur, table, trace }\n`,
    'regles-navigateur.js': emettrePourNavigateur(navigateur, tables),
    ...DECLARATIONS
  }
}

/** The table alone answers everything: a browser needs no more, and only the names it can show. */
const emettrePourNavigateur = (plan: Plan, tables: Tables): string => {
  const catalogue = JSON.stringify(publierCatalogue(plan, reglesMontrees(plan)))
  const lecteur = JSON.stringify(publierLecteurMuet(plan, tables))
  return `${ENTETE}const table = ${ecrireTable(plan)}\n\nexport const regles = { catalogue: ${catalogue}, lecteur: ${lecteur}, table }\n`
}

const ecrireTable = ({ pas }: Plan): string => `[${encoder(pas).map(ecrireNombre).join(',')}]`

const constante = (nom: string, valeur: unknown): string =>
  `${ENTETE}export const ${nom} = ${JSON.stringify(valeur)}\n`

/** The infinite, as short as JavaScript allows. */
const ecrireNombre = (nombre: number): string =>
  nombre === Number.POSITIVE_INFINITY ? '1e999' : String(nombre)

const importer = (noms: readonly string[]): string =>
  noms.map(nom => `import { ${nom} } from './${nom}.js'\n`).join('')

const declarer = (nom: string, type: string): string =>
  `${ENTETE}import type { Faits, Regles } from 'moteur/execution'\n\nexport declare const ${nom}: ${type}\n`

const CALCULER = '(faits: Faits) => Float64Array'

const DECLARATIONS: Readonly<Record<string, string>> = {
  'lecteur.d.ts': declarer('lecteur', "Regles['lecteur']"),
  'catalogue.d.ts': declarer('catalogue', "Regles['catalogue']"),
  'intervalle.d.ts': declarer('table', "Regles['table']"),
  'calcul.d.ts': `${declarer('calcul', CALCULER)}export declare const cibles: readonly string[]\n`,
  'bornes.d.ts': `${ENTETE}import type { Bornes } from 'moteur/execution'\n\nexport declare const bornes: Bornes\n`,
  'lot.d.ts': `${ENTETE}import type { Lot } from 'moteur/execution'\n\nexport declare const lot: Lot\n`,
  'trace.d.ts': declarer('trace', CALCULER),
  'regles.d.ts': declarer('regles', 'Required<Regles>'),
  'regles-navigateur.d.ts': declarer('regles', 'Regles')
}
