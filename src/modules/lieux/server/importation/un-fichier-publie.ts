import { duProjet } from '#server/racine'
import thematiques from '../../../../../donnees/schemas/data-inclusion-v1-thematiques.json' with {
  type: 'json'
}
import { annuaireDe } from '../../domain/importation/champs/annuaire.ts'
import type { Lecture } from '../../domain/importation/ligne.ts'
import type { Fiche } from '../../domain/lieu/fiche.ts'
import { communesDeFrance } from '../communes/communes.ts'
import { lireFichier } from './lire-fichier.ts'
import { jourDuNom, ouvrirFichier } from './ouvrir-fichier.ts'

export const communes = annuaireDe(communesDeFrance())

/** Reads a file of `donnees/`, as if these had been imported before. */
export const lire = (chemin: string, avant: readonly Lecture[] = []): Lecture => {
  const connues = new Set(
    avant.flatMap(({ fiches }) => fiches.map(({ fiche }) => `${fiche.source} ${fiche.cle}`))
  )
  const ouvert = ouvrirFichier(duProjet(`donnees/${chemin}.gz`))
  if (!ouvert.ok) throw new Error(ouvert.error.code)
  const lu = lireFichier(ouvert.value, {
    communes,
    aujourdhui: '2026-11-25',
    publieLe: jourDuNom(chemin),
    structureConnue: (source, cle) => connues.has(`${source} ${cle}`)
  })
  if (!lu.ok) throw new Error(`${lu.error.code} ${lu.error.texte}`)
  return lu.value
}

export const fichesDe = ({ fiches }: Lecture): readonly Fiche[] => fiches.map(({ fiche }) => fiche)
/** How many of each doubt; those of hours belong to the tests of hours. */
export const doutesDe = (lecture: Lecture): Readonly<Record<string, number>> => {
  const codes = fichesDe(lecture).flatMap(({ doutes }) => doutes.map(({ code }) => code))
  return compter(codes.filter(code => code !== 'horaires-a-verifier'))
}
export const compter = (codes: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(codes, code => code)].map(([code, groupe]) => [code, groupe.length]))
export const ayant = (lecture: Lecture, code: string): readonly Fiche[] =>
  fichesDe(lecture).filter(({ doutes }) => doutes.some(doute => doute.code === code))
export const precisions = (lecture: Lecture) =>
  compter(fichesDe(lecture).map(({ dit }) => dit.position?.precision ?? 'aucune'))

const CODES = new Set(thematiques.map(({ value }) => value))

const TELEPHONE = /^(0\d( \d\d){4}|\d\d \d\d|\d{3}( \d{3})?)$/

/** What no reading may do: lose a row, make two fiches one, let a word of a source through. */
export const fautesDe = (lecture: Lecture): readonly string[] => {
  const lignes = [...lecture.fiches, ...lecture.rejets].map(({ ligne }) => ligne)
  const identites = fichesDe(lecture).map(({ source, cle }) => `${source} ${cle}`)
  const dits = fichesDe(lecture).map(({ dit }) => dit)
  const codes = dits.flatMap(({ services = [] }) => services.flatMap(service => service.thematiques))
  const telephones = dits.flatMap(({ contact }) => contact?.telephones ?? [])
  return [
    ...(lecture.lus === lignes.length ? [] : ['lignes perdues']),
    ...(new Set(lignes).size === lignes.length ? [] : ['lignes répétées']),
    ...(new Set(identites).size === identites.length ? [] : ['fiches confondues']),
    ...codes.filter(code => !CODES.has(code)),
    ...telephones.filter(telephone => !TELEPHONE.test(telephone))
  ]
}
