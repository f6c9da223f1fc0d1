import { m } from '#messages'
import type { Jour } from '#shared/date'
import { ACocher, Actions, CodeQr, Feuille, LienBouton, Telephone } from '#ui'
import type { Lieu } from '../../domain/lieu/lieu.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { Imprimer } from '../cadre/imprimer.tsx'
import { enUneLigne } from '../dire/adresse.ts'
import { contenuDuBesoin } from '../dire/besoins.ts'
import { direConfirmation } from '../dire/confirmation.ts'
import { direHoraires } from '../dire/horaires.ts'
import type { Papier } from '../ports.ts'
import { Exemple } from '../recherche/carte-lieu.tsx'
import type { Demande } from '../recherche/demande.ts'
import { adresseDuLieu } from './adresse-du-lieu.ts'
import { tenirSurUneDemiFeuille } from './demi-feuille.ts'

/** More stops would take a second page. */
const PASSAGES_AU_PLUS = 3

type ProprietesPapier = {
  readonly lieu: Lieu
  readonly demande: Demande
  readonly papiers: readonly Papier[]
  /** Of today: what is over is not printed. */
  readonly jour: Jour
  /** The short address, for the code to photograph. */
  readonly courte: string
  readonly scripts: readonly string[]
}

/** What leaves the room: one half sheet in large type, black on white, with the phone, the hours and the papers. */
export const PagePapier = ({ lieu, demande, papiers, jour, courte, scripts }: ProprietesPapier) => {
  const dit = tenirSurUneDemiFeuille({
    titre: lieu.nom,
    adresse: lieu.passages.length === 0 ? enUneLigne(lieu.adresse) : '',
    telephone: lieu.contact.telephones[0] ?? null,
    dire: demande.besoin && m.lieux_fiche_dire({ phrase: contenuDuBesoin(demande.besoin).dire }),
    horaires: lieu.passages.length === 0 ? heuresDe(lieu, jour) : passagesDe(lieu, jour),
    papiers
  })
  return (
    <Cadre titre={lieu.nom} a5 scripts={scripts}>
      <Actions>
        <Imprimer bouton={m.lieux_papier_imprimer()} phrase={m.lieux_papier_imprimer_phrase()} />
      </Actions>
      <Feuille titre={dit.titre}>
        {lieu.exemple && <Exemple />}
        {dit.adresse && <p>{dit.adresse}</p>}
        {dit.telephone && <Telephone numero={dit.telephone} />}
        {dit.dire && <p>{dit.dire}</p>}
        {dit.horaires.map(phrase => (
          <p>{phrase}</p>
        ))}
        {dit.papiers.length > 0 && (
          <>
            <h2>{m.droits_apporter()}</h2>
            <ACocher objets={dit.papiers.map(({ quoi }) => ({ texte: quoi }))} />
          </>
        )}
        <div class="bas">
          <CodeQr texte={courte} description={m.lieux_papier_qr()} />
          <p>
            {direConfirmation(lieu, jour)}
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
}

const heuresDe = ({ horaires }: Lieu, jour: Jour): readonly string[] => {
  if (horaires === null) return [m.lieux_papier_sans_horaires()]
  return direHoraires(horaires, jour)
}

const passagesDe = ({ passages }: Lieu, jour: Jour): readonly string[] =>
  passages
    .slice(0, PASSAGES_AU_PLUS)
    .map(({ adresse, horaires }) =>
      [`${enUneLigne(adresse)}.`, ...(horaires === null ? [] : direHoraires(horaires, jour))].join(' ')
    )
