/** Words one uses to say how to take an appointment, and nothing else. */
const COMMENT = new Set(
  `prise prises prendre prenez prendez prend rdv rendez vous rv de des du d la le les l un une au aux a et ou par pour via en sur
  telephone telephoner tel tél telephonique telephoniquement mail mails e email courriel internet ligne site web depuis place ici
  adresse adresses suivante suivant suivants indique indiquee numero numeros n vert gratuit poste accueil guichet directement presentiel ainsi que
  aupres contact contacter contactez contacts joindre joignez appeler appelant appelez laisser message coordonnees vos votre nos notre nous
  merci bien dans ccas mairie france services service structure maison centre social socioculturel agence espace citoyens ville commune
  conseiller conseillers conseillere conseilleres agent agents mediateur partenaires chaque tout toute toutes tous demande demander demandes
  renseignement renseignements information informations infos inscription inscriptions possible possibles possibilite peut pouvez
  conseille conseillee conseillons recommande recommandee recommandes recommandons fortement vivement souhaite souhaitee souhaitable
  privilegie privilegiee privilegier privilegiez preference prealable preferable egalement aussi est il sont afin eviter optimise optimal optimales
  conditions accompagnement accompagnements personnalise demarche demarches complexes necessitant precisant motif nom ainsi cette ces
  presenter devez soit se font fait pole app application quel quels papiers avec sans mais priorite prioritaires rapidement jusqu'a
  dehors horaires horaire heures ouverture d'ouverture pendant public indiques obligatoire obligatoirement necessaire uniquement exclusivement seulement
  recevoir demarche lien presente present dès`.split(/\s+/)
)

const OBLIGE = /obligatoire|necessaire|uniquement|exclusivement|seulement/
const DEHORS = /en dehors/
const CONSEIL = /possib|pouvez|peut\b|conseil|recommand|souhait|privilegi|prefer|egalement|aussi/

/**
 * « Possibilité de prendre rendez-vous au … »: the counter stays open to all.
 * « Prise de rendez-vous au … »: one may come, or one must call; it does not say.
 */
export type CommentRdv = 'possible' | 'en-dehors' | 'ambigu' | 'obligatoire'

/** What a sentence says of appointments, when it speaks of nothing else: no day, no hour, no other place. */
export const ditCommentPrendreRendezVous = (phrase: string): CommentRdv | undefined => {
  if (!/\b(?:rdv|rendez|rv)\b/.test(phrase)) return undefined
  const mots = phrase.split(/[^a-z0-9]+/).filter(mot => mot !== '' && !/^\d+$/.test(mot))
  if (!mots.every(mot => COMMENT.has(mot))) return undefined
  if (OBLIGE.test(phrase) || /^(?:accueil )?sur (?:rdv|rendez|rv)/.test(phrase)) return 'obligatoire'
  if (DEHORS.test(phrase)) return 'en-dehors'
  if (/\bsans\b/.test(phrase) && !CONSEIL.test(phrase)) return undefined
  return CONSEIL.test(phrase) ? 'possible' : 'ambigu'
}
