import { enAdresse } from '#shared/texte'
import type { Doute, Fiche } from '../lieu/fiche.ts'
import type { FicheLue } from './ligne.ts'

/** Two places at two addresses cannot stand on one point (1 m): one of them is elsewhere. */
export const signalerPartages = (
  fiches: readonly FicheLue[],
  compter: (remarque: 'point-partage-meme-adresse') => void
): readonly FicheLue[] => {
  const groupes = Map.groupBy(fiches, ({ fiche }) => pointDe(fiche))
  const adresses = new Map([...groupes].map(([point, lues]) => [point, parAdresse(lues)]))
  return fiches.map(lue => {
    const point = pointDe(lue.fiche)
    if (point === null || (groupes.get(point)?.length ?? 0) < 2) return lue
    const mots = motsDe(lue.fiche)
    const ailleurs = adresses.get(point)?.find(autre => !estLaMeme(autre.mots, mots))
    if (ailleurs !== undefined) return douter(lue, ailleurs.fiche)
    compter('point-partage-meme-adresse')
    return lue
  })
}

type Adressee = { readonly fiche: Fiche; readonly mots: ReadonlySet<string> }

/** One fiche for each way of writing an address. */
const parAdresse = (lues: readonly FicheLue[]): readonly Adressee[] => [
  ...new Map(
    lues.map(({ fiche }) => {
      const mots = motsDe(fiche)
      return [[...mots].join(' '), { fiche, mots }]
    })
  ).values()
]

// The centre of a commune is shared on purpose.
const pointDe = ({ dit: { position } }: Fiche): string | null =>
  position?.precision === 'exacte' ? `${position.latitude.toFixed(5)} ${position.longitude.toFixed(5)}` : null

const ABREGES: ReadonlyMap<string, string> = new Map([
  ['r', 'rue'],
  ['av', 'avenue'],
  ['ave', 'avenue'],
  ['bd', 'boulevard'],
  ['bld', 'boulevard'],
  ['pl', 'place'],
  ['che', 'chemin'],
  ['imp', 'impasse'],
  ['all', 'allee'],
  ['rte', 'route'],
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['gal', 'general'],
  ['mal', 'marechal']
])
const PETITS_MOTS = /^(de|du|des|la|le|les|l|d|et|bis|ter)$/

const motsDe = ({ dit: { adresse } }: Fiche): ReadonlySet<string> =>
  new Set(
    enAdresse((adresse?.voie ?? '').replace(/(\d)\s*(bis|ter)\b/gi, '$1 '))
      .split('-')
      .filter(mot => !PETITS_MOTS.test(mot))
      .map(mot => ABREGES.get(mot) ?? mot)
  )

/** « 207 AV GAL DE GAULLE » is « 207 avenue du Général de Gaulle », and « Le Quadri - 12 rue X » is « 12 rue X ». */
const estLaMeme = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  contient(a, b) || contient(b, a)

const contient = (grand: ReadonlySet<string>, petit: ReadonlySet<string>): boolean =>
  [...petit].every(mot => grand.has(mot))

const douter = ({ ligne, fiche }: FicheLue, { dit }: Fiche): FicheLue => {
  const { position } = fiche.dit
  const doute: Doute = {
    champ: 'position',
    code: 'point-partage',
    texte: [dit.nom, dit.adresse?.voie, dit.adresse?.commune].filter(Boolean).join(', ')
  }
  return {
    ligne,
    fiche: {
      ...fiche,
      dit: { ...fiche.dit, position: position ? { ...position, precision: 'douteuse' } : null },
      doutes: [...fiche.doutes, doute]
    }
  }
}
