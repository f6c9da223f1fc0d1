import { rejeter } from '../traiter-lot.ts'
import { compter, ouvrirBilan } from './bilan.ts'
import type { LotRepondu } from './lot-repondu.ts'
import { relireUneLigne } from './relire-une-ligne.ts'

/** Names already given, each with its line. */
export type Noms = Map<string, number>

/** Refuses the households whose name came before: nobody could tell the two apart. Notes the others' names. */
export const refuserLesDoublons = (lot: LotRepondu, noms: Noms): LotRepondu => {
  const doublons = new Map<number, number>()
  for (const [rang, id] of lot.ids.entries()) {
    if (id === null) continue
    const avant = noms.get(id)
    if (avant === undefined) noms.set(id, lot.lignes[rang] ?? 0)
    else doublons.set(rang, avant)
  }
  return doublons.size === 0 ? lot : corriger(lot, doublons)
}

/** Rare: what the lot counts is read again from its own lines. */
const corriger = (lot: LotRepondu, doublons: ReadonlyMap<number, number>): LotRepondu => {
  const bilan = ouvrirBilan()
  const refus = [...lot.refus]
  const textes = new TextDecoder().decode(lot.octets).split('\n')
  for (const [rang, ligne] of lot.lignes.entries()) {
    const avant = doublons.get(rang)
    if (avant !== undefined) {
      const erreur = { chemin: 'id', message: `Cet identifiant est déjà celui de la ligne ${avant}.` }
      textes[rang] = rejeter(lot.ids[rang] ?? null, ligne, [erreur]).texte
      refus.push({ ligne, ...erreur })
    }
    compter(bilan, relireUneLigne(textes[rang] ?? ''))
  }
  return {
    ...lot,
    communes: lot.communes.map((commune, rang) => (doublons.has(rang) ? null : commune)),
    bilan,
    refus: refus.toSorted((a, b) => a.ligne - b.ligne),
    octets: new TextEncoder().encode(textes.join('\n'))
  }
}
