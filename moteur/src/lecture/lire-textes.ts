import type { Lieu } from '../arbre/arbre.ts'
import type { Declarations, Nomme } from './declarations/declarations.ts'
import { lireDroit } from './declarations/droits.ts'
import { lireEntree } from './declarations/entrees.ts'
import { lireParametre } from './declarations/parametres.ts'
import { lireRegle } from './declarations/regles.ts'
import { analyser } from './formules/analyser.ts'
import { ouvrirLecteur } from './formules/calcul.ts'
import type { Journal } from './journal.ts'
import type { Lecteur } from './lecteur.ts'
import type { Table } from './yaml/bloc.ts'
import { enTable } from './yaml/champs.ts'
import { ouvrir } from './yaml/ouvrir.ts'

/** A rule file already in memory; `fichier` is its path inside the rules' folder. */
export type Fichier = { readonly fichier: string; readonly texte: string }

/**
 * Everything the files declare, each thing read by the kind of file it stands in (README §1).
 * Null when a file cannot be read at all: its names are missing, so nothing more would be said truly of the others.
 */
export function lireDeclarations(fichiers: readonly Fichier[], journal: Journal): Declarations | null {
  const lecteur = ouvrirLecteur(journal)
  const tables = fichiers.map(({ fichier, texte }) => ouvrir(fichier, texte, journal))
  if (tables.includes(null)) return null
  const lus = tables.flatMap(table => (table === null ? [] : lireFichier(table, lecteur)))
  refuserDoublons(lus, journal)
  return {
    entrees: lus.flatMap(({ entree }) => entree ?? []),
    parametres: lus.flatMap(({ parametre }) => parametre ?? []),
    regles: lus.flatMap(({ regle }) => regle ?? []),
    droits: lus.flatMap(({ droit }) => droit ?? [])
  }
}

type Lu = Nomme & {
  readonly entree?: Declarations['entrees'][number] | null
  readonly parametre?: Declarations['parametres'][number] | null
  readonly regle?: Declarations['regles'][number]
  readonly droit?: Declarations['droits'][number] | null
}

function lireFichier({ champs }: Table, lecteur: Lecteur): readonly Lu[] {
  const { journal } = lecteur
  return [...champs].flatMap(([nom, { lieu, bloc }]) => {
    const table = enTable(bloc, journal)
    if (table === null || !nommer(nom, lieu, journal)) return []
    return [{ nom, lieu, ...lireContenu({ nom, lieu }, table, lecteur) }]
  })
}

function lireContenu(nomme: Nomme, table: Table, lecteur: Lecteur): Omit<Lu, 'nom' | 'lieu'> {
  const { fichier } = nomme.lieu
  if (fichier === 'situation.yaml') return { entree: lireEntree(nomme, table, lecteur) }
  // A value computed from dated ones may stand beside them (the monthly Smic under the hourly one).
  const estCalcule = table.champs.has('valeur')
  if (fichier.startsWith('parametres/') && !estCalcule)
    return { parametre: lireParametre(nomme, table, lecteur) }
  if (table.champs.has('droit')) return { droit: lireDroit(nomme, table, lecteur) }
  return { regle: lireRegle(nomme, table, lecteur) }
}

/** A name must be readable back inside a formula, and mean nothing else there. */
function nommer(nom: string, lieu: Lieu, journal: Journal): boolean {
  const lu = analyser(nom, lieu)
  if (lu.ok && lu.value.sorte === 'nom' && lu.value.nom === nom) return true
  journal.refuser(
    lieu,
    `« ${nom} » ne peut pas être un nom : des mots séparés par une espace, des parties séparées par « . », une lettre au début.`
  )
  return false
}

function refuserDoublons(lus: readonly Nomme[], journal: Journal): void {
  const vus = new Map<string, Lieu>()
  for (const { nom, lieu } of lus) {
    const premier = vus.get(nom)
    if (premier === undefined) vus.set(nom, lieu)
    else journal.refuser(lieu, `« ${nom} » est déjà écrit dans ${premier.fichier}, ligne ${premier.ligne}.`)
  }
}
