import { type Context, Hono } from 'hono'
import { type Formulaire, lireFormulaire, valeur } from '#shared/formulaire'
import { collerNature, lireArgent, recopierNature, remplirArgent } from '../../../domain/precis/argent.ts'
import { REVENUS } from '../../../domain/situation-mots.ts'
import { PageArgent } from '../argent.tsx'
import { adresseDe, apresLArgent, RACINE } from '../etapes.ts'
import { avecBrouillon, type Envoi, garderEtAller, RIEN } from '../passage-precis.tsx'
import type { PortsPrecis } from '../ports.ts'

/** The money of each person. */
export const cheminsArgent = (ports: PortsPrecis) => {
  const scripts = ports.scriptsDeLaGrille
  return new Hono()
    .get(`${RACINE}/argent/:n{[0-9]{1,2}}`, c =>
      avecBrouillon(c, ports, {
        repondre: ({ brouillon }) => {
          const rang = Number(c.req.param('n')) - 1
          if (brouillon.situation.personnes[rang] === undefined) return c.redirect(adresseDe('argent'), 303)
          const tape = remplirArgent(brouillon, rang)
          return c.html(<PageArgent {...{ brouillon, rang, tape, ecarts: RIEN, scripts }} />)
        }
      })
    )
    .post(`${RACINE}/argent/:n{[0-9]{1,2}}`, async c => {
      const tape = await lireFormulaire(c.req)
      return avecBrouillon(c, ports, {
        tape,
        repondre: ({ brouillon }) => {
          const rang = Number(c.req.param('n')) - 1
          if (brouillon.situation.personnes[rang] === undefined) return c.redirect(adresseDe('argent'), 303)
          return recevoirLArgent(c, ports, { brouillon, tape, rang })
        }
      })
    })
}

const recevoirLArgent = async (
  c: Context,
  ports: PortsPrecis,
  { brouillon, tape, rang }: Envoi & { readonly rang: number }
) => {
  const geste = valeur(tape, 'geste')
  const { form, ecarts: duGeste } = agirSurLaGrille(geste, tape, brouillon.situation.mois)
  const lu = lireArgent(form, brouillon, rang)
  const ecarts = [...duGeste, ...(lu.ok ? [] : lu.error)]
  const scripts = ports.scriptsDeLaGrille
  if (!lu.ok || ecarts.length > 0)
    return c.html(<PageArgent {...{ brouillon, rang, tape: form, ecarts, scripts }} />, 422)
  const ici = `${RACINE}/argent/${rang + 1}`
  const adresse = geste === '' ? apresLArgent(lu.value, rang) : `${ici}${ancreDuGeste(geste)}`
  return garderEtAller(c, ports, { brouillon: lu.value, tape: form, adresse })
}

const agirSurLaGrille = (geste: string, form: Formulaire, mois: string) => {
  const [, quoi, nature] = /^(recopier|coller)-(.+)$/.exec(geste) ?? []
  const connue = REVENUS.find(revenu => revenu === nature)
  if (connue === undefined) return { form, ecarts: RIEN }
  return quoi === 'coller'
    ? collerNature(form, connue, mois)
    : { form: recopierNature(form, connue, mois), ecarts: RIEN }
}

/** Back to the grid one was filling, not to the head of the page. */
const ancreDuGeste = (geste: string): string => {
  const [, nature] = /^(?:recopier|coller)-(.+)$/.exec(geste) ?? []
  return nature === undefined ? '' : `#${nature}`
}
