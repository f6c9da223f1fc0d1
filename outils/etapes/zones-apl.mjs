import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { racine } from '../racine.mjs'

const ZONES = join(racine, 'donnees/logement/zones-apl.csv.gz')
const COMMUNES = join(racine, 'donnees/communes/communes-cog2026.csv.gz')

export const sourcesDesZones = [ZONES, COMMUNES]

/** The zone of housing aid of each commune, as the rules look it up: word → codes. A code found nowhere has none. */
export const lireZonesApl = () => {
  const zones = new Map(lireCsv(ZONES).map(({ code_insee, zone_apl }) => [code_insee, motDe(zone_apl)]))
  // A district of Paris, or a commune inside another, is in the zone of the commune of today.
  for (const { code_insee, commune_actuelle } of lireCsv(COMMUNES))
    if (!zones.has(code_insee) && zones.has(commune_actuelle))
      zones.set(code_insee, zones.get(commune_actuelle))
  return Object.fromEntries(MOTS.map(mot => [mot, codesDe(zones, mot)]))
}

const MOTS = ['zone_1', 'zone_2', 'zone_3']

// « 1bis » is the part of zone 1 around Paris; rents have one ceiling for both.
const motDe = zone => `zone_${zone[0]}`

const codesDe = (zones, voulu) => [...zones].flatMap(([code, mot]) => (mot === voulu ? [code] : [])).join(' ')

const lireCsv = fichier => parse(gunzipSync(readFileSync(fichier)), { columns: true })
