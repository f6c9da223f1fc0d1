import type { Resultat } from 'moteur/execution'
import { calculer, valeursDeLaLoi } from '../src/modules/droits/server/index.ts'
import { lireLignes } from '../src/server/lignes.ts'
import { jourEnLettres } from '../src/shared/date.ts'
import type { Commande, Terminal } from './commande.ts'
import { lireObjets, type Objet } from './objets.ts'
import { lireOptions, type Options } from './options.ts'
import { suivre } from './progression.ts'
import { type Rejet, rejeter } from './rejet.ts'
import { avecSource, type Source } from './source.ts'
import { valeursARevoir } from './valeurs-a-revoir.ts'

/** `relais simuler`: households in, one result a line out, in the same order. */
export const simuler: Commande = {
  nom: 'simuler',
  usage: '[FICHIER] [--date AAAA-MM-JJ] [--json]',
  resume: 'lit des foyers (situation/1), écrit leurs droits (resultat/1), un par ligne',
  aide: [
    '',
    'FICHIER   un foyer, ou un foyer par ligne ; « - » ou rien : l’entrée standard',
    '--date    jour où l’on regarde si une valeur de la loi a passé sa date (aujourd’hui)',
    '--json    finit par un bilan d’une ligne : {"lus":…,"calcules":…,"rejetes":…}',
    '',
    'Une ligne refusée donne, à sa place, {"id":…,"ligne":…,"erreurs":[…]} ; les autres continuent.',
    'Exemple : relais simuler donnees/essais/menages-2026-11.jsonl > resultats.jsonl'
  ],
  executer: async (args, terminal) =>
    avecSource(lireOptions(args, { fichier: true }), terminal, (source, options) =>
      simulerTout(source, options, terminal)
    )
}

type Sorties = Pick<Terminal, 'sortie' | 'erreur'>

const simulerTout = async (source: Source, { date, json }: Options, { sortie, erreur }: Sorties) => {
  const { octets, avancer, finir } = suivre(source, erreur)
  let lus = 0
  let rejetes = 0
  for await (const objet of lireObjets(lireLignes(octets))) {
    const issue = simulerUn(objet)
    lus += 1
    if ('erreurs' in issue) rejetes += 1
    await sortie.write(`${JSON.stringify(issue)}\n`)
    avancer()
  }
  finir()
  if (json) await sortie.write(`${JSON.stringify({ lus, calcules: lus - rejetes, rejetes })}\n`)
  erreur.write(bilan(lus, rejetes) + rappel(date))
  return rejetes === 0 ? 0 : 1
}

/** The result of one household, or what is wrong in it: an object to write either way. */
const simulerUn = (objet: Objet): Resultat | Rejet => {
  if ('refus' in objet) return rejeter(objet)
  const issue = calculer(objet.json)
  return issue.ok ? issue.value : rejeter(objet, issue.error)
}

const bilan = (lus: number, rejetes: number): string => {
  if (lus === 0) return 'Aucun foyer dans cette entrée.\n'
  return rejetes === 0 ? '' : `${rejetes} ${rejetes > 1 ? 'lignes refusées' : 'ligne refusée'} sur ${lus}.\n`
}

const rappel = (date: string): string => {
  const { passees } = valeursARevoir(valeursDeLaLoi(), date)
  if (passees.length === 0) return ''
  return `Au ${jourEnLettres(date)}, des valeurs de la loi ont passé leur date (${passees.length}) : voir « relais regles verifier ».\n`
}
