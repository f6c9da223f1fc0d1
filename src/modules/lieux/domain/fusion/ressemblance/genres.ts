/** Kinds of places, and how names tell them, once articles and accents are gone. */
export const GENRES: readonly (readonly [string, RegExp])[] = [
  ['bus', / (bus|minibus|bibliobus|itinerante?|mobile|camion|caravane|fourgon)(?= )/],
  [
    'france-services',
    / (((maison|espace|relais|point|etablissement) )?frances? services?|mfs|efs|msap|rsp|((maison|relais|point) )?services? publics?|maison services)(?= )/
  ],
  ['ccas', / (ccas|cias|centre ((inter)?communal|com) actions? sociales?)(?= )/],
  ['mairie', /^ (commune|ville)(?= )| (mairie|hotel ville)(?= )/],
  ['intercommunalite', / (communaute (communes?|agglomeration|urbaine)|cc|intercommunalite)(?= )/],
  ['bibliotheque', / (mediatheques?|bibliotheques?|ludotheques?)(?= )/],
  [
    'centre-social',
    / (centre socio ?culturel|centre sociale?( culturel)?|centre socioculturel|csc|espace vie sociale|evs|maison quartier)(?= )/
  ],
  ['poste', / (poste|agence postale( communale)?)(?= )/],
  ['mission-locale', / (missions? locales?)(?= )/],
  ['emploi', / (pole emploi|france travail)(?= )/],
  ['cpam', / (cpam|caisse primaire( assurance maladie)?|assurance maladie)(?= )/],
  ['caf', / (caf|caisse allocations familiales)(?= )/],
  ['msa', / (msa|mutualite sociale agricole)(?= )/],
  ['mdph', / (mdph|mda)(?= )/],
  [
    'solidarites',
    / ((maison|espace|centre|pole) (departementale?|departement)?( )?solidarites?( departementale?)?|msd|mds|mdsi|cms|utas|centre medico social)(?= )/
  ],
  ['departement', / (conseil departemental|departement)(?= )/],
  [
    'jeunesse',
    / (mjc|info jeunes|information jeunesse|point information jeunesse|bij|pij|maison jeunes( culture)?)(?= )/
  ],
  ['hebergement', / (chrs|cada|cph|huda|ehpad|foyer|residence|pension famille|adoma)(?= )/],
  [
    'numerique',
    / (cyber ?base|cyber ?centre|cyber ?espace|epn|espace (public )?(numerique|multimedia|informatique))(?= )/
  ],
  ['tiers-lieu', / (tiers lieux?|fab ?lab|coworking)(?= )/],
  ['csapa', / (csapa|addictologie|centre soins accompagnement prevention addictologie ambulatoire)(?= )/],
  ['ecole', / (ecole|college|lycee)(?= )/],
  ['pimms', / (pimms( mediation)?)(?= )/]
]

/** Who keeps the place, when its name says something else too: « France services, communauté de communes ». */
export const TENANTS: readonly string[] = ['mairie', 'intercommunalite', 'departement', 'poste']

/** What the codes and labels of data.inclusion and of the mediation places say of the kind. */
export const GENRES_DECLARES: Readonly<Record<string, readonly string[]>> = {
  RFS: ['france-services'],
  'France Services': ['france-services'],
  CCAS: ['ccas'],
  CIAS: ['ccas'],
  ML: ['mission-locale'],
  BIB: ['bibliotheque'],
  MDPH: ['mdph'],
  CPAM: ['cpam'],
  CAF: ['caf'],
  MSA: ['msa']
}

/** Words that many names bear and that tell no place from its neighbour. */
export const BANALS = new Set(
  (
    'accueil agence antenne association associations bureau centre communal communale communaute communes espace ' +
    'guichet intercommunal intercommunale lieu local maison municipal municipale numerique permanence point pole ' +
    'public publics relais service services site social sociale structure unite conseiller labellise principal annexe'
  ).split(' ')
)
