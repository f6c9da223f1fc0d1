/**
 * « Où êtes-vous ? »: entries written by people, over all communes of France. Counted in processor time, which our
 * neighbours on the machine do not change; the clock is told beside it.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import {
  chercherOu,
  extraireDepartement,
  indexerCommunes,
  lireCommunes,
  type Proposition,
  trancher
} from '#modules/lieux'
import departements from '../donnees/departements.json' with { type: 'json' }
import { texteDesCommunes } from '../src/modules/lieux/server/communes/communes.ts'
import { mediane, rapporter } from './mesures/rapport.ts'

const TOURS = 9

type Saisie = { readonly saisie: string; readonly attendu: string }

const lire = (fichier: string): readonly Saisie[] =>
  parse(
    readFileSync(new URL(`../src/modules/lieux/domain/communes/saisies/${fichier}`, import.meta.url), 'utf8')
  )

const processeur = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const chronometrer = (faire: () => void): { readonly ms: number; readonly horloge: number } => {
  const [debut, heure] = [processeur(), performance.now()]
  faire()
  return { ms: processeur() - debut, horloge: performance.now() - heure }
}

const plusieurs = (combien: number, faire: () => void) =>
  Array.from({ length: combien }, () => chronometrer(faire))

const convient = ({ nom, commune }: Proposition, attendu: string): boolean =>
  [nom, commune.nom].some(dit => `${dit} (${commune.departement})` === attendu)

const centile95 = (valeurs: readonly number[]): number =>
  valeurs.toSorted((a, b) => a - b)[Math.floor(valeurs.length * 0.95)] ?? Number.NaN

const texte = texteDesCommunes()
const repertoire = lireCommunes(texte)
const memoire = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
const index = indexerCommunes(repertoire, departements)
const prise = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - memoire

const justesse = (saisies: readonly Saisie[]) => {
  const reponses = saisies.map(({ saisie, attendu }) => ({ attendu, trouvees: chercherOu(index, saisie) }))
  const parmi = (rangs: number) =>
    reponses.filter(({ attendu, trouvees }) => trouvees.slice(0, rangs).some(p => convient(p, attendu)))
      .length
  const suites = reponses.map(({ trouvees, attendu }) => ({ suite: trancher(trouvees), attendu }))
  const certaines = suites.flatMap(({ suite, attendu }) =>
    suite.sorte === 'certaine' ? convient(suite.proposition, attendu) : []
  )
  return {
    premiere: parmi(1),
    cinq: parmi(5),
    sansDemander: certaines.length,
    fausses: certaines.filter(juste => !juste).length
  }
}

const cent = lire('cent-saisies.yaml')
const temoins = lire('soixante-temoins.yaml')
const duCent = justesse(cent)
const duTemoin = justesse(temoins)
const temps = [...cent, ...temoins].map(({ saisie }) => {
  const tours = plusieurs(TOURS, () => chercherOu(index, saisie))
  return { ms: mediane(tours.map(({ ms }) => ms)), horloge: mediane(tours.map(({ horloge }) => horloge)) }
})
const lecture = plusieurs(3, () => lireCommunes(texte))
const indexation = plusieurs(3, () => indexerCommunes(repertoire, departements))
const nord = lireCommunes(extraireDepartement(texte, '59'))
const indexationDuNord = plusieurs(9, () => indexerCommunes(nord, departements))

rapporter({
  nom: '« Où êtes-vous ? » : saisies des cent dont la commune n’est pas parmi les cinq premières',
  valeur: cent.length - duCent.cinq,
  unite: 'saisies',
  auPlus: 5,
  details: {
    'cent, justes au premier rang': duCent.premiere,
    'cent, justes parmi cinq': duCent.cinq,
    'cent, où l’on continue sans demander': `${duCent.sansDemander}, dont fausses : ${duCent.fausses}`,
    'soixante témoins, justes au premier rang': duTemoin.premiere,
    'soixante témoins, justes parmi cinq': duTemoin.cinq,
    'témoins, où l’on continue sans demander': `${duTemoin.sansDemander}, dont fausses : ${duTemoin.fausses}`
  }
})

rapporter({
  nom: `« Où êtes-vous ? » : une recherche parmi ${index.entrees.length} noms, 95e centile de ${temps.length} saisies`,
  valeur: centile95(temps.map(({ ms }) => ms)),
  unite: 'ms de processeur',
  auPlus: 30,
  details: {
    'médiane (ms de processeur)': mediane(temps.map(({ ms }) => ms)),
    'la plus longue (ms de processeur)': Math.max(...temps.map(({ ms }) => ms)),
    '95e centile à l’horloge (ms)': centile95(temps.map(({ horloge }) => horloge)),
    'lire le fichier (ms de processeur)': mediane(lecture.map(({ ms }) => ms)),
    'mémoire prise par l’index (Mo)': prise / 1e6
  }
})

rapporter({
  nom: 'index de toutes les communes',
  valeur: mediane(indexation.map(({ ms }) => ms)),
  unite: 'ms de processeur',
  auPlus: 300,
  details: { 'à l’horloge (ms)': mediane(indexation.map(({ horloge }) => horloge)) }
})

rapporter({
  nom: `index d’un département, le Nord (${nord.communes.length} communes)`,
  valeur: mediane(indexationDuNord.map(({ ms }) => ms)),
  unite: 'ms de processeur',
  auPlus: 30,
  details: { 'à l’horloge (ms)': mediane(indexationDuNord.map(({ horloge }) => horloge)) }
})
