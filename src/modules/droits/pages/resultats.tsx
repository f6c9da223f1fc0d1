import type { PropsWithChildren } from 'hono/jsx'
import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { Actions, Carte, Depliant, LienBouton, LignesEtat, Telephone } from '#ui'
import type { DroitMontre } from '../index.ts'
import { AussiEnBref } from './aussi-pour-vous.tsx'
import type { Bilan } from './bilan.ts'
import { type Cadrage, Cadre } from './cadre.tsx'
import { CarteDroit, LigneDroit } from './droit.tsx'
import { aDemande, aDemanderDe, aVerifierDe, EnBref } from './en-bref.tsx'
import { mot } from './mots.ts'
import type { Ou } from './ou-demander/ou.ts'

export type ProprietesBilan = { readonly bilan: Bilan; readonly ou: Ou; readonly cadrage: Cadrage }

/** The answer: rights in three groups and why, what else helps, what was assumed, what can be changed. */
export const PageResultats = ({ bilan, ou, cadrage }: ProprietesBilan) => {
  const { ouverts, fermes } = bilan.resultats
  return (
    <Cadre titre={m.droits_resultats_onglet()} cadrage={cadrage}>
      <h1>{titre(aDemanderDe(bilan.resultats).length)}</h1>
      <EnBref resultats={bilan.resultats} />
      <Actions>
        <LienBouton adresse="/droits/feuille" pictogramme="imprimante">
          {m.droits_voir_feuille()}
        </LienBouton>
        {bilan.feuille.etapes.length > 0 && <a href="/droits/sms">{m.droits_voir_sms()}</a>}
      </Actions>
      <p class="doux">
        {m.droits_resultats_date({ date: jourEnLettres(bilan.jour) })} {m.droits_resultats_prepare()}
      </p>
      <Groupe ancre="ouverts" titre={m.droits_groupe_ouverts()} droits={ouverts} bilan={bilan} ou={ou} />
      <TotDeSuite titre={m.droits_secours_titre()} contenus={bilan.secours} />
      <TotDeSuite titre={m.droits_en_attendant()} contenus={bilan.enAttendant} />
      <Groupe
        ancre="a-verifier"
        titre={m.droits_groupe_a_verifier()}
        droits={aVerifierDe(bilan.resultats)}
        bilan={bilan}
        ou={ou}
      />
      <Groupe ancre="fermes" titre={m.droits_groupe_fermes()} droits={fermes} bilan={bilan} ou={ou} />
      <AussiEnBref fiches={bilan.fiches} prevention={bilan.prevention} />
      <VosReponses bilan={bilan} />
    </Cadre>
  )
}

const titre = (aDemander: number): string => {
  if (aDemander === 0) return m.droits_resultats_titre()
  return aDemander === 1
    ? m.droits_resultats_titre_un()
    : m.droits_resultats_titre_n({ nombre: String(aDemander) })
}

type ProprietesGroupe = {
  readonly ancre: string
  readonly titre: string
  readonly droits: readonly DroitMontre[]
  readonly bilan: Bilan
  readonly ou: Ou
}

const Groupe = ({ ancre, titre, droits, bilan, ou }: ProprietesGroupe) => {
  if (droits.length === 0) return null
  const pleins = droits.filter(({ niveau }) => niveau === 'plein')
  const brefs = droits.filter(({ niveau }) => niveau === 'bref')
  return (
    <>
      <h2 id={ancre}>{titre}</h2>
      {pleins.map(droit => (
        <CarteDroit
          droit={droit}
          raisonnement={bilan.raisonnement(droit)}
          annees={bilan.annees()}
          ou={ou}
          deplie={aDemanderDe(bilan.resultats).length === 1 && aDemande(droit)}
        />
      ))}
      {brefs.length > 0 && (
        <LignesEtat>
          {brefs.map(droit => (
            <LigneDroit droit={droit} raisonnement={bilan.raisonnement(droit)} />
          ))}
        </LignesEtat>
      )}
    </>
  )
}

type ProprietesTotDeSuite = { readonly titre: string; readonly contenus: Bilan['enAttendant'] }

/** Help that waits for no answer, in a few lines: what, where, which number. */
const TotDeSuite = ({ titre, contenus }: ProprietesTotDeSuite) =>
  contenus.length === 0 ? null : (
    <>
      <h2>{titre}</h2>
      {contenus.map(contenu => {
        const [phrase, ou] =
          'ou' in contenu ? [contenu.phrase, contenu.ou] : [contenu.change, contenu.guichet]
        const [telephone] = contenu.telephone
        return (
          <Carte titre={contenu.titre}>
            <p>{phrase}</p>
            {ou.map(ligne => (
              <p>{ligne}</p>
            ))}
            {telephone && <Telephone numero={telephone.numero} note={telephone.nom} />}
          </Carte>
        )
      })}
    </>
  )

const VosReponses = ({ bilan }: { readonly bilan: Bilan }) => (
  <>
    <h2>{m.droits_reponses_titre()}</h2>
    <Liste phrases={bilan.hypotheses.map(code => mot(`droits_hypothese_${code}`))}>
      <p>{m.droits_hypotheses()}</p>
    </Liste>
    <Depliant titre={m.droits_reponses_voir()}>
      <ul>
        {bilan.reponses.map(({ rang, question, reponse }) => (
          <li>
            {question} <strong>{reponse}</strong>{' '}
            <a href={`/droits/questions/${rang}?revoir`} aria-label={m.droits_changer_quoi({ question })}>
              {m.droits_changer()}
            </a>
          </li>
        ))}
      </ul>
    </Depliant>
    <LienBouton allure="porte" adresse="/effacer" pictogramme="refus">
      {m.droits_effacer_mes_reponses()}
    </LienBouton>
  </>
)

const Liste = ({ phrases, children }: PropsWithChildren<{ readonly phrases: readonly string[] }>) =>
  phrases.length === 0 ? null : (
    <>
      {children}
      <ul>
        {phrases.map(phrase => (
          <li>{phrase}</li>
        ))}
      </ul>
    </>
  )
