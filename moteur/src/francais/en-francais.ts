import type { Parametre, Portee, Programme, Regle } from '../arbre/arbre.ts'
import { nomsCites } from '../arbre/parcourir.ts'
import { decrire } from './decrire.ts'
import type { Enonce, Morceau } from './enonce.ts'
import { direDate, direValeur } from './quantites.ts'

export type Source = { readonly texte: string; readonly url: string | null }

/** A rule of the law for a reader: what it is worth, and where that is written. */
export type RegleLisible = {
  readonly nom: string
  readonly titre: string
  readonly portee: string
  readonly enonce: Enonce
  readonly sources: readonly Source[]
  readonly provisoire: string | null
}

/** The rule as readable French, generated from the very tree that computes. */
export function enFrancais(regle: Regle, programme: Programme): RegleLisible {
  const titres = new Map(
    [...programme.entrees, ...programme.parametres, ...programme.regles].map(({ nom, titre }) => [nom, titre])
  )
  const titrer = (nom: string): Morceau => ({ nom, texte: enMilieuDePhrase(titres.get(nom) ?? nom) })
  return {
    nom: regle.nom,
    titre: regle.titre,
    portee: direPortee(regle.portee),
    enonce: decrire(regle.noeud, titrer),
    sources: [...sienne(regle), ...parametresCites(regle, programme).flatMap(sourceEnVigueur)],
    provisoire: regle.provisoire
  }
}

/** A dated value for a reader: one line per period, the latest first. */
export function parametreEnFrancais(parametre: Parametre): RegleLisible {
  const { nom, titre, valeurs, type } = parametre
  const lignes = valeurs.map(
    ({ du, valeur, provisoire }): Enonce => ({
      texte: [
        `${direValeur(valeur, type)}, à partir du ${direDate(du)}${provisoire === null ? '' : ` (à confirmer : ${provisoire})`}`
      ],
      details: []
    })
  )
  return {
    nom,
    titre,
    portee: '',
    enonce: { texte: ['la valeur en vigueur le jour de la demande :'], details: lignes },
    sources: valeurs.map(({ texte, url }) => ({ texte, url })),
    provisoire: valeurs[0]?.provisoire ?? null
  }
}

function sienne({ texte, url }: Regle): readonly Source[] {
  return texte === null ? [] : [{ texte, url }]
}

function parametresCites({ noeud }: Regle, { parametres }: Programme): readonly Parametre[] {
  const cites = new Set(nomsCites(noeud))
  return parametres.filter(({ nom }) => cites.has(nom))
}

function sourceEnVigueur({ titre, valeurs }: Parametre): readonly Source[] {
  return valeurs
    .slice(0, 1)
    .map(({ texte, url, du }) => ({ texte: `${titre}, depuis le ${direDate(du)} : ${texte}`, url }))
}

function direPortee({ personne, mois }: Portee): string {
  return [personne ? 'pour chaque personne du foyer' : '', mois ? 'chaque mois' : '']
    .filter(Boolean)
    .join(', ')
}

/** « Plafond de la CSS » becomes « plafond de la CSS » inside a sentence; « RSA perçu » keeps its capitals. */
function enMilieuDePhrase(titre: string): string {
  return /^\p{Lu}\p{Ll}*(?=[ ',]|$)/u.test(titre) ? titre.charAt(0).toLowerCase() + titre.slice(1) : titre
}
