import type { Doute } from '../lieu/fiche.ts'

/** Where the readers of a row write what they noticed. */
export type Carnet = {
  /** A human should look at this. */
  readonly doute: (champ: Doute['champ'], code: CodeDoute, texte: string) => void
  /** Put right, or noticed, with certainty: counted only. */
  readonly remarque: (code: CodeRemarque) => void
  readonly doutes: readonly Doute[]
  readonly remarques: readonly CodeRemarque[]
}

/** Each has its sentence in the messages: `lieux_doute_…`, with `_` for `-`. */
export type CodeDoute = (typeof CODES_DOUTE)[number]
export const CODES_DOUTE = [
  'accueil-contradictoire',
  'cle-repetee',
  'commune-contradictoire',
  'commune-devinee',
  'commune-inconnue',
  'courriel-illisible',
  'date-1970',
  'date-future',
  'date-illisible',
  'etablissement-ferme',
  'horaires-a-verifier',
  'itineraire-a-lire',
  'itineraire-en-partie',
  'itineraire-inconnu',
  'mot-inconnu',
  'nom-etrange',
  'pivot-invalide',
  'point-hors-de-france',
  'point-inverse',
  'point-loin-de-la-commune',
  'point-nul',
  'point-partage',
  'position-inconnue',
  'site-illisible',
  'telephone-illisible',
  'texte-abime',
  'texte-coupe',
  'valeur-inattendue'
] as const

/** What is put right without a doubt. */
export type CodeRemarque =
  | 'accents-repares'
  | 'balises-retirees'
  | 'code-postal-complete'
  | 'commune-rapprochee'
  | 'courriel-prive-retire'
  | 'date-par-defaut'
  | 'page-dans-le-courriel'
  | 'courriel-dans-le-site'
  | 'pivot-nul'
  | 'plusieurs-sites'
  | 'plusieurs-telephones'
  | 'point-de-la-commune'
  | 'point-partage-meme-adresse'
  | 'lambert-93'
  | 'services-non-repris'
  | 'thematique-large'
  | 'sans-horaires'

const LONGUEUR = 300

/** An empty notebook, for one row. */
export const nouveauCarnet = (): Carnet => {
  const doutes: Doute[] = []
  const remarques: CodeRemarque[] = []
  return {
    doute: (champ, code, texte) => doutes.push({ champ, code, texte: citer(texte) }),
    remarque: code => remarques.push(code),
    doutes,
    remarques
  }
}

/** The beginning of what the source said, in one line, whole signs only. */
export const citer = (texte: string): string =>
  texte.slice(0, LONGUEUR).replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
