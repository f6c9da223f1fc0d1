import type { Context } from 'hono'
import type { Formulaire } from '#shared/formulaire'
import { type Brouillon, lireBrouillon } from '../../domain/precis/brouillon.ts'
import type { Code } from '../../domain/precis/code.ts'
import type { Ecart } from '../../domain/precis/saisie.ts'
import { PagePanne } from './depart.tsx'
import { RACINE } from './etapes.ts'
import type { PortsPrecis } from './ports.ts'

/** What a page of the form was sent, and the draft it goes into. */
export type Envoi = { readonly brouillon: Brouillon; readonly tape: Formulaire }

export const RIEN: readonly Ecart[] = []

type Passage = { readonly brouillon: Brouillon; readonly code: Code }

type Repondre = (passage: Passage) => Response | Promise<Response>

/** Opens the draft of this session, else says why it cannot; `tape` is what a form sent, so that nothing of it is lost. */
export const avecBrouillon = async (
  c: Context,
  ports: PortsPrecis,
  { tape = null, repondre }: { readonly tape?: Formulaire | null; readonly repondre: Repondre }
): Promise<Response> => {
  const lu = await ports.brouillons.lire(c)
  if (lu.sorte === 'panne') return enPanne(c, ports, tape)
  const brouillon = lu.sorte === 'ici' ? lireBrouillon(lu.valeur, ports.jour()) : undefined
  return lu.sorte === 'ici' && brouillon !== undefined
    ? repondre({ brouillon, code: lu.code })
    : c.redirect(`${RACINE}?perdu`, 303)
}

/** Keeps the draft, then goes on; or keeps what was typed in the page, to be sent again. */
export const garderEtAller = async (
  c: Context,
  ports: PortsPrecis,
  suite: { readonly brouillon: Brouillon; readonly tape: Formulaire; readonly adresse: string }
): Promise<Response> => {
  const issue = await ports.brouillons.ecrire(c, suite.brouillon)
  if (issue.ok) return c.redirect(suite.adresse, 303)
  return issue.error === 'panne' ? enPanne(c, ports, suite.tape) : c.redirect(`${RACINE}?perdu`, 303)
}

export const enPanne = (c: Context, { scripts }: PortsPrecis, tape: Formulaire | null) =>
  c.html(<PagePanne adresse={new URL(c.req.url).pathname} tape={tape} scripts={scripts} />, 503)
