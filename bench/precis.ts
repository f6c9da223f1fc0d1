/** The precise path on a real server, for a couple with two children: what each page weighs on the wire, how long it takes. */
import { get } from 'node:http'
import { demarrerServeur } from '../tests/support/serveur.ts'
import { mediane, rapporter } from './mesures/rapport.ts'

const PASSAGES = 9
const PAGES = [
  'foyer',
  'logement',
  'argent/1',
  'touche',
  'precisions',
  'resultats',
  'feuille',
  'et-si'
] as const

const serveur = await demarrerServeur()
let temoin = ''

const remplir = async (page: string, champs: Readonly<Record<string, string>>): Promise<void> => {
  const reponse = await fetch(`${serveur.adresse}/droits/precis/${page}`, {
    method: 'POST',
    headers: { Origin: serveur.adresse, cookie: temoin },
    body: new URLSearchParams(champs),
    redirect: 'manual'
  })
  if (reponse.status !== 303) throw new Error(`${page} : ${reponse.status}`)
  temoin = reponse.headers.get('set-cookie')?.split(';')[0] ?? temoin
}

/** Bytes as they travel, and milliseconds to the last one. */
const demander = (page: string): Promise<{ readonly octets: number; readonly ms: number }> => {
  const depart = performance.now()
  return new Promise((finir, rater) => {
    const headers = { cookie: temoin, 'Accept-Encoding': 'br' }
    get(`${serveur.adresse}/droits/precis/${page}`, { headers }, reponse => {
      let octets = 0
      if (reponse.statusCode !== 200) rater(new Error(`${page} : ${reponse.statusCode}`))
      reponse.on('data', (morceau: Buffer) => {
        octets += morceau.length
      })
      reponse.once('end', () => finir({ octets, ms: performance.now() - depart }))
    }).once('error', rater)
  })
}

await remplir('commencer', {})
for (const geste of ['conjoint', 'enfant', 'enfant']) await remplir('foyer', { geste })
await remplir('foyer', {
  p0_naissance: '14/03/1988',
  p0_nationalite: 'FR',
  p0_activite: 'chomeur',
  p0_presence: 'longtemps',
  p1_naissance: '02/07/1990',
  p1_nationalite: 'FR',
  p1_activite: 'actif',
  p1_presence: 'longtemps',
  union: 'pacs',
  p2_naissance: '05/05/2015',
  p2_nationalite: 'FR',
  p3_naissance: '28/02/2020',
  p3_nationalite: 'FR'
})
await remplir('logement', { commune: 'Guéret', statut: 'locataire_vide', loyer: '520', colocation: 'non' })
await remplir('argent/1', {
  natures: 'allocation_chomage',
  'allocation_chomage-net-0': '912,40',
  geste: 'recopier-allocation_chomage'
})
await remplir('argent/2', { natures: 'salaire', 'salaire-net-0': '640', geste: 'recopier-salaire' })
await remplir('touche', {})
await remplir('precisions', { geste: 'reste-non' })
await remplir('et-si', { geste: 'ajouter', sorte: 'emploi', qui: '0', montant: '1450' })

const mesures: { readonly page: string; readonly ko: number; readonly ms: number }[] = []
for (const page of PAGES) {
  const passages = []
  for (let n = 0; n < PASSAGES; n += 1) passages.push(await demander(page))
  mesures.push({
    page,
    ko: (passages.at(-1)?.octets ?? 0) / 1000,
    ms: mediane(passages.map(({ ms }) => ms))
  })
}
await serveur.arreter()

rapporter({
  nom: 'parcours précis, « et si » : deux colonnes et onze salaires, tous les droits',
  valeur: mesures.at(-1)?.ms ?? Number.NaN,
  unite: 'ms',
  auPlus: 1_000,
  details: Object.fromEntries(
    mesures.flatMap(({ page, ko, ms }) => [
      [`${page} (ko)`, ko],
      [`${page} (ms)`, ms]
    ])
  )
})
