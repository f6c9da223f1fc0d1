import { Hono } from 'hono'
import { lireFormulaire, valeur } from '#shared/formulaire'
import { lireTouche, remplirTouche } from '../../../domain/precis/touche.ts'
import { adresseDe } from '../etapes.ts'
import { avecBrouillon, garderEtAller, RIEN } from '../passage-precis.tsx'
import type { PortsPrecis } from '../ports.ts'
import { PageTouche } from '../touche.tsx'

/** What is already drawn. */
export const cheminsTouche = (ports: PortsPrecis) => {
  const { scripts } = ports
  const adresse = adresseDe('touche')
  return new Hono()
    .get(adresse, c =>
      avecBrouillon(c, ports, {
        repondre: ({ brouillon }) => {
          const tape = remplirTouche(brouillon)
          return c.html(<PageTouche {...{ brouillon, tape, ecarts: RIEN, uneDePlus: true, scripts }} />)
        }
      })
    )
    .post(adresse, async c => {
      const tape = await lireFormulaire(c.req)
      return avecBrouillon(c, ports, {
        tape,
        repondre: ({ brouillon }) => {
          const lu = lireTouche(tape, brouillon)
          const ecarts = lu.ok ? RIEN : lu.error
          const ajoute = valeur(tape, 'geste') === 'ajouter'
          if (!lu.ok)
            return c.html(<PageTouche {...{ brouillon, tape, ecarts, uneDePlus: ajoute, scripts }} />, 422)
          return garderEtAller(c, ports, {
            brouillon: lu.value,
            tape,
            adresse: ajoute ? adresse : adresseDe('precisions')
          })
        }
      })
    })
}
