import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { estAJour } from '../fraicheur.mjs'
import { racine } from '../racine.mjs'
import { remplacerDossier } from '../remplacer-dossier.mjs'

const dossier = join(racine, 'contenus')
const departements = join(racine, 'donnees/departements.json')
const modules = join(racine, 'src/modules')
const sortie = join(modules, 'droits/genere-contenus')
const parcoursCourt = join(modules, 'droits/domain/droits-du-parcours-court.ts')
const sortieLieux = join(modules, 'lieux/genere-contenus')

/** contenus/ → typed modules of the pages: checked, typeset and turned into HTML once, here. */
export const etapeContenus = {
  nom: 'contenus',
  faire: async () => {
    if (!existsSync(join(dossier, 'lire.ts'))) return 'pas encore de contenus'
    const fraiche = fichier => estAJour(fichier, [dossier, departements, parcoursCourt, import.meta.filename])
    if (fraiche(join(sortie, 'contenus.js')) && fraiche(join(sortieLieux, 'besoins.js'))) return 'a-jour'
    const { lireRayon } = await import('../../contenus/lire.ts')
    const { typographier } = await import('../../src/shared/texte.ts')
    const { default: markdownIt } = await import('markdown-it')
    const composeur = { markdown: markdownIt({ linkify: false }), typographier }
    const rayon = nom => composerRayon(lireRayon(dossier, nom), composeur)
    const { DROITS_DU_PARCOURS_COURT, idDuDroit } = await import(parcoursCourt)
    const courts = new Set(DROITS_DU_PARCOURS_COURT.map(idDuDroit))
    const droits = rayon('droits')
    const lieux = JSON.parse(readFileSync(departements, 'utf8')).map(({ code, nom }) => ({ code, nom }))
    ecrire(sortie, {
      'contenus.js': module({
        droits: droits.filter(({ id }) => courts.has(id)),
        prevention: rayon('prevention'),
        fiches: rayon('fiches'),
        departements: lieux
      }),
      'contenus.d.ts': TYPES_CONTENUS,
      // Apart: those a helper computes with the person, on a server.
      'droits-precis.js': module({ droitsPrecis: droits.filter(({ id }) => !courts.has(id)) }),
      'droits-precis.d.ts': TYPES_PRECIS,
      // Apart: the help is read before or after the path, so the browser need not carry it.
      'aide.js': module({ aide: rayon('aide') }),
      'aide.d.ts': TYPES_AIDE
    })
    ecrire(sortieLieux, {
      'besoins.js': module({ besoins: rayon('besoins').map(sansCorps) }),
      'besoins.d.ts': TYPES_BESOINS
    })
    return 'composés'
  }
}

const ecrire = (destination, fichiers) => {
  const brouillon = `${destination}.${process.pid}`
  mkdirSync(brouillon, { recursive: true })
  for (const [nom, texte] of Object.entries(fichiers)) writeFileSync(join(brouillon, nom), texte)
  remplacerDossier(brouillon, destination)
}

const sansCorps = ({ corps, ...entete }) => entete

const composerRayon = (contenus, { markdown, typographier }) =>
  contenus.map(({ entete, corps }) => {
    const texte = typographier(corps.replace(/<!--[\s\S]*?-->/g, '').trim())
    return { ...typographierTout(entete, typographier), corps: markdown.render(texte).trim() }
  })

// Addresses are not sentences.
const typographierTout = (valeur, typographier) => {
  if (typeof valeur === 'string') return /^https?:/.test(valeur) ? valeur : typographier(valeur)
  if (Array.isArray(valeur)) return valeur.map(element => typographierTout(element, typographier))
  if (valeur === null || typeof valeur !== 'object') return valeur
  return Object.fromEntries(
    Object.entries(valeur).map(([nom, v]) => [nom, typographierTout(v, typographier)])
  )
}

const module = exports =>
  Object.entries(exports)
    .map(([nom, valeur]) => `export const ${nom} = ${JSON.stringify(valeur, null, 1)}\n`)
    .join('\n')

const TYPES_CONTENUS = `import type { InferOutput } from 'valibot'
import type { FORMES, Rayon } from '../../../../contenus/formes.ts'
type Compose<R extends Rayon> = InferOutput<(typeof FORMES)[R]> & {
  /** HTML. */
  readonly corps: string
}
export type ContenuDroit = Compose<'droits'>
export type ContenuPrevention = Compose<'prevention'>
export type ContenuFiche = Compose<'fiches'>
export declare const droits: readonly ContenuDroit[]
export declare const prevention: readonly ContenuPrevention[]
export declare const fiches: readonly ContenuFiche[]
export declare const departements: readonly { readonly code: string; readonly nom: string }[]
`

const TYPES_PRECIS = `import type { ContenuDroit } from './contenus.js'
export declare const droitsPrecis: readonly ContenuDroit[]
`

const TYPES_AIDE = `import type { InferOutput } from 'valibot'
import type { FORMES } from '../../../../contenus/formes.ts'
/** Help pages; \`corps\` is HTML. */
export type PageAide = InferOutput<(typeof FORMES)['aide']> & { readonly corps: string }
export declare const aide: readonly PageAide[]
`

const TYPES_BESOINS = `import type { InferOutput } from 'valibot'
import type { FORMES } from '../../../../contenus/formes.ts'
export type ContenuBesoin = InferOutput<(typeof FORMES)['besoins']>
export declare const besoins: readonly ContenuBesoin[]
`
