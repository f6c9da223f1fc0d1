import type { Description } from '../lieu/lieu.ts'
import { CONNEXION, DEMARCHES, DROITS, EN_LIGNE, FONDAMENTAUX, SOINS } from '../lieu/thematiques.ts'

/** What a person comes for. The words are in the contents, under the same name. */
export const BESOINS = [
  'css',
  'ame',
  'soins-sans-payer',
  'droits',
  'caf',
  'retraite',
  'handicap',
  'autonomie',
  'ameli',
  'demarche-en-ligne',
  'imprimer',
  'internet',
  'apprendre',
  'interprete',
  'francais',
  'domiciliation',
  'sante-mentale',
  'addictions',
  'sante-sexuelle'
] as const
export type Besoin = (typeof BESOINS)[number]

/** `oui`: the place is there for that. `peut-etre`: such places often do; one should call. */
export type Convenance = 'oui' | 'peut-etre' | 'non'

/** One reason to think that a place fits; any one is enough. */
type Indices = {
  readonly typologies?: readonly string[]
  readonly thematiques?: readonly string[]
  readonly labels?: readonly string[]
  readonly si?: (lieu: Description) => boolean
}

type Regle = { readonly oui: Indices; readonly peutEtre?: Indices }

const MDPH = 'sante--constituer-un-dossier-mdph-invalidite'

/** Every France services desk helps with the Assurance maladie, the CAF, pensions, France Travail, taxes (its charter). */
const FRANCE_SERVICES = { typologies: ['RFS'], labels: ['France Services'] }
const AIDE_SOCIALE = ['CCAS', 'CIAS', 'CDAS', 'MDS']
const PASS: Indices = { si: ({ sante }) => sante.pass === true }

const REGLES: Readonly<Record<Besoin, Regle>> = {
  css: {
    oui: { ...FRANCE_SERVICES, typologies: ['RFS', 'CPAM', 'MSA'] },
    peutEtre: { typologies: AIDE_SOCIALE, thematiques: [DROITS, SOINS, DEMARCHES] }
  },
  ame: {
    oui: { typologies: ['CPAM'], si: ({ sante }) => sante.accepteAme === true || sante.pass === true },
    peutEtre: { typologies: AIDE_SOCIALE, thematiques: [SOINS, DROITS] }
  },
  'soins-sans-payer': {
    oui: PASS,
    peutEtre: { thematiques: [SOINS], si: ({ sante }) => sante.tiersPayant === true }
  },
  droits: {
    oui: { ...FRANCE_SERVICES, typologies: ['RFS', ...AIDE_SOCIALE], thematiques: [DROITS] },
    peutEtre: { thematiques: [DEMARCHES] }
  },
  caf: {
    oui: { ...FRANCE_SERVICES, typologies: ['RFS', 'CAF', ...AIDE_SOCIALE] },
    peutEtre: { thematiques: [DROITS, DEMARCHES] }
  },
  retraite: {
    oui: { ...FRANCE_SERVICES, typologies: ['RFS', 'CARSAT', 'MSA'] },
    peutEtre: { typologies: AIDE_SOCIALE, thematiques: [DROITS, DEMARCHES] }
  },
  handicap: {
    oui: { typologies: ['MDPH'], thematiques: [MDPH] },
    peutEtre: { ...FRANCE_SERVICES, typologies: ['RFS', ...AIDE_SOCIALE] }
  },
  autonomie: {
    oui: { typologies: [...AIDE_SOCIALE, 'CLIC', 'DEPT'] },
    peutEtre: { ...FRANCE_SERVICES, thematiques: [DROITS] }
  },
  ameli: {
    oui: { ...FRANCE_SERVICES, typologies: ['RFS', 'CPAM'] },
    peutEtre: { thematiques: [EN_LIGNE, DEMARCHES] }
  },
  'demarche-en-ligne': {
    oui: { ...FRANCE_SERVICES, thematiques: [EN_LIGNE, DEMARCHES] },
    peutEtre: { thematiques: [FONDAMENTAUX] }
  },
  imprimer: { oui: { ...FRANCE_SERVICES, si: imprime }, peutEtre: { thematiques: [CONNEXION, EN_LIGNE] } },
  internet: { oui: { thematiques: [CONNEXION] }, peutEtre: { ...FRANCE_SERVICES } },
  apprendre: { oui: { thematiques: [FONDAMENTAUX] }, peutEtre: { thematiques: [EN_LIGNE] } },
  interprete: { oui: { si: ({ langues }) => langues.length > 0 }, peutEtre: PASS },
  francais: { oui: { thematiques: ['lecture-ecriture-calcul--maitriser-le-francais'] } },
  domiciliation: { oui: { si: domicilie }, peutEtre: { typologies: ['CCAS', 'CIAS'] } },
  'sante-mentale': { oui: { typologies: ['CMP'], thematiques: ['sante--sante-mentale'] }, peutEtre: PASS },
  addictions: { oui: { typologies: ['CSAPA', 'CAARUD'], thematiques: ['sante--addictions'] } },
  'sante-sexuelle': {
    oui: { typologies: ['CEGIDD', 'CPEF'], thematiques: ['sante--sante-sexuelle'] },
    peutEtre: PASS
  }
}

/** Whether a place answers a need, as far as its sheet tells. */
export const convient = (lieu: Description, besoin: Besoin): Convenance => {
  const { oui, peutEtre } = REGLES[besoin]
  if (indique(lieu, oui)) return 'oui'
  return peutEtre && indique(lieu, peutEtre) ? 'peut-etre' : 'non'
}

/** True for the name of a need. */
export const estBesoin = (nom: string): nom is Besoin => (BESOINS as readonly string[]).includes(nom)

const indique = (
  lieu: Description,
  { typologies = [], thematiques = [], labels = [], si }: Indices
): boolean =>
  lieu.typologies.some(code => typologies.includes(code)) ||
  lieu.labels.some(label => labels.includes(label)) ||
  lieu.services.some(service => service.thematiques.some(code => thematiques.includes(code))) ||
  si?.(lieu) === true

function domicilie({ services }: Description): boolean {
  return services.some(({ nom }) => /domiciliation/i.test(nom ?? ''))
}

function imprime({ services }: Description): boolean {
  return services.some(({ nom }) => /imprim|photocopie/i.test(nom ?? ''))
}
