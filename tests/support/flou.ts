import type { Situation } from '#modules/droits'
import { type Jour, joursPlus } from '#shared/date'
import { type Hasard, hasardDe } from './hasard.ts'

type Personne = Situation['personnes'][number]
type Valeurs = Readonly<Record<string, unknown>>

/**
 * The same household, less well known: ranges around its figures, facts unknown or « one of these ».
 * What is drawn always contains the household it starts from.
 */
export const flouter = (foyer: Situation, graine: number): Situation => {
  const hasard = hasardDe(graine)
  // Without « no » for what is absent, whole fields and lists may be left out too.
  const muet = hasard.chance(0.5)
  const flou: Flou = {
    hasard,
    jour: foyer.date_demande ?? `${foyer.mois}-01`,
    part: hasard.parmi([0.02, 0.1, 0.3, 0.7]),
    muet
  }
  return {
    ...foyer,
    absents: muet ? 'inconnu' : 'non',
    ...flouterChamps(flou, choisir(foyer, ['union', 'isolement_recent'])),
    ...(foyer.logement && { logement: flouterChamps(flou, foyer.logement) }),
    personnes: foyer.personnes.map(personne => flouterPersonne(flou, personne)),
    ...flouterLignes(flou, 'prestations_percues', foyer.prestations_percues)
  } as Situation
}

type Flou = {
  readonly hasard: Hasard
  readonly jour: Jour
  /** How much of the household becomes vague. */
  readonly part: number
  readonly muet: boolean
}

const flouterPersonne = (
  flou: Flou,
  { role, revenus, prestations_percues, ...champs }: Personne
): Valeurs => ({
  role,
  ...flouterChamps(flou, champs),
  ...flouterLignes(flou, 'revenus', revenus),
  ...flouterLignes(flou, 'prestations_percues', prestations_percues)
})

const flouterLignes = (flou: Flou, cle: string, lignes: readonly Valeurs[] | undefined): Valeurs => {
  if (lignes === undefined || (flou.muet && flou.hasard.chance(flou.part / 2))) return {}
  const fixes = new Set(['nature', 'de', 'a'])
  return {
    [cle]: lignes.map(ligne =>
      Object.fromEntries(
        Object.entries(ligne).map(([nom, valeur]) => [
          nom,
          fixes.has(nom) ? valeur : peutEtreVague(flou, nom, valeur)
        ])
      )
    )
  }
}

const flouterChamps = (flou: Flou, champs: Valeurs): Valeurs =>
  Object.fromEntries(
    Object.entries(champs).flatMap(([nom, valeur]) =>
      // A birth may be null, never left out.
      flou.muet && nom !== 'date_naissance' && flou.hasard.chance(flou.part / 3)
        ? []
        : [[nom, peutEtreVague(flou, nom, valeur)] as const]
    )
  )

const peutEtreVague = (flou: Flou, nom: string, valeur: unknown): unknown => {
  if (!flou.hasard.chance(flou.part)) return valeur
  if (flou.hasard.chance(0.25)) return null
  return plusVague(flou, nom, valeur)
}

const plusVague = (flou: Flou, nom: string, valeur: unknown): unknown => {
  if (typeof valeur === 'number') return autour(flou.hasard, nom, valeur)
  if (nom === 'date_naissance' && typeof valeur === 'string') return autourDe(flou, valeur)
  const mots = MOTS[nom]
  if (typeof valeur !== 'string' || !mots?.includes(valeur)) return valeur
  return { parmi: mots.filter(mot => mot === valeur || flou.hasard.chance(0.4)) }
}

/** Fields whose greatest value is written in the law or in the language. */
const MAXIMUM: Readonly<Record<string, number>> = { taux_incapacite: 1, part_activite_revenu_non_precise: 1 }

const autour = (hasard: Hasard, nom: string, valeur: number) => {
  const largeur = hasard.parmi([0.01, 1, 50, 500]) * (nom in MAXIMUM ? 0.01 : 1)
  return {
    min: Math.max(0, valeur - largeur * hasard.part()),
    max: Math.min(MAXIMUM[nom] ?? Number.POSITIVE_INFINITY, valeur + largeur * hasard.part())
  }
}

const autourDe = ({ hasard, jour }: Flou, date: Jour) => {
  const jours = hasard.parmi([1, 40, 400, 4000])
  const max = joursPlus(date, hasard.entier(0, jours))
  return { min: joursPlus(date, -hasard.entier(0, jours)), max: max > jour ? jour : max }
}

const MOTS: Readonly<Record<string, readonly string[]>> = {
  union: ['seul', 'concubinage', 'pacs', 'mariage'],
  statut: [
    'locataire_vide',
    'locataire_hlm',
    'locataire_foyer',
    'proprietaire',
    'heberge_gratuitement',
    'sans_domicile'
  ],
  activite: ['actif', 'chomeur', 'etudiant', 'retraite', 'inactif'],
  sejour: ['sans_objet', 'regulier', 'aucun_titre', 'asile'],
  titre: ['refugie', 'protection_subsidiaire', 'apatride', 'resident_10_ans', 'autre']
}

const choisir = (source: Valeurs, noms: readonly string[]): Valeurs =>
  Object.fromEntries(noms.filter(nom => nom in source).map(nom => [nom, source[nom]]))
