import type { Regle } from '../arbre/arbre.ts'
import { decouperPhrase, figuresDe, nomsEnPhrases } from '../arbre/phrases.ts'
import { suggerer } from '../lecture/mots/proche.ts'
import type { Contexte } from './contexte.ts'
import { horsDePortee } from './feuilles.ts'

/** Reports sentences that could not be filled. */
export function verifierPhrases(regle: Regle, contexte: Contexte): void {
  const { phrases, lieu, noeud, type } = regle
  if (type.genre === 'booleen' && phrases.nombre !== undefined)
    contexte.refuser(
      lieu,
      'Cette règle est un oui ou non : ses phrases sont « phrases: {oui: …, non: …, inconnu: …} ».'
    )
  const dites = [phrases.oui, phrases.non, phrases.inconnu].filter(phrase => phrase !== undefined)
  if (type.genre !== 'booleen' && dites.length > 0)
    contexte.refuser(lieu, "Cette règle n'est pas un oui ou non : elle a une seule « phrase ».")
  const compare = 'gauche' in noeud && type.genre === 'booleen'
  const figures = figuresDe(regle)
  if (figures.includes('seuil') && !compare)
    contexte.refuser(lieu, '« {seuil} » ne se remplit que si la règle est une comparaison.')
  if (figures.includes('valeur') && !compare && type.genre === 'booleen')
    contexte.refuser(lieu, '« {valeur} » ne se remplit que si la règle est une comparaison ou un nombre.')
  if (Object.values(phrases).some(aUneAccoladeSeule))
    contexte.refuser(lieu, 'Une accolade va par deux : « {valeur} ».')
  for (const nom of nomsEnPhrases(regle)) verifierNom(nom, regle, contexte)
}

function aUneAccoladeSeule(phrase: string): boolean {
  return decouperPhrase(phrase).some(morceau => 'mots' in morceau && /[{}]/.test(morceau.mots))
}

function verifierNom(nom: string, { lieu, portee }: Regle, contexte: Contexte): void {
  const definition = contexte.definitions.get(nom)
  if (definition === undefined)
    contexte.refuser(
      lieu,
      `La phrase cite « ${nom} », qui n'existe pas.${suggerer(nom, contexte.definitions.keys())}`
    )
  else {
    const hors = horsDePortee(nom, definition, { portee })
    if (hors !== null) contexte.refuser(lieu, `La phrase : ${hors}`)
  }
}
