import { BLOC_EN_COURS, ENTETE } from '../../execution/lot/bloc.ts'
import type { Rangement } from '../../execution/lot/rangee.ts'
import { tournerSurMois, tournerSurPersonnes } from './boucles.ts'
import type { Chantier } from './chantier.ts'
import * as code from './code.ts'
import { ecrireGroupe } from './groupe.ts'
import { estSimple, type FonctionEcrite, type Ligne, type LigneDeBloc, type LigneSimple } from './lignes.ts'
import { ouvrirLocaux } from './locaux.ts'
import type { Corps, Octets } from './octets.ts'
import type { Places } from './placer.ts'

/** The code of a function; when it ends, it is noted as done for the block. */
export const ecrireFonction = (
  places: Places,
  rangement: Rangement,
  { fonction, lignes }: FonctionEcrite
): Corps => {
  const locaux = ouvrirLocaux()
  const chantier = { places, rangement, locaux }
  const fait = code.rangerEntier(adresseDuVu(places, places.fonctions.get(fonction)!), code.i32(1))
  const bloc = code.lireLocal(locaux.entier('bloc'))
  const debut = [
    code.ecrireLocal(locaux.entier('bloc'), code.lireEntier(BLOC_EN_COURS)),
    code.ecrireLocal(locaux.entier('limite'), code.lireEntier(ENTETE.limite, bloc)),
    code.ecrireLocal(locaux.entier('faits 0'), bloc)
  ]
  const instructions = [debut, ecrireLignes(chantier, lignes), fait]
  return { locaux: locaux.genres, instructions }
}

const adresseDuVu = ({ memoire }: Places, rang: number): number => memoire.vus + 4 * rang

const ecrireLignes = (chantier: Chantier, lignes: readonly Ligne[]): Octets => {
  const octets: Octets[] = []
  let groupe: LigneSimple[] = []
  const finirGroupe = (): void => {
    if (groupe.length > 0) octets.push(ecrireGroupe(chantier, groupe))
    groupe = []
  }
  for (const ligne of lignes)
    if (estSimple(ligne)) groupe.push(ligne)
    else {
      finirGroupe()
      octets.push(ecrireLigneDeBloc(chantier, ligne))
    }
  finirGroupe()
  return octets
}

const ecrireLigneDeBloc = (chantier: Chantier, ligne: LigneDeBloc): Octets => {
  const { locaux, places } = chantier
  if (ligne.genre === 'appel') {
    const rang = places.fonctions.get(ligne.fonction)!
    return code.si(code.estNul(code.lireEntier(adresseDuVu(places, rang))), code.appeler(rang))
  }
  const corps = ecrireLignes(chantier, ligne.lignes)
  if (ligne.genre === 'si') return code.si(code.lireLocal(locaux.drapeau(ligne.drapeau)), corps)
  if (ligne.genre === 'si recu') return code.si(estRecu(chantier, ligne), corps)
  return ligne.genre === 'personnes'
    ? tournerSurPersonnes(chantier, ligne, corps)
    : tournerSurMois(chantier, ligne, corps)
}

/** Whether anything is received, by anyone of the block, of what counts. */
const estRecu = (
  { locaux, places }: Chantier,
  { masques, p }: Extract<LigneDeBloc, { genre: 'si recu' }>
): Octets => {
  const { personnes, recuParLaPersonne } = places.memoire.bloc
  const bloc = code.lireLocal(locaux.entier('bloc'))
  const lieux = {
    personne: () =>
      code.lireEntier(personnes + recuParLaPersonne, code.lireLocal(locaux.entier(`faits ${p}`))),
    foyer: () => code.lireEntier(ENTETE.recu, bloc),
    quiconque: () => code.lireEntier(ENTETE.recuParQuiconque, bloc)
  }
  return (['personne', 'foyer', 'quiconque'] as const)
    .filter(qui => masques[qui] !== 0)
    .map(qui => code.operer('et', lieux[qui](), code.i32(masques[qui])))
    .reduce((a, b) => code.operer('ou', a, b), code.i32(0))
}
