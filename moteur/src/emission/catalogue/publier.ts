import type { Droit, Entree, Parametre, Regle, Type } from '../../arbre/arbre.ts'
import type {
  Catalogue,
  DroitPublie,
  EntreeLue,
  Lecteur,
  ParametrePublie,
  ReglePubliee
} from '../../execution/regles.ts'
import type { Plan } from '../plan/plan.ts'
import { publierPhrase, uniteDe } from './phrases.ts'
import { type Tables, tablesLues } from './tables.ts'

/** What the engine needs besides the formulas: names, sentences, sources; of all rules, or of those given. */
export const publierCatalogue = (plan: Plan, gardees?: ReadonlySet<number>): Catalogue => {
  const { regles, droits } = plan.programme
  const publiees = regles
    .map((regle, numero) => ({ regle, numero }))
    .filter(({ numero }) => gardees?.has(numero) ?? true)
  const places = new Map(publiees.map(({ regle }, place) => [regle.nom, place]))
  const placeDe = (nom: string): number => {
    const place = places.get(nom)
    if (place === undefined) throw new Error(`Règle absente du catalogue : ${nom}`)
    return place
  }
  return {
    regles: publiees.map(({ regle, numero }) => publierRegle(plan, regle, plan.regles[numero]!, placeDe)),
    parametres: plan.parametres.map(publierParametre),
    droits: droits.map(droit => publierDroit(droit, placeDe)),
    unites: plan.unites,
    inconnus: plan.inconnus
  }
}

/** What the reader of situations needs, with the names rules give to facts. */
export const publierLecteur = ({ entrees, horizon }: Plan, tables: Tables = {}): Lecteur => ({
  entrees: entrees.map(entree => ({ nom: entree.nom, titre: entree.titre, ...publierEntree(entree) })),
  horizon,
  ...tablesLues(entrees, tables)
})

/** The same without names: a browser only knows facts by their path. */
export const publierLecteurMuet = ({ entrees, horizon }: Plan, tables: Tables = {}): Lecteur => ({
  entrees: entrees.map(publierEntree),
  horizon,
  ...tablesLues(entrees, tables)
})

/** Only what is written: an absent key weighs nothing in a browser. */
const siPresent = <C extends string, V>(cle: C, valeur: V | null | undefined): { readonly [K in C]?: V } =>
  valeur === null || valeur === undefined ? {} : ({ [cle]: valeur } as { readonly [K in C]?: V })

const motsDe = (type: Type): readonly string[] | null => (type.genre === 'choix' ? type.valeurs : null)

const publierRegle = (
  plan: Plan,
  regle: Regle,
  pas: number,
  placeDe: (nom: string) => number
): ReglePubliee => {
  const phrases = Object.entries(regle.phrases).map(
    ([cas, texte]) => [cas, publierPhrase(plan, regle, texte)] as const
  )
  return {
    nom: regle.nom,
    titre: regle.titre,
    pas,
    unite: uniteDe(regle.type),
    ...siPresent('choix', motsDe(regle.type)),
    ...siPresent('texte', regle.texte),
    ...siPresent('url', regle.url),
    ...siPresent('provisoire', regle.provisoire),
    ...siPresent('phrases', phrases.length === 0 ? null : Object.fromEntries(phrases)),
    ...siPresent('raison', regle.raison === null ? null : placeDe(regle.raison))
  }
}

const publierParametre = ({ nom, titre, type, aRevoirLe, valeurs }: Parametre): ParametrePublie => ({
  nom,
  titre,
  unite: uniteDe(type),
  ...siPresent('aRevoirLe', aRevoirLe),
  valeurs: valeurs.map(({ du, valeur, texte, url, provisoire }) => ({
    du,
    valeur,
    texte,
    ...siPresent('url', url),
    ...siPresent('provisoire', provisoire)
  }))
})

/** A right's name is a key of `resultat/1`: one word. */
const cleDuDroit = (nom: string): string => nom.replaceAll(' ', '_')

const lesPlaces = (
  noms: Readonly<Record<string, string>>,
  placeDe: (nom: string) => number
): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(noms).map(([cle, nom]) => [cle, placeDe(nom)]))

const publierDroit = (droit: Droit, placeDe: (nom: string) => number): DroitPublie => ({
  nom: cleDuDroit(droit.nom),
  titre: droit.titre,
  conditions: droit.conditions.map(placeDe),
  sorties: lesPlaces(droit.sorties, placeDe),
  ...siPresent('percu', droit.percu === null ? null : placeDe(droit.percu)),
  retour: droit.retour.map(placeDe),
  ...siPresent(
    'echeances',
    Object.keys(droit.echeances).length === 0 ? null : lesPlaces(droit.echeances, placeDe)
  ),
  ...siPresent(
    'dAbord',
    droit.dAbord.length === 0 ? null : droit.dAbord.map(un => ({ ...un, droit: cleDuDroit(un.droit) }))
  ),
  texte: droit.texte,
  ...siPresent('url', droit.url)
})

const publierEntree = ({
  type,
  portee,
  chemin,
  lecture,
  table,
  absent,
  bornes,
  defautNet
}: Entree): EntreeLue => ({
  chemin,
  genre: type.genre,
  personne: portee.personne,
  mois: portee.mois,
  ...siPresent('choix', motsDe(type)),
  ...siPresent('lecture', lecture),
  ...siPresent('table', table),
  ...siPresent('absent', absent !== null && type.genre === 'choix' ? 2 ** absent : absent),
  ...siPresent('bornes', bornes),
  ...siPresent('defautNet', defautNet)
})
