import Publicodes from 'publicodes'
import { parse } from 'yaml'
import type { Programme, Regle, Type } from '../../src/arbre/arbre.ts'
import { definir } from '../../src/definition/definir.ts'
import type { Faits } from '../../src/definition/faits.ts'
import { versPublicodes } from '../../src/publicodes/vers-publicodes.ts'

export type Desaccord = { readonly regle: string; readonly ici: unknown; readonly publicodes: unknown }
export type Opinion = { readonly compares: number; readonly desaccords: readonly Desaccord[] }

/**
 * The independent check: the same rules run by the `publicodes` package, on any number of households of one size.
 * `ici` is the program whose values are checked: the same one, unless a test wants them to differ.
 */
export function ouvrirOpinion(
  programme: Programme,
  taille: { readonly date: number; readonly personnes: number },
  ici = programme
): (faits: Faits) => Opinion {
  const { texte, entrees, regles, feuilles } = versPublicodes(programme, taille)
  // Otherwise a rule that is « non » silently closes those whose name starts with its own.
  const moteur = new Publicodes(parse(texte), {
    flag: { automaticNamespaceDisabling: false },
    strict: { noOrphanRule: false }
  })
  const avecFeuilles: Programme = { ...ici, regles: [...ici.regles, ...feuilles.map(enRegle)] }

  return faits => {
    const valeur = definir(avecFeuilles, faits)
    const lire = (nom: string, personne: number | null) => valeur(nom, { personne: personne ?? 0, recul: 0 })
    const donnees = [
      ...entrees.map(
        ({ chose, nom, personne }) => [nom, ecrire(lire(chose.nom, personne), chose.type)] as const
      ),
      ...feuilles.map(({ nom, noeud, personne }) => [nom, ecrire(lire(nom, personne), noeud.type)] as const)
    ]
    moteur.setSituation(
      Object.fromEntries(donnees.filter(([, donnee]) => donnee !== null)) as Parameters<
        typeof moteur.setSituation
      >[0]
    )
    const avis = regles.map(({ chose, nom, personne }) => ({
      nom,
      valeur: lire(chose.nom, personne),
      type: chose.type,
      obtenu: moteur.evaluate(nom).nodeValue
    }))
    // The two ideas of the unknown differ: only what both know is compared.
    const connus = avis.filter(({ valeur: v, obtenu }) => !Number.isNaN(v) && obtenu !== undefined)
    return {
      compares: connus.length,
      desaccords: connus.filter(estEnDesaccord).map(({ nom, valeur: v, type, obtenu }) => ({
        regle: nom,
        ici: enClair(v, type),
        publicodes: obtenu
      }))
    }
  }
}

function estEnDesaccord({
  valeur,
  type,
  obtenu
}: {
  readonly valeur: number
  readonly type: Type
  readonly obtenu: unknown
}): boolean {
  const ici = enClair(valeur, type)
  if (typeof ici === 'number' && typeof obtenu === 'number')
    return Math.abs(ici - obtenu) > 1e-6 * Math.max(1, Math.abs(ici))
  return ici !== obtenu
}

function enRegle({ nom, noeud, personne }: ReturnType<typeof versPublicodes>['feuilles'][number]): Regle {
  const lieu = { fichier: 'feuilles', ligne: 0 }
  const muette = { texte: null, url: null, provisoire: null, phrases: {}, raison: null }
  return {
    nom,
    lieu,
    titre: nom,
    type: noeud.type,
    portee: { personne: personne !== null, mois: false },
    noeud,
    ...muette
  }
}

function enClair(valeur: number, type: Type): number | boolean | string | undefined {
  if (type.genre === 'booleen') return valeur === 1
  return type.genre === 'choix' ? type.valeurs[valeur] : valeur
}

function ecrire(valeur: number, type: Type): number | string | null {
  if (Number.isNaN(valeur)) return null
  if (type.genre === 'booleen') return valeur === 1 ? 'oui' : 'non'
  return type.genre === 'choix' ? `'${type.valeurs[valeur] ?? ''}'` : valeur
}
