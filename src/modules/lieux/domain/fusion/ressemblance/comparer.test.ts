import { expect, test } from 'vitest'
import { uneFicheQuiDit } from '../une-fiche.ts'
import { comparer, type Verdict } from './comparer.ts'
import { lireSignes } from './signes.ts'

/** Name, street, postcode and commune, phone, SIRET: as the sources write them. */
type Ecrit = readonly [
  nom: string,
  voie: string,
  ville: string,
  telephone?: string | undefined,
  pivot?: string
]
type Cas = readonly [attendu: Verdict, un: Ecrit, autre: Ecrit]

const fiche = ([nom, voie, ville, telephone, pivot]: Ecrit, source: string) =>
  uneFicheQuiDit(
    {
      nom,
      adresse: {
        voie,
        complement: null,
        codePostal: ville.slice(0, 5),
        commune: ville.slice(6),
        codeInsee: null
      },
      contact: {
        telephones: telephone ? [telephone] : [],
        courriels: [],
        site: null,
        rendezVousEnLigne: null
      },
      pivot: pivot ?? null,
      typologies: source === 'france-services' ? ['RFS'] : []
    },
    { source, cle: nom }
  )

// Pairs found in the files of 2022 to 2024, judged by hand.
const CAS: readonly Cas[] = [
  [
    'sur',
    [
      'France services Rieumes - CC Cœur de Garonne',
      '2 Place du marché à la volaille',
      '31370 Rieumes',
      '09 67 51 89 96'
    ],
    [
      'France Services Rieumes',
      '2 Place du Marché à la volaille',
      '31370 Rieumes',
      '09 67 51 89 96',
      '20006881500014'
    ]
  ],
  [
    'sur',
    [
      'France services La Poste de Pont-d’Ain',
      '8 Rue Louise de Savoie',
      '01160 Pont-d’Ain',
      '04 37 63 24 95'
    ],
    ['Maison France Services', '8 rue Louise de Savoie', '01160 Pont-d’Ain', undefined, '35600000057761']
  ],
  [
    'douteux',
    [
      'France services La Poste de Frontenay-Rohan-Rohan',
      '15 Rue Pasteur',
      '79270 Frontenay-Rohan-Rohan',
      '05 49 78 04 27'
    ],
    ['LA POSTE', '15 RUE PASTEUR', '79270 FRONTENAY-ROHAN-ROHAN', undefined, '35600000036458']
  ],
  [
    'douteux',
    ['CTRE COM ACTION SOCIALE CARQUEFOU', '18 RUE JULES VERNE', '44470 CARQUEFOU', '02 28 22 20 20'],
    ['ALT - CCAS Carquefou', '18 Rue Jules Verne', '44470 Carquefou', '02 28 22 20 24']
  ],
  [
    'douteux',
    ['DEPARTEMENT DE LA CHARENTE', '31 BD EMILE ROUX', '16000 ANGOULEME', '05 16 09 50 14', '22160001800016'],
    ['Maison des solidarités d’Angoulême', '31 BD EMILE ROUX', '16000 ANGOULEME', undefined, '22160001800016']
  ],
  [
    'sur',
    ['France services Valdahon', '5 Place du Général de Gaulle', '25800 Valdahon', '03 81 26 04 10'],
    ['Maison des Services', '5 PL DU GENERAL DE GAULLE', '25800 VALDAHON', '03 81 26 04 10']
  ],
  [
    'sur',
    ['France services Lavaur', '2 Rue de l’Abattoir', '81500 Lavaur', '05 63 83 12 89'],
    ['Espace France Services - Lavaur', '2 rue de l abattoir', '81500 LAVAUR', '05 63 83 12 89']
  ],
  [
    'sur',
    ['France services Val ès Dunes', '4 bis Route de Paris', '14370 Bellengreville', '02 31 23 68 08'],
    ['Maison de services au public', '4 bis route de paris', '14370 BELLENGREVILLE', '02 31 23 68 08']
  ],
  [
    'sur',
    ['France services Vimoutiers', '2 Rue Allain II', '61120 Vimoutiers', '02 33 67 96 60'],
    ['Maison France Services', 'Rue Allain II', '61120 Vimoutiers', undefined, '20006945800012']
  ],
  [
    'sur',
    ['Médiathèque Le Patio Etoile-sur-Rhône', '1 rue Ventecul', '26800 Étoile-sur-Rhône', '04 75 60 74 51'],
    [
      'Médiathèque d’Etoile-sur-Rhône le Patio',
      '1 Rue Ventecul',
      '26800 ETOILE SUR RHONE',
      undefined,
      '21260124900015'
    ]
  ],
  [
    'sur',
    ['Maison des Solidarités', '1 rue d’Assas', '63400 Chamalières', '04 73 19 80 30'],
    ['Maison des Solidarités de Chamalières', '1 RUE D ASSAS', '63400 CHAMALIERES', '04 73 19 80 30']
  ],
  [
    'sur',
    ['Centre Social de Saint Mens', 'Route des Molines', '05000 GAP', '06 66 20 75 78'],
    ['Centre Social de Saint-Mens', 'Route des Molines', '05000 Gap', '04 92 53 61 77', '21050061700019']
  ],
  [
    'sur',
    ['Bibliothèque Alban Cayrol', 'rue Pierre Mendès', '27800 LE BEC-HELLOUIN'],
    ['Bibliothèque Alban Cayrol', '3 Rue Pierre Mendès France', '27800 LE-BEC-HELLOUIN']
  ],
  [
    'sur',
    ['CCAS de PEYMEINADE', '13 Avenue de Boutiny', '06530 PEYMEINADE'],
    ['CCAS', '13 av de Boutiny', '06530 Peymeinade']
  ],
  [
    'sur',
    ['C.I.A.S. DU PAYS DE CRAON', '29 Rue de la Libération', '53400 CRAON', '02 43 09 09 65'],
    [
      'Centre intercommunal d’actions sociales du Pays de Craon',
      '29 rue de la liberation',
      '53400 Craon',
      '02 43 09 09 65'
    ]
  ],
  [
    'sur',
    ['Médiathèque de Belley', 'Rue des Cordeliers', '01300 Belley', '04 79 81 47 70', '21010034300131'],
    ['Médiathèque de Belley', 'Palais Episcopal', '01300 BELLEY', '04 79 81 47 70', '21010034300016']
  ],

  // One door, two services, or two names: a human knows.
  [
    'douteux',
    ['France services de Guéret', '1 place Bonnyaud', '23000 Guéret', '05 55 00 00 01'],
    ['CCAS de Guéret', '1 Place Bonnyaud', '23000 GUERET', '05 55 00 00 02']
  ],
  [
    'douteux',
    ['France services Caderousse', '10 bis Cours Aristide Briand', '84860 Caderousse', '04 88 60 19 54'],
    ['COMMUNE DE CADEROUSSE', '10 Bis Cours Aristide Briand', '84860 CADEROUSSE', '04 90 51 90 69']
  ],
  [
    'douteux',
    ['France services de Rosporden', '2 rue Victor Hugo', '29140 Rosporden', '02 98 66 96 50'],
    [
      'maison de l’emploi de Rosporden',
      '2 rue Victor Hugo',
      '29140 ROSPORDEN',
      '02 98 66 96 50',
      '21290241500208'
    ]
  ],
  [
    'douteux',
    ['MISSION LOCALE DU GRAND NANCY', '88 AV DU 20EME CORPS', '54000 NANCY', undefined, '32911951500040'],
    [
      'Maison de l’Emploi du Grand Nancy',
      '88 AV DU 20EME CORPS',
      '54000 NANCY',
      '03 83 22 24 00',
      '48469195100020'
    ]
  ],
  [
    'douteux',
    ['CROIX ROUGE FRANCAISE', 'RUE GASTON PLANTE', '34790 GRABELS', '04 67 58 21 00', '77567227231459'],
    ['CROIX ROUGE FRANCAISE', 'RUE GASTON PLANTE', '34790 GRABELS', '04 67 21 58 00', '77567227232341']
  ],
  [
    'douteux',
    ['Point info 14', '128 Grande rue', '14430 DOZULÉ'],
    ['France services Dozulé', '128 grande rue', '14430 Dozulé', '02 31 73 00 75']
  ],
  [
    'douteux',
    ['Initiative Var', '129 route de saint jean', '83170 BRIGNOLES'],
    ['Initiative Var', '13 avenue maréchal foch', '83170 BRIGNOLES']
  ],
  [
    'douteux',
    [
      'France services Pimms Médiation itinérante Brest',
      '31 rue Saint-Jacques',
      '29200 Brest',
      '07 66 33 16 30'
    ],
    [
      'France services Pimms Médiation itinérante Sud de Morlaix',
      '31 rue Saint Jacques',
      '29200 Brest',
      '07 69 47 35 88'
    ]
  ],

  // Not the same, whatever they share.
  [
    'non',
    ['Mairie de Druillat', '20 Pl. Henri Dunant', '01160 Druillat', '06 26 10 41 22', '21010151500018'],
    [
      'Mairie de la Tranclière',
      '301 rue de la Dombes',
      '01160 LA TRANCLIÈRE',
      '06 26 10 41 22',
      '21010425300013'
    ]
  ],
  [
    'non',
    ['Bibliothèque', 'place de la mairie', '05260 SAINT-LÉGER-LES-MÉLÈZES'],
    ['Médiathèque', 'place de la mairie', '05260 SAINT-JEAN-SAINT-NICOLAS']
  ],
  [
    'non',
    ['Bus France Services', 'bourg', '40090 Laglorieuse'],
    ['Bus France Services', 'bourg', '40090 SAINT MARTIN D’ONEY']
  ],
  [
    'non',
    ['LA CRAVATE SOLIDAIRE BORDEAUX', 'avenue des quarante journaux', '33300 BORDEAUX', '07 87 16 05 56'],
    ['Konexio Bordeaux', '12 cours de la Marne', '33300 Bordeaux', '06 03 20 29 46']
  ],
  [
    'non',
    [
      'Espace Jeunes Point Information Jeunesse Graveson',
      '1 Rue de Provence',
      '13690 Graveson',
      '04 90 94 66 61'
    ],
    ['Médiathèque Mistral', '1 rue de provence', '13690 GRAVESON']
  ],
  [
    'non',
    ['France services d’Alzonne', '26 Avenue Antoine Courrière', '11170 Alzonne', '04 68 78 54 64'],
    ['Médiathèque d’Alzonne', 'Parc municipal', '11170 ALZONNE']
  ]
]

test.each(CAS)('%s : « %s » et « %s »', (attendu, un, autre) => {
  const a = lireSignes(fiche(un, un[0].startsWith('France services') ? 'france-services' : 'conseillers'))
  const b = lireSignes(fiche(autre, 'dora'))

  expect(comparer(a, b).verdict).toBe(attendu)
  expect(comparer(b, a)).toEqual(comparer(a, b))
})

test('un même identifiant repris par un agrégateur est le même lieu, sauf s’il est ailleurs', () => {
  const id = '62b05c588255a806e299e474'
  const signes = (cle: string, ville: string) =>
    lireSignes({ ...fiche(['Maison France Services', '7 avenue Barre', ville], 'conseillers'), cle })

  const original = signes(id, '61140 Juvigny Val d’Andaine')

  expect(comparer(original, signes(`mediation-numerique-${id}`, '61140 JUVIGNY VAL D ANDAINE')).verdict).toBe(
    'sur'
  )
  expect(comparer(original, signes(`${id}-bis`, '61350 Passais Villages')).verdict).toBe('douteux')
})
