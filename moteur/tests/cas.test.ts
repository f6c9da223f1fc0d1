import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { definir, lireTextes } from '../src/index.ts'
import { type Ecrit, enNombre, faitsDe, type Situation, typeDe } from './support/situation-de-cas.ts'

/** One situation of a rule text: what it is worth, or what is wrong with it (line → excerpt of the message). */
type Cas = {
  readonly nom: string
  readonly valeurs?: string
  readonly règles: string
  readonly situation?: Situation
  readonly attendu?: Readonly<Record<string, Ecrit | readonly Ecrit[]>>
  readonly erreurs?: readonly { readonly ligne: number; readonly dit: string }[]
}

type FichierDeCas = { readonly faits?: string; readonly cas: readonly Cas[] }

const dossier = new URL('../cas/', import.meta.url)

for (const fichier of readdirSync(dossier).toSorted()) {
  const { faits = '', cas } = parse(readFileSync(new URL(fichier, dossier), 'utf8')) as FichierDeCas

  describe(fichier.replace('.yaml', ''), () => {
    it.each(cas.map(un => [un.nom, un] as const))('%s', (_nom, un) => {
      if ((un.attendu === undefined) === (un.erreurs === undefined))
        throw new Error('Un cas attend des valeurs ou des erreurs')
      if (un.attendu !== undefined) verifierValeurs(faits, un, un.attendu)
      else
        expect(erreursDe(faits, un)).toEqual(
          un.erreurs?.map(({ ligne, dit }) => ({ ligne, message: expect.stringContaining(dit) }))
        )
    })
  })
}

function lireCas(faits: string, { règles, valeurs = '' }: Cas) {
  return lireTextes([
    { fichier: 'situation.yaml', texte: faits },
    { fichier: 'parametres/valeurs.yaml', texte: valeurs },
    { fichier: 'droit/regles.yaml', texte: règles }
  ])
}

function erreursDe(faits: string, cas: Cas) {
  const programme = lireCas(faits, cas)
  return programme.ok ? [] : programme.error.map(({ ligne, message }) => ({ ligne, message }))
}

function verifierValeurs(faits: string, cas: Cas, attendu: NonNullable<Cas['attendu']>): void {
  const programme = lireCas(faits, cas)
  if (!programme.ok)
    throw new Error(
      programme.error.map(({ fichier, ligne, message }) => `${fichier}:${ligne} ${message}`).join('\n')
    )
  const valeur = definir(programme.value, faitsDe(cas.situation ?? {}))

  for (const [nom, ecrit] of Object.entries(attendu)) {
    const attendus = (Array.isArray(ecrit) ? ecrit : [ecrit]).map(un =>
      enNombre(un, typeDe(programme.value, nom), { nom })
    )
    const obtenus = attendus.map((_, personne) => valeur(nom, { personne, recul: 0 }))
    expect(obtenus.map(arrondir), nom).toEqual(attendus.map(arrondir))
  }
}

// Binary fractions differ in their last digits; unknown (NaN) stays itself.
function arrondir(valeur: number): number {
  return Number(valeur.toFixed(9))
}
