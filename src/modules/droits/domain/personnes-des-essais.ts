import { desReponses } from './des-reponses.ts'

/** What the persons of the acceptance tests answer, for the rights of the rules. */
export const YVETTE = desReponses()
  .avec({
    naissance: 1948,
    recus: ['retraite'],
    argent: { total: 620, change: false },
    logement: { statut: 'proprietaire' }
  })
  .build()

export const MOUSSA = desReponses()
  .avec({
    naissance: 1985,
    lieu: { departement: '?', trois_mois: 'oui' },
    papiers: 'aucun',
    expire: 'jamais',
    recus: ['autre'],
    argent: { total: 500, change: false },
    logement: { statut: 'gratuit' }
  })
  .build()

export const SAMIA = desReponses()
  .avec({
    naissance: 1992,
    recus: ['aah', 'aide_logement'],
    activite: { travail: 'non', aah_entiere: 'oui' }
  })
  .build()

export const KEVIN = desReponses()
  .avec({
    naissance: 2004,
    recus: ['salaire', 'cej', 'aide_logement'],
    autonomie: { chez_parents: 'non', leur_declaration: 'non', pension: 'non', bebe: 'non' },
    argent: { total: 225, change: true },
    travail_jeune: 'non',
    sante: { probleme: 'non', taux: '?' }
  })
  .build()

export const MELINDA = desReponses()
  .avec({
    naissance: 1993,
    foyer: { conjoint: 'oui', annee_conjoint: 1990, enfants: 3 },
    recus: ['rsa', 'allocations_familiales']
  })
  .build()

export const DENISE = desReponses()
  .avec({
    naissance: 1969,
    foyer: { conjoint: 'oui', annee_conjoint: 1965, enfants: 0 },
    recus: ['salaire', 'invalidite'],
    argent: { total: 1520, change: false },
    sante: { probleme: 'oui', taux: 'aucun' },
    logement: { statut: 'locataire' }
  })
  .build()

export const THARSINI = desReponses()
  .avec({
    naissance: 1995,
    papiers: 'titre',
    foyer: { conjoint: 'non', enfants: 2 },
    recus: ['salaire', 'allocations_familiales', 'aide_logement'],
    argent: { total: 1051, change: false },
    logement: { statut: 'locataire', aide: 320 },
    titre: { carte: 'autre', duree: 'moins_5' },
    parent_seul: 'non',
    sante: { probleme: 'non', taux: '?' }
  })
  .build()
