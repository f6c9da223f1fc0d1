/**
 * Opening hours. How many « ouvert » the reference evaluator denies (none may be), on drawn hours:
 * `TIRAGES=1500 npm run bench horaires` for more. Then what is understood of every real file.
 */
import type { Horaires } from '#modules/lieux'
import { jamaisOuvertATort } from '../tests/proprietes/horaires/jamais-ouvert-a-tort.ts'
import { JOURS } from '../tests/proprietes/horaires/jours.ts'
import { lireLesFichiers } from './mesures/horaires-lus.ts'
import { rapporter } from './mesures/rapport.ts'

const pourCent = (part: number, tout: number): string => `${((100 * part) / tout).toFixed(2)} %`

const { preuve, ouverts, certains, accords, compris } = jamaisOuvertATort(
  Number(process.env.TIRAGES ?? 200),
  24
)
rapporter({
  nom: '« ouvert » que l’évaluateur de référence dément',
  valeur: preuve.echecs,
  unite: 'minutes',
  auPlus: 0,
  details: {
    'horaires tirés': preuve.tirages,
    dates: JOURS.length,
    'minutes comparées': preuve.comparaisons,
    '« ouvert » dits': ouverts,
    'tous deux certains': certains,
    'du même avis': pourCent(accords, certains),
    'horaires sans aucun doute': compris,
    ...Object.fromEntries(preuve.contreExemples.map((exemple, n) => [`contre-exemple ${n + 1}`, exemple]))
  }
})

/** Nothing is in doubt; an appointment outside the hours told, or that may be needed, is no doubt about them. */
const estCompris = ({ doutes }: Horaires): boolean =>
  doutes.every(({ code }) => code === 'rdv-sans-heure' || code === 'rdv-a-prendre')

/** The whole week is in doubt, and nobody can say what of. */
const estSansRaison = ({ doutes }: Horaires): boolean =>
  doutes.some(({ code, jours }) => jours === undefined && (code === 'illisible' || code === 'commentaire'))

const compterLesCodes = (horaires: readonly Horaires[]): Readonly<Record<string, number>> => {
  const codes: Record<string, number> = {}
  for (const { doutes } of horaires)
    for (const code of new Set(doutes.map(doute => doute.code))) codes[code] = (codes[code] ?? 0) + 1
  return codes
}

for (const { fichier, horaires } of lireLesFichiers()) {
  const dits = horaires.filter(({ texte }) => texte !== '')
  const deCertainsJours = dits.filter(
    lus => !estCompris(lus) && lus.doutes.every(({ jours }) => jours !== undefined)
  )
  rapporter({
    nom: `${fichier} : en doute sans raison précise`,
    valeur: (100 * dits.filter(estSansRaison).length) / dits.length,
    unite: '%',
    auPlus: fichier.includes('brut-paca') ? 15 : 5,
    details: {
      'lignes lues': horaires.length,
      'avec des horaires': dits.length,
      compris: pourCent(dits.filter(estCompris).length, dits.length),
      'certains jours à vérifier': pourCent(deCertainsJours.length, dits.length),
      ...compterLesCodes(dits)
    }
  })
}
