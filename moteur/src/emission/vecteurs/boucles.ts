import { ENTETE } from '../../execution/lot/bloc.ts'
import type { Chantier } from './chantier.ts'
import * as code from './code.ts'
import type { Boucle, Lesquelles, LigneDeBloc, Recul } from './lignes.ts'
import type { Locaux } from './locaux.ts'
import type { Octets } from './octets.ts'

/** The same code for each person, or for those before or after another. */
export const tournerSurPersonnes = (
  { locaux, places, rangement }: Chantier,
  { p, lesquelles }: Extract<LigneDeBloc, { genre: 'personnes' }>,
  corps: Octets
): Octets => {
  const local = locaux.entier(p)
  const fois = (taille: number) => code.operer('fois', code.lireLocal(local), code.i32(taille))
  const { parPersonne, bloc } = places.memoire
  const tour = [
    code.ecrireLocal(locaux.entier(`personne ${p}`), fois(parPersonne)),
    code.ecrireLocal(
      locaux.entier(`faits ${p}`),
      code.operer('plus', code.lireLocal(locaux.entier('bloc')), fois(bloc.parPersonne))
    ),
    code.ecrireLocal(locaux.entier(`series ${p}`), fois(4 * rangement.seriesDePersonne)),
    corps
  ]
  const [de, a] = bornesDesPersonnes(locaux, lesquelles)
  const suivante = code.ecrireLocal(local, code.operer('plus', code.lireLocal(local), code.i32(1)))
  return [
    code.ecrireLocal(local, de),
    code.tantQue(code.operer('inferieur', code.lireLocal(local), a), [tour, suivante])
  ]
}

const bornesDesPersonnes = (locaux: Locaux, lesquelles: Lesquelles): readonly [de: Octets, a: Octets] => {
  const n = code.lireEntier(ENTETE.n, code.lireLocal(locaux.entier('bloc')))
  if (lesquelles === 'toutes') return [code.i32(0), n]
  const autre = (boucle: Boucle) => code.lireLocal(locaux.entier(boucle))
  return 'avant' in lesquelles
    ? [code.i32(0), autre(lesquelles.avant)]
    : [code.operer('plus', autre(lesquelles.apres), code.i32(1)), n]
}

/** From piece to piece: `fois` is how many months of a piece the window sees. */
export const tournerSurMois = (
  { locaux, rangement }: Chantier,
  { m, recent, ancien }: Extract<LigneDeBloc, { genre: 'mois' }>,
  corps: Octets
): Octets => {
  const [k, fin, fois] = [`mois ${m}`, `ancien ${m}`, `fois ${m}`].map(nom => locaux.entier(nom)) as [
    number,
    number,
    number
  ]
  const bloc = code.lireLocal(locaux.entier('bloc'))
  const ici = code.operer('plus', bloc, code.operer('fois', code.lireLocal(k), code.i32(4)))
  const finDuMorceau = code.lireEntier(ENTETE.morceaux + 4 * rangement.horizon, ici)
  const [iciK, iciFin] = [code.lireLocal(k), code.lireLocal(fin)]
  return [
    code.ecrireLocal(k, ecrireRecul(recent, bloc)),
    code.ecrireLocal(fin, ecrireRecul(ancien, bloc)),
    code.tantQue(code.estNul(code.operer('superieur', iciK, iciFin)), [
      code.ecrireLocal(locaux.entier(m), code.lireEntier(ENTETE.morceaux, ici)),
      code.ecrireLocal(
        fois,
        code.operer('plus', code.operer('moins', code.plusPetit(finDuMorceau, iciFin), iciK), code.i32(1))
      ),
      corps,
      code.ecrireLocal(k, code.operer('plus', iciK, code.lireLocal(fois)))
    ])
  ]
}

const ecrireRecul = ([fixe, selon]: Recul, bloc: Octets): Octets =>
  code.operer(
    'plus',
    code.i32(fixe),
    code.operer('fois', code.i32(selon), code.lireEntier(ENTETE.mois, bloc))
  )
