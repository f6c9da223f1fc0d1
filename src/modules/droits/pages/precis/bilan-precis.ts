import type { DroitExplique } from 'moteur/execution'
import { idDuDroit } from '../../domain/droits-du-parcours-court.ts'
import { echeances } from '../../domain/echeances.ts'
import { type Demande, enchainer } from '../../domain/enchainer.ts'
import type { Brouillon } from '../../domain/precis/brouillon.ts'
import { reponsesDe } from '../../domain/precis/reponses-de.ts'
import type { Resultat, Statut } from '../../domain/resultat.ts'
import {
  type ContenuFiche,
  type ContenuPrevention,
  droits,
  fiches,
  prevention
} from '../../genere-contenus/contenus.js'
import { droitsPrecis } from '../../genere-contenus/droits-precis.js'
import { type DroitMontre, feuilleDeRoute, fichesPour, type Resultats, resultats } from '../../index.ts'
import type { Bilan } from '../bilan.ts'
import { contenuConnu } from '../contenus.ts'
import { raisonner } from '../raisonnement.ts'
import type { EcheancesDites } from './echeances.tsx'
import type { CalculPrecis } from './ports.ts'

/** A right that has no page of its own yet: what it is called, and what is known of it in a sentence. */
export type AutreDroit = {
  readonly nom: string
  readonly titre: string
  readonly statut: Statut
  readonly fiche: ContenuFiche | ContenuPrevention | undefined
}

export type BilanPrecis = Bilan & {
  /** What to ask for, in order, each as if those before were drawn. */
  readonly demandes: readonly Demande[]
  readonly autres: readonly AutreDroit[]
  /** What ends, and when to ask anew. */
  readonly echeances: readonly EcheancesDites[]
  readonly manque: readonly string[]
  /** Facts that would make an amount exact. */
  readonly imprecis: readonly string[]
}

/** Cards written before their right was computed. */
const FICHES: Readonly<Record<string, string>> = { 'prime-activite': 'ppa', apa: 'apa-domicile' }

/** All that the results and the sheet of a precise household show. */
export const bilanPrecis = ({ situation }: Brouillon, calcul: CalculPrecis, jour: string): BilanPrecis => {
  const resultat = calcul.evaluer(situation)
  const reponses = reponsesDe(situation, jour)
  const demandes = enchainer(calcul.evaluer, situation)
  const ecrits = [...droits, ...droitsPrecis]
  const montres = selonLOrdre(
    resultats(
      garder(resultat, nom => contenuConnu(nom) !== undefined),
      reponses
    ),
    demandes
  )
  const calcules = new Set(Object.keys(resultat.droits).map(idDuDroit))
  const fichesChoisies = fichesPour(fiches, reponses, jour).filter(
    ({ id }) => !calcules.has(FICHES[id] ?? id) && !montres.secours.includes(id)
  )
  const explications = calcul.expliquer(situation)
  return {
    jour,
    annees: () => ({}),
    resultats: montres,
    raisonnement: droit => raisonner(droit, duDroit(droit, explications)),
    feuille: feuilleDeRoute({ resultats: montres, droits: ecrits, fiches: fichesChoisies }),
    fiches: fichesChoisies,
    prevention: [],
    secours: [...prevention, ...fiches].filter(({ id }) => montres.secours.includes(id)),
    enAttendant: [...ecrits, ...prevention, ...fiches].filter(({ id }) => montres.enAttendant.includes(id)),
    hypotheses: [],
    reponses: [],
    demandes,
    echeances: echeances(resultat, jour).map(une => ({ ...une, titre: titreDe(une.droit, calcul) })),
    autres: autresDroits(
      garder(resultat, nom => contenuConnu(nom) === undefined),
      calcul
    ),
    manque: resultat.manque,
    imprecis: calcul.precisionsUtiles(situation).filter(chemin => !resultat.manque.includes(chemin))
  }
}

const garder = (resultat: Resultat, veut: (nom: string) => boolean): Resultat => ({
  ...resultat,
  droits: Object.fromEntries(Object.entries(resultat.droits).filter(([nom]) => veut(nom)))
})

const duDroit = (droit: DroitMontre, explications: readonly DroitExplique[]) =>
  explications.filter(({ nom }) => nom === droit.nom)

/** The first to ask for comes first. */
const selonLOrdre = (montres: Resultats, demandes: readonly Demande[]): Resultats => {
  const rang = ({ nom, niveau }: DroitMontre) => {
    const place = demandes.findIndex(({ droit }) => droit === nom)
    return (niveau === 'bref' ? demandes.length + 1 : 0) + (place === -1 ? demandes.length : place)
  }
  return { ...montres, ouverts: montres.ouverts.toSorted((a, b) => rang(a) - rang(b)) }
}

const autresDroits = ({ droits: trouves }: Resultat, calcul: CalculPrecis): readonly AutreDroit[] =>
  Object.entries(trouves).map(([nom, { statut }]) => ({
    nom,
    statut,
    titre: titreDe(nom, calcul),
    fiche: [...fiches, ...prevention].find(({ id }) => (FICHES[id] ?? id) === idDuDroit(nom))
  }))

const titreDe = (nom: string, { droits: publies }: CalculPrecis): string =>
  publies.find(droit => droit.nom === nom)?.titre ?? nom
