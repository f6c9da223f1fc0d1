import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { ACocher, Actions, CodeQr, Feuille, LienBouton, Telephone } from '#ui'
import type { Lieu, Passage } from '../domain/lieu/lieu.ts'
import { adresseDuLieu } from './adresse-du-lieu.ts'
import { contenuDuBesoin } from './besoins-dits.ts'
import { Cadre } from './cadre.tsx'
import { Exemple } from './carte-lieu.tsx'
import type { Demande } from './demande.ts'
import { enUneLigne } from './dire-adresse.ts'
import { direHoraires } from './dire-horaires.ts'
import { Imprimer } from './imprimer.tsx'
import type { Papier } from './ports.ts'

/** More would take a second page. */
const PASSAGES_AU_PLUS = 3
const PAPIERS_AU_PLUS = 5

type ProprietesPapier = {
  readonly lieu: Lieu
  readonly demande: Demande
  readonly papiers: readonly Papier[]
  /** The short address, for the code to photograph. */
  readonly courte: string
  readonly scripts: readonly string[]
}

/** What leaves the room: one half sheet in large type, black on white, with the phone, the hours and the papers. */
export const PagePapier = ({ lieu, demande, papiers, courte, scripts }: ProprietesPapier) => (
  <Cadre titre={lieu.nom} a5 scripts={scripts}>
    <Actions>
      <Imprimer bouton={m.lieux_papier_imprimer()} phrase={m.lieux_papier_imprimer_phrase()} />
    </Actions>
    <Feuille titre={lieu.nom}>
      {lieu.exemple && <Exemple />}
      {lieu.passages.length === 0 && <p>{enUneLigne(lieu.adresse)}</p>}
      {lieu.contact.telephones.slice(0, 1).map(numero => (
        <Telephone numero={numero} />
      ))}
      {demande.besoin && <p>{m.lieux_fiche_dire({ phrase: contenuDuBesoin(demande.besoin).dire })}</p>}
      {lieu.passages.length === 0 ? (
        <Heures lieu={lieu} />
      ) : (
        lieu.passages.slice(0, PASSAGES_AU_PLUS).map(passage => <Arret passage={passage} />)
      )}
      {papiers.length > 0 && (
        <>
          <h2>{m.droits_apporter()}</h2>
          <ACocher objets={papiers.slice(0, PAPIERS_AU_PLUS).map(({ quoi }) => ({ texte: quoi }))} />
        </>
      )}
      <div class="bas">
        <CodeQr texte={courte} description={m.lieux_papier_qr()} />
        <p>
          {lieu.confirmation === null
            ? m.lieux_jamais_confirme()
            : m.lieux_confirme({ date: jourEnLettres(lieu.confirmation.le) })}
          <br />
          {m.lieux_papier_code({ code: lieu.code })}
        </p>
      </div>
    </Feuille>
    <Actions>
      <LienBouton adresse={adresseDuLieu(lieu, demande)}>{m.lieux_fiche_revenir()}</LienBouton>
    </Actions>
  </Cadre>
)

const Heures = ({ lieu: { horaires } }: { readonly lieu: Lieu }) => (
  <>
    {horaires === null && <p>{m.lieux_etat_sans_horaires()}</p>}
    {horaires !== null && direHoraires(horaires).map(phrase => <p>{phrase}</p>)}
  </>
)

const Arret = ({ passage }: { readonly passage: Passage }) => (
  <p>
    <strong>{enUneLigne(passage.adresse)}</strong>
    {passage.horaires && direHoraires(passage.horaires).map(phrase => ` ${phrase}`)}
  </p>
)
