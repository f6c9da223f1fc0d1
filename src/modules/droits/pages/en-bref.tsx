import { m } from '#messages'
import { LigneEtat, LignesEtat } from '#ui'
import type { DroitMontre, Resultats } from '../index.ts'
import { contenuDuDroit } from './contenus.ts'
import { montantAMontrer } from './figures.ts'
import { titreDuDroit } from './titre-du-droit.ts'

/** Open, with a card of its own, and not drawn yet. */
export const aDemande = ({ statut, percu, niveau }: DroitMontre): boolean =>
  statut === 'ouvert' && percu !== true && niveau === 'plein'

export const aDemanderDe = ({ ouverts }: Resultats): readonly DroitMontre[] => ouverts.filter(aDemande)

/** What is said elsewhere, under « in the meantime », is not said twice. */
export const aVerifierDe = ({ aVerifier, enAttendant }: Resultats): readonly DroitMontre[] =>
  aVerifier.filter(({ id }) => !enAttendant.includes(id))

/** The answer in one glance, on the first screen: each right to ask for, then how many wait and how many are closed. */
export const EnBref = ({ resultats }: { readonly resultats: Resultats }) => {
  const aDemander = aDemanderDe(resultats)
  const aVerifier = aVerifierDe(resultats)
  return (
    <>
      {aDemander.length === 0 && (
        <p>{aVerifier.length > 0 ? m.droits_bref_manque() : m.droits_bref_rien()}</p>
      )}
      <LignesEtat>
        {aDemander.map(droit => (
          <LigneEtat etat="oui">
            <a href={`#${droit.id}`}>{titreDuDroit(droit, contenuDuDroit(droit.id))}</a>
            {combien(droit)}
          </LigneEtat>
        ))}
        {aVerifier.length > 0 && (
          <LigneEtat etat="voir">
            <a href="#a-verifier">{m.droits_bref_a_verifier({ nombre: String(aVerifier.length) })}</a>
          </LigneEtat>
        )}
        {resultats.fermes.length > 0 && (
          <LigneEtat etat="non">
            <a href="#fermes">{m.droits_bref_fermes({ nombre: String(resultats.fermes.length) })}</a>
          </LigneEtat>
        )}
      </LignesEtat>
    </>
  )
}

const combien = ({ montant }: DroitMontre): string => {
  const dit = montantAMontrer(montant)
  return dit === undefined ? '' : ` : ${m.droits_par_mois({ montant: dit })}`
}
