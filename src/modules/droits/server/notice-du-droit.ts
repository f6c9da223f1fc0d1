import { idDuDroit } from '../domain/droits-du-parcours-court.ts'
import { regles } from '../genere/regles.js'
import { droits } from '../genere-contenus/contenus.js'
import { droitsPrecis } from '../genere-contenus/droits-precis.js'

/** What people read of a right, in the few lines of a letter. */
export type NoticeDuDroit = {
  readonly titre: string
  readonly nom: string
  readonly change: string
  readonly apporter: readonly string[]
  readonly guichet: readonly string[]
}

const tous = new Map([...droits, ...droitsPrecis].map(contenu => [contenu.id, contenu]))

/** Any right of the rules, by the name `resultat/1` gives it; one that nobody has told yet has its name alone. */
export const noticeDuDroit = (droit: string, forme: string | null): NoticeDuDroit => {
  const contenu = tous.get(idDuDroit(droit))
  if (contenu === undefined) {
    const nom = regles.catalogue.droits.find(un => un.nom === droit)?.titre ?? droit.replaceAll('_', ' ')
    return { titre: nom, nom, change: '', apporter: [], guichet: [] }
  }
  const { titre, nom_officiel, change, changes_par_forme = {}, apporter, guichet } = contenu
  return {
    titre,
    nom: nom_officiel,
    change: [change, forme === null ? undefined : changes_par_forme[forme]].filter(Boolean).join(' '),
    apporter: apporter.filter(({ si }) => si === undefined || si === forme).map(({ quoi }) => quoi),
    guichet
  }
}
