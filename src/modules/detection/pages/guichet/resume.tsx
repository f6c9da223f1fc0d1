import { m } from '#messages'
import { accorder } from '#shared/texte'
import { Actions, Alerte, Bouton, Faits, LienBouton, Tableau } from '#ui'
import type { Resume } from '../../domain/resume/resume.ts'
import { CadreGuichet } from './cadre.tsx'
import { direMontre, enFrancais } from './nombres.ts'

type Proprietes = {
  readonly resume: Resume
  readonly minutes: number
  /** The accompaniment is there to follow those found. */
  readonly campagne: boolean
}

/** What the file gave, in numbers that point at nobody; the list to take away; what is left to erase. */
export const PageResume = ({ resume, minutes, campagne }: Proprietes) => (
  <CadreGuichet titre={m.detection_resume_titre()} entre>
    <h1>{m.detection_resume_titre()}</h1>
    <Faits
      faits={[
        { nom: m.detection_resume_lus(), valeur: enFrancais(resume.lus) },
        { nom: m.detection_resume_avec_un_droit(), valeur: direMontre(resume.avecUnDroit) },
        { nom: m.detection_resume_bientot_finis(), valeur: direMontre(resume.bientotFinis) },
        { nom: m.detection_resume_un_fait(), valeur: direMontre(resume.unFaitDecide) },
        { nom: m.detection_resume_rejetes(), valeur: enFrancais(resume.rejetes) }
      ]}
    />
    <Actions>
      <LienBouton adresse="/detection/liste.csv">{m.detection_resume_liste()}</LienBouton>
      <LienBouton allure="discret" adresse="/detection/liste.jsonl">
        {m.detection_resume_liste_programme()}
      </LienBouton>
    </Actions>
    {campagne && (
      <form method="post" action="/detection/campagne">
        <Bouton>{m.detection_resume_campagne()}</Bouton>
      </form>
    )}
    <Alerte ton="attention">
      <p>{m.detection_resume_duree({ duree: accorder(minutes, 'minute') })}</p>
      <form method="post" action="/detection/effacer">
        <Bouton allure="discret">{m.detection_resume_effacer()}</Bouton>
      </form>
    </Alerte>
    <ParDroit resume={resume} />
    <ParCommune resume={resume} />
    {resume.refus.length > 0 && <Refusees resume={resume} />}
    <p class="doux">{m.detection_resume_secret()}</p>
  </CadreGuichet>
)

const ParDroit = ({ resume: { droits } }: Pick<Proprietes, 'resume'>) => (
  <>
    <h2>{m.detection_resume_par_droit()}</h2>
    {droits.length === 0 && <p>{m.detection_resume_aucun_droit()}</p>}
    <Faits faits={droits.map(({ nom, foyers }) => ({ nom, valeur: direMontre(foyers) }))} />
  </>
)

const ParCommune = ({ resume: { communes, autresCommunes } }: Pick<Proprietes, 'resume'>) =>
  communes.length === 0 && autresCommunes === null ? null : (
    <>
      <h2>{m.detection_resume_par_commune()}</h2>
      <Faits
        faits={[
          ...communes.map(({ nom, foyers }) => ({ nom, valeur: enFrancais(foyers) })),
          ...(autresCommunes === null ? [] : [enFait(autresCommunes)])
        ]}
      />
    </>
  )

const enFait = ({ combien, foyers }: NonNullable<Resume['autresCommunes']>) => ({
  nom: m.detection_resume_autres({ combien: accorder(combien, 'commune') }),
  valeur: direMontre(foyers)
})

const Refusees = ({ resume: { refus, rejetes } }: Pick<Proprietes, 'resume'>) => (
  <>
    <Tableau
      legende={m.detection_resume_refusees()}
      colonnes={[m.detection_resume_ligne(), m.detection_resume_corriger()]}
      lignes={refus.map(({ ligne, chemin, message }) => [
        enFrancais(ligne),
        [chemin, message].filter(Boolean).join(' : ')
      ])}
    />
    {rejetes > refus.length && <p>{m.detection_resume_refusees_suite()}</p>}
  </>
)
