import { Hono } from 'hono'
import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { type Formulaire, lireFormulaire, valeur } from '#shared/formulaire'
import { ISSUES, type Issue } from '../../domain/affaires/affaire.ts'
import type { RefusDeDecider } from '../../domain/affaires/decision.ts'
import { adresseDeLaFile, lireVueDeFile } from './demande-de-file.ts'
import { PageFile, PagePasDecide } from './file.tsx'
import { direIssue } from './mots-du-referent.ts'
import type { EnvPro } from './porte.tsx'
import type { Endroit, PortsReferent } from './ports.ts'

const RAISON_MAXIMUM = 300

/** The queue, what one decides of it, and how one takes a decision back. */
export const cheminsFile = (ports: PortsReferent) =>
  new Hono<EnvPro>()
    .get('/pro/lieux', async c => {
      const vue = lireVueDeFile(c.req.query(), ports.departement)
      const endroit = vue.ou === '' ? null : ports.situer(vue.ou)
      const file = await ports.file({ ...filtreDe(endroit), sorte: vue.sorte }, vue.page)
      const faite = vue.faite === null ? null : await ports.decision(vue.faite)
      return c.html(
        <PageFile {...{ vue, endroit, file, faite }} jour={ports.jour()} scripts={ports.scripts} />
      )
    })
    .post('/pro/lieux/decider', async c => {
      const form = await lireFormulaire(c.req)
      const retour = retourDe(form)
      const issue = valeur(form, 'issue')
      if (!estIssue(issue)) return c.redirect(retour, 303)
      const decide = await ports.decider({
        cle: valeur(form, 'cle'),
        issue,
        raison: raisonDe(form),
        par: c.var.referent.prenom
      })
      if (decide.ok) return c.redirect(avec(retour, { faite: String(decide.value) }), 303)
      return c.html(<PagePasDecide {...direRefus(decide.error)} retour={retour} />, 409)
    })
    .post('/pro/lieux/annuler', async c => {
      const form = await lireFormulaire(c.req)
      const retour = retourDe(form)
      const annule = await ports.annuler({
        decision: Number(valeur(form, 'decision')) || 0,
        par: c.var.referent.prenom
      })
      return c.redirect(annule.ok ? avec(retour, { annulee: '' }) : retour, 303)
    })

/** What the queue asks the database. */
export const filtreDe = (endroit: Endroit | null) => ({
  departement: endroit?.departement,
  commune: endroit?.commune
})

const estIssue = (mot: string): mot is Issue => (ISSUES as readonly string[]).includes(mot)

// Each affair of the page has its own field: only one form was sent.
const raisonDe = (form: Formulaire): string => {
  const nom = Object.keys(form).find(cle => cle.startsWith('raison'))
  return nom === undefined ? '' : valeur(form, nom).slice(0, RAISON_MAXIMUM)
}

const retourDe = (form: Formulaire): string => {
  const retour = valeur(form, 'retour')
  return /^\/pro\/lieux(\?|$|\/decisions$)/.test(retour) ? retour : '/pro/lieux'
}

const avec = (retour: string, suite: Readonly<Record<string, string>>): string => {
  const { pathname, searchParams } = new URL(retour, 'http://ici')
  if (pathname !== '/pro/lieux') return pathname
  return adresseDeLaFile(lireVueDeFile(Object.fromEntries(searchParams), null), suite)
}

/** Why nothing was decided, said to who was about to. */
export const direRefus = (refus: RefusDeDecider): { readonly titre: string; readonly phrase: string } => {
  if (refus.code === 'a-change')
    return { titre: m.lieux_pro_change_titre(), phrase: m.lieux_pro_change_phrase() }
  if (refus.code === 'a-ecrire')
    return { titre: m.lieux_pro_ecrire_titre(), phrase: m.lieux_pro_ecrire_phrase() }
  const { par, le, issue } = refus.decision
  return {
    titre: m.lieux_pro_deja_titre(),
    phrase: m.lieux_pro_deja_phrase({ par, date: jourEnLettres(le), issue: direIssue(issue) })
  }
}
