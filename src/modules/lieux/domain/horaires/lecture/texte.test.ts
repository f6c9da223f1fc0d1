import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Horaires } from '../horaires.ts'
import { lireHorairesParJour } from './par-jour.ts'
import { lireHorairesTexte } from './texte.ts'

const JOURS = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di']
const enHeures = (minute: number): string =>
  `${Math.floor(minute / 60)}${minute % 60 === 0 ? '' : `:${String(minute % 60).padStart(2, '0')}`}`

/** « lu-ma 9-12,14-17r »: days with the same ranges together; « r » for by appointment. */
const resumer = ({ semaine }: Horaires): string => {
  const parPlages = new Map<string, string[]>()
  for (const [rang, plages] of semaine.entries()) {
    if (plages.length === 0) continue
    const cle = plages.map(({ de, a, rdv }) => `${enHeures(de)}-${enHeures(a)}${rdv ? 'r' : ''}`).join(',')
    parPlages.set(cle, [...(parPlages.get(cle) ?? []), JOURS[rang] ?? ''])
  }
  return [...parPlages].map(([cle, jours]) => `${jours.join(' ')} ${cle}`).join(' ; ')
}

const doutes = ({ doutes }: Horaires): string =>
  doutes
    .map(({ code, jours }) => `${code}${jours ? ` ${jours.map(n => JOURS[n]).join(' ')}` : ''}`)
    .join(' ; ')

describe('ce qui est compris', () => {
  test.each([
    ['Mo-Fr 09:00-12:00,14:00-17:00', 'lu ma me je ve 9-12,14-17'],
    ['Mo-Fr 09:00-12:00; We off', 'lu ma je ve 9-12'],
    ['Mo-Fr 9h-12h30,13h30-17h', 'lu ma me je ve 9-12:30,13:30-17'],
    ['Mo-Fr 07:00-13:00,13:00-15:00', 'lu ma me je ve 7-15'],
    ['Mo-Fr 09:00-17:00; We 09:00-12:00', 'lu ma je ve 9-17 ; me 9-12'],
    ['Mo,We,Fr-Su 09:00-12:00', 'lu me ve sa di 9-12'],
    ['Mo-Fr 09:00-12:00, We 14:00-17:00', 'lu ma je ve 9-12 ; me 9-12,14-17'],
    ['Mo-Fr 09:00-17:00; Fr 12:00-13:00 off', 'lu ma me je 9-17 ; ve 9-12,13-17'],
    ['Mo 09:00-12:00 "sur rendez-vous"', 'lu 9-12r'],
    ['Lundi au vendredi : 8h-12h15 / 13h15-16h30', 'lu ma me je ve 8-12:15,13:15-16:30'],
    ['du mardi au samedi : 9h30 à 12h et 14h-18h', 'ma me je ve sa 9:30-12,14-18'],
    ['Mardi, vendredi 14h-18h/ Mercredi, samedi 10h-13h/14h-18h', 'ma ve 14-18 ; me sa 10-13,14-18'],
    [
      'lundi mardi jeudi vendredi 09h - 12h / 14:00 - 17:00 |Mercredi 09:00 - 12:00',
      'lu ma je ve 9-12,14-17 ; me 9-12'
    ],
    ['Lundi, mardi : 14h - 18h00Mercredi : 9 h - 12 h', 'lu ma 14-18 ; me 9-12'],
    [
      'Du lundi au jeudi de 9 h - 12 h 30 et de 13 h 30 - 17 heuresLe vendredi de 9 h - 12 h',
      'lu ma me je 9-12:30,13:30-17 ; ve 9-12'
    ],
    ['Horaires d&#39;ouverture'.slice(0, 8) + ' : lundi 9h/12h - 14h/17h', 'lu 9-12,14-17'],
    [
      'lundi au vendredi : 8h-12h, 13h30-17h30 (vendredi 16h30)',
      'lu ma me je 8-12,13:30-17:30 ; ve 8-12,13:30-16:30'
    ],
    [
      'Lundi au vendredi : 13h30 – 18h |Mercredi : 9h-12h / 13h30-18h',
      'lu ma je ve 13:30-18 ; me 9-12,13:30-18'
    ],
    [
      'Du lundi au vendredi de 9h à 12h30 et le mardi après-midi de 14h à 17h',
      'lu me je ve 9-12:30 ; ma 9-12:30,14-17'
    ],
    ['Espace ouvert de 8h30 à 19h du lundi au vendredi', 'lu ma me je ve 8:30-19'],
    ['Sur rendez-vous lundi au jeudi : 9h - 17h; vendredi 9h-16h', 'lu ma me je 9-17r ; ve 9-16r'],
    [
      'Lundi au vendredi 9h-12h : sur rendez vous ; samedi 9h-12h : acces libre',
      'lu ma me je ve 9-12r ; sa 9-12'
    ],
    ['Lundi au vendredi 9h-17h, fermé le mercredi', 'lu ma je ve 9-17'],
    ['Lundi 9h-12h30/14h-17h (fermeture le lundi après-midi)', 'lu 9-12:30'],
    ['<ul><li>mardi-jeudi-samedi 14H00-17H45</li></ul>', 'ma je sa 14-17:45'],
    ['Lundi au vendredi 9h-12h/Bouche-du-Rhôneh30-17h', 'lu ma me je ve 9-12,13:30-17']
  ])('« %s »', (texte, attendu) => {
    const horaires = lireHorairesTexte(texte)

    expect(resumer(horaires)).toBe(attendu)
    expect(horaires.doutes).toEqual([])
    expect(horaires.texte).toBe(texte)
  })

  test.each([
    ['Sa[1] 09:00-12:00', [{ jours: [5], rangs: [1], plages: [{ de: 540, a: 720 }] }]],
    ['Sa[1,3] 09:00-12:00', [{ jours: [5], rangs: [1, 3], plages: [{ de: 540, a: 720 }] }]],
    ['week 1-53/2 Fr 09:00-12:00', [{ jours: [4], semaines: 'impaires', plages: [{ de: 540, a: 720 }] }]],
    ['week 2-52/2 Fr 09:00-12:00', [{ jours: [4], semaines: 'paires', plages: [{ de: 540, a: 720 }] }]],
    ['Jul 15-Aug 25 off', [{ du: '07-15', au: '08-25', plages: [] }]],
    [
      'Dec 24,Dec 31 off',
      [
        { du: '12-24', au: '12-24', plages: [] },
        { du: '12-31', au: '12-31', plages: [] }
      ]
    ],
    ['2026 May 15 off', [{ du: '2026-05-15', au: '2026-05-15', plages: [] }]],
    [
      'PH off; Th[3] 12:00-24:00 off',
      [
        { jours: [3], rangs: [3], plages: [{ de: 720, a: 1440 }], effet: 'retire' },
        { feries: true, plages: [] }
      ]
    ],
    ['PH 10:00-12:00', [{ feries: true, plages: [{ de: 600, a: 720 }] }]],
    [
      '2ème samedi du mois : 9h-12h',
      [{ jours: [5], rangs: [2], plages: [{ de: 540, a: 720 }], effet: 'ajoute' }]
    ],
    [
      'mercredi semaines paires 14h-17h',
      [{ jours: [2], semaines: 'paires', plages: [{ de: 840, a: 1020 }], effet: 'ajoute' }]
    ],
    ['fermé du 3 août 2026 au 21 août 2026', [{ du: '2026-08-03', au: '2026-08-21', plages: [] }]]
  ])('une règle : « %s »', (texte, regles) => {
    const horaires = lireHorairesTexte(texte)

    expect(horaires.regles).toEqual(regles)
    expect(horaires.doutes).toEqual([])
  })
})

describe('ce qui reste à vérifier', () => {
  test.each([
    ['Mo 09:00-12:00; Tu 12:30', 'heure-manquante ma'],
    ['Mo 09:00-12:00; Th 08:30-12:00-13:30', 'heure-manquante je'],
    ['Mo 09:00-12:00; Fr 17:00-12:00', 'plages-confuses ve'],
    ['Mo 09:00-17:00,14:00-17:00', 'plages-confuses lu'],
    ['Mo 09:00-12:00; Mo 14:00-17:00', 'jour-repete lu'],
    ['Mo 14-17;9-12,14-17', 'illisible'],
    ['08:00-13:00,13:00-18:00', 'jours-ambigus'],
    ['Mo-Fr 09:00-12:00; SH off', 'vacances-scolaires'],
    ['Mo-Fr 09:00-12:00; SH Mo-We 10:00-12:00', 'vacances-scolaires lu ma me'],
    ['Mo-Fr 09:00-12:00 "selon affluence"', 'commentaire lu ma me je ve'],
    ['Mo-Fr 09:00-12:00 unknown', 'commentaire lu ma me je ve'],
    ['Mo-Fr 09:00-12:00 || "sur rendez-vous"', 'rdv-sans-heure'],
    ['Mo-Fr 09:00+', 'heure-manquante lu ma me je ve'],
    ['Mo-Fr sunrise-sunset', 'illisible lu ma me je ve'],
    ['easter off', 'illisible'],
    ['9h-12h30 / 13h30-17h30', 'jours-ambigus'],
    ['Très variables', 'illisible'],
    ['du mardi au samedi', 'heure-manquante ma me je ve sa'],
    ['lundi - mercredi 9h00-12h00', 'jours-ambigus ma'],
    ['Tous les jours 9h-20h', 'jours-ambigus sa di'],
    ['2 vendredi par mois 9h-13h', 'alternance ve'],
    ['Lundi au vendredi 12h-19h, matin sur rendez-vous', 'rdv-sans-heure lu ma me je ve'],
    ['permanence tél. du lundi au vendredi de 10h30 à 19h30', 'illisible'],
    ['Lundi 9h-12h/14h16h30', 'illisible'],
    ['Lundi 9h-12h en période scolaire', 'vacances-scolaires'],
    ['ouverture possible le samedi 9h-12h', 'illisible'],
    ['Lundi 9h-17h sauf 12h-14h', 'fermeture-sans-date'],
    ['du 1er juillet au 31 août lundi 9h-12h', 'illisible'],
    ['fermé du 3 au 21 août', 'illisible ; fermeture-sans-date'],
    ['Lundi 8h-12h, lundi 11h-17h', 'jour-repete lu']
  ])('« %s »', (texte, attendu) => {
    expect(doutes(lireHorairesTexte(texte))).toBe(attendu)
  })
})

describe('ce que dit un commentaire à côté de la semaine', () => {
  const SEMAINE = ['08:30 - 12:00', '09:00 - 12:00 / 14:00 - 17:00', '', '09:00 - 17:00', '', '09:00 - 12:00']
  const SANS_CHANGEMENT = 'lu 8:30-12 ; ma 9-12,14-17 ; je 9-17 ; sa 9-12'

  test.each([
    ['02.31.23.49.47 ou accueil@exemple.fr'],
    ['5 boulevard des Grands Rocs, dans le bâtiment du trésor public 23000 Guéret'],
    ['Possibilité de prendre rendez-vous au 04 89 04 36 10'],
    ['Prise de rendez-vous fortement conseillée'],
    ['Accueil avec ou sans rendez-vous'],
    ['mardi 9h-12h et 14h-17h'],
    ['Structure NON itinérante'],
    ['fermé le mercredi']
  ])('« %s » ne change rien', note => {
    const horaires = lireHorairesParJour(SEMAINE, note)

    expect(resumer(horaires)).toBe(SANS_CHANGEMENT)
    expect(horaires.doutes).toEqual([])
  })

  test.each([
    ['Uniquement sur rendez-vous', 'lu 8:30-12r ; ma 9-12r,14-17r ; je 9-17r ; sa 9-12r'],
    [
      'Prise de rendez-vous obligatoire au : 01 71 58 19 85',
      'lu 8:30-12r ; ma 9-12r,14-17r ; je 9-17r ; sa 9-12r'
    ],
    ['Sur rendez-vous le mardi matin et le samedi', 'lu 8:30-12 ; ma 9-12r,14-17 ; je 9-17 ; sa 9-12r'],
    ['Les après-midi uniquement sur RDV', 'lu 8:30-12 ; ma 9-12,14-17r ; je 9-17r ; sa 9-12'],
    ['sur rdv le jeudi de 14h à 17h', 'lu 8:30-12 ; ma 9-12,14-17 ; je 9-14,14-17r ; sa 9-12'],
    [
      'Le matin sans rendez-vous - L’après midi sur rendez-vous',
      'lu 8:30-12 ; ma 9-12,14-17r ; je 9-17r ; sa 9-12'
    ],
    ['Sans rdv le mardi matin', 'lu 8:30-12r ; ma 9-12,14-17r ; je 9-17r ; sa 9-12r']
  ])('« %s »', (note, attendu) => {
    const horaires = lireHorairesParJour(SEMAINE, note)

    expect(resumer(horaires)).toBe(attendu)
    expect(horaires.doutes).toEqual([])
  })

  test('« 1er samedi du mois » : la case du samedi ne vaut que ce jour-là', () => {
    for (const note of [
      'Ouverture le 1er samedi du mois',
      'Le samedi, uniquement le 1er samedi de chaque mois'
    ]) {
      const horaires = lireHorairesParJour(SEMAINE, note)

      expect(horaires.semaine[5]).toEqual([])
      expect(horaires.regles).toEqual([
        { jours: [5], rangs: [1], plages: [{ de: 540, a: 720 }], effet: 'ajoute' }
      ])
    }
  })

  test('« fermé le 3e mardi après-midi du mois », « semaines impaires », une fermeture datée', () => {
    const regles = (note: string) => lireHorairesParJour(SEMAINE, note).regles

    expect(regles('Fermeture le 3eme mardi après-midi de chaque mois')).toEqual([
      { jours: [1], rangs: [3], plages: [{ de: 720, a: 1440 }], effet: 'retire' }
    ])
    expect(regles('Ouverture les samedi toutes les semaines impaires')).toEqual([
      { jours: [5], semaines: 'impaires', plages: [{ de: 540, a: 720 }], effet: 'ajoute' }
    ])
    expect(regles('FERMETURE DE LA STRUCTURE le Vendredi 10 mai 2024')).toEqual([
      { du: '2024-05-10', au: '2024-05-10', plages: [] }
    ])
  })

  test.each([
    ['Ouverture le samedi une semaine sur deux', 'alternance sa'],
    ['un samedi matin par mois', 'alternance sa'],
    ['Pendant les vacances scolaires, la structure est fermée les mercredis', 'vacances-scolaires'],
    ['Bus itinérant sur 44 communes', 'itinerant'],
    ['Antenne à Arcey', 'plusieurs-sites'],
    ['Structure itinérante sans prise de rendez-vous', 'itinerant'],
    ['Assigny, Bannay, Barlieu, Belleville, Bué, Concressault', 'itinerant'],
    ['fermé le mardi', 'plages-confuses ma'],
    ['mardi 9h-12h et 13h-17h', 'plages-confuses ma'],
    ['Prise de rendez-vous au 02 31 35 52 26', 'rdv-a-prendre'],
    ['Possibilité de prendre rendez-vous en dehors des horaires d’ouverture', 'rdv-sans-heure'],
    ['Espace fermé suite à une dégradation des locaux.', 'fermeture-sans-date'],
    ['Changement d’horaires à partir du 8 juillet', 'horaires-variables'],
    ['permanence téléphonique le lundi après-midi', 'plusieurs-sites']
  ])('« %s » est un doute', (note, attendu) => {
    expect(doutes(lireHorairesParJour(SEMAINE, note))).toBe(attendu)
  })

  test('un lieu itinérant n’est jamais sûr d’être là', () => {
    expect(doutes(lireHorairesParJour(SEMAINE, '', 'itinerant'))).toBe('itinerant')
  })
})

describe('n’importe quoi', () => {
  const morceau = fc.oneof(
    fc.constantFrom(
      ...'Mo-Fr ,;|/()[]"\'-:+. 9h 09:00 12:30 PH SH off week 1-53/2 Jul 15 2026 || 24/7'.split(' ')
    ),
    fc.constantFrom(
      ...'lundi au vendredi samedi de à et sur rdv sauf fermé 1er du mois matin après-midi semaine paire'.split(
        ' '
      )
    ),
    fc.string({ maxLength: 6 })
  )
  const texte = fc.array(morceau, { maxLength: 40 }).map(morceaux => morceaux.join(' '))

  test('ne fait jamais d’exception, et garde sa forme', () => {
    fc.assert(
      fc.property(texte, fc.array(texte, { maxLength: 9 }), (note, cellules) => {
        for (const horaires of [lireHorairesTexte(note), lireHorairesParJour(cellules, note)]) {
          expect(horaires.semaine).toHaveLength(7)
          expect(JSON.parse(JSON.stringify(horaires))).toEqual(horaires)
          for (const { de, a } of horaires.semaine.flat()) expect(a).toBeGreaterThan(de)
        }
      }),
      { numRuns: 2000, seed: 3 }
    )
  })

  test.each([
    ['un million de tirets', '-'.repeat(1_000_000)],
    ['un million de « Mo-Fr 09:00-12:00; »', 'Mo-Fr 09:00-12:00; '.repeat(60_000)],
    ['un million de « lundi 9h-12h, »', 'lundi 9h-12h, '.repeat(70_000)],
    ['des crochets ouvrants', '<'.repeat(1_000_000)],
    ['des « a@ »', 'a@'.repeat(500_000)],
    ['des guillemets', `Mo ${'"'.repeat(1_000_000)}`]
  ])('%s : vite lu, et jamais cru', (_nom, enorme) => {
    const debut = performance.now()
    for (const horaires of [lireHorairesTexte(enorme), lireHorairesParJour([enorme], enorme)])
      expect(horaires.doutes.some(({ code }) => code === 'illisible')).toBe(true)
    expect(performance.now() - debut).toBeLessThan(500)
  })
})
