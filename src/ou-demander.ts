import type { CommuneDite, OuDemander } from '#modules/droits/pages'
import { type Besoin, type Proposition, trancher } from '#modules/lieux'
import { direTrouve, type PortsLieux } from '#modules/lieux/pages'

/** What one asks for at a place, for each right of the rules. */
const BESOIN_DU_DROIT: Readonly<Record<string, Besoin>> = {
  puma: 'ameli',
  css: 'css',
  ame: 'ame',
  'soins-urgents': 'soins-sans-payer',
  rsa: 'caf',
  aah: 'handicap',
  aspa: 'retraite',
  asi: 'ameli',
  ass: 'droits'
}

const LIEUX_AU_PLUS = 3
const COMMUNES_AU_PLUS = 6
/** Nobody goes farther to a counter: the phone of the right is there. */
const KM_AU_PLUS = 80

/** A commune, or an arrondissement of Paris, Lyon or Marseille, by its code. */
export type CommuneSituee = CommuneDite & {
  readonly departement: string
  readonly point: { readonly latitude: number; readonly longitude: number }
}

type Donne = Pick<PortsLieux, 'chercherOu' | 'chercher' | 'maintenant'> & {
  readonly communeParCode: (code: string) => CommuneSituee | null
  /** The code of what was understood: an arrondissement has its own. */
  readonly codeDe: (proposition: Proposition) => string
}

/** Where to ask for rights: the module of rights may not know places, so this root tells it. */
export const ouDemander = ({
  chercherOu,
  chercher,
  maintenant,
  communeParCode,
  codeDe
}: Donne): OuDemander => ({
  situer: async saisie => {
    const suite = trancher(await chercherOu(saisie))
    if (suite.sorte === 'aucune') return []
    const propositions = suite.sorte === 'certaine' ? [suite.proposition] : suite.propositions
    const codes = [...new Set(propositions.map(codeDe))].slice(0, COMMUNES_AU_PLUS)
    return codes.flatMap(code => communeParCode(code) ?? [])
  },
  commune: communeParCode,
  lieux: async (code, droit) => {
    const commune = communeParCode(code)
    const besoin = BESOIN_DU_DROIT[droit]
    if (commune === null || besoin === undefined) return []
    const moment = maintenant(commune.departement)
    const recherche = { ...SANS_SOUHAIT, autour: commune.point, commune: commune.code, besoin }
    // A directory that does not answer must not take the result away.
    const trouves = await Promise.resolve(chercher(recherche, moment)).catch(() => [])
    return trouves.filter(({ km }) => km <= KM_AU_PLUS).map(trouve => direTrouve(trouve, moment))
  }
})

const SANS_SOUHAIT = {
  quand: null,
  fauteuil: false,
  langueDesSignes: false,
  bus: false,
  limite: LIEUX_AU_PLUS
} as const
