import type { Ligne, Personne, Situation } from './ecart.ts'
import {
  type ChoixMinima,
  changer,
  comparaisonDe,
  estAdulte,
  mayotte,
  type OpinionMinima,
  type PersonneLue,
  renteIgnoree
} from './minima.ts'
import { prestationsFamilialesCalculees } from './prestations-familiales.ts'
import { couvre, percuCeMois, reculer } from './rejeu.ts'
import { FORFAIT, neutralisation, periode } from './rsa-revenus.ts'

const TOUJOURS = { de: '2000-01', a: null }

/** What the household draws of one benefit, the same in every month. */
const percevoirToujours = (situation: Situation, nature: string, montant: number): Situation => ({
  ...situation,
  prestations_percues: [
    ...situation.prestations_percues.filter(ligne => ligne.nature !== nature),
    ...(montant > 0 ? [{ nature, ...TOUJOURS, montant }] : [])
  ]
})

const aideDe = ({ apl, als, alf }: OpinionMinima): number => apl + als + alf
const differe = (un: number, autre: number): boolean => Math.abs(un - autre) > 0.005

export const aideCalculee: ChoixMinima = {
  cause: 'aide au logement calculée, non perçue (ou d’un autre montant)',
  texte: 'CASF R262-10 : ce qui est perçu décide',
  concerne: (situation, opinion) => differe(aideDe(opinion), percuCeMois(situation, 'aide_logement')),
  situation: (situation, opinion) => percevoirToujours(situation, 'aide_logement', aideDe(opinion))
}

const FAMILLE = ['allocations_familiales', 'allocation_soutien_familial', 'complement_familial', 'prepare']

/** Ours counts what is drawn, net of CRDS; the other what it calculates, gross, with the allowance for a baby. */
const familleCalculee: ChoixMinima = {
  cause: 'prestations familiales calculées, non perçues (ou brutes de CRDS)',
  texte: 'CASF R262-7, R262-10-1 : prestations versées',
  concerne: ({ personnes }) => personnes.some(({ role }) => role === 'enfant'),
  situation: situation => percevoirFamille(situation, prestationsFamilialesCalculees(situation))
}

/** What the household draws for its children, all under one name that nothing caps. */
const percevoirFamille = (situation: Situation, montant: number): Situation =>
  percevoirToujours(sansFamille(situation), 'prepare', montant)

const sansFamille = (situation: Situation): Situation => ({
  ...situation,
  prestations_percues: situation.prestations_percues.filter(({ nature }) => !FAMILLE.includes(nature))
})

export const aspaCalculee: ChoixMinima = {
  cause: 'ASPA calculée, non perçue (ou d’un autre montant)',
  texte: 'CASF R262-7 : ce qui est perçu décide ; l’ASPA est à demander d’abord (L262-10)',
  concerne: (situation, { aspa }) => differe(aspa, percuCeMois(situation, 'aspa')),
  situation: (situation, { aspa }) => percevoirToujours(situation, 'aspa', aspa)
}

export const aahCalculee: ChoixMinima = {
  cause: 'AAH calculée, d’un autre montant que l’AAH perçue',
  texte: 'CASF R262-7 : ce qui est perçu décide',
  concerne: (situation, { aah }) => recu(situation, 'aah') > 0 && differe(aah, recu(situation, 'aah')),
  situation: (situation, { aah }) =>
    changer(situation, personne => ({ ...personne, prestations_percues: avecAah(personne, aah) }))
}

const recu = ({ personnes, mois }: Situation, nature: string): number =>
  personnes
    .flatMap(({ prestations_percues }) => prestations_percues)
    .filter(ligne => ligne.nature === nature && couvre(ligne, mois))
    .reduce((total, { montant = 0 }) => total + montant, 0)

const avecAah = (personne: PersonneLue, montant: number): readonly Ligne[] =>
  personne.role === 'demandeur' && montant > 0 ? [{ nature: 'aah', ...TOUJOURS, montant }] : []

const aspaDAbord: ChoixMinima = {
  cause: 'RSA à vérifier : l’ASPA est à demander d’abord',
  texte: 'CASF L262-10',
  concerne: () => true,
  valeur: (valeur, { rsa, aspa }) =>
    valeur === 'a_verifier' && aspa?.statut !== 'ferme' && typeof rsa?.montant_mensuel === 'number'
      ? rsa.montant_mensuel
      : valeur
}

export const sejourIgnore: ChoixMinima = {
  cause: 'séjour : un seul parent suffit, et compte pour tous',
  texte: 'CASF L262-4, L262-5, L262-6',
  concerne: ({ personnes }) => personnes.some(personne => (personne as PersonneLue).nationalite !== 'FR'),
  situation: situation =>
    changer(situation, personne => ({ ...personne, nationalite: 'FR', sejour: 'sans_objet' }))
}

export const gardeAlternee: ChoixMinima = {
  cause: 'garde alternée : l’enfant compte en entier',
  texte: 'Conseil d’État : la part est partagée (provisoire)',
  concerne: ({ personnes }) => personnes.some(personne => (personne as PersonneLue).garde_alternee === true),
  situation: situation => changer(situation, personne => ({ ...personne, garde_alternee: false }))
}

const conjointEtudiant: ChoixMinima = {
  cause: 'conjoint étudiant compté dans le foyer',
  texte: 'CASF L262-5',
  concerne: ({ personnes }) =>
    personnes.some(personne => estAdulte(personne) && (personne as PersonneLue).activite === 'etudiant') &&
    personnes.some(({ role }) => role === 'conjoint'),
  situation: situation =>
    changer(situation, personne =>
      estAdulte(personne) && personne.activite === 'etudiant'
        ? { ...personne, activite: 'inactif' }
        : personne
    )
}

/** The other closes for a student; adult training and the department's exception keep it to be checked. */
const etudiantAVerifier: ChoixMinima = {
  cause: 'étudiant de 25 ans ou plus, à vérifier chez nous',
  texte: 'CASF L262-4, 3°, L262-8 ; Conseil d’État, 30 juin 2023, n° 464587',
  concerne: ({ personnes }) =>
    personnes.filter(estAdulte).every(personne => (personne as PersonneLue).activite === 'etudiant'),
  valeur: valeur => (valeur === 'a_verifier' ? 0 : valeur)
}

const PART_D_UN_ENFANT = 0.4

/** A child left out for its own resources gives the other no right before 25. */
const enfantEcarte: ChoixMinima = {
  cause: 'enfant écarté pour ses ressources : il n’ouvre pas le RSA avant 25 ans',
  texte: 'CASF L262-4, 1° : charge effective, à apprécier ; R262-3 n’écarte que du calcul',
  concerne: ({ personnes, mois }) => personnes.some(personne => estEcarte(personne, mois)),
  situation: situation => ({
    ...situation,
    personnes: situation.personnes.filter(personne => !estEcarte(personne, situation.mois))
  })
}

const estEcarte = ({ role, revenus }: Personne, mois: string): boolean =>
  role === 'enfant' &&
  revenus.filter(ligne => couvre(ligne, reculer(mois, 1))).reduce((total, { net = 0 }) => total + net, 0) >=
    PART_D_UN_ENFANT * (FORFAIT[mois] ?? 0)

export const ecartsRsa = [
  comparaisonDe('rsa', [
    sejourIgnore,
    familleCalculee,
    aideCalculee,
    aahCalculee,
    aspaCalculee,
    renteIgnoree,
    periode,
    neutralisation,
    gardeAlternee,
    conjointEtudiant,
    etudiantAVerifier,
    enfantEcarte,
    mayotte,
    aspaDAbord
  ])
]
