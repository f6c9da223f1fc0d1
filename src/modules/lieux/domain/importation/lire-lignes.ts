import type { Fiche } from '../lieu/fiche.ts'
import { citer, nouveauCarnet } from './carnet.ts'
import { distinguerCles } from './cles.ts'
import type { Forme } from './forme.ts'
import { LECTEURS } from './formes/index.ts'
import type { Contexte, FicheLue, Lecture, Ligne, LigneIllisible, Rejet } from './ligne.ts'
import type { Motif } from './lire-lieu.ts'
import { signalerPartages } from './points-partages.ts'

/** Makes fiches of rows whose form is known. Every row is a fiche or a rejection; nothing throws. */
export const lireLignes = (
  lignes: readonly (Ligne | LigneIllisible)[],
  forme: Forme,
  contexte: Contexte
): Lecture => {
  const fiches: FicheLue[] = []
  const rejets: Rejet[] = []
  const remarques: Record<string, number> = {}
  const compter = (code: string) => {
    remarques[code] = (remarques[code] ?? 0) + 1
  }
  for (const ligne of lignes) {
    const lue = lireUneLigne(ligne, forme, contexte)
    for (const code of lue.remarques) compter(code)
    if (lue.fiche === null) rejets.push(lue.rejet)
    else fiches.push({ ligne: ligne.numero, fiche: lue.fiche })
  }
  const distinctes = distinguerCles(signalerPartages(fiches, compter))
  return { forme, lus: lignes.length, fiches: distinctes, rejets, remarques }
}

type Lue = { readonly remarques: readonly string[] } & (
  | { readonly fiche: Fiche; readonly rejet: null }
  | { readonly fiche: null; readonly rejet: Rejet }
)

const lireUneLigne = (ligne: Ligne | LigneIllisible, forme: Forme, contexte: Contexte): Lue => {
  if (!('champs' in ligne)) {
    const { numero, code, texte } = ligne
    return { fiche: null, rejet: rejeter({ numero, id: null }, { code, chemin: '', texte }), remarques: [] }
  }
  const carnet = nouveauCarnet()
  const { lire, id } = LECTEURS[forme]
  const lue = lire(ligne.champs, { carnet, contexte })
  if (lue.ok) {
    return { fiche: { ...lue.value, doutes: carnet.doutes }, rejet: null, remarques: carnet.remarques }
  }
  const rejet = rejeter({ numero: ligne.numero, id: ligne.champs[id] }, lue.error)
  return { fiche: null, rejet, remarques: carnet.remarques }
}

const rejeter = (de: { readonly numero: number; readonly id: unknown }, motif: Motif): Rejet => ({
  ligne: de.numero,
  id: typeof de.id === 'string' || typeof de.id === 'number' ? citer(String(de.id)) : null,
  erreurs: [{ ...motif, texte: citer(motif.texte) }]
})
