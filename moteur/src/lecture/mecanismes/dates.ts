import type { Lieu } from '../../arbre/arbre.ts'
import { ecrireUnite } from '../../arbre/unites.ts'
import type { Lecteur, Mecanisme } from '../lecteur.ts'
import type { Bloc } from '../yaml/bloc.ts'
import { invalide, lireParties } from './parties.ts'

/** README §4, ages, months gone by, dates moved, values on a day. */
export const mecanismesDeDates: Readonly<Record<string, Mecanisme>> = {
  âge: duree('age', 'de'),
  'mois écoulés': duree('mois ecoules', 'du'),
  décale: decale,
  'à la date': aLaDate
}

function duree(fonction: 'age' | 'mois ecoules', debut: 'de' | 'du'): Mecanisme {
  return (bloc, lieu, lecteur) => {
    const parts = lireParties(bloc, lieu, [debut, 'au'], lecteur)
    if (parts === null) return invalide(lieu)
    return { lieu, sorte: 'duree', fonction, du: lecteur.lire(parts[debut]), au: lecteur.lire(parts.au) }
  }
}

/** A date moved by a written number of years or months. */
function decale(bloc: Bloc, lieu: Lieu, lecteur: Lecteur) {
  const parts = lireParties(bloc, lieu, ['date', 'de'], lecteur)
  if (parts === null) return invalide(lieu)
  const de = lecteur.lire(parts.de)
  const parAn = de.sorte !== 'nombre' ? undefined : { an: 12, mois: 1 }[ecrireUnite(de.unite)]
  if (de.sorte !== 'nombre' || parAn === undefined || !Number.isInteger(de.valeur)) {
    return lecteur.refuser(parts.de.lieu, "« de » est un nombre entier d'années ou de mois : 25 an, 6 mois.")
  }
  return { lieu, sorte: 'decale', date: lecteur.lire(parts.date), mois: de.valeur * parAn } as const
}

/** A parameter on another day than the day of request. */
function aLaDate(bloc: Bloc, lieu: Lieu, lecteur: Lecteur) {
  const parts = lireParties(bloc, lieu, ['valeur', 'date'], lecteur)
  if (parts === null) return invalide(lieu)
  const valeur = lecteur.lire(parts.valeur)
  if (valeur.sorte === 'invalide') return valeur
  if (valeur.sorte !== 'nom')
    return lecteur.refuser(parts.valeur.lieu, "« à la date » prend le nom d'un paramètre.")
  return { lieu, sorte: 'a la date', nom: valeur.nom, date: lecteur.lire(parts.date) } as const
}
