import type { Child } from 'hono/jsx'
import { m } from '#messages'
import { ACocher, Actions, Carte, LienBouton, Telephone } from '#ui'
import type { ContenuFiche, ContenuPrevention } from '../genere-contenus/contenus.js'
import type { Bilan } from './bilan.ts'
import { type Cadrage, Cadre } from './cadre.tsx'

type UneFiche = ContenuFiche | ContenuPrevention
type Aussi = Pick<Bilan, 'fiches' | 'prevention'>

/** What the rules do not compute: what it is, for whom, where to go. */
const Fiche = ({ fiche }: { readonly fiche: UneFiche }) => (
  <Carte titre={fiche.titre}>
    <p class="doux">{fiche.nom_officiel}</p>
    <p>{fiche.phrase}</p>
    {'pour_qui' in fiche && <p>{fiche.pour_qui}</p>}
    {fiche.ou.map(ligne => (
      <p>{ligne}</p>
    ))}
    {fiche.telephone.map(({ numero, nom, note }) => (
      <Telephone numero={numero} note={note ? `${nom}. ${note}` : nom} />
    ))}
    {'apporter' in fiche && fiche.apporter.length > 0 && (
      <ACocher objets={fiche.apporter.map(({ quoi, manque }) => ({ texte: quoi, detail: manque }))} />
    )}
  </Carte>
)

type ProprietesGroupes = Aussi & { readonly montrer: (fiches: readonly UneFiche[]) => Child }

const Groupes = ({ fiches, prevention, montrer }: ProprietesGroupes) => (
  <>
    {fiches.length > 0 && (
      <>
        <h2>{m.droits_fiches_titre()}</h2>
        <p>{m.droits_fiches_phrase()}</p>
        {montrer(fiches)}
      </>
    )}
    {prevention.length > 0 && (
      <>
        <h2>{m.droits_prevention_titre()}</h2>
        <p>{m.droits_prevention_phrase()}</p>
        {montrer(prevention)}
      </>
    )}
  </>
)

/** More is a list nobody reads; the next page has them all. */
const EN_BREF_AU_PLUS = 5

/** In the result: one sentence each. */
export const AussiEnBref = (aussi: Aussi) => (
  <>
    <Groupes
      fiches={aussi.fiches}
      prevention={aussi.prevention.slice(0, EN_BREF_AU_PLUS)}
      montrer={fiches => (
        <ul>
          {fiches.map(({ titre, phrase }) => (
            <li>
              <strong>{titre}</strong>
              <br />
              {phrase}
            </li>
          ))}
        </ul>
      )}
    />
    <p>
      <LienBouton allure="porte" adresse="/droits/aussi" pictogramme="lieu">
        {m.droits_aussi_tout()}
      </LienBouton>
    </p>
  </>
)

/** Where to go and whom to call, for each of them. */
export const PageAussi = ({ bilan, cadrage }: { readonly bilan: Bilan; readonly cadrage: Cadrage }) => (
  <Cadre titre={m.droits_aussi_voir()} cadrage={cadrage}>
    <h1>{m.droits_aussi_voir()}</h1>
    <Groupes
      fiches={bilan.fiches}
      prevention={bilan.prevention}
      montrer={fiches => fiches.map(fiche => <Fiche fiche={fiche} />)}
    />
    <Actions>
      <LienBouton adresse="/droits/resultats">{m.droits_feuille_retour()}</LienBouton>
    </Actions>
  </Cadre>
)
