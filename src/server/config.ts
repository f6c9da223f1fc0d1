import * as v from 'valibot'
import { ok, type Result, refus } from '#shared/result'
import { estDepartement } from '#shared/territoire'
import { lireTuiles, type Tuiles } from './tuiles.ts'

const estAdresseSeule = (texte: string): boolean => {
  const url = URL.parse(texte)
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === texte.replace(/\/$/, '')
}

const estAdressePostgresql = (texte: string): boolean =>
  /^postgres(ql)?:$/.test(URL.parse(texte)?.protocol ?? '')

// An empty variable is an absent one: that is what « PORT= npm start » means.
const facultatif = <const S extends v.GenericSchema<string, unknown>>(schema: S) =>
  v.pipe(
    v.optional(v.string()),
    v.transform(texte => (texte === '' ? undefined : texte)),
    v.optional(schema)
  )

const Environnement = v.object({
  PORT: facultatif(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, 'PORT doit être un nombre entre 0 et 65535.'),
      v.transform(Number),
      v.maxValue(65_535, 'PORT doit être un nombre entre 0 et 65535.')
    )
  ),
  HOST: facultatif(
    v.pipe(v.string(), v.regex(/^[\w.:-]+$/, 'HOST doit être une adresse ou un nom de machine.'))
  ),
  ORIGIN: facultatif(
    v.pipe(
      v.string(),
      v.check(estAdresseSeule, 'ORIGIN doit être une adresse sans chemin, comme https://relais.exemple.fr.'),
      v.transform(texte => new URL(texte).origin)
    )
  ),
  RELAIS_SECRET: facultatif(
    v.pipe(v.string(), v.minLength(32, 'RELAIS_SECRET doit avoir au moins 32 caractères tirés au hasard.'))
  ),
  RELAIS_REFERENT: facultatif(
    v.pipe(v.string(), v.minLength(12, 'RELAIS_REFERENT doit avoir au moins 12 caractères.'))
  ),
  RELAIS_DETECTION: facultatif(
    v.pipe(v.string(), v.minLength(12, 'RELAIS_DETECTION doit avoir au moins 12 caractères.'))
  ),
  DATABASE_URL: facultatif(
    v.pipe(
      v.string(),
      v.check(
        estAdressePostgresql,
        'DATABASE_URL doit être une adresse PostgreSQL, comme postgres://relais@localhost/relais.'
      )
    )
  ),
  NODE_ENV: facultatif(v.string()),
  RELAIS_DONNEES: facultatif(v.string()),
  RELAIS_TUILES: facultatif(v.string()),
  RELAIS_TUILES_ATTRIBUTION: facultatif(v.string()),
  RELAIS_DEPARTEMENT: facultatif(
    v.pipe(
      v.string(),
      v.check(estDepartement, 'RELAIS_DEPARTEMENT doit être un numéro de département, comme 13, 2A ou 974.')
    )
  )
})

/** The settings, parsed once at start. Only production behind a proxy needs ORIGIN. */
export type Config = {
  readonly port: number
  readonly host: string
  readonly origin: string | undefined
  readonly secret: string | undefined
  /** What opens the referent's pages. */
  readonly referent: string | undefined
  /** What opens the officer's pages; without it they do not exist. */
  readonly detection: string | undefined
  /** PostgreSQL; without it, the embedded database of the data folder. */
  readonly adresseBase: string | undefined
  readonly dossierDonnees: string
  /** Real people: nothing made for demonstrations is accepted. */
  readonly production: boolean
  readonly departement: string | undefined
  /** Images of the map; without them, its background is our own. */
  readonly tuiles: Tuiles | undefined
  /** True when people reach us over https: cookies are then `Secure`. */
  readonly chiffre: boolean
}

/** Reads the environment; a refusal lists what to mend, one French sentence each. */
export const lireConfig = (
  env: Readonly<Record<string, string | undefined>>
): Result<Config, readonly string[]> => {
  const lu = v.safeParse(Environnement, env)
  if (!lu.success) return refus(lu.issues.map(ecart => ecart.message))
  const { PORT, HOST, ORIGIN, RELAIS_SECRET, RELAIS_REFERENT, RELAIS_DETECTION, RELAIS_DEPARTEMENT, ...lus } =
    lu.output
  const tuiles = lireTuiles({ modele: lus.RELAIS_TUILES, attribution: lus.RELAIS_TUILES_ATTRIBUTION })
  if (!tuiles.ok) return refus([tuiles.error])
  return ok({
    port: PORT ?? 3000,
    host: HOST ?? '127.0.0.1',
    origin: ORIGIN,
    secret: RELAIS_SECRET,
    referent: RELAIS_REFERENT,
    detection: RELAIS_DETECTION,
    adresseBase: lus.DATABASE_URL,
    dossierDonnees: lus.RELAIS_DONNEES ?? 'var',
    production: lus.NODE_ENV === 'production',
    departement: RELAIS_DEPARTEMENT,
    tuiles: tuiles.value,
    chiffre: ORIGIN?.startsWith('https:') ?? false
  })
}
