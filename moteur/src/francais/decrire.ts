import type { Noeud } from '../arbre/arbre.ts'
import { comparer } from './comparer.ts'
import { type Enonce, liste, type Morceau, phrase, preceder, prolonger, tientSurUneLigne } from './enonce.ts'
import { direBorne, direValeur } from './quantites.ts'

/** How a name is shown: its title, and a link where the page makes one. */
export type Titrer = (nom: string) => Morceau

type Op<Nom extends Noeud['op']> = Extract<Noeud, { op: Nom }>

const jours = {
  demande: 'la date de la demande',
  'premier du mois': 'le premier jour du mois',
  'premier janvier': "le 1er janvier de l'année"
}
const listes = {
  et: 'toutes ces conditions :',
  ou: 'une de ces conditions :',
  min: 'le plus petit de :',
  max: 'le plus grand de :',
  somme: 'la somme de :'
}
const signes = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' }
const operations = {
  '+': 'la somme de :',
  '-': 'on enlève le second au premier :',
  '*': 'on multiplie :',
  '/': 'on divise le premier par le second :'
}
const aggregats = {
  somme: 'la somme, pour chaque personne, de : ',
  min: 'le plus petit, parmi les personnes, de : ',
  max: 'le plus grand, parmi les personnes, de : ',
  nombre: 'le nombre de personnes telles que : ',
  une: 'pour au moins une personne : ',
  toutes: 'pour toutes les personnes : '
}
const fenetres = { total: 'le total', moyenne: 'la moyenne par mois', nombre: 'le nombre de mois' }
const durees = {
  age: "le nombre d'années entières depuis : ",
  'mois ecoules': 'le nombre de mois entiers depuis : '
}
const arrondis = { bas: 'inférieur', haut: 'supérieur', proche: 'le plus proche' }

/** A node as a lawyer reads it: a sentence, or a sentence and its parts below. */
export function decrire(noeud: Noeud, titrer: Titrer): Enonce {
  const lire = (partie: Noeud): Enonce => decrire(partie, titrer)
  switch (noeud.op) {
    case 'constante':
      return phrase(direValeur(noeud.valeur, noeud.type))
    case 'inconnu':
      return phrase(`on ne sait pas : ${noeud.raison}`)
    case 'reference':
      return phrase(titrer(noeud.nom))
    case 'parametre a la date':
      return prolonger(phrase(titrer(noeud.nom)), ', en vigueur à cette date : ', lire(noeud.date))
    case 'jour':
      return phrase(jours[noeud.lequel])
    case '+':
    case '-':
    case '*':
    case '/':
      return decrireOperation(noeud, lire)
    case 'et':
    case 'ou':
    case 'min':
    case 'max':
    case 'somme':
      return liste(listes[noeud.op], noeud.termes.map(lire))
    case 'si':
      return decrireSi(noeud, lire)
    case 'arrondi':
      return preceder(
        `arrondi au multiple ${arrondis[noeud.sens]} de ${direValeur(noeud.a, noeud.type)} : `,
        lire(noeud.valeur)
      )
    case 'age':
    case 'mois ecoules':
      return prolonger(preceder(durees[noeud.op], lire(noeud.du)), ", jusqu'à : ", lire(noeud.au))
    case 'decale':
      return preceder(`${direDecalage(noeud.mois)} : `, lire(noeud.date))
    case 'personnes':
      return decrirePersonnes(noeud, lire)
    case 'demandeur':
      return preceder('pour le demandeur : ', lire(noeud.valeur))
    case 'rang':
      return liste('le rang de la personne :', [
        preceder('parmi celles telles que : ', lire(noeud.parmi)),
        preceder('de la plus grande à la plus petite valeur de : ', lire(noeud.valeur))
      ])
    case 'mois':
      return decrireMois(noeud, lire)
    default:
      return comparer(noeud, lire)
  }
}

function decrireOperation(noeud: Op<'+' | '-' | '*' | '/'>, lire: (partie: Noeud) => Enonce): Enonce {
  const [gauche, droite] = [lire(noeud.gauche), lire(noeud.droite)]
  if (!tientSurUneLigne(gauche) || !tientSurUneLigne(droite))
    return liste(operations[noeud.op], [gauche, droite])
  return phrase(
    ...parentheses(noeud, noeud.gauche, gauche),
    signes[noeud.op],
    ...parentheses(noeud, noeud.droite, droite)
  )
}

/** Around a sum inside a product, and on the right of what does not commute. */
function parentheses(noeud: Op<'+' | '-' | '*' | '/'>, partie: Noeud, { texte }: Enonce): readonly Morceau[] {
  const rang = (op: Noeud['op']): number => (op === '+' || op === '-' ? 1 : op === '*' || op === '/' ? 2 : 3)
  const aDroite = partie === noeud.droite && (noeud.op === '-' || noeud.op === '/')
  const besoin = rang(partie.op) < rang(noeud.op) || (aDroite && rang(partie.op) === rang(noeud.op))
  return besoin ? ['(', ...texte, ')'] : texte
}

function decrireSi(noeud: Op<'si'>, lire: (partie: Noeud) => Enonce): Enonce {
  const cas = noeud.cas.map(({ si, alors }): Enonce => {
    const [condition, valeur] = [lire(si), lire(alors)]
    if (tientSurUneLigne(condition) && tientSurUneLigne(valeur))
      return phrase('si ', ...condition.texte, ', alors ', ...valeur.texte)
    return { texte: ['si ', ...condition.texte], details: [...condition.details, preceder('alors ', valeur)] }
  })
  return liste('le premier cas qui convient :', [...cas, preceder('sinon ', lire(noeud.sinon))])
}

function decrirePersonnes(noeud: Op<'personnes'>, lire: (partie: Noeud) => Enonce): Enonce {
  const chacune = preceder(aggregats[noeud.fonction], lire(noeud.valeur))
  if (noeud.si === null) return chacune
  return {
    texte: chacune.texte,
    details: [...chacune.details, preceder('seulement pour les personnes telles que : ', lire(noeud.si))]
  }
}

function decrireMois(noeud: Op<'mois'>, lire: (partie: Noeud) => Enonce): Enonce {
  const [de, a] = [direBorne(noeud.de), direBorne(noeud.a)]
  if (de === a) return preceder(`${de} : `, lire(noeud.valeur))
  const lien = noeud.fonction === 'nombre' ? ', où : ' : ', de : '
  return preceder(`${fenetres[noeud.fonction]}, depuis ${de} jusqu'à ${a}${lien}`, lire(noeud.valeur))
}

function direDecalage(mois: number): string {
  const duree = Math.abs(mois)
  const texte = duree % 12 === 0 ? `${duree / 12} an${duree > 12 ? 's' : ''}` : `${duree} mois`
  return `${texte} ${mois < 0 ? 'avant' : 'après'}`
}
