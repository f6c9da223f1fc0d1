/**
 * The rights of the quick path, by their name in the rules: all that a phone carries to answer by itself.
 * The others are computed for a helper, who has papers on the desk, and over whole files.
 */
export const DROITS_DU_PARCOURS_COURT: readonly string[] = [
  'aah',
  'ame',
  'asi',
  'aspa',
  'ass',
  'css',
  'puma',
  'rsa',
  'soins urgents'
]

/** The identifier of a right in contents and addresses: « soins urgents » is `soins-urgents`. */
export const idDuDroit = (nom: string): string => nom.replace(/[ _]/g, '-')
