import { Hono } from 'hono'
import { ok } from '#shared/result'
import type { Affaire } from '../../domain/affaires/affaire.ts'
import { uneAffaire } from '../../domain/affaires/une-affaire.ts'
import { pagesReferent } from './index.tsx'
import { gardePro } from './porte.tsx'
import type { PortsReferent } from './ports.ts'

const COMPTES = { signalement: 0, paire: 0, horaires: 0, confirmation: 0 }

/** The referent at work: the pages behind their door, over invented affairs. Give only what matters. */
export const unBureau = ({
  affaires = [uneAffaire()],
  entre = true,
  ...change
}: Partial<PortsReferent> & { readonly affaires?: readonly Affaire[]; readonly entre?: boolean } = {}) => {
  const demandes: { quoi: string; avec: unknown }[] = []
  const noter =
    <T>(quoi: string, reponse: T) =>
    async (avec?: unknown): Promise<T> => {
      demandes.push({ quoi, avec })
      return reponse
    }
  const lieu = affaires[0]?.lieu
  const ports: PortsReferent = {
    acces: {
      lire: async () => (entre ? { prenom: 'Claire' } : undefined),
      entrer: async (_c, { mot }) => (mot === 'le bon' ? { sorte: 'entre' } : { sorte: 'faux' }),
      sortir: () => undefined
    },
    jour: () => '2026-11-25',
    origine: () => 'https://relais.exemple.fr',
    departement: null,
    situer: ou => (ou === '23' ? { nom: 'Creuse', departement: '23' } : null),
    trouverCommune: () => null,
    file: async () => ({
      affaires,
      comptes: { ...COMPTES, signalement: affaires.length }
    }),
    decider: noter('decider', ok(12)),
    annuler: noter('annuler', { ok: false, error: 'introuvable' }),
    aCorriger: async () => (lieu ? { lieu, version: 7, dit: null } : null),
    corriger: noter('corriger', ok(13)),
    decisions: async () => [],
    decision: async () => null,
    lieu: async code => (code === lieu?.code ? lieu : undefined),
    signaler: async (_lieu, signalements) => {
      demandes.push({ quoi: 'signaler', avec: signalements })
    },
    repondre: noter('repondre', undefined),
    preparerLettres: noter('preparerLettres', 'a1b2c3d4e5f6'),
    lots: async () => [],
    lettres: async () => [],
    noterMessage: noter('noterMessage', undefined),
    message: async () => null,
    corrections: async () => [],
    scripts: [],
    ...change
  }
  const app = new Hono().use('/pro/*', gardePro(ports)).route('/', pagesReferent(ports))
  const lire = async (adresse: string) => (await app.request(adresse)).text()
  const envoyer = async (adresse: string, champs: Readonly<Record<string, string>>) =>
    app.request(adresse, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(champs)
    })
  return { app, demandes, lire, envoyer }
}
