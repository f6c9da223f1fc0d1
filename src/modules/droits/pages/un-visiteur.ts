import { ok } from '#shared/result'
import { regles } from '../genere/regles-navigateur.js'
import { pagesDroits } from './index.tsx'
import type { PortsDroits } from './ports.ts'
import { repondreAvec } from './repondre-avec.ts'

/** What someone answers: the value of each field, by its name. A field they do not know how to fill is left alone. */
export type Reponses = Readonly<Record<string, string | readonly string[]>>

export type Etape = { readonly adresse: string; readonly html: string }

/** Someone at the screen: a memory for the answers, and the pages as a browser without script would see them. */
export const unVisiteur = (ports: Partial<PortsDroits> = {}) => {
  const memoire: { valeur: unknown } = { valeur: undefined }
  const app = pagesDroits({
    ...repondreAvec(regles),
    reponses: {
      lire: async () => memoire.valeur,
      poser: async (_c, valeur) => {
        memoire.valeur = JSON.parse(JSON.stringify(valeur))
        return ok(undefined)
      },
      effacer: () => {
        memoire.valeur = undefined
      }
    },
    jour: () => '2026-11-23',
    departement: null,
    ouDemander: null,
    siteNeutre: 'https://www.exemple.fr/',
    scripts: [],
    ...ports
  })
  const ouvrir = async (adresse: string) => app.request(adresse)
  const envoyer = async (adresse: string, champs: Reponses) =>
    app.request(adresse, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(Object.entries(champs).flatMap(([nom, v]) => [v].flat().map(t => [nom, t])))
    })
  const lire = async (adresse: string) => (await ouvrir(adresse)).text()

  /** Answers every question of the path; gives the pages seen, the result last. */
  const parcourir = async (reponses: Reponses, appareil = 'mien'): Promise<readonly Etape[]> => {
    const vues: Etape[] = []
    let adresse = (await envoyer('/droits/commencer', { appareil })).headers.get('Location') ?? ''
    while (adresse !== '/droits/resultats') {
      const html = await lire(adresse)
      vues.push({ adresse, html })
      const reponse = await envoyer(adresse, remplir(html, reponses))
      if (reponse.status !== 303)
        throw new Error(`${adresse} : ${reponse.status}\n${texteDe(await reponse.text())}`)
      adresse = reponse.headers.get('Location') ?? ''
    }
    return [...vues, { adresse, html: await lire(adresse) }]
  }
  return { app, memoire, ouvrir, envoyer, lire, parcourir }
}

const remplir = (html: string, reponses: Reponses): Reponses => {
  const noms = [...html.matchAll(/<(?:input|select|button)[^>]* name="([^"]+)"/g)].map(([, nom]) => nom ?? '')
  return Object.fromEntries(noms.flatMap(nom => (reponses[nom] === undefined ? [] : [[nom, reponses[nom]]])))
}

/** The words of a page, as one reads them. */
export const texteDe = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .replace(/<(style|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<br\/?>/g, ' ')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&#39;|&quot;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\n\s*/g, '\n')

/** The widow of 78: what she answers, and what she would to the questions that others are asked. */
export const YVETTE: Reponses = {
  annee: '1948',
  departement: '23',
  trois_mois: 'oui',
  papiers: 'francaise',
  conjoint: 'non',
  enfants: '0',
  recus: ['retraite'],
  montant: '620',
  statut: 'proprietaire',
  probleme: '?',
  travail_jeune: 'non',
  inapte: '?'
}
