import { m } from '#messages'
import { Actions, Bouton, Depliant, Progression, ResumeErreurs } from '#ui'
import type { Champ, ErreurChamp, Formulaire } from '../index.ts'
import { type Cadrage, Cadre } from './cadre.tsx'
import { ancreDe, ChampDeQuestion, estAveuDIgnorance } from './champs.tsx'
import { aUnMot, mot } from './mots.ts'

export type VueQuestion = {
  /** Its words are `droits_question_<cle>_…`. */
  readonly cle: string
  /** May frighten: why comes before the choices, and the tab does not say what is asked. */
  readonly delicate: boolean
  readonly champs: readonly Champ[]
  readonly rang: number
  readonly auPlus: number
  readonly tape: Formulaire
  readonly erreurs: readonly ErreurChamp[]
}

type ProprietesQuestion = VueQuestion & {
  readonly cadrage: Cadrage
  /** Come from the results to change one answer: going back goes there. */
  readonly revoit?: boolean
}

/** One question: its title, its fields, why it is asked, what to press. */
export const PageQuestion = ({ cadrage, revoit = false, ...vue }: ProprietesQuestion) => (
  <Cadre titre={titreDOnglet(vue)} enErreur={vue.erreurs.length > 0} cadrage={cadrage} allure="question">
    <Progression numero={vue.rang} total={vue.auPlus} />
    <ResumeErreurs erreurs={resume(vue)} />
    <form method="post">
      <Champs {...vue} />
      {!vue.delicate && (
        <Depliant titre={m.droits_pourquoi()}>
          <p>{pourquoi(vue)}</p>
        </Depliant>
      )}
      <Actions>
        <Bouton>{m.droits_continuer()}</Bouton>
        {vue.champs.filter(estAveuDIgnorance).map(champ => (
          <Bouton allure="discret" nom={champ.nom} valeur="?">
            {m.droits_ne_sait_pas()}
          </Bouton>
        ))}
        <a href={revoit ? '/droits/resultats' : adresseDAvant(vue)}>{m.droits_revenir()}</a>
      </Actions>
    </form>
    {vue.rang > 1 && (
      <p>
        <a href="/droits/deja-sur">{m.droits_voir_deja_sur()}</a>
      </p>
    )}
  </Cadre>
)

const adresseDAvant = ({ rang }: VueQuestion) => (rang === 1 ? '/' : `/droits/questions/${rang - 1}`)

const cleTitre = ({ cle }: VueQuestion) => `droits_question_${cle}_titre`
const pourquoi = ({ cle }: VueQuestion) => mot(`droits_question_${cle}_pourquoi`)

/** A page of several fields has a heading of its own; else the field is the heading. */
const titreAPart = (vue: VueQuestion): string | undefined =>
  aUnMot(cleTitre(vue)) && vue.champs[0]?.cle !== cleTitre(vue) ? mot(cleTitre(vue)) : undefined

const titreDOnglet = (vue: VueQuestion): string => {
  const [premier] = vue.champs
  // The history of a shared computer keeps the titles of pages.
  if (vue.delicate || premier === undefined) return m.droits_question_rang({ rang: String(vue.rang) })
  return titreAPart(vue) ?? mot(premier.cle, premier.valeurs)
}

const Champs = (vue: VueQuestion) => {
  const titre = titreAPart(vue)
  return (
    <>
      {titre && <h1>{titre}</h1>}
      {titre && vue.delicate && <p>{pourquoi(vue)}</p>}
      {vue.champs
        .filter(champ => !estAveuDIgnorance(champ))
        .map((champ, rang) => {
          const porteLeTitre = rang === 0 && titre === undefined
          return (
            <ChampDeQuestion
              champ={champ}
              niveau={porteLeTitre ? 1 : 2}
              raison={porteLeTitre && vue.delicate ? pourquoi(vue) : undefined}
              tape={vue.tape}
              erreur={messageDe(vue, champ)}
            />
          )
        })}
    </>
  )
}

const messageDe = ({ erreurs }: VueQuestion, champ: Champ): string | undefined => {
  const erreur = erreurs.find(e => e.champ === champ.nom)
  return erreur && mot(`droits_erreur_${erreur.code}`)
}

const resume = (vue: VueQuestion) =>
  vue.champs.flatMap(champ => {
    const message = messageDe(vue, champ)
    if (message === undefined) return []
    // Several fields left empty would read as the same line several times.
    const ou = vue.erreurs.length > 1 ? `${mot(champ.cle, champ.valeurs)} ` : ''
    return [{ champ: ancreDe(champ), message: `${ou}${message}` }]
  })
