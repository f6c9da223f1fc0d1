import { m } from '#messages'
import { capitale } from '#shared/texte'
import type { ErreurDeCorrection } from '../../domain/corrections/erreur.ts'
import { direJour } from '../../domain/horaires/phrases/mots.ts'

export const idDuJour = (rang: number): string => `jour-${rang}`

/** The field that an error is about. */
export const champDe = (erreur: ErreurDeCorrection): string =>
  erreur.champ === 'jour' ? idDuJour(erreur.jour) : erreur.champ

export const direErreur = (erreur: ErreurDeCorrection): string => {
  switch (erreur.champ) {
    case 'jour':
      return m.lieux_pro_erreur_horaires({ jour: capitale(direJour(erreur.jour)), mots: erreur.mots })
    case 'autres':
      return m.lieux_pro_erreur_autre_horaires({ mots: erreur.mots })
    case 'telephones':
      return m.lieux_pro_erreur_telephones()
    case 'commune':
      return m.lieux_pro_erreur_commune()
    case 'fermeDepuis':
      return m.lieux_pro_erreur_date()
  }
}
