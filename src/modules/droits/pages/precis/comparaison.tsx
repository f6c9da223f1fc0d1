import { m } from '#messages'
import { euros } from '#shared/argent'
import { enumerer } from '#shared/texte'
import { Alerte, Tableau } from '#ui'
import type { Brouillon } from '../../domain/precis/brouillon.ts'
import type { Palier, Scene } from '../../domain/precis/et-si.ts'
import type { Hypothese } from '../../domain/precis/hypothese.ts'
import type { DroitMontre } from '../../index.ts'
import { contenuConnu } from '../contenus.ts'
import { direFigure } from '../figures.ts'
import { direHypothese } from './dire-hypothese.ts'
import { adresseDe } from './etapes.ts'
import { motPrecis } from './mots.ts'

export type ProprietesComparaison = {
  readonly brouillon: Brouillon
  readonly actuelle: Scene
  readonly scenes: readonly { readonly hypothese: Hypothese; readonly scene: Scene | null }[]
  readonly paliers: readonly Palier[]
}

/** What no total of the page counts, in a column at least: nobody takes « to be checked » for nothing. */
export const Incertains = ({ actuelle, scenes, paliers }: ProprietesComparaison) => {
  const vues = [actuelle, ...scenes.flatMap(({ scene }) => scene ?? []), ...paliers]
  const droits = [...new Set(vues.flatMap(({ incertains }) => incertains))]
  return droits.length === 0 ? null : (
    <Alerte ton="attention">
      <p>{m.precis_et_si_incertains({ droits: enumerer(droits.map(nomDu)) })}</p>
      <p>
        <a href={adresseDe('precisions')}>{m.precis_manque_repondre()}</a>
      </p>
    </Alerte>
  )
}

/** Money rights first, then the rest of those that someone wrote a page for. */
const MONTRES = ['aide_logement', 'rsa', 'ppa', 'aah', 'mva', 'asi', 'aspa', 'ass', 'apa_domicile', 'css']

/** A column each: the household today, then with one thing changed. */
export const Comparaison = ({ brouillon, actuelle, scenes }: ProprietesComparaison) => {
  const possibles = scenes.flatMap(({ hypothese, scene }) => (scene === null ? [] : [{ hypothese, scene }]))
  const toutes = [actuelle, ...possibles.map(({ scene }) => scene)]
  const utiles = MONTRES.filter(droit => toutes.some(scene => dire(scene, droit) !== m.precis_rien()))
  return (
    <Tableau
      legende={m.precis_et_si_legende()}
      colonnes={[
        m.precis_et_si_par_mois(),
        m.precis_et_si_aujourdhui(),
        ...possibles.map(({ hypothese }) => direHypothese(hypothese, brouillon.situation))
      ]}
      lignes={[
        [m.precis_revenus(), ...toutes.map(({ disponible }) => direFigure(disponible.revenus) ?? euros(0))],
        ...utiles.map(droit => [nomDu(droit), ...toutes.map(scene => dire(scene, droit))]),
        [
          m.precis_reste(),
          ...toutes.map(({ disponible }) => (
            <strong>{direFigure(disponible.total) ?? m.precis_inconnu()}</strong>
          ))
        ]
      ]}
    />
  )
}

const nomDu = (droit: string): string => contenuConnu(droit)?.nom_officiel ?? motPrecis('droit', droit)

const dire = ({ resultat }: Scene, nom: string): string => {
  const droit = resultat.droits[nom]
  if (droit === undefined || droit.statut === 'ferme') return m.precis_rien()
  if (droit.statut === 'a_verifier') return m.precis_a_verifier()
  const figure = (droit.montant_mensuel ?? null) as DroitMontre['montant']
  if (nom !== 'css') return direFigure(figure) ?? m.precis_ouvert()
  const cout = direFigure((droit.participation_mensuelle ?? null) as DroitMontre['montant'])
  return droit.forme === 'sans_participation'
    ? m.precis_css_gratuite()
    : m.precis_css_payante({ cout: cout ?? '' })
}
