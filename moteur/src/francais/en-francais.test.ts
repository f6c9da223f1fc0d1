import { describe, expect, it } from 'vitest'
import { lireTextes } from '../lire.ts'
import { enFrancais, parametreEnFrancais } from './en-francais.ts'
import type { Enonce } from './enonce.ts'

const situation = `
personne . âge: {titre: Âge, unité: an, pour: chaque personne, chemin: age}
logement . statut: {titre: Statut du logement, choix: [locataire_hlm, proprietaire], chemin: statut}
personne . salaire net: {titre: Salaire net, unité: €/mois, pour: chaque personne, chaque mois: oui, chemin: "revenus[salaire].net"}
`
const valeurs = `
rsa . montant:
  titre: RSA pour une personne
  unité: €/mois
  valeurs:
    - {à partir du: 2025-04-01, valeur: 646.52, texte: Décret 2025, url: "https://exemple.fr/2025", vérifié le: 2026-11-22, confiance: deux sources}
    - {à partir du: 2026-04-01, valeur: 651.69, texte: Décret 2026, url: "https://exemple.fr/2026", vérifié le: 2026-11-22, confiance: deux sources, provisoire: chiffre d'annonce}
`

function programmeDe(regles: string) {
  const lu = lireTextes([
    { fichier: 'situation.yaml', texte: situation },
    { fichier: 'parametres/rsa.yaml', texte: valeurs },
    { fichier: 'css/css.yaml', texte: regles }
  ])
  if (!lu.ok) throw new Error(JSON.stringify(lu.error))
  return lu.value
}

/** The statement as lines, each set in by its depth. */
function enLignes({ texte, details }: Enonce, retrait = ''): readonly string[] {
  const mots = texte.map(morceau => (typeof morceau === 'string' ? morceau : morceau.texte)).join('')
  return [retrait + mots, ...details.flatMap(detail => enLignes(detail, `${retrait}  `))]
}

function lire(regles: string): readonly string[] {
  const programme = programmeDe(regles)
  const regle = programme.regles.at(-1)
  if (regle === undefined) throw new Error('aucune règle')
  return enLignes(enFrancais(regle, programme).enonce)
}

describe('une règle se lit en français', () => {
  it('une formule tient sur une ligne, avec les titres et les montants', () => {
    expect(lire('a: {valeur: (rsa . montant + 1234.5 €/mois) * 12 mois/an, unité: €/an}')).toEqual([
      '(RSA pour une personne + 1\u202f234,50 € par mois) × 12 mois par an'
    ])
  })

  it('les cas se suivent jusqu’à « sinon »', () => {
    expect(
      lire("a: {variations: [{si: logement . statut = 'locataire_hlm', alors: 12 %}, {sinon: 0.16}]}")
    ).toEqual([
      'le premier cas qui convient :',
      '  si statut du logement est « locataire hlm », alors 0,12',
      '  sinon 0,16'
    ])
  })

  it('les personnes et les mois se disent en toutes lettres', () => {
    expect(
      lire(
        'a: {unité: €, somme sur les personnes: {valeur: {total sur les mois: {de: M-13, à: M-2, valeur: personne . salaire net}}, si: personne . âge >= 18 an}}'
      )
    ).toEqual([
      "la somme, pour chaque personne, de : le total, depuis 13 mois avant la demande jusqu'à 2 mois avant la demande, de : salaire net",
      '  seulement pour les personnes telles que : âge est au moins égal à 18 ans'
    ])
  })

  it('les sources sont celles de la règle et des valeurs qu’elle cite', () => {
    const programme = programmeDe(
      'a: {valeur: rsa . montant, unité: €/mois, texte: CASF L262-2, url: "https://exemple.fr/l"}'
    )
    const [regle] = programme.regles

    expect(regle && enFrancais(regle, programme).sources).toEqual([
      { texte: 'CASF L262-2', url: 'https://exemple.fr/l' },
      {
        texte: 'RSA pour une personne, depuis le 1er avril 2026 : Décret 2026',
        url: 'https://exemple.fr/2026'
      }
    ])
  })

  it('une valeur datée montre ses périodes et ce qui est à confirmer', () => {
    const [parametre] = programmeDe('a: {valeur: rsa . montant, unité: €/mois}').parametres

    expect(parametre && enLignes(parametreEnFrancais(parametre).enonce)).toEqual([
      'la valeur en vigueur le jour de la demande :',
      "  651,69 € par mois, à partir du 1er avril 2026 (à confirmer : chiffre d'annonce)",
      '  646,52 € par mois, à partir du 1er avril 2025'
    ])
  })
})
