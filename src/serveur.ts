import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { pagesAide, pagesDroits, pagesOuDemander, pagesRegles, SITE_NEUTRE } from '#modules/droits/pages'
import { lireLaLoi, repondreAuxPages, sonderLesRegles } from '#modules/droits/server'
import { pagesLieux } from '#modules/lieux/pages'
import {
  type Annuaire,
  lieuParCode,
  lieuxRepository,
  suiviDuLieu,
  tenirAnnuaire
} from '#modules/lieux/server'
import { arreterProprement } from '#server/arret'
import { type BaseOuverte, chaufferBase, ouvrirBase, sonderBase, verifierBase } from '#server/base'
import { systemClock } from '#server/clock'
import { type Config, lireConfig } from '#server/config'
import { cookieScelle } from '#server/cookie-scelle'
import { repondreAuxIllisibles } from '#server/illisible'
import { ecrireSurSortie } from '#server/journal'
import { DELAIS, DELAIS_AVEC_FICHIERS, neTarderQuePour } from '#server/patience'
import { lireOuCreerSecret, MOT_DU_REFERENT } from '#server/secret'
import { entetesDeSecurite } from '#shared/entetes'
import { empreintesStyle } from '#ui'
import paquet from '../package.json' with { type: 'json' }
import { annexesDesLieux } from './annexes-des-lieux.ts'
import { createApp, type Services } from './app.ts'
import { ADRESSE_DES_DEPOTS, composerDetection } from './detection.ts'
import { composerLieux } from './lieux.ts'
import { rendrePageErreur } from './page-erreur.tsx'
import { composerPrecis, purgerLesBrouillons } from './precis.ts'
import { assemblerVerification, purgerChaqueJour } from './verification.ts'

/** Wrong use: said in one sentence, status 2. */
const renoncer = (phrases: readonly string[]): never => {
  for (const phrase of phrases) process.stderr.write(`${phrase}\n`)
  process.exit(2)
}

/** The service worker, which has no settings of its own, reads the département from the script's address. */
const scripts = ({ departement }: Config): readonly string[] => [
  `/page.js${departement ? `?departement=${departement}` : ''}`
]

type Moyens = {
  readonly secret: string
  /** What opens the referent's pages. */
  readonly mot: string
  readonly base: BaseOuverte
  readonly annuaire: Annuaire
}

const pages = (config: Config, { secret, base, annuaire }: Omit<Moyens, 'mot'>): Services['pages'] => {
  const sceller = (nom: string) => cookieScelle({ nom, secret, chiffre: config.chiffre, clock: systemClock })
  const [reponses, position] = [sceller('reponses'), sceller('position')]
  const lieux = composerLieux({
    annuaire,
    parCode: code => lieuParCode(base.base, code),
    suivi: code => suiviDuLieu(base.base, code),
    clock: systemClock,
    departement: config.departement ?? null,
    position,
    origine: c => config.origin ?? new URL(c.req.url).origin,
    tuiles: config.tuiles ?? null,
    scripts: scripts(config)
  })
  const precis = composerPrecis({
    base: base.base,
    cookie: sceller('precis'),
    clock: systemClock,
    ouDemander: lieux.ouDemander,
    scripts: scripts(config)
  })
  return [
    pagesDroits({
      ...repondreAuxPages,
      // « Effacer » forgets where one was, and the draft of a helper, too.
      reponses: {
        ...reponses,
        effacer: c => {
          reponses.effacer(c)
          position.effacer(c)
          return precis.effacer(c)
        }
      },
      jour: systemClock.aujourdhui,
      departement: config.departement ?? null,
      ouDemander: lieux.ouDemander,
      siteNeutre: SITE_NEUTRE,
      scripts: scripts(config)
    }),
    ...annexesDesLieux({
      annuaire,
      base: base.base,
      clock: systemClock,
      departement: config.departement ?? null,
      ports: lieux.ports
    }),
    precis.pages,
    pagesOuDemander(lieux.ouDemander),
    pagesLieux(lieux.ports),
    pagesAide({ scripts: scripts(config) }),
    pagesRegles(lireLaLoi())
  ]
}

const assembler = (config: Config, { mot, ...moyens }: Moyens): Services => {
  const { secret, base } = moyens
  const verification = assemblerVerification({
    config,
    secret,
    mot,
    base: base.base,
    scripts: scripts(config)
  })
  return {
    origin: config.origin,
    chiffre: config.chiffre,
    images: config.tuiles?.origine,
    clock: systemClock,
    ecrire: ecrireSurSortie,
    dossierPublic: fileURLToPath(new URL('public', import.meta.url)),
    version: paquet.version,
    sondes: [
      { nom: 'regles', sonder: () => sonderLesRegles(systemClock.aujourdhui()) },
      { nom: 'base', sonder: () => sonderBase(base) }
    ],
    gardePro: verification.gardePro,
    adresseDesFichiers: config.detection === undefined ? undefined : ADRESSE_DES_DEPOTS,
    pages: [
      ...pages(config, moyens),
      ...verification.pages,
      ...composerDetection({ config, secret, scripts: scripts(config) })
    ]
  }
}

const surRefusDuPort = (config: Config) => (erreur: NodeJS.ErrnoException) => {
  if (erreur.code === 'EADDRINUSE') {
    renoncer([`Le port ${config.port} est déjà pris. Choisissez-en un autre : PORT=3001 npm start`])
  }
  if (erreur.code === 'EACCES')
    renoncer([`Le port ${config.port} est réservé. Choisissez un port au-dessus de 1024.`])
  renoncer([`Impossible d’écouter sur ${config.host} : ${erreur.code ?? erreur.name}.`])
}

/** « ::1 » takes brackets in front of a port. */
const dansUneAdresse = (hote: string): string => (hote.includes(':') ? `[${hote}]` : hote)

const annoncer = (config: Config) => (adresse: AddressInfo) => {
  const hote = config.host === '127.0.0.1' ? 'localhost' : dansUneAdresse(config.host)
  process.stdout.write(
    `Relais est ouvert : ${config.origin ?? `http://${hote}:${adresse.port}`}/ (Ctrl+C pour arrêter)\n`
  )
  // Whoever installs a demonstration needs it; a password that was chosen, or a production journal, never shows it.
  if (config.referent === undefined && !config.production)
    process.stdout.write(`Espace de la personne référente : /pro/lieux, mot de passe ${mot}\n`)
}

const lue = lireConfig(process.env)
const config = lue.ok ? lue.value : renoncer(lue.error)
const lu = lireOuCreerSecret(config.secret, config.dossierDonnees)
const secret = lu.ok ? lu.value : renoncer([lu.error])
const motLu = lireOuCreerSecret(config.referent, config.dossierDonnees, MOT_DU_REFERENT)
const mot = motLu.ok ? motLu.value : renoncer([motLu.error])
const ouverte = ouvrirBase(config)
const base = ouverte.ok ? ouverte.value : renoncer([ouverte.error])
const verifiee = await verifierBase(base)
if (!verifiee.ok) renoncer([verifiee.error])
const annuaire = tenirAnnuaire(lieuxRepository(base.base))
const app = createApp(assembler(config, { secret, mot, base, annuaire }))
const serverOptions = config.detection === undefined ? DELAIS : DELAIS_AVEC_FICHIERS
const serveur = serve(
  { fetch: app.fetch, port: config.port, hostname: config.host, serverOptions },
  annoncer(config)
) as Server
serveur.on('error', surRefusDuPort(config))
if (config.detection !== undefined) neTarderQuePour(serveur, ADRESSE_DES_DEPOTS)
repondreAuxIllisibles(serveur, {
  rendre: cas => rendrePageErreur(cas, ''),
  entetes: entetesDeSecurite({ empreintesStyle, chiffre: config.chiffre }, { redirige: false })
})
// Who reads our lines may leave, or the disk be full: the site goes on without its journal.
process.stdout.on('error', () => undefined)
arreterProprement(serveur, async () => {
  annuaire.arreter()
  await base.fermer()
})
purgerChaqueJour(base.base)
purgerLesBrouillons(base.base)
chaufferBase(base, phrase => process.stderr.write(`${phrase}\n`))
