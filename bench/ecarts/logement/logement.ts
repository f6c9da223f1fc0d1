import { regles } from '../../../src/modules/droits/genere/regles.js'
import type { Comparaison, Droit, Situation, Valeur } from '../ecart.ts'
import { type ChoixMinima, changer, type OpinionMinima, type PersonneLue } from '../minima.ts'
import type { Choisis, Nom } from './choix.ts'
import { montantDe } from './montant.ts'

type Marquee = Situation & { readonly choisis?: readonly Nom[] }

const marquer = (situation: Situation, nom: Nom): Marquee => ({
  ...situation,
  choisis: [...((situation as Marquee).choisis ?? []), nom]
})

const choix = (nom: Nom, cause: string, texte: string): ChoixMinima => ({
  cause,
  texte,
  concerne: () => true,
  situation: situation => marquer(situation, nom)
})

const zones = Object.values(regles.lecteur.tables?.['zones-apl'] ?? {}).map(
  codes => new Set(codes.split(' '))
)
export const zoneDe = (commune: string): number => zones.findIndex(codes => codes.has(commune)) + 1

/** The second writing, with the other's choices; without any, it must say what the rules say. */
export const recalculer = (situation: Situation, opinion: OpinionMinima): number => {
  const choisis: Choisis = new Set((situation as Marquee).choisis ?? [])
  const montant = montantDe(situation, opinion, { choisis, zone: zoneDe(situation.logement.commune_insee) })
  return Math.round(montant * 100) / 100
}

const etranger = ({ personnes }: Situation): boolean =>
  personnes.some(personne => (personne as PersonneLue).nationalite !== 'FR')

const sansTitre: ChoixMinima = {
  cause: 'sans titre de séjour',
  texte: 'CCH L822-2, I ; CSS L512-2',
  concerne: situation => etranger(situation),
  situation: situation =>
    changer(marquer(situation, 'titre'), personne => ({
      ...personne,
      nationalite: 'FR',
      sejour: 'sans_objet'
    }))
}

const partage = ({ personnes }: Situation): boolean =>
  personnes.some(personne => (personne as PersonneLue).garde_alternee === true)

const gardeAlternee: ChoixMinima = {
  cause: 'résidence alternée, à vérifier chez nous',
  texte: 'CCH L823-2 : les parents choisissent, ou partagent',
  concerne: situation => partage(situation),
  situation: situation => marquer(situation, 'alternee')
}

const accession: ChoixMinima = {
  cause: 'accession, à vérifier chez nous',
  texte: 'CCH L831-2, L841-4 : prêts d’avant 2018 ou 2020 ; la date du prêt manque',
  concerne: ({ logement }) => logement.statut === 'accedant',
  situation: situation => marquer(situation, 'accession')
}

export const CHOIX: readonly ChoixMinima[] = [
  sansTitre,
  gardeAlternee,
  accession,
  choix(
    'foyer',
    'logement-foyer, à vérifier chez nous',
    'CCH D832-24, D842-15 : la convention du foyer manque'
  ),
  choix('rsa', 'RSA calculé au lieu du RSA perçu', 'CCH R822-17'),
  choix('chomage', 'chômage : deux mois pleins de plus, et pour les deux conjoints', 'CCH R822-14, R822-15'),
  choix('cessation', '30 % réservés à la retraite et à l’AAH calculée', 'CCH R822-13, R822-16'),
  choix('deduction', 'déduction de 10 % prise sur le salaire d’abord', 'CCH R822-14 ; CGI article 83, 3°'),
  choix('remplacement', 'indemnités maladie et ASS ignorées', 'CCH R822-4'),
  choix('invalidite', 'pension d’invalidité d’il y a deux ans', 'CCH R822-3, 1°'),
  choix('independant', 'bénéfice d’indépendant ignoré', 'CCH R822-5'),
  choix('pension-versee', 'pension alimentaire versée non déduite', 'CCH R822-3, 2°, R822-4, II'),
  choix('deux-actifs', 'abattement des deux conjoints actifs oublié', 'CCH R822-7'),
  choix('enfants', 'plafond de l’ASPA d’il y a deux ans pour un enfant', 'CCH R822-6'),
  choix('grossesse', 'barème du couple dès la grossesse, en APL et outre-mer', 'CCH R841-2, L861-6'),
  choix('outre-mer', 'outre-mer : APL, réduction de loyer, R0 de 2023', 'CCH L861-5-1 ; arrêté, article 46'),
  choix('handicap', 'handicap sans AAH : pas de dégressivité', 'CCH D823-16'),
  choix('seuil', 'minimum de 10 € avant les 5 €', 'CCH D823-16'),
  choix('loyer', 'loyer arrondi à l’euro', 'CCH D823-16, D842-2'),
  choix('taux', 'taux selon le loyer non arrondi', 'arrêté du 27 septembre 2019, article 14'),
  choix('euro', 'montant non arrondi à l’euro inférieur', 'CCH D823-16')
]

/** What the rules leave to be checked, or refuse for a permit, stays so until the choice that lifts it. */
const retenu = (situation: Situation, droit: Droit | undefined): boolean => {
  const choisis = new Set((situation as Marquee).choisis)
  const { statut } = situation.logement
  if (statut === 'locataire_foyer' && !choisis.has('foyer')) return true
  if (statut === 'accedant' && !choisis.has('accession')) return true
  if (partage(situation) && !choisis.has('alternee')) return droit?.statut === 'a_verifier'
  return etranger(situation) && !choisis.has('titre') && (droit?.statut === 'a_verifier' || refuse(droit))
}

const refuse = (droit: Droit | undefined): boolean =>
  ((droit?.raisons ?? []) as readonly { readonly condition: string }[]).some(({ condition }) =>
    condition.startsWith('aide logement . séjour')
  )

const auCentime = (nous: Valeur, autre: Valeur): boolean =>
  typeof nous === 'number' && Math.abs(nous - Number(autre)) <= 0.05

export const ecartsLogement: readonly Comparaison<OpinionMinima>[] = [
  {
    titre: 'aide_logement : montant mensuel',
    mois: ['2025-11'],
    valeur: ({ aide_logement: droit }) =>
      droit?.statut === 'a_verifier'
        ? 'a_verifier'
        : droit?.statut === 'ouvert'
          ? Number(droit.montant_mensuel)
          : 0,
    repondre: (situation, opinion, { aide_logement: droit }) =>
      (situation as Marquee).choisis === undefined || retenu(situation, droit)
        ? null
        : recalculer(situation, opinion),
    opinion: ({ apl, als, alf }) => apl + als + alf,
    egal: auCentime,
    choix: CHOIX
  }
]
