import type { Ligne, Situation } from './ecart.ts'
import { changer, type ChoixMinima, comparaisonDe, estAdulte, mayotte, type OpinionMinima, type PersonneLue, renteIgnoree } from './minima.ts'
import { prestationsFamilialesCalculees } from './prestations-familiales.ts'
import { couvre, percuCeMois, reculer } from './rejeu.ts'

const TOUJOURS = { de: '2000-01', a: null }

/** What the household draws of one benefit, the same in every month. */
const percevoirToujours = (situation: Situation, nature: string, montant: number): Situation => ({
  ...situation,
  prestations_percues: [
    ...situation.prestations_percues.filter(ligne => ligne.nature !== nature),
    ...(montant > 0 ? [{ nature, ...TOUJOURS, montant }] : []),
  ],
})

const aideDe = ({ apl, als, alf }: OpinionMinima): number => apl + als + alf
const differe = (un: number, autre: number): boolean => Math.abs(un - autre) > 0.005

const aideCalculee: ChoixMinima = {
  cause: 'aide au logement calculée, non perçue (ou d’un autre montant)',
  texte: 'CASF R262-10 : ce qui est perçu décide',
  concerne: (situation, opinion) => differe(aideDe(opinion), percuCeMois(situation, 'aide_logement')),
  situation: (situation, opinion) => percevoirToujours(situation, 'aide_logement', aideDe(opinion)),
}

const FAMILLE = ['allocations_familiales', 'allocation_soutien_familial', 'complement_familial', 'prepare']

/** Ours counts what is drawn, net of CRDS; the other what it calculates, gross, with the allowance for a baby. */
const familleCalculee: ChoixMinima = {
  cause: 'prestations familiales calculées, non perçues (ou brutes de CRDS)',
  texte: 'CASF R262-7, R262-10-1 : prestations versées',
  concerne: ({ personnes }) => personnes.some(({ role }) => role === 'enfant'),
  situation: situation => percevoirToujours(sansFamille(situation), 'prepare', prestationsFamilialesCalculees(situation)),
}

const sansFamille = (situation: Situation): Situation => ({
  ...situation,
  prestations_percues: situation.prestations_percues.filter(({ nature }) => !FAMILLE.includes(nature)),
})

const aspaCalculee: ChoixMinima = {
  cause: 'ASPA calculée, non perçue (ou d’un autre montant)',
  texte: 'CASF R262-7 : ce qui est perçu décide ; l’ASPA est à demander d’abord (L262-10)',
  concerne: (situation, { aspa }) => differe(aspa, percuCeMois(situation, 'aspa')),
  situation: (situation, { aspa }) => percevoirToujours(situation, 'aspa', aspa),
}

const PERSONNELLES = ['aah', 'asi', 'ass'] as const

const minimaCalcules: ChoixMinima = {
  cause: 'AAH, ASI ou ASS calculées, non perçues (ou d’un autre montant)',
  texte: 'CASF R262-7 : ce qui est perçu décide',
  concerne: (situation, opinion) => PERSONNELLES.some(nature => differe(opinion[nature], recu(situation, nature))),
  situation: (situation, opinion) => changer(situation, personne => ({ ...personne, prestations_percues: calculees(personne, opinion) })),
}

const recu = ({ personnes, mois }: Situation, nature: string): number =>
  personnes
    .flatMap(({ prestations_percues }) => prestations_percues)
    .filter(ligne => ligne.nature === nature && couvre(ligne, mois))
    .reduce((total, { montant = 0 }) => total + montant, 0)

const calculees = (personne: PersonneLue, opinion: OpinionMinima): readonly Ligne[] =>
  personne.role === 'demandeur' ? PERSONNELLES.filter(nature => opinion[nature] > 0).map(nature => ({ nature, ...TOUJOURS, montant: opinion[nature] })) : []

const aspaDAbord: ChoixMinima = {
  cause: 'RSA à vérifier : l’ASPA est à demander d’abord',
  texte: 'CASF L262-10',
  concerne: () => true,
  valeur: (valeur, { rsa, aspa }) =>
    valeur === 'a_verifier' && aspa?.statut !== 'ferme' && typeof rsa?.montant_mensuel === 'number' ? rsa.montant_mensuel : valeur,
}

/** The incomes of M-3…M-1 take the place of those of M-4…M-2; the month of request stays. */
const periode: ChoixMinima = {
  cause: 'mois M-3 à M-1',
  texte: 'CASF R262-7, décret 2025-185 : M-4 à M-2 depuis le 1er mars 2025',
  concerne: ({ personnes, mois }) => personnes.some(({ revenus }) => revenus.some(ligne => bouge(ligne, mois))),
  situation: situation => changer(situation, personne => ({ ...personne, revenus: personne.revenus.map(ligne => avancer(ligne, situation.mois)) })),
}

const bouge = ({ de, a }: Ligne, mois: string): boolean => {
  const [debut, fin] = [reculer(mois, 4), reculer(mois, 1)]
  return (de > debut && de <= mois) || (a !== null && a >= debut && a <= fin)
}

const avancer = (ligne: Ligne, mois: string): Ligne => ({
  ...ligne,
  de: ligne.de <= mois ? reculer(ligne.de, 1) : ligne.de,
  a: ligne.a !== null && ligne.a < mois ? reculer(ligne.a, 1) : ligne.a,
})

const PROFESSIONNELS = ['salaire', 'allocation_chomage', 'retraite', 'benefice_micro_entreprise']
const SUBSTITUTION = ['allocation_chomage', 'indemnites_journalieres_maladie', 'retraite']

/** The other forgives an income only when it was drawn in M-1 and stops in M, nature by nature. */
const neutralisation: ChoixMinima = {
  cause: 'neutralisation limitée à un revenu reçu en M-1',
  texte: 'CASF R262-13 : revenu dont la perception est interrompue',
  concerne: ({ personnes, mois }) => personnes.some(({ revenus }) => revenus.some(({ a }) => a !== null && a < mois && a >= reculer(mois, 5))),
  situation: situation => changer(situation, personne => figer(personne, situation.mois)),
}

/** Each person's incomes become one steady income: what the other keeps of M-3…M-1 (moved to M-4…M-2 by the choice before). */
const figer = (personne: PersonneLue, mois: string): PersonneLue => {
  const remplace = personne.revenus.some(ligne => SUBSTITUTION.includes(ligne.nature) && couvre(ligne, mois))
  const natures = [...new Set(personne.revenus.map(({ nature }) => nature))].filter(nature => nature !== 'pension_alimentaire_versee' && nature !== 'bourse_enseignement_superieur')
  const net = natures.reduce((total, nature) => total + retenuDe(personne, nature, mois, remplace), 0)
  return { ...personne, revenus: [{ nature: 'revenu_non_precise', ...TOUJOURS, net }] }
}

const FORFAIT: Readonly<Record<string, number>> = { '2025-11': 646.52, '2026-11': 651.69 }

const retenuDe = ({ revenus }: PersonneLue, nature: string, mois: string, remplace: boolean): number => {
  const au = (un: string): number => revenus.filter(ligne => ligne.nature === nature && couvre(ligne, un)).reduce((total, { net = 0 }) => total + net, 0)
  const moyenne = [2, 3, 4].reduce((total, recul) => total + au(reculer(mois, recul)), 0) / 3
  const cesse = au(mois) === 0 && au(reculer(mois, 2)) > 0
  if (!cesse) return moyenne
  if (PROFESSIONNELS.includes(nature)) return remplace ? moyenne : 0
  return Math.max(0, moyenne - (FORFAIT[mois] ?? 0))
}

const sejourIgnore: ChoixMinima = {
  cause: 'séjour : un seul parent suffit, et compte pour tous',
  texte: 'CASF L262-4, L262-5, L262-6',
  concerne: ({ personnes }) => personnes.some(personne => (personne as PersonneLue).nationalite !== 'FR'),
  situation: situation => changer(situation, personne => ({ ...personne, nationalite: 'FR', sejour: 'sans_objet' })),
}

const gardeAlternee: ChoixMinima = {
  cause: 'garde alternée : l’enfant compte en entier',
  texte: 'Conseil d’État : la part est partagée (provisoire)',
  concerne: ({ personnes }) => personnes.some(personne => (personne as PersonneLue).garde_alternee === true),
  situation: situation => changer(situation, personne => ({ ...personne, garde_alternee: false })),
}

const conjointEtudiant: ChoixMinima = {
  cause: 'conjoint étudiant compté dans le foyer',
  texte: 'CASF L262-5',
  concerne: ({ personnes }) => personnes.some(personne => estAdulte(personne) && (personne as PersonneLue).activite === 'etudiant') && personnes.some(({ role }) => role === 'conjoint'),
  situation: situation => changer(situation, personne => (estAdulte(personne) && personne.activite === 'etudiant' ? { ...personne, activite: 'inactif' } : personne)),
}

const accedant: ChoixMinima = {
  cause: 'accédant compté comme propriétaire sans crédit',
  texte: 'CASF R262-9 : propriétaire sans charge de remboursement',
  concerne: ({ logement }) => logement.statut === 'accedant',
  situation: situation => ({ ...situation, logement: { ...situation.logement, statut: 'proprietaire' } }),
}

export const ecartsRsa = [
  comparaisonDe('rsa', [
    sejourIgnore,
    familleCalculee,
    aideCalculee,
    minimaCalcules,
    aspaCalculee,
    renteIgnoree,
    periode,
    neutralisation,
    gardeAlternee,
    conjointEtudiant,
    accedant,
    mayotte,
    aspaDAbord,
  ]),
]
