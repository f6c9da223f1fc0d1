import { type Context, Hono } from 'hono'
import { type Formulaire, lireFormulaire, valeur } from '#shared/formulaire'
import { lireSaisie } from '../../domain/corrections/lire-saisie.ts'
import { type Saisie, saisieDe, saisieDesHoraires } from '../../domain/corrections/saisie.ts'
import { aDesPlages, TOUS_LES_JOURS } from '../../domain/horaires/horaires.ts'
import { lireHorairesTexte } from '../../domain/horaires/lecture/texte.ts'
import type { Signalement } from '../../domain/signalements/signalement.ts'
import { champsARenvoyer } from '../signaler/garde-du-formulaire.tsx'
import { direRefus } from './chemins-file.tsx'
import { PageCorriger, type VueDeCorrection } from './corriger.tsx'
import { idDuJour } from './erreurs-de-correction.ts'
import type { EnvPro } from './porte.tsx'
import type { LieuACorriger, PortsReferent } from './ports.ts'
import { PageRelireCorrection } from './relire-correction.tsx'

const RAISON_MAXIMUM = 300
const CHEMIN = '/pro/lieux/corriger/:code{[0-9A-Z]{6}}'

/** The sheet of a place put right by hand: the form, what is about to change, then it is done. */
export const cheminsCorriger = (ports: PortsReferent) =>
  new Hono<EnvPro>()
    .get(CHEMIN, async c => {
      const affaire = c.req.query('affaire') ?? ''
      const ouvert = await ports.aCorriger(c.req.param('code'), affaire || null)
      if (ouvert === null) return c.notFound()
      const saisie = preremplir(saisieDe(ouvert.lieu), ouvert.dit)
      return c.html(
        <PageCorriger vue={{ ouvert, affaire, saisie, raison: '', erreurs: [] }} scripts={ports.scripts} />
      )
    })
    .post(CHEMIN, async c => {
      const form = await lireFormulaire(c.req)
      const affaire = valeur(form, 'affaire')
      const ouvert = await ports.aCorriger(c.req.param('code'), affaire || null)
      if (ouvert === null) return c.notFound()
      return recevoir(c, ports, { ouvert, affaire, form })
    })

type Envoi = { readonly ouvert: LieuACorriger; readonly affaire: string; readonly form: Formulaire }

const recevoir = async (c: Context<EnvPro>, ports: PortsReferent, { ouvert, affaire, form }: Envoi) => {
  const { lieu } = ouvert
  const { scripts } = ports
  const saisie = saisieEnvoyee(form)
  const raison = valeur(form, 'raison').slice(0, RAISON_MAXIMUM)
  // The version is that of the form, not of now: what changed meanwhile is not overwritten unseen.
  const version = Number(valeur(form, 'version')) || 0
  const vue: VueDeCorrection = { ouvert: { ...ouvert, version }, affaire, saisie, raison, erreurs: [] }
  const lue = lireSaisie(lieu, saisie, { jour: ports.jour(), trouverCommune: ports.trouverCommune })
  if (!lue.ok) return c.html(<PageCorriger vue={{ ...vue, erreurs: lue.error }} scripts={scripts} />, 422)
  const etape = valeur(form, 'etape')
  if (etape === 'reprendre') return c.html(<PageCorriger {...{ vue, scripts }} />)
  if (etape !== 'enregistrer') {
    const champs = champsARenvoyer(form)
    return c.html(<PageRelireCorrection {...{ lieu, champs, scripts }} correction={lue.value} />)
  }
  const corrige = await ports.corriger({
    code: lieu.code,
    version,
    affaire: affaire || null,
    correction: lue.value,
    raison,
    par: c.var.referent.prenom
  })
  if (corrige.ok) return c.redirect(`/pro/lieux?faite=${corrige.value}`, 303)
  // The form as it was typed, on the place as it now is; what was decided meanwhile is decided.
  const reprise = { ...vue, ouvert, affaire: '', avis: direRefus(corrige.error) }
  return c.html(<PageCorriger vue={reprise} scripts={scripts} />, 409)
}

/** What someone proposed is already in the form: the referent only has to read it. */
const preremplir = (saisie: Saisie, dit: Signalement | null): Saisie => {
  if (dit?.motif === 'horaires') return { ...saisie, ...horairesProposes(dit.propose) }
  if (dit?.motif === 'telephone' && dit.propose !== '') return { ...saisie, telephones: dit.propose }
  if (dit?.motif === 'ne-fait-plus')
    return { ...saisie, neFaitPas: [saisie.neFaitPas, dit.propose].join('\n').trim() }
  return saisie
}

const horairesProposes = (propose: string): Partial<Saisie> => {
  const lus = lireHorairesTexte(propose)
  return lus.doutes.length > 0 || !aDesPlages(lus) ? {} : saisieDesHoraires(lus)
}

const saisieEnvoyee = (form: Formulaire): Saisie => ({
  jours: TOUS_LES_JOURS.map(rang => valeur(form, idDuJour(rang))),
  autres: valeur(form, 'autres'),
  sansHoraires: valeur(form, 'sansHoraires') !== '',
  telephones: valeur(form, 'telephones'),
  voie: valeur(form, 'voie'),
  complement: valeur(form, 'complement'),
  codePostal: valeur(form, 'codePostal'),
  commune: valeur(form, 'commune'),
  neFaitPas: valeur(form, 'neFaitPas').replace(/\r\n?/g, '\n'),
  fermeDepuis: valeur(form, 'fermeDepuis'),
  juste: valeur(form, 'juste') !== ''
})
