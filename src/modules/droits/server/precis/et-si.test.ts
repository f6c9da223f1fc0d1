import { describe, expect, test } from 'vitest'
import { direFigure } from '../../pages/figures.ts'
import type { Reponses } from '../../pages/un-visiteur.ts'
import { unAidant } from './un-aidant.ts'

/** A household as a helper types it, page by page. */
type Menage = {
  readonly foyer: Reponses
  /** How each other person comes in, in order. */
  readonly arrivees?: readonly ('conjoint' | 'enfant')[]
  readonly logement?: Reponses
  /** By person: nature and net amount, the same each month. */
  readonly argent?: Readonly<Record<number, Readonly<Record<string, number>>>>
  readonly touche?: Reponses
}

const FRANCAIS = (rang: number, naissance: string, activite?: string): Reponses => ({
  [`p${rang}_naissance`]: naissance,
  [`p${rang}_nationalite`]: 'FR',
  ...(activite && { [`p${rang}_activite`]: activite })
})
const LOCATAIRE = { commune: 'Guéret', statut: 'locataire_vide', loyer: '420', colocation: 'non' }
const MOIS = 14

/** `absents`: whether what nobody said is unknown, or « no », as when every question was asked. */
const taper = async (
  { foyer, arrivees = [], logement = LOCATAIRE, argent = {}, touche = {} }: Menage,
  absents: 'non' | 'inconnu'
) => {
  const aidant = unAidant()
  await aidant.commencer()
  for (const geste of arrivees) await aidant.remplir('foyer', { geste })
  await aidant.remplir('foyer', foyer)
  await aidant.remplir('logement', logement)
  for (const [qui, natures] of Object.entries(argent))
    await aidant.remplir(`argent/${qui}`, {
      natures: Object.keys(natures),
      ...Object.fromEntries(
        Object.entries(natures).flatMap(([nature, net]) =>
          Array.from({ length: MOIS }, (_, rang) => [`${nature}-net-${rang}`, String(net)])
        )
      )
    })
  await aidant.remplir('touche', touche)
  Object.assign((aidant.memoire.valeur as { situation: object }).situation, { absents })
  return aidant
}

type Aidant = Awaited<ReturnType<typeof taper>>

/** The comparison of the page: for each line, what stands in a column. */
const colonne = async (aidant: Aidant, rang: number): Promise<Readonly<Record<string, string>>> => {
  const html = await aidant.lire('et-si')
  const table = /<table[\s\S]*?<\/table>/.exec(html)?.[0] ?? ''
  const lignes = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)]
    .slice(1)
    .map(([, ligne = '']) =>
      [...ligne.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, mots = '']) =>
        mots.replace(/<[^>]+>/g, '').trim()
      )
    )
  return Object.fromEntries(
    lignes.flatMap(([titre = '', ...cases]) => (cases[rang] === '–' ? [] : [[titre, cases[rang] ?? '']]))
  )
}

const SEULE: Menage = { foyer: FRANCAIS(0, '12/05/1990', 'chomeur'), argent: { 1: {} } }
const FAMILLE: Menage = {
  arrivees: ['conjoint', 'enfant', 'enfant'],
  foyer: {
    ...FRANCAIS(0, '03/02/1986', 'actif'),
    ...FRANCAIS(1, '19/09/1988', 'inactif'),
    ...FRANCAIS(2, '10/10/2002'),
    ...FRANCAIS(3, '04/04/2017'),
    union: 'mariage'
  },
  argent: { 1: { salaire: 1420 }, 2: {} }
}
const AGEE: Menage = {
  foyer: FRANCAIS(0, '30/06/1963', 'retraite'),
  logement: { commune: 'Guéret', statut: 'proprietaire' },
  argent: { 1: { retraite: 690 } }
}

const SITUATIONS: readonly (readonly [string, Menage, Reponses, Menage])[] = [
  [
    'une personne seule prend un emploi à 1 200 €',
    SEULE,
    { sorte: 'emploi', qui: '0', montant: '1200' },
    { foyer: FRANCAIS(0, '12/05/1990', 'actif'), argent: { 1: { salaire: 1200 } } }
  ],
  [
    'une personne seule prend un emploi à 350 €',
    SEULE,
    { sorte: 'emploi', qui: '0', montant: '350' },
    { foyer: FRANCAIS(0, '12/05/1990', 'actif'), argent: { 1: { salaire: 350 } } }
  ],
  [
    'elle s’installe avec quelqu’un qui gagne 1 500 €',
    SEULE,
    { sorte: 'couple', montant: '1500' },
    {
      arrivees: ['conjoint'],
      foyer: {
        ...FRANCAIS(0, '12/05/1990', 'chomeur'),
        ...FRANCAIS(1, '12/05/1990', 'actif'),
        union: 'concubinage'
      },
      argent: { 1: {}, 2: { salaire: 1500 } }
    }
  ],
  [
    'le seul salaire d’une famille s’arrête',
    FAMILLE,
    { sorte: 'perte_emploi', qui: '0' },
    {
      ...FAMILLE,
      foyer: { ...FAMILLE.foyer, p0_activite: 'chomeur' },
      argent: { 1: {}, 2: {} }
    }
  ],
  [
    'le couple se sépare',
    FAMILLE,
    { sorte: 'seul' },
    {
      arrivees: ['enfant', 'enfant'],
      foyer: {
        ...FRANCAIS(0, '03/02/1986', 'actif'),
        ...FRANCAIS(1, '10/10/2002'),
        ...FRANCAIS(2, '04/04/2017')
      },
      argent: { 1: { salaire: 1420 } }
    }
  ],
  [
    'l’enfant aîné a 25 ans',
    FAMILLE,
    { sorte: 'age', qui: '2', ans: '25' },
    { ...FAMILLE, foyer: { ...FAMILLE.foyer, ...FRANCAIS(2, '23/11/2001') } }
  ],
  [
    'un enfant naît',
    FAMILLE,
    { sorte: 'naissance' },
    {
      ...FAMILLE,
      arrivees: ['conjoint', 'enfant', 'enfant', 'enfant'],
      foyer: { ...FAMILLE.foyer, ...FRANCAIS(4, '23/11/2026') }
    }
  ],
  [
    'une retraitée de 63 ans en a 65',
    AGEE,
    { sorte: 'age', qui: '0', ans: '65' },
    { ...AGEE, foyer: FRANCAIS(0, '23/11/1961', 'retraite') }
  ]
]

describe.each(['non', 'inconnu'] as const)('quand ce qui n’est pas dit vaut « %s »', absents => {
  test.each(SITUATIONS)('et si %s : les mêmes chiffres que deux calculs tapés à part', async (...cas) => {
    const [, avant, hypothese, apres] = cas
    const compare = await taper(avant, absents)
    await compare.remplir('et-si', { geste: 'ajouter', ...hypothese })
    const tapeAPart = await taper(apres, absents)

    const supposee = await colonne(compare, 1)

    expect(supposee).toEqual(await colonne(tapeAPart, 0))
    expect(supposee).not.toEqual(await colonne(compare, 0))
  })
})

describe('ce que les totaux comptent', () => {
  const emploi = { geste: 'ajouter', sorte: 'emploi', qui: '0' }

  test('une aide connue à quelques euros près compte, entre deux bornes', async () => {
    const aidant = await taper(SEULE, 'non')
    await aidant.remplir('et-si', { ...emploi, montant: '500' })
    // Net wages alone: taxable ones lie within bounds, and so does the housing aid.
    expect((await colonne(aidant, 1))['Reste par mois']).toBe(direFigure({ min: 1144.74, max: 1157.74 }))
  })

  test('un droit à vérifier est nommé, même s’il ne l’est que pour un des salaires du graphique', async () => {
    const ageeLocataire = await taper({ ...AGEE, logement: LOCATAIRE }, 'non')
    expect(await ageeLocataire.lire('et-si')).not.toContain('Ces totaux ne comptent pas')

    const seule = await taper(SEULE, 'non')
    expect(Object.values(await colonne(seule, 0))).not.toContain('à vérifier')
    // Around 1 250 € net, the housing aid is a few euros or nothing.
    expect(await seule.lire('et-si')).toContain(
      'Ces totaux ne comptent pas ce qui reste à vérifier : Aides au logement (APL, ALF, ALS).'
    )
  })
})
