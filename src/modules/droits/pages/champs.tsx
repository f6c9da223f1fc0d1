import type { Child } from 'hono/jsx'
import { m } from '#messages'
import { moisEnLettres } from '#shared/date'
import { estDepartement } from '#shared/territoire'
import { Champ as ChampTexte, Choix, ListeDeroulante, Nombres, type Option as OptionUi } from '#ui'
import { departements } from '../genere-contenus/contenus.js'
import { type Champ, type Formulaire, NE_SAIT_PAS, type Option } from '../index.ts'
import { aUnMot, mot } from './mots.ts'
import { pictogrammeDe } from './pictogrammes.ts'

export type Saisie = {
  readonly champ: Champ
  readonly niveau: 1 | 2
  readonly tape: Formulaire
  readonly erreur: string | undefined
  /** Why it is asked, when it must be read before the choices. */
  readonly raison?: string | undefined
}

/** « Je ne sais pas » alone is drawn as a second button, not as a box to tick before « Continuer ». */
export const estAveuDIgnorance = (champ: Champ): boolean =>
  champ.sorte === 'cases' && champ.options.length === 1 && champ.options[0]?.valeur === NE_SAIT_PAS

/** The id that the error summary must lead to. */
export const ancreDe = (champ: Champ): string => (champ.sorte === 'jour' ? `${champ.nom}_jour` : champ.nom)

const enListe = (envoye: Formulaire[string]): readonly string[] =>
  envoye === undefined ? [] : typeof envoye === 'string' ? [envoye] : envoye
const enTexte = (envoye: Formulaire[string]): string | undefined => enListe(envoye).at(-1)

const option = (o: Option): OptionUi => ({
  valeur: o.valeur,
  libelle: mot(o.cle, o.valeurs),
  pictogramme: pictogrammeDe(o),
  aPart: o.aPart
})

/** A field of a question, drawn from what the domain says of it. */
export const ChampDeQuestion = ({ champ, niveau, tape, erreur, raison }: Saisie): Child => {
  const libelle = mot(champ.cle, champ.valeurs)
  const aide = [aideDe(champ), raison].filter(Boolean).join(' ') || undefined
  const commun = { nom: champ.nom, niveau, aide, erreur }
  const valeur = enTexte(tape[champ.nom])
  switch (champ.sorte) {
    case 'choix':
    case 'cases':
      return (
        <Choix
          {...commun}
          legende={libelle}
          options={champ.options.map(option)}
          choisi={enListe(tape[champ.nom])}
          plusieurs={champ.sorte === 'cases'}
        />
      )
    case 'nombres':
      return <ChampNombres {...commun} legende={libelle} options={champ.options} choisi={valeur} />
    case 'annee':
      return (
        <ChampTexte
          {...commun}
          libelle={libelle}
          valeur={valeur}
          clavier="numeric"
          taille={6}
          longueurMax={4}
        />
      )
    case 'montant':
      return (
        <ChampTexte
          {...commun}
          libelle={libelle}
          valeur={valeur}
          clavier="decimal"
          taille={9}
          unite={m.droits_euros_par_mois()}
        />
      )
    case 'jour':
      return <ChampJour {...commun} libelle={libelle} tape={tape} />
    case 'departement':
      return (
        <ListeDeroulante
          {...commun}
          libelle={libelle}
          invite={m.droits_choisissez()}
          options={[
            { valeur: NE_SAIT_PAS, libelle: m.droits_ne_sait_pas() },
            ...departements.map(({ code, nom }) => ({
              valeur: code,
              libelle: estDepartement(code) ? `${code} ${nom}` : nom
            }))
          ]}
          choisi={valeur ?? champ.propose ?? undefined}
        />
      )
  }
}

const aideDe = (champ: Champ): string | undefined => {
  if (champ.aide !== undefined) return mot(champ.aide, champ.valeurs)
  const propre = champ.cle.replace(/_titre$/, '_aide')
  if (propre !== champ.cle && aUnMot(propre)) return mot(propre)
  return champ.sorte === 'annee' ? m.droits_annee_aide() : undefined
}

type Groupe = {
  readonly nom: string
  readonly niveau: 1 | 2
  readonly aide: string | undefined
  readonly erreur: string | undefined
}

const ChampNombres = ({
  options,
  ...groupe
}: Groupe & {
  readonly legende: string
  readonly options: readonly Option[]
  readonly choisi: string | undefined
}) => {
  const combien = options.findIndex((o, rang) => o.cle !== 'droits_nombre' || o.valeur !== String(rang))
  return <Nombres {...groupe} a={combien - 1} ensuite={options.slice(combien).map(option)} />
}

const MOIS = Array.from({ length: 12 }, (_, rang) => {
  const mois = String(rang + 1)
  return { valeur: mois, libelle: moisEnLettres(`2000-${mois.padStart(2, '0')}`).replace(/ .*/, '') }
})

// The year is known already: a day to type, a month to choose.
const ChampJour = ({
  nom,
  niveau,
  aide,
  erreur,
  libelle,
  tape
}: Groupe & { readonly libelle: string; readonly tape: Formulaire }) => (
  <>
    {niveau === 1 ? <h1>{libelle}</h1> : <h2>{libelle}</h2>}
    <ChampTexte
      nom={`${nom}_jour`}
      libelle={m.droits_jour()}
      valeur={enTexte(tape[`${nom}_jour`])}
      aide={aide}
      erreur={erreur}
      clavier="numeric"
      taille={4}
      longueurMax={2}
    />
    <ListeDeroulante
      nom={`${nom}_mois`}
      libelle={m.droits_mois()}
      invite={m.droits_choisissez()}
      options={MOIS}
      choisi={enTexte(tape[`${nom}_mois`])}
    />
  </>
)
