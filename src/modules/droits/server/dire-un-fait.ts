import { lecteur } from '../genere/lecteur.js'

/** Lists of the contract: several facts are read in each. */
const LISTES: Readonly<Record<string, string>> = {
  personnes: 'Personnes du foyer',
  revenus: 'Revenus',
  prestations_percues: 'Prestations déjà reçues'
}

/** What a path of `situation/1` is about: « personnes[1].taux_incapacite » → « Taux d’incapacité (personne 2) ». */
export const direUnFait = (chemin: string): string => {
  const [, rang, champ = chemin] = /^(?:personnes\[(\d+)\]\.)?(.+)$/.exec(chemin) ?? []
  const qui = Number(rang) > 0 ? ` (personne ${Number(rang) + 1})` : ''
  return `${titreDe(champ, rang !== undefined)}${qui}`
}

const titreDe = (champ: string, dUnePersonne: boolean): string => {
  const [, liste = champ, ligne] = /^(\w+)\[(\d+)\]/.exec(champ) ?? []
  const mot = LISTES[liste]
  if (mot !== undefined) return ligne === undefined ? mot : `${mot}, ligne ${Number(ligne) + 1}`
  const entree = lecteur.entrees.find(({ chemin, personne }) => chemin === champ && personne === dUnePersonne)
  return entree?.titre ?? champ
}
