import { idDuDroit } from './droits-du-parcours-court.ts'
import { type Reponses, recoit } from './reponses.ts'
import type { Figure, FormeCss, Resultat, ResultatDuDroit, Statut } from './resultat.ts'

/** A right as the result page shows it. */
export type DroitMontre = {
  /** Identifier of its content: `soins-urgents`. */
  readonly id: string
  /** Its name in the rules: `soins urgents`. */
  readonly nom: string
  readonly statut: Statut
  /** Already drawn: shown as such, never as something to ask for. */
  readonly percu: boolean | null
  /** A short line rather than a card: nothing in the answers points at it. */
  readonly niveau: 'plein' | 'bref'
  readonly forme: FormeCss | null
  /** Presumed to have the paying form; declaring the resources may make it free (decision 1). */
  readonly peutEtreGratuite: boolean
  /** The CSS comes with the RSA: claim the update, do not ask again. */
  readonly automatique: boolean
  readonly montant: Figure
  readonly participation: Figure
  /** Topics of `questions_manquantes`, without repetition. */
  readonly manque: readonly string[]
  readonly limite: boolean
  readonly provisoire: boolean
  readonly retour: readonly string[]
  readonly resultat: ResultatDuDroit
}

export type Resultats = {
  readonly ouverts: readonly DroitMontre[]
  readonly aVerifier: readonly DroitMontre[]
  readonly fermes: readonly DroitMontre[]
  /** Contents that help whoever has no right to ask for now; never an empty page. */
  readonly secours: readonly string[]
  /** Where to be cared for before the right is granted. */
  readonly enAttendant: readonly string[]
}

/** By what it changes in daily life; being insured is the base one rarely has to ask for. */
const UTILITE = ['ame', 'css', 'soins-urgents', 'aspa', 'rsa', 'aah', 'asi', 'ass', 'puma']
const SECOURS = ['pass', 'secours-caisse', 'mission-accompagnement-sante'] as const
/** Rights of people without a permit: to anyone else, one line says why they are closed. */
const SANS_TITRE = ['ame', 'soins-urgents']

/** Sorts what the rules say into the three groups of the page. */
export const resultats = (resultat: Resultat, r: Reponses): Resultats => {
  const droits = Object.entries(resultat.droits)
    .map(([nom, droit]) => montrer(nom, droit, r))
    .toSorted((a, b) => rang(a) - rang(b))
  const groupe = (statut: Statut) => droits.filter(d => (d.percu === true ? 'ouvert' : d.statut) === statut)
  const ouverts = groupe('ouvert')
  const attente = attenteDe(droits)
  const aDemander = ouverts.some(({ id }) => id !== 'puma')
  return {
    ouverts,
    aVerifier: groupe('a_verifier').filter(({ id }) => !attente.includes(id)),
    fermes: groupe('ferme').filter(droit => !attente.includes(droit.id) && !soigneAutrement(droit)),
    secours: aDemander ? [] : SECOURS,
    enAttendant: attente
  }
}

/** Emergency care closes because the state medical aid pays for it too: no « no » to be read by whoever has no permit. */
const soigneAutrement = ({ id, niveau }: DroitMontre): boolean => id === 'soins-urgents' && niveau === 'plein'

/** Whoever waits for the state medical aid, or does not know where they stand, is cared for at the hospital. */
const attenteDe = (droits: readonly DroitMontre[]): readonly string[] => {
  const attend = (id: string) =>
    droits.some(d => d.id === id && d.statut !== 'ferme' && d.percu !== true && d.niveau === 'plein')
  if (attend('ame')) return ['soins-urgents', 'pass']
  return droits.some(d => d.id === 'puma' && d.statut !== 'ouvert') ? ['pass'] : []
}

const rang = ({ id, niveau }: DroitMontre): number => {
  const place = UTILITE.indexOf(id)
  return (niveau === 'bref' ? 100 : 0) + (place === -1 ? UTILITE.length : place)
}

const montrer = (nom: string, droit: ResultatDuDroit, r: Reponses): DroitMontre => {
  const id = idDuDroit(nom)
  const percu = r.recus === '?' ? null : (droit.percu ?? null)
  const presume = id === 'css' && droit.statut === 'ouvert' && recoit(r, 'aah', 'aspa', 'asi', 'ass')
  const forme = (droit.forme as FormeCss | null | undefined) ?? null
  return {
    id,
    nom,
    statut: droit.statut,
    percu,
    niveau: estBref(id, { ...droit, percu }, r) ? 'bref' : 'plein',
    forme: forme ?? (presume ? 'avec_participation' : null),
    peutEtreGratuite: presume && forme === null,
    automatique: id === 'css' && droit.statut === 'ouvert' && recoit(r, 'rsa'),
    montant: figure(droit.montant_mensuel),
    participation: figure(droit.participation_mensuelle),
    manque: [...new Set((droit.manque ?? []).map(sujet))],
    limite: droit.limite === true,
    provisoire: droit.provisoire === true,
    retour: (droit.retour as readonly string[] | undefined) ?? [],
    resultat: droit
  }
}

const figure = (valeur: unknown): Figure => (valeur ?? null) as Figure

/** `personnes[0].revenus[1].net` → `revenus`; `logement.statut` → `logement`. */
const sujet = (chemin: string): string => {
  // Not something to find out about the dwelling: the rules say themselves what they do not know.
  if (chemin === 'logement.commune_insee') return 'territoire'
  const [premier = '', second] = chemin.replace(/\[\d+\]/g, '').split('.')
  return premier === 'personnes' ? (second ?? 'foyer') : premier
}

const estBref = (id: string, droit: ResultatDuDroit, r: Reponses): boolean => {
  if (droit.percu === true || droit.statut === 'ouvert') return id === 'puma'
  if (droit.statut === 'ferme')
    return SANS_TITRE.includes(id) && ['francaise', 'europe', 'titre'].includes(r.papiers ?? '')
  // Only where no rule of ours holds is it not closed to a French person: still nothing to run after.
  if (SANS_TITRE.includes(id) && r.papiers === 'francaise') return true
  if (id === 'css' || id === 'ame') return false
  // RSA drawn: the path stopped there, so the other rights were not looked at.
  return recoit(r, 'rsa') || (id in INDICES && !INDICES[id]?.(r))
}

/** What, in the answers, makes a right worth a card while it is still to be checked. */
const INDICES: Readonly<Record<string, (r: Reponses) => boolean>> = {
  aah: r => r.sante !== undefined && r.sante.probleme !== 'non',
  asi: r => recoit(r, 'invalidite'),
  ass: r => recoit(r, 'chomage')
}
