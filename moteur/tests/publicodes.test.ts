import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lireRegles, lireTextes, type Programme, versPublicodes } from '../src/index.ts'
import { faitsAuHasard } from './support/faits-au-hasard.ts'
import { ouvrirOpinion } from './support/opinion-publicodes.ts'

const date = 20261122

/** Every mechanism that Publicodes can say, on facts of every kind. */
const situation = `
âge: {unité: an, pour: chaque personne, chemin: age}
salaire: {unité: €/mois, pour: chaque personne, chemin: salaire}
adulte: {type: booléen, pour: chaque personne, chemin: adulte}
naissance: {type: date, pour: chaque personne, chemin: naissance}
union: {choix: [seul, couple], chemin: union}
gain: {unité: €/mois, pour: chaque personne, chaque mois: oui, chemin: "revenus[salaire].net"}
`
const regles = `
montant:
  unité: €/mois
  grille: {assiette: nombre, tranches: [{montant: 100 €/mois, plafond: 2}, {montant: 150.25 €/mois, plafond: 4}, {montant: 210 €/mois}]}
nombre: {nombre de personnes: adulte}
impôt: {pour: chaque personne, unité: €/mois, barème: {assiette: salaire, tranches: [{taux: 10 %, plafond: 700 €/mois}, {taux: 35 %}]}, arrondi: {à: 0.01 €/mois, sens: au plus proche}}
net: {pour: chaque personne, unité: €/mois, valeur: salaire - impôt, plancher: 0, plafond: montant * 10}
total: {unité: €/mois, somme sur les personnes: {valeur: net, si: adulte}}
aîné: {unité: an, le maximum sur les personnes: {valeur: âge, si: adulte}}
plus jeune: {unité: an, le minimum sur les personnes: {valeur: âge, si: adulte}}
place: {pour: chaque personne, rang: {parmi: adulte, du plus grand: âge}}
vieux: {toutes les personnes: {condition: âge >= 25 an, si: adulte}}
jeune: {une personne: âge < 25 an}
forme: {choix: [gratuite, payante], variations: [{si: {toutes ces conditions: [union = 'seul', jeune = non]}, alors: 'gratuite'}, {sinon: 'payante'}]}
ouvert: {une de ces conditions: [forme = 'gratuite', total < montant * 3, aîné > plus jeune]}
gagné: {unité: €, somme sur les personnes: {total sur les mois: {de: M-3, à: M-1, valeur: gain}}}
né avant 2000: {pour: chaque personne, valeur: naissance < 2000-01-01}
part: {valeur: total / montant + 1}
du demandeur seul: {unité: an, du demandeur: âge}
`

function lire(): Programme {
  const lu = lireTextes([
    { fichier: 'situation.yaml', texte: situation },
    { fichier: 'droit/regles.yaml', texte: regles }
  ])
  if (!lu.ok) throw new Error(JSON.stringify(lu.error))
  return lu.value
}

describe('publicodes, avis indépendant', () => {
  it.each([1, 2, 4])('dit la même chose de chaque mécanisme, pour %i personnes', personnes => {
    const opinion = ouvrirOpinion(lire(), { date, personnes })

    const avis = Array.from({ length: 150 }, (_, graine) => opinion(faitsAuHasard(graine, personnes, date)))

    expect(avis.flatMap(({ desaccords }) => desaccords)).toEqual([])
    expect(avis.reduce((total, { compares }) => total + compares, 0)).toBeGreaterThan(150 * 15)
  })

  it('dit ce que publicodes ne sait pas calculer', () => {
    const { feuilles } = versPublicodes(lire(), { date, personnes: 2 })

    expect(feuilles.map(({ pourquoi, personne }) => [pourquoi, personne])).toEqual([
      ['plusieurs mois', 0],
      ['plusieurs mois', 1]
    ])
  })

  it('voit un désaccord quand il y en a un', () => {
    const programme = lire()
    const faux: Programme = {
      ...programme,
      regles: programme.regles.map(regle =>
        regle.nom === 'nombre' ? { ...regle, noeud: { ...regle.noeud, op: 'constante', valeur: -1 } } : regle
      )
    }

    const { desaccords } = ouvrirOpinion(programme, { date, personnes: 2 }, faux)(faitsAuHasard(1, 2, date))

    expect(desaccords).toContainEqual({ regle: 'nombre', ici: -1, publicodes: expect.any(Number) })
  })

  it('dit la même chose de la loi entière', () => {
    const loi = lireRegles(fileURLToPath(new URL('../../regles', import.meta.url)))
    if (!loi.ok)
      throw new Error(
        loi.error.map(({ fichier, ligne, message }) => `${fichier}:${ligne} ${message}`).join('\n')
      )

    const avis = [1, 3].flatMap(personnes => {
      const opinion = ouvrirOpinion(loi.value, { date, personnes })
      return Array.from({ length: 20 }, (_, graine) => opinion(faitsAuHasard(graine, personnes, date)))
    })

    expect(avis.flatMap(({ desaccords }) => desaccords)).toEqual([])
    expect(avis.reduce((total, { compares }) => total + compares, 0)).toBeGreaterThan(5000)
  }, 120_000)
})
