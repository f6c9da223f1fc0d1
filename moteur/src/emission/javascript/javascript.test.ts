import { expect, test } from 'vitest'
import type { Fichier } from '../../lecture/lire-textes.ts'
import { lireTextes } from '../../lire.ts'
import { aplatir } from '../plan/aplatir.ts'
import { emettreCalcul } from './javascript.ts'

const REGLES = `
personne . salaire:
  pour: chaque personne
  chaque mois: oui
  titre: Salaire
  unité: €/mois
  chemin: revenus[salaire].net
personne . bourse:
  pour: chaque personne
  chaque mois: oui
  titre: Bourse
  unité: €/mois
  chemin: revenus[bourse].net
`
const DROIT = `
aide . année:
  titre: Année
  unité: €
  valeur:
    somme sur les personnes:
      valeur:
        total sur les mois: {de: M-13, à: M-2, valeur: personne . salaire}
aide . bourses:
  titre: Bourses
  unité: €
  valeur:
    somme sur les personnes:
      valeur:
        total sur les mois: {de: M-13, à: M-2, valeur: personne . bourse}
aide . ouverte:
  titre: Sous le plafond
  valeur: aide . année + aide . bourses < 5000 €
aide:
  droit: Aide
  conditions: [aide . ouverte]
  sorties: {}
  texte: loi
  url: https://exemple.fr
`

const fichiers: readonly Fichier[] = [
  { fichier: 'situation.yaml', texte: REGLES },
  { fichier: 'aide/aide.yaml', texte: DROIT }
]

test('deux sommes sur les mêmes mois partagent leurs boucles, et le code se lit', () => {
  const lu = lireTextes(fichiers)
  if (!lu.ok) throw new Error(JSON.stringify(lu.error))
  const plan = aplatir(lu.value)

  const code = emettreCalcul(plan, [plan.regles.at(-1)!])

  expect(code).toBe(`import { inferieur, sommePersonnes } from 'moteur/operations'

export const calcul = ({ n, mois, jour, premierDuMois, premierJanvier, bas: e }) => {
  const t = new Float64Array(5 + 4 * n)
  for (let k = 2; k <= 13; k++) {
    for (let p = 0; p < n; p++) {
      t[5 + n + p] += e[14 * p + k]
      t[5 + 3 * n + p] += e[14 * n + 14 * p + k]
    }
  }
  const aide_annee = sommePersonnes(t, 5 + n, n)
  const aide_bourses = sommePersonnes(t, 5 + 3 * n, n)
  const aide_ouverte = inferieur(aide_annee + aide_bourses, 5000)
  return Float64Array.of(
    aide_ouverte,
  )
}
`)
})
