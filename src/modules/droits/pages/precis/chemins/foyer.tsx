import { type Context, Hono } from 'hono'
import { lireFormulaire, valeur } from '#shared/formulaire'
import type { Brouillon } from '../../../domain/precis/brouillon.ts'
import { lireFoyer, lireFoyerEnCours, remplirFoyer } from '../../../domain/precis/foyer.ts'
import {
  ajouterPersonne,
  decaler,
  remettrePersonne,
  retirerPersonne
} from '../../../domain/precis/venir-et-partir.ts'
import { adresseDe } from '../etapes.ts'
import { PageFoyer } from '../foyer.tsx'
import { avecBrouillon, type Envoi, garderEtAller, RIEN } from '../passage-precis.tsx'
import type { PortsPrecis } from '../ports.ts'

/** Who lives there. */
export const cheminsFoyer = (ports: PortsPrecis) => {
  const { scripts } = ports
  const adresse = adresseDe('foyer')
  return new Hono()
    .get(adresse, c =>
      avecBrouillon(c, ports, {
        repondre: ({ brouillon }) =>
          c.html(<PageFoyer {...{ brouillon, tape: remplirFoyer(brouillon), ecarts: RIEN, scripts }} />)
      })
    )
    .post(adresse, async c => {
      const tape = await lireFormulaire(c.req)
      return avecBrouillon(c, ports, {
        tape,
        repondre: ({ brouillon }) => {
          if (valeur(tape, 'geste') !== '') return agirSurLeFoyer(c, ports, { brouillon, tape })
          const lu = lireFoyer(tape, brouillon)
          if (!lu.ok) return c.html(<PageFoyer {...{ brouillon, tape, ecarts: lu.error, scripts }} />, 422)
          return garderEtAller(c, ports, { brouillon: lu.value, tape, adresse: adresseDe('logement') })
        }
      })
    })
}

/** Someone comes in or goes out: all that is right is kept, and what is not yet stays on the page as it was typed. */
const agirSurLeFoyer = async (c: Context, ports: PortsPrecis, { brouillon, tape }: Envoi) => {
  const { lu, ecarts } = lireFoyerEnCours(tape, brouillon)
  const { change, envoye } = gesteDuFoyer(valeur(tape, 'geste'), lu, tape)
  const suite = await garderEtAller(c, ports, { brouillon: change, tape, adresse: adresseDe('foyer') })
  const restants = ecarts.length === 0 ? [] : lireFoyerEnCours(envoye, change).ecarts
  if (suite.status !== 303 || restants.length === 0) return suite
  const { scripts } = ports
  const affiche = { ...remplirFoyer(change), ...envoye }
  return c.html(<PageFoyer {...{ brouillon: change, tape: affiche, ecarts: restants, scripts }} />, 422)
}

const gesteDuFoyer = (
  geste: string,
  brouillon: Brouillon,
  tape: Envoi['tape']
): { readonly change: Brouillon; readonly envoye: Envoi['tape'] } => {
  const [, retire] = /^retirer-(\d+)$/.exec(geste) ?? []
  if (retire !== undefined) {
    const change = retirerPersonne(brouillon, Number(retire))
    return { change, envoye: change === brouillon ? tape : decaler(tape, Number(retire), -1) }
  }
  if (geste === 'conjoint') {
    const change = ajouterPersonne(brouillon, 'conjoint')
    return { change, envoye: change === brouillon ? tape : decaler(tape, 1, 1) }
  }
  if (geste === 'enfant') return { change: ajouterPersonne(brouillon, 'enfant'), envoye: tape }
  const rang = brouillon.retiree?.rang
  if (geste !== 'remettre' || rang === undefined) return { change: brouillon, envoye: tape }
  return { change: remettrePersonne(brouillon), envoye: decaler(tape, rang, 1) }
}
