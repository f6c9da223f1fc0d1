import { Hono } from 'hono'
import { ok } from '#shared/result'
import type { Proposition } from '../domain/communes/proposition.ts'
import { unHoraire } from '../domain/horaires/un-horaire.ts'
import type { Lieu } from '../domain/lieu/lieu.ts'
import { unLieu } from '../domain/lieu/un-lieu.ts'
import { chercher } from '../domain/proches/chercher.ts'
import { indexer } from '../domain/proches/indexer.ts'
import { pagesLieux } from './index.tsx'
import type { PortsLieux } from './ports.ts'

/** Monday 23 November 2026, ten in the morning. */
export const LUNDI_DIX_HEURES = { jour: '2026-11-23', minute: 600 }

const GUERET = { latitude: 46.1703, longitude: 1.8714 }

/** A place of answers to « Où êtes-vous ? », for the tests. */
export const uneProposition = (nom: string, change: Partial<Proposition> = {}): Proposition => ({
  sorte: 'commune',
  nom,
  commune: {
    codeInsee: '23096',
    nom,
    departement: '23',
    codesPostaux: ['23000'],
    population: 13_000,
    position: { ...GUERET, precision: 'commune' }
  },
  codesPostaux: ['23000'],
  position: { ...GUERET, precision: 'commune' },
  ressemblance: 1,
  note: 1,
  ...change
})

/** Four places around Guéret: open and confirmed, closed, of unknown hours, and a bus. */
export const QUATRE_LIEUX: readonly Lieu[] = [
  unLieu({
    code: 'FSGUER',
    nom: 'France services de Guéret',
    typologies: ['RFS'],
    labels: ['France Services'],
    horaires: unHoraire(),
    confirmation: { le: '2026-08-03', par: 'France services' },
    acces: { ...unLieu().acces, fauteuil: true, rendezVous: 'les-deux' }
  }),
  unLieu({
    code: 'CCASGU',
    nom: 'CCAS de Guéret',
    typologies: ['CCAS'],
    adresse: { ...unLieu().adresse, voie: '8 avenue Charles de Gaulle' },
    position: { latitude: 46.1683, longitude: 1.8774, precision: 'exacte' },
    contact: { ...unLieu().contact, telephones: ['05 55 00 00 01'] },
    horaires: unHoraire(['14:00-17:00']),
    confirmation: { le: '2026-11-02', par: 'la mairie' }
  }),
  unLieu({
    code: 'MEDIAT',
    nom: 'Médiathèque',
    adresse: { ...unLieu().adresse, voie: 'avenue Fayolle' },
    position: { latitude: 46.1713, longitude: 1.8814, precision: 'exacte' },
    contact: { ...unLieu().contact, telephones: [], courriels: ['bonjour@mediatheque.exemple'] },
    presentation: 'Des ordinateurs et des livres. Venez.'
  }),
  unLieu({
    code: 'BUSFRS',
    nom: 'Le bus France services',
    typologies: ['RFS'],
    exemple: true,
    itinerant: true,
    position: null,
    passages: [
      {
        adresse: {
          ...unLieu().adresse,
          voie: 'Place du marché',
          commune: 'Sainte-Feyre',
          codeInsee: '23193'
        },
        position: { latitude: 46.14, longitude: 1.915, precision: 'exacte' },
        horaires: unHoraire(['9:30-12:00'], {}, [1])
      }
    ]
  })
]

/** Someone at the screen: the pages over an invented directory. Give only what matters. */
export const unAnnuaire = (change: Partial<PortsLieux> & { readonly lieux?: readonly Lieu[] } = {}) => {
  const { lieux = QUATRE_LIEUX, ...ports } = change
  const index = indexer(lieux)
  const memoire: { position: unknown } = { position: undefined }
  const app = new Hono().route(
    '/',
    pagesLieux({
      chercherOu: saisie => (/gu[eé]ret/i.test(saisie) ? [uneProposition('Guéret')] : []),
      chercher: (recherche, moment) => chercher(index, recherche, moment),
      lieuParCode: code => {
        const lieu = lieux.find(connu => connu.code === code)
        return lieu === undefined ? null : { lieu, provenance: {}, sources: {} }
      },
      maintenant: () => LUNDI_DIX_HEURES,
      nomDuDepartement: code => (code === '23' ? 'Creuse' : code),
      papiersDuDroit: () => [{ quoi: 'Votre dernier avis d’impôt', court: null, detail: null }],
      position: {
        lire: async () => memoire.position,
        poser: async (_c, valeur) => {
          memoire.position = valeur
          return ok(undefined)
        }
      },
      origine: () => 'https://relais.exemple.fr',
      calendrier: ({ titre, jour, minute }) => `${titre} ${jour} ${minute}`,
      scripts: [],
      scriptsDeRecherche: [],
      scriptsDesResultats: [],
      tuiles: null,
      ...ports
    })
  )
  const ouvrir = async (adresse: string) => app.request(adresse)
  const lire = async (adresse: string) => texteDe(await (await ouvrir(adresse)).text())
  const envoyer = async (adresse: string, champs: Readonly<Record<string, string>>) =>
    app.request(adresse, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(champs)
    })
  return { app, memoire, ouvrir, lire, envoyer }
}

/** The words of a page, as one reads them. */
const texteDe = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .replace(/<(style|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;|&quot;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
