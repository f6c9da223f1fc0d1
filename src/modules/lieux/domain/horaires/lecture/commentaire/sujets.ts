import type { CodeDoute } from '../../horaires.ts'

/** Anything that may bear on when, or where, someone is received. A sentence without any of it changes nothing. */
const SENSIBLE = new RegExp(
  [
    'lundi|mardi|mercredi|mercerdi|jeudi|vendredi|samedi|dimanche|week|jour|matin|midi|soir|nuit|hebdo',
    'semaine|mois|mensuel|trimest|annee|annuel|quinzaine|pair|janvier|fevrier|mars|avril|\\bmai\\b|juin|juillet|aout',
    'septembre|octobre|novembre|decembre|vacance|conge|ferie|noel|\\bete\\b|hiver|saison|periode|scolaire',
    'ouver|ferm|horaire|heure|\\d ?h\\b|\\d ?h ?\\d|\\d:\\d|\\d+/\\d|permanen|planning|calendrier|agenda|programm|tournee|circuit',
    'rdv|rendez|\\brv\\b|rencontre|recevons|recoit|recus?\\b|accueill|acces\\b|libre|flux|file|attente|affluence',
    'itiner|nomad|mobil|\\bbus\\b|camion|\\bcar\\b|vehicule|triporteur|deplac|circul|sillonn|passage|dessert|decentral|delocal|deport',
    'antenne|annexe|multi|sites?\\b|lieux|communes?\\b|mairies|quartiers?|secteur|territoire|canton|domicile|marche',
    'dates?\\b|transfer|demenag|travaux|provisoire|temporaire|exceptionnel|sanitaire|changement|change|modif|reactualis|bientot|nouvel|prochain',
    'sauf|uniquement|seulement|exclusivement|certain|selon|suivant|variable|alternance|fois|depuis|a partir|a compter|jusqu|entre|pendant|durant|hors|lors|sinon|sous reserve|suspend|annul|interr|greve|absence|impossible'
  ].join('|')
)

// So many names in a row are the stops of a round.
const LISTE = 5

/** True when nothing in the sentence can change the hours: an address, a phone number, an access for wheelchairs. */
export const estSansEffet = (phrase: string): boolean =>
  !SENSIBLE.test(phrase) && phrase.split(',').length < LISTE

const SUJETS: readonly (readonly [RegExp, CodeDoute])[] = [
  [/vacance|scolaire|\bconges?\b|\bete\b|hiver|saison/, 'vacances-scolaires'],
  [
    /itiner|\bbus\b|camion|\bcar\b|vehicule|mobile|tournee|circuit|passage|deplac|circul|sillonn|dessert|triporteur/,
    'itinerant'
  ],
  [
    /multi|antenne|annexe|sites?\b|lieux|communes?\b|mairies?|permanen|quartier|secteur|territoire|delocal|decentral|deport|transfer|demenag|domicile|marche|centre social|mediatheque|rue\b|place\b/,
    'plusieurs-sites'
  ],
  [
    /sur (?:deux|2)\b|quinz|pair|(?:1|un|deux|2|3|trois) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|par mois/,
    'alternance'
  ],
  [/ferm|travaux|exceptionnel/, 'fermeture-sans-date'],
  [/telephon|joignable/, 'telephone'],
  [
    /variable|selon|suivant|change|modif|planning|calendrier|programm|a partir|a compter|reactualis|periode/,
    'horaires-variables'
  ]
]

/** What a sentence that was not understood is about. */
export const sujetDe = (phrase: string): CodeDoute =>
  SUJETS.find(([motif]) => motif.test(phrase))?.[1] ??
  (phrase.split(',').length < LISTE ? 'commentaire' : 'itinerant')
