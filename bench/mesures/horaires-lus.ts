import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { Horaires } from '#modules/lieux'
import { lireHorairesParJour, lireHorairesTexte } from '#modules/lieux/server'

/** What was read of one real file. */
export type Lecture = { readonly fichier: string; readonly horaires: readonly Horaires[] }

type Ligne = Readonly<Record<string, string | null>>

const DONNEES = new URL('../../donnees/', import.meta.url)
const ouvrir = (fichier: string): string =>
  gunzipSync(readFileSync(new URL(fichier, DONNEES))).toString('utf8')

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

const franceServices = (fichier: string): Lecture => {
  const lignes: Ligne[] = parse(ouvrir(fichier), { columns: true, bom: true })
  const horaires = lignes.map(ligne =>
    lireHorairesParJour(
      JOURS.map(jour => ligne[`h_${jour}`]),
      ligne.commentaire
    )
  )
  return { fichier, horaires }
}

const champs = (fichier: string, ...noms: readonly string[]): Lecture => {
  const lignes: Ligne[] = JSON.parse(ouvrir(fichier))
  const textes = lignes.flatMap(ligne => noms.map(nom => String(ligne[nom] ?? '').trim()))
  return { fichier, horaires: textes.filter(texte => texte !== '').map(lireHorairesTexte) }
}

/** Every real file that has hours. */
export const lireLesFichiers = (): readonly Lecture[] => [
  franceServices('lieux/france-services-20240801.csv.gz'),
  champs('essais/lieux/lieux-conseillers-numeriques-v0-20221202.json.gz', 'horaires'),
  champs('essais/lieux/lieux-mednum-v0-data-inclusion-20230206.json.gz', 'horaires'),
  champs('essais/lieux/lieux-mednum-v1-paca-20250206.json.gz', 'horaires'),
  champs('essais/lieux/brut-numi-normandie-structures-20230406.json.gz', 'horaires_ouverture'),
  champs(
    'essais/lieux/brut-paca-region-sud-20230227.json.gz',
    'horaires_ouverture_brut',
    'horaires_grand_public'
  )
]
