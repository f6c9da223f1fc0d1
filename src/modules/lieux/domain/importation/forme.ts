/** The forms of files that can be read. The name is what `--format` takes. */
export const FORMES = [
  'france-services',
  'mediation-numerique-v0',
  'mediation-numerique-v1',
  'data-inclusion-structures-v0',
  'data-inclusion-structures-v1',
  'data-inclusion-services-v0',
  'data-inclusion-services-v1',
  'brut-paca',
  'brut-numi',
  'brut-maine-et-loire'
] as const
export type Forme = (typeof FORMES)[number]

/** True for the name of a form. */
export const estForme = (nom: string): nom is Forme => (FORMES as readonly string[]).includes(nom)

type Signature = {
  /** All of these. */
  readonly toutes: readonly string[]
  /** And one of these, if any. */
  readonly une?: readonly string[]
}

// In order: the most particular first. A table names all its columns, JSON only those that have a value.
const SIGNATURES: readonly (readonly [Forme, Signature])[] = [
  ['france-services', { toutes: ['id_fs', 'lib_fs', 'lib_com', 'h_lundi'] }],
  ['brut-maine-et-loire', { toutes: ['ID_LieuMed', 'NOM_STRUCTURE', 'COMMUNE', 'x', 'y'] }],
  ['brut-paca', { toutes: ['nom', 'adresse_commune', 'adresse_code_postal', 'horaires_ouverture_brut'] }],
  ['brut-numi', { toutes: ['_di_surrogate_id', 'nom', 'commune', 'thematiques'] }],
  [
    'data-inclusion-services-v1',
    {
      toutes: ['structure_id', 'id', 'nom', 'source', 'description'],
      une: ['date_maj', 'type', 'modes_accueil']
    }
  ],
  [
    'data-inclusion-services-v0',
    { toutes: ['structure_id', 'id', 'nom'], une: ['types', 'profils', 'thematiques'] }
  ],
  [
    'mediation-numerique-v1',
    {
      toutes: ['id', 'nom', 'commune', 'adresse', 'services'],
      une: ['courriels', 'frais_a_charge', 'itinerance', 'dispositif_programmes_nationaux', 'modalites_acces']
    }
  ],
  [
    'mediation-numerique-v0',
    {
      toutes: ['id', 'nom', 'commune', 'adresse', 'services'],
      une: ['courriel', 'conditions_access', 'conditions_acces', 'labels_nationaux', 'publics_accueillis']
    }
  ],
  [
    'data-inclusion-structures-v1',
    {
      toutes: ['id', 'nom', 'source', 'date_maj'],
      une: ['horaires_accueil', 'reseaux_porteurs', 'accessibilite_lieu']
    }
  ],
  [
    'data-inclusion-structures-v0',
    {
      toutes: ['id', 'nom', 'commune'],
      une: ['horaires_ouverture', 'typologie', 'antenne', 'labels_nationaux', 'presentation_resume']
    }
  ]
]

/** The form that these columns tell; null when they tell none. */
export const detecterForme = (colonnes: readonly string[]): Forme | null => {
  const vues = new Set(colonnes)
  const trouvee = SIGNATURES.find(
    ([, { toutes, une }]) =>
      toutes.every(nom => vues.has(nom)) && (une === undefined || une.some(nom => vues.has(nom)))
  )
  return trouvee?.[0] ?? null
}

/** What each form is known by: said to whom gives a file of none of them. */
export const colonnesAttendues = (forme: Forme): readonly string[] =>
  SIGNATURES.find(([nom]) => nom === forme)?.[1].toutes ?? []
