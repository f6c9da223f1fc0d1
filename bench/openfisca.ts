/**
 * OpenFisca-France beside us: the same households, the same rights, the same inputs, one run.
 * `OPENFISCA=/chemin/vers/openfisca-france npm run bench openfisca`, a checkout whose openfisca-core is installed
 * for `python3`, or for the interpreter that PYTHON names. Both are given columns; only the calculation is compared.
 */
import { existsSync } from 'node:fs'
import { ajouterFoyer, calculerLot, ouvrirRangees, viderRangees } from 'moteur/execution'
import type { Situation } from '#modules/droits'
import { lot } from '../src/modules/droits/genere/lot.js'
import { regles } from '../src/modules/droits/genere/regles.js'
import { foyerEngendre } from './mesures/foyers-engendres.ts'
import { secondesDeProcesseur } from './mesures/processeur.ts'
import { mediane, rapporter } from './mesures/rapport.ts'
import { demander } from './openfisca/demander.ts'
import { enColonnes } from './openfisca/en-colonnes.ts'
import { essais, partRetrouvee } from './openfisca/retrouver.ts'
import { SORTIES } from './openfisca/variables.ts'

const FOYERS = Number(process.env.FOYERS ?? 20_000)
const ENSEMBLE = 10_000
/** Households asked one by one. */
const SEULS = 9
const PASSAGES = 5
const FOIS_AU_MOINS = 100

/** Health cover counts twelve months, and asks of it most of its time: the rights are compared with it, then without. */
const NEUF = Object.keys(SORTIES)
const HUIT = NEUF.filter(nom => nom !== 'css')

/** Our program, cut down to some rights. */
const restreindre = (noms: readonly string[]): typeof lot => {
  const garder = <T>(tous: readonly T[]): readonly T[] =>
    tous.filter((_, rang) => noms.includes(regles.catalogue.droits[rang]?.nom ?? ''))
  return { ...lot, connus: garder(lot.connus), tous: garder(lot.tous) }
}

const rangees = ouvrirRangees(regles.lecteur, ENSEMBLE)
const table = new Float64Array(ENSEMBLE * lot.colonnes)

type Temps = { readonly lire: number; readonly calculer: number }

/** Seconds to put households in columns, then to compute. */
const passer = (foyers: readonly Situation[], programme: typeof lot): Temps => {
  let [lire, calculer] = [0, 0]
  for (let de = 0; de < foyers.length; de += ENSEMBLE) {
    viderRangees(regles.lecteur, rangees)
    lire += secondesDeProcesseur(() => {
      for (const foyer of foyers.slice(de, de + ENSEMBLE)) ajouterFoyer(regles.lecteur, rangees, foyer)
    })
    calculer += secondesDeProcesseur(() => calculerLot(programme, rangees, table))
  }
  return { lire, calculer }
}

/** The middle one of some passages, in a warm process. */
const notreTemps = (foyers: readonly Situation[], programme: typeof lot): Temps => {
  for (let fois = 0; fois < PASSAGES; fois++) passer(foyers.slice(0, ENSEMBLE), programme)
  const passages = Array.from({ length: PASSAGES }, () => passer(foyers, programme))
  const milieu = (cle: keyof Temps) => mediane(passages.map(passage => passage[cle]))
  return { lire: milieu('lire'), calculer: milieu('calculer') }
}

const comparer = async (depot: string): Promise<void> => {
  const foyers = Array.from({ length: FOYERS }, (_, graine) => foyerEngendre(graine))
  const un = foyers.slice(0, SEULS)
  // The first answers read the values of each date: they warm it up, and tell that the inputs are the same.
  const reponses = await demander(depot, [
    ...essais.map(({ demande }) => demande),
    enColonnes(foyers, NEUF),
    enColonnes(foyers, HUIT),
    ...un.map(foyer => enColonnes([foyer], NEUF))
  ])
  const gardees = reponses.slice(0, essais.length)
  const [siens, sansCss, ...seuls] = reponses.slice(essais.length)
  if (siens === undefined || sansCss === undefined) throw new Error('No answer.')
  const neuf = restreindre(NEUF)
  const [notres, notresSansCss] = [notreTemps(foyers, neuf), notreTemps(foyers, restreindre(HUIT))]
  const parSeconde = (secondes: number) => Math.round(FOYERS / secondes)
  rapporter({
    nom: `OpenFisca-France, ${FOYERS} foyers, les mêmes ${NEUF.length} droits`,
    valeur: notres.calculer / siens.calcul,
    unite: 'fois son temps',
    auPlus: 1 / FOIS_AU_MOINS,
    details: {
      'fois plus vite': Math.round(siens.calcul / notres.calculer),
      'foyers par seconde, OpenFisca': parSeconde(siens.calcul),
      'foyers par seconde, ici': parSeconde(notres.calculer),
      'sans la complémentaire santé, fois plus vite': Math.round(sansCss.calcul / notresSansCss.calculer),
      'sans elle, foyers par seconde, OpenFisca': parSeconde(sansCss.calcul),
      'sans elle, foyers par seconde, ici': parSeconde(notresSansCss.calculer),
      'foyers par seconde, ici, tous les droits': parSeconde(notreTemps(foyers, lot).calculer),
      'mettre en colonnes, OpenFisca (µs par foyer)': (siens.construction * 1e6) / FOYERS,
      'mettre en colonnes, ici (µs par foyer)': (notres.lire * 1e6) / FOYERS,
      'un seul foyer, OpenFisca (ms)': 1000 * mediane(seuls.map(({ calcul }) => calcul)),
      'un seul foyer, ici (ms)': 1000 * mediane(un.map(foyer => passer([foyer], neuf).calculer)),
      'ses réponses gardées, retrouvées (%)': partRetrouvee(gardees)
    }
  })
}

const depot = process.env.OPENFISCA
if (depot !== undefined && existsSync(depot)) await comparer(depot)
else
  console.log(
    'PASSÉ : donnez OPENFISCA=/chemin/vers/openfisca-france, et PYTHON si openfisca-core est ailleurs que dans python3.'
  )
