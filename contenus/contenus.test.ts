import { basename, dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { FORMES, type Rayon } from './formes.ts'
import { type Contenu, lireRayon } from './lire.ts'
import { decouperMots, decouperPhrases, mesurer, relire } from './lisibilite.ts'

const DOSSIER = dirname(fileURLToPath(import.meta.url))
const RAYONS = Object.keys(FORMES) as Rayon[]
// Official names, sources and identifiers are not ours to simplify.
const CHAMPS_NON_RELUS = new Set([
  'id',
  'nom_officiel',
  'sources',
  'numero',
  'a_completer',
  'depuis',
  'jusqu_a',
  // What people type.
  'mots',
  'groupe',
  'droit'
])

const textesDe = (valeur: unknown): readonly string[] => {
  if (typeof valeur === 'string') return [valeur]
  if (Array.isArray(valeur)) return valeur.flatMap(textesDe)
  if (valeur === null || typeof valeur !== 'object') return []
  return Object.entries(valeur).flatMap(([champ, contenu]) =>
    CHAMPS_NON_RELUS.has(champ) ? [] : textesDe(contenu)
  )
}

const texteEntier = ({ entete, corps }: Contenu<Rayon>): string =>
  [...textesDe(entete), corps.replace(/<!--[\s\S]*?-->/g, '')].join('\n\n')

const contenus: readonly Contenu<Rayon>[] = RAYONS.flatMap(rayon => [...lireRayon(DOSSIER, rayon)])
const parFichier = contenus.map(contenu => [relative(DOSSIER, contenu.fichier), contenu] as const)

test('chaque rayon a des contenus', () => {
  const parRayon = RAYONS.map(rayon => [rayon, lireRayon(DOSSIER, rayon).length > 0])

  expect(Object.fromEntries(parRayon)).toEqual({
    droits: true,
    prevention: true,
    fiches: true,
    aide: true,
    besoins: true
  })
})

test.each(parFichier)('%s se lit facilement', (fichier, contenu) => {
  const remarques = relire(texteEntier(contenu))

  expect(remarques.map(({ constat, phrase }) => `${fichier} : ${constat} : ${phrase}`)).toEqual([])
})

test.each(parFichier)('%s porte le nom de son fichier', (fichier, contenu) => {
  expect(contenu.entete.id).toBe(basename(fichier, '.md'))
})

test.each(parFichier)(
  '%s ne demande pas de numéro de sécurité sociale et ne nomme pas les gens',
  (_, contenu) => {
    const texte = texteEntier(contenu)

    expect(texte).not.toMatch(/numéro de sécu/i)
    expect(texte).not.toMatch(/\bsans[ -]papiers\b/i)
  }
)

// Amounts and ceilings change every year: the rules say them, with their date.
test.each(parFichier.filter(([fichier]) => !fichier.startsWith('aide')))(
  '%s ne fige aucun montant',
  (_, contenu) => {
    expect(texteEntier(contenu)).not.toMatch(/€|\beuros?\b/)
  }
)

test.each(lireRayon(DOSSIER, 'prevention').map(contenu => [contenu.entete.id, contenu] as const))(
  'la prévention « %s » tient en 20 mots',
  (_, { entete }) => {
    expect(decouperMots(entete.phrase).length).toBeLessThanOrEqual(20)
  }
)

test.each(lireRayon(DOSSIER, 'droits').map(contenu => [contenu.entete.id, contenu] as const))(
  'le droit « %s » s’explique en 5 à 14 phrases et se montre au guichet en peu de mots',
  (_, { entete, corps }) => {
    const phrases = decouperPhrases(corps).length

    expect(phrases).toBeGreaterThanOrEqual(5)
    expect(phrases).toBeLessThanOrEqual(14)
    expect(decouperMots(entete.phrase_guichet).length).toBeLessThanOrEqual(30)
  }
)

test.each(lireRayon(DOSSIER, 'aide').map(contenu => [contenu.entete.id, contenu] as const))(
  'la page d’aide « %s » tient en 250 mots',
  (_, { corps }) => {
    expect(mesurer(corps).mots).toBeLessThanOrEqual(250)
  }
)
