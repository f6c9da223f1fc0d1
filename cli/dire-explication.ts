import type { DroitExplique, Etape, Explication, Statut } from 'moteur/execution'
import { jourEnLettres, moisEnLettres } from '../src/shared/date.ts'

const TITRES: Readonly<Record<Statut, string>> = {
  ouvert: 'Vous y avez droit',
  a_verifier: 'À vérifier',
  ferme: 'Pas en ce moment'
}
const ORDRE = ['ouvert', 'a_verifier', 'ferme'] as const

/** The reasoning as a text one can read aloud; `passees` names the values whose date has come. */
export const direExplication = (
  { resultat: { id, mois, manque }, droits }: Explication,
  passees: ReadonlySet<string>
): string =>
  [
    `Demande de ${moisEnLettres(mois)}${id === undefined ? '' : ` · foyer ${id}`}`,
    ...ORDRE.flatMap(statut => direGroupe(statut, droits, passees)),
    ...(manque.length === 0
      ? []
      : ['', 'Ce qui manque pour tout savoir :', ...manque.map(chemin => `  - ${chemin}`)]),
    ''
  ].join('\n')

const direGroupe = (statut: Statut, droits: readonly DroitExplique[], passees: ReadonlySet<string>) => {
  const groupe = droits.filter(droit => droit.statut === statut)
  if (groupe.length === 0) return []
  const titre = TITRES[statut].toUpperCase()
  return ['', '', titre, '='.repeat(titre.length), ...groupe.flatMap(droit => direDroit(droit, passees))]
}

const direDroit = (droit: DroitExplique, passees: ReadonlySet<string>): readonly string[] => [
  '',
  `${droit.titre}${droit.percu === true ? ' · déjà perçu' : ''}`,
  ...source(droit, ''),
  ...etapesUtiles(droit).flatMap(etape => direEtape(etape, issueDe(etape, droit), passees)),
  ...direReserves(droit)
]

/**
 * Conditions and amounts always; below them, what has a sentence or a figure.
 * A closed right is explained by what closes it.
 */
const etapesUtiles = ({ statut, etapes, raisons = [] }: DroitExplique): readonly Etape[] => {
  const coupables = new Set(raisons.map(({ condition }) => condition))
  let garder = true
  return etapes.filter(etape => {
    if (etape.sorte === 'condition') garder = statut !== 'ferme' || coupables.has(etape.regle)
    else if (etape.sorte === 'sortie') garder = statut === 'ouvert'
    return etape.sorte === 'condition' || (garder && dit(etape))
  })
}

const dit = ({ sorte, phrase, valeur }: Etape): boolean =>
  sorte !== 'regle' || phrase !== null || /\d/.test(valeur)

const direEtape = (etape: Etape, issue: string, passees: ReadonlySet<string>): readonly string[] => {
  const { titre, phrase, valeur, seuil, personne, profondeur } = etape
  const retrait = '  '.repeat(Math.min(profondeur, PROFONDEUR_AU_PLUS) + 1)
  const qui = personne === null || personne === 0 ? '' : ` (personne ${personne + 1})`
  const chiffres = seuil === null ? valeur : `${valeur} ; seuil : ${seuil}`
  return [
    `${retrait}${issue} ${phrase ?? `${titre} : ${chiffres}`}${qui}`,
    ...source(etape, retrait),
    ...direDoutes(etape, passees).map(doute => `${retrait}    ${doute}`)
  ]
}

const PROFONDEUR_AU_PLUS = 6

/** Yes, no or unknown: a condition that compares figures shows them, its right says how it ended. */
const issueDe = ({ sorte, regle, valeur }: Etape, { statut, raisons = [] }: DroitExplique): string => {
  if (sorte !== 'condition') return '-'
  if (statut === 'ouvert' || valeur === 'oui') return '[oui]'
  if (valeur === 'non' || raisons.some(({ condition }) => condition === regle)) return '[non]'
  return valeur === 'à vérifier' ? '[ ? ]' : '[ · ]'
}

const source = (
  { texte, url }: { texte: string | null; url: string | null },
  retrait: string
): readonly string[] => {
  const morceaux = [texte, url].filter(morceau => morceau !== null)
  return morceaux.length === 0 ? [] : [`${retrait}    ${morceaux.join(' · ')}`]
}

const direDoutes = (
  { regle, sorte, provisoire, perime }: Etape,
  passees: ReadonlySet<string>
): readonly string[] => [
  ...(provisoire === null ? [] : [`à confirmer : ${provisoire}`]),
  ...(sorte === 'parametre' && (perime !== null || passees.has(regle)) ? ['valeur peut-être périmée'] : [])
]

const direReserves = ({
  limite,
  inconnus = [],
  manque = [],
  retour = []
}: DroitExplique): readonly string[] => [
  ...(limite ? ['  À moins de 2 € par an de la limite : faites vérifier par la caisse.'] : []),
  ...inconnus.map(raison => `  Les règles ne le disent pas : ${raison}`),
  ...(manque.length === 0 ? [] : [`  Il manque : ${manque.join(', ')}`]),
  ...(retour.length === 0 ? [] : [`  À refaire le : ${retour.map(jourEnLettres).join(', ')}`])
]
