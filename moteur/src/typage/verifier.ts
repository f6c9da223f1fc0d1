import type { Programme, Regle, Type } from '../arbre/arbre.ts'
import { foyer } from '../arbre/types.ts'
import type { Declarations, DroitEcrit, Renvoi } from '../lecture/declarations/declarations.ts'
import type { Journal } from '../lecture/journal.ts'
import { suggerer } from '../lecture/mots/proche.ts'
import { type Contexte, refuserInexistant } from './contexte.ts'
import { definir, definitionsDe } from './definitions.ts'
import { horsDePortee } from './feuilles.ts'
import { verifierPhrases } from './phrases.ts'
import { typer } from './typer.ts'
import { citees } from './usages.ts'

/** What concerns several rules at once: rights, reasons, sentences, and rules nobody uses. */
export function verifier(programme: Programme, declarations: Declarations, journal: Journal): void {
  // A rule that failed keeps its name: citing it is not a second error.
  const definitions = new Map([...definitionsDe(declarations), ...programme.regles.map(definir)])
  const contexte: Contexte = { definitions, portee: foyer, refuser: journal.refuser, typer }
  for (const droit of declarations.droits) {
    verifierDroit(droit, contexte)
    verifierDAbord(droit, declarations, journal)
  }
  for (const regle of programme.regles) verifierPhrases(regle, contexte)
  for (const { raison, portee } of declarations.regles)
    if (raison !== null) verifierRegle(raison, 'booleen', { ...contexte, portee })
  refuserInutiles(programme, declarations, journal)
}

function verifierDroit(droit: DroitEcrit, contexte: Contexte): void {
  for (const condition of droit.conditions) verifierRegle(condition, 'booleen', contexte)
  for (const sortie of droit.sorties) verifierRegle(sortie, null, contexte)
  for (const echeance of droit.echeances) verifierRegle(echeance, null, contexte)
  for (const jour of droit.retour) verifierRegle(jour, 'date', contexte)
  if (droit.percu !== null) verifierRegle(droit.percu, 'booleen', contexte)
  for (const { nom, lieu } of droit.monotonie) {
    if (contexte.definitions.get(nom)?.nature !== 'entree')
      contexte.refuser(
        lieu,
        `« ${nom} » n'est pas un fait de situation.yaml.${suggerer(nom, contexte.definitions.keys())}`
      )
  }
}

function verifierDAbord({ dAbord }: DroitEcrit, { droits }: Declarations, journal: Journal): void {
  const noms = droits.map(({ nom }) => nom)
  for (const { nom, lieu } of dAbord)
    if (!noms.includes(nom)) journal.refuser(lieu, `« ${nom} » n'est pas un droit.${suggerer(nom, noms)}`)
}

/** The name must be a rule that has one value here, of the wanted kind. */
function verifierRegle({ nom, lieu }: Renvoi, genre: Type['genre'] | null, contexte: Contexte): void {
  const definition = contexte.definitions.get(nom)
  if (definition === undefined) return void refuserInexistant({ nom, lieu }, contexte)
  if (definition.nature !== 'regle')
    return void contexte.refuser(lieu, `« ${nom} » n'est pas une règle : on attend ici le nom d'une règle.`)
  const hors = horsDePortee(nom, definition, contexte)
  if (hors !== null) return void contexte.refuser(lieu, hors)
  if (genre === null || definition.type === null || definition.type.genre === genre) return
  contexte.refuser(lieu, `« ${nom} » n'est pas ${genre === 'date' ? 'une date' : 'un oui ou non'}.`)
}

/** A rule no right leads to is a forgotten rule; without any right there is nothing to tell. */
function refuserInutiles(programme: Programme, declarations: Declarations, journal: Journal): void {
  // A broken rule hides what it uses: wait until everything reads.
  if (programme.droits.length === 0 || programme.regles.length < declarations.regles.length) return
  const utiles = citees(programme)
  for (const { nom, lieu } of programme.regles.filter((regle: Regle) => !utiles.has(regle.nom))) {
    journal.refuser(lieu, `« ${nom} » ne sert à aucun droit.`)
  }
}
