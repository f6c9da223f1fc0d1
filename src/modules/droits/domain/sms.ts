import { enGsm7, enTextes, TEXTES_AU_PLUS, tientEnUnTexte } from '#shared/gsm7'
import type { Etape, FeuilleDeRoute } from './feuille-de-route.ts'
import type { PapierAReunir } from './papiers.ts'
import { bornes, type Figure } from './resultat.ts'

/** The sheet in at most three texts to copy by hand: the steps first, then every paper that finds room. */
export const sms = ({ etapes, papiers }: FeuilleDeRoute): readonly string[] =>
  ajouterPapiers(enTextes(etapes.map(phraseDe)), papiers.map(nomCourt))

const GESTES = { demander: 'Demandez', reclamer: 'Réclamez', verifier: 'À vérifier' } as const

/** « Demandez : Complémentaire santé solidaire (C2S), 14 € par mois. Assurance maladie 36 46. » */
const phraseDe = ({ geste, nom, telephone, sms, droit }: Etape): string => {
  const prix =
    droit.statut === 'ouvert' && droit.forme === 'avec_participation' ? montant(droit.participation) : ''
  const appel = sms ?? (telephone === null ? '' : `${telephone.nom} ${telephone.numero}.`)
  return `${GESTES[geste]} : ${nom}${prix}. ${appel}`.trim()
}

const montant = (participation: Figure): string => {
  const [min, max] = bornes(participation)
  if (!Number.isFinite(max) || max === 0) return ''
  const ecrit = String(max).replace('.', ',')
  return min === max ? `, ${ecrit} € par mois` : `, ${ecrit} € par mois au plus`
}

/** Without what follows the first comma, unless the content gives its own few words. */
const nomCourt = ({ quoi, court }: PapierAReunir): string =>
  enGsm7(minuscule(court ?? quoi.replace(/\s*[,:(].*/, '')))

const minuscule = (texte: string): string => `${texte.charAt(0).toLowerCase()}${texte.slice(1)}`

/** Each paper goes to the first text with room for it: none is dropped while one of the three can hold it. */
const ajouterPapiers = (phrases: readonly string[], papiers: readonly string[]): readonly string[] => {
  const noms: string[][] = Array.from({ length: TEXTES_AU_PLUS }, () => [])
  const texteAvec = (rang: number, ...autres: readonly string[]): string =>
    [phrases[rang] ?? '', liste([...(noms[rang] ?? []), ...autres])].filter(Boolean).join(' ')
  for (const papier of papiers) {
    const rang = noms.findIndex((_, place) => tientEnUnTexte(texteAvec(place, papier)))
    noms[rang]?.push(papier)
  }
  return noms.map((_, rang) => texteAvec(rang)).filter(Boolean)
}

/** « À apporter : un RIB ; votre carte Vitale. » */
const liste = (noms: readonly string[]): string =>
  noms.length === 0 ? '' : enGsm7(`À apporter : ${noms.join(' ; ')}.`)
