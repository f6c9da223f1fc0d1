import { Hono } from 'hono'
import { lireFormulaire, valeur } from '#shared/formulaire'
import { faitsAttendus } from '../../../domain/precis/attendus.ts'
import type { Brouillon } from '../../../domain/precis/brouillon.ts'
import {
  faitsDemandes,
  lirePrecisions,
  pagesEnAttente,
  remplirPrecisions,
  resteEstNon
} from '../../../domain/precis/precisions.ts'
import { adresseDe } from '../etapes.ts'
import { avecBrouillon, garderEtAller, RIEN } from '../passage-precis.tsx'
import type { PortsPrecis } from '../ports.ts'
import { PagePrecisions } from '../precisions.tsx'

/** The facts that a right, an amount or a comparison waits for. */
export const cheminsPrecisions = (ports: PortsPrecis) => {
  const { calcul, scripts } = ports
  const adresse = adresseDe('precisions')
  const vueDe = (brouillon: Brouillon) => {
    const { ici, supposes } = faitsAttendus(brouillon, calcul)
    return {
      brouillon,
      demandes: faitsDemandes(brouillon, [...ici, ...supposes], calcul.faits),
      ailleurs: pagesEnAttente(ici),
      scripts
    }
  }
  return new Hono()
    .get(adresse, c =>
      avecBrouillon(c, ports, {
        repondre: ({ brouillon }) => {
          const vue = vueDe(brouillon)
          const tape = remplirPrecisions(brouillon, vue.demandes)
          return c.html(<PagePrecisions {...{ ...vue, tape, ecarts: RIEN }} />)
        }
      })
    )
    .post(adresse, async c => {
      const tape = await lireFormulaire(c.req)
      return avecBrouillon(c, ports, {
        tape,
        repondre: ({ brouillon }) => {
          const vue = vueDe(brouillon)
          const dit = valeur(tape, 'geste') === 'reste-non' ? resteEstNon(tape, vue.demandes) : tape
          const lu = lirePrecisions(dit, brouillon, vue.demandes)
          if (!lu.ok) return c.html(<PagePrecisions {...{ ...vue, tape: dit, ecarts: lu.error }} />, 422)
          return garderEtAller(c, ports, { brouillon: lu.value, tape, adresse: adresseDe('resultats') })
        }
      })
    })
}
