import type { Noeud } from '../../arbre/arbre.ts'
import type { Atelier } from './atelier.ts'

/** A value of the household counted over the persons is everyone's. */
export const parPersonne = ({ registre: { pas, ajouter } }: Atelier, numero: number): number => {
  const { personne, mois, choix } = pas[numero]!
  return personne ? numero : ajouter({ op: 'copie', args: [numero], choix, portee: { personne: true, mois } })
}

/** A filter is part of what is counted, except where « nobody » has no neutral value. */
export const poserPersonnes = (
  { registre: { ajouter } }: Atelier,
  fonction: Extract<Noeud, { op: 'personnes' }>['fonction'],
  { valeur, filtre }: { readonly valeur: number; readonly filtre: number | null }
): number => {
  const nul = () => ajouter({ op: 'constante', litteraux: [0] })
  switch (fonction) {
    case 'somme':
    case 'nombre':
      return ajouter({
        op: 'somme personnes',
        args: [filtre === null ? valeur : ajouter({ op: 'si', args: [filtre, valeur, nul()] })]
      })
    case 'une':
      return ajouter({
        op: 'une personne',
        args: [filtre === null ? valeur : ajouter({ op: 'et', args: [filtre, valeur] })]
      })
    case 'toutes': {
      const condition =
        filtre === null
          ? valeur
          : ajouter({ op: 'ou', args: [ajouter({ op: 'non', args: [filtre] }), valeur] })
      return ajouter({ op: 'toutes les personnes', args: [condition] })
    }
    default:
      return ajouter({
        op: fonction === 'min' ? 'min personnes' : 'max personnes',
        args: filtre === null ? [valeur] : [valeur, filtre]
      })
  }
}
