import { TOUS_LES_JOURS } from '../../horaires.ts'
import { Lecteur } from '../lecteur.ts'
import { type Acces, achever, aSesHeures, attendSesHeures, type Clause, type EnCours } from './clause.ts'
import { lireHeures } from './heures.ts'
import type { Jeton } from './jetons.ts'
import { type Groupe, lireGroupes } from './quand.ts'

/** Cuts words into clauses. */
export const lireClauses = (jetons: readonly Jeton[]): readonly Clause[] =>
  // « le vendredi 10 mai »: the date says it all.
  new Coupeur(jetons.filter(({ genre }, n) => genre !== 'jour' || jetons[n + 1]?.genre !== 'date')).lire()

const FORTS = [';', '.', '|']
const SANS_SENS: readonly Jeton['genre'][] = ['a', 'de', 'au', 'et', 'vide']
const MARQUES = ['ouvert', 'uniquement', 'alternance', 'vacances', 'feries', 'possible'] as const
type Marque = (typeof MARQUES)[number]

class Coupeur {
  private readonly flux: Lecteur<Jeton>
  private readonly faites: Clause[] = []
  private courante: EnCours = {}

  constructor(jetons: readonly Jeton[]) {
    this.flux = new Lecteur(jetons)
  }

  lire(): readonly Clause[] {
    while (!this.flux.fini) if (!this.lireHeures() && !this.lireGroupes()) this.lireMot()
    this.couper()
    return this.faites
  }

  private couper(): void {
    const clause = achever(this.courante)
    if (clause !== undefined) this.faites.push(clause)
    this.courante = {}
  }

  private lireHeures(): boolean {
    const heures = this.flux.est('heure') || this.flux.est('nombre') ? lireHeures(this.flux) : undefined
    if (heures === undefined) return false
    const { groupes } = this.courante
    if (aSesHeures(this.courante)) {
      this.couper()
      if (groupes) this.courante.groupes = groupes
    }
    Object.assign(this.courante, heures)
    return true
  }

  private lireGroupes(): boolean {
    const ici = this.flux.position
    const groupes = lireGroupes(this.flux)
    if (groupes.length === 0) this.flux.position = ici
    else this.poserGroupes(groupes)
    return groupes.length > 0
  }

  private poserGroupes(groupes: readonly Groupe[]): void {
    const { acces, accesDevant } = this.courante
    const complete = aSesHeures(this.courante) || (acces !== undefined && !accesDevant)
    if (this.courante.groupes || (complete && !this.heuresDevant())) this.couper()
    this.courante.groupes = groupes
  }

  /** « 8h30 à 19h du lundi au vendredi »: the only hours of the text come first. */
  private heuresDevant(): boolean {
    const { plages, groupes, acces } = this.courante
    if (plages === undefined || groupes !== undefined || acces || this.faites.length > 0) return false
    return !this.flux.reste.some(({ genre }) => genre === 'heure')
  }

  private lireMot(): void {
    const jeton = this.flux.voir()
    this.flux.position += 1
    if (jeton === undefined || SANS_SENS.includes(jeton.genre)) return
    if (jeton.genre === 'signe') this.poserSigne(jeton.signe)
    else if (jeton.genre === 'moment' || jeton.genre === 'parite') this.poserSansJour(jeton)
    else if (jeton.genre === 'date') this.poserDate(jeton)
    else if (MARQUES.includes(jeton.genre as Marque)) this.courante[jeton.genre as Marque] = true
    else this.poserReste(jeton)
  }

  private poserReste(jeton: Jeton): void {
    const { genre } = jeton
    if (genre === 'rdv' || genre === 'sans' || genre === 'avec-ou-sans') this.poserAcces(genre)
    else if (genre === 'ferme' || genre === 'sauf') this.poserFermeture(genre)
    else this.courante.inconnus = [...(this.courante.inconnus ?? []), genre === 'autre' ? jeton.mot : genre]
  }

  private poserSigne(signe: string): void {
    // « Mercredi et samedi. : 9h à 12h »: a stop that stops nothing.
    const suivant = this.flux.reste.find(({ genre }) => genre !== 'signe' && genre !== 'de')
    const suit = attendSesHeures(this.courante) && suivant?.genre === 'heure'
    if ((FORTS.includes(signe) && !suit) || signe === '(' || signe === ')') this.couper()
    if (signe === '(') this.courante.parenthese = true
  }

  private poserAcces(acces: Acces): void {
    const { groupes, plages } = this.courante
    if (this.courante.acces && (groupes || plages)) this.couper()
    if (!this.courante.groupes && !this.courante.plages) this.courante.accesDevant = true
    this.courante.acces = acces
  }

  /** « Samedi : fermé » against « 9h-12h, fermé le jeudi ». */
  private poserFermeture(genre: 'ferme' | 'sauf'): void {
    const { groupes, plages, parenthese } = this.courante
    if (genre === 'sauf' || !groupes || plages) this.couper()
    if (parenthese && !groupes) this.courante.parenthese = true
    this.courante[genre] = true
  }

  private poserDate({ jour, mois, annee }: Extract<Jeton, { genre: 'date' }>): void {
    const dite = { jour, mois, ...(annee && { annee }) }
    this.courante.dates = { du: this.courante.dates?.du ?? dite, au: dite }
  }

  /** « l’après-midi sur rendez-vous »: every day; « semaines paires »: every day of these weeks. */
  private poserSansJour(jeton: Extract<Jeton, { genre: 'moment' | 'parite' }>): void {
    if (jeton.genre === 'parite') this.poserGroupes([{ jours: TOUS_LES_JOURS, semaines: jeton.parite }])
    else if (jeton.moment !== 'journee') this.poserGroupes([{ jours: TOUS_LES_JOURS, moment: jeton.moment }])
  }
}
