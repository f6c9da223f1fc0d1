import type { DroitExplique, Explication, Resultat, ResultatDroit } from 'moteur/execution'
import { estHorsDesRegles } from '#shared/territoire'
import type { Situation } from './situation.ts'

/** `que_faire` of `donnees/departements.json`. */
export const QUE_FAIRE =
  'Nos règles ne disent pas encore le droit de ce territoire. Demandez à la caisse locale, ou à une assistante sociale.'

const MANQUE = ['logement.commune_insee']

/** True where the law is not the one our rules hold. */
export const vitHorsDesRegles = ({ logement }: Situation): boolean =>
  typeof logement?.commune_insee === 'string' && estHorsDesRegles(logement.commune_insee)

/** What another law says is no result: nothing open, nothing closed, no figure. */
export const suspendre = (resultat: Resultat): Resultat => ({
  ...resultat,
  droits: Object.fromEntries(Object.entries(resultat.droits).map(([nom, d]) => [nom, suspendreDroit(d)])),
  manque: MANQUE
})

/** The same, with the reasoning: there is none. */
export const suspendreExplication = ({ resultat, droits }: Explication): Explication => ({
  resultat: suspendre(resultat),
  droits: droits.map(
    ({ nom, titre, texte, url, etapes: _etapes, ...droit }): DroitExplique => ({
      ...suspendreDroit(droit),
      nom,
      titre,
      texte,
      url,
      etapes: []
    })
  )
})

/** What is drawn stays known; each figure of the right is there, and unknown. */
const suspendreDroit = ({
  raisons: _raisons,
  statut_si: _statutSi,
  limite: _limite,
  provisoire: _provisoire,
  retour: _retour,
  echeances: _echeances,
  d_abord: _dAbord,
  percu,
  ...sorties
}: ResultatDroit): ResultatDroit => ({
  ...Object.fromEntries(Object.keys(sorties).map(cle => [cle, null])),
  statut: 'a_verifier',
  percu,
  manque: MANQUE,
  inconnus: [QUE_FAIRE]
})
