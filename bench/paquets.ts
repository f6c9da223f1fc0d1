/** What a tablet takes along: every file of places in one directory, then the copy of each département and that of France, compressed. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import departements from '../donnees/departements.json' with { type: 'json' }
import {
  faireLesPaquets,
  importerLieux,
  lieuxRepository,
  tenirAnnuaire,
  texteDesCommunes
} from '../src/modules/lieux/server/index.ts'
import { ouvrirBase } from '../src/server/base.ts'
import { rapporter } from './mesures/rapport.ts'

const JOUR = '2026-11-25'
const PLACES_DE_REFERENCE = 350

const dossier = mkdtempSync(join(tmpdir(), 'relais-paquets-'))
const ouverte = ouvrirBase({ adresseBase: undefined, dossierDonnees: dossier, production: false })
if (!ouverte.ok) throw new Error(ouverte.error)
const { base, fermer } = ouverte.value
for (const nom of globSync('donnees/essais/lieux/*.gz').sort()) {
  const bilan = await importerLieux(base, {
    octets: readFileSync(nom),
    nom,
    format: undefined,
    aujourdhui: JOUR
  })
  console.error(nom, bilan.ok ? `${bilan.value.crees} lieux de plus` : bilan.error)
}
const annuaire = tenirAnnuaire(lieuxRepository(base))
const paquets = faireLesPaquets({ annuaire, jour: () => JOUR, texteDesCommunes })

type Copie = {
  readonly code: string
  readonly nombre: number
  readonly lieux: number
  readonly communes: number
}

const copies: Copie[] = []
for (const { code } of departements.filter(({ code }) => code !== 'autre')) {
  const [lieux, communes] = [await paquets.lieuxAEmporter(code), await paquets.communesAEmporter(code)]
  const { nombre } = JSON.parse(new TextDecoder().decode(lieux.brut))
  copies.push({ code, nombre, lieux: lieux.br.length, communes: communes.br.length })
}
const [france, communesDeFrance] = [
  await paquets.lieuxAEmporter('france'),
  await paquets.communesAEmporter('france')
]
annuaire.arreter()
await fermer()
rmSync(dossier, { recursive: true, force: true })

const ko = (octets: number): number => octets / 1000
const somme = (champ: 'nombre' | 'lieux' | 'communes') =>
  copies.reduce((total, copie) => total + copie[champ], 0)
const { nombre } = JSON.parse(new TextDecoder().decode(france.brut))
const [proche] = copies.toSorted(
  (a, b) => Math.abs(a.nombre - PLACES_DE_REFERENCE) - Math.abs(b.nombre - PLACES_DE_REFERENCE)
)
if (proche === undefined) throw new Error('aucun département')

rapporter({
  nom: `un département d’environ ${PLACES_DE_REFERENCE} lieux (${proche.code} : ${proche.nombre})`,
  valeur: ko(proche.lieux) * (PLACES_DE_REFERENCE / proche.nombre),
  unite: 'ko brotli pour 350 lieux',
  auPlus: 15,
  details: { 'ses lieux (ko)': ko(proche.lieux), 'ses communes (ko)': ko(proche.communes) }
})
rapporter({
  nom: `toute la France en une copie (${nombre} lieux), lieux seuls`,
  valeur: ko(france.br.length),
  unite: 'ko brotli',
  auPlus: 500,
  details: {
    'octets par lieu': france.br.length / nombre,
    'les communes, à part (ko)': ko(communesDeFrance.br.length),
    'la somme des copies des départements (ko)': ko(somme('lieux'))
  }
})
