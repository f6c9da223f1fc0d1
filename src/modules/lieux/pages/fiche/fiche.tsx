import { m } from '#messages'
import { ACocher, Alerte, Carte, LienBouton, Telephone } from '#ui'
import { convient } from '../../domain/besoins/besoins.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { contenuDuBesoin } from '../dire/besoins.ts'
import type { LieuConnu, PortsLieux } from '../ports.ts'
import { Exemple } from '../recherche/carte-lieu.tsx'
import { adresseDe, type Demande } from '../recherche/demande.ts'
import type { Endroit } from '../recherche/endroit.ts'
import { adresseDuLieu } from './adresse-du-lieu.ts'
import { BonASavoir } from './bon-a-savoir.tsx'
import { type EtatDit, etatDuLieu } from './etat-du-lieu.ts'
import { Horaires } from './horaires.tsx'
import { papiersPour } from './papiers-pour.ts'
import { Sources } from './sources.tsx'
import { Suivi } from './suivi.tsx'
import { YAller } from './y-aller.tsx'

export type ProprietesFiche = {
  readonly connu: LieuConnu
  readonly demande: Demande
  /** Where one comes from: distances are told. */
  readonly depuis: Endroit | null
  readonly ports: Pick<PortsLieux, 'maintenant' | 'papiersDuDroit' | 'scripts' | 'calendrier'>
}

/** A place: call, when, with what, where; then what else is known, and who says so. */
export const PageFiche = ({ connu, demande, depuis, ports }: ProprietesFiche) => {
  const { lieu } = connu
  const etat = etatDuLieu(lieu, ports.maintenant)
  return (
    <Cadre titre={lieu.nom} scripts={ports.scripts}>
      {(demande.ou || demande.ici) && (
        <p class="ecran">
          <a href={adresseDe(demande)}>{m.lieux_fiche_retour()}</a>
        </p>
      )}
      <h1>{lieu.nom}</h1>
      {lieu.exemple && <Exemple />}
      {lieu.fermeDepuis && (
        <Alerte ton="attention">
          <p>{m.lieux_fiche_ferme()}</p>
        </Alerte>
      )}
      <Appeler connu={connu} demande={demande} etat={etat} />
      <APrendre {...{ connu, demande, depuis, ports }} />
      <Emporter connu={connu} demande={demande} ports={ports} />
      <YAller lieu={lieu} depuis={depuis} etat={etat} />
      <BonASavoir lieu={lieu} />
      <Suivi connu={connu} />
      <Sources connu={connu} />
    </Cadre>
  )
}

type ProprietesAppeler = Pick<ProprietesFiche, 'connu' | 'demande'> & { readonly etat: EtatDit }

/** The phone first: it is the largest thing of the page. */
const Appeler = ({ connu: { lieu, sources }, demande, etat }: ProprietesAppeler) => (
  <Carte titre={m.lieux_fiche_quand()} niveau={2} etat={etat.dit}>
    {lieu.contact.telephones.map(numero => (
      <Telephone numero={numero} />
    ))}
    {lieu.contact.telephones.length === 0 && <p>{m.lieux_fiche_sans_telephone()}</p>}
    {demande.besoin && <p>{m.lieux_fiche_dire({ phrase: contenuDuBesoin(demande.besoin).dire })}</p>}
    <Horaires lieu={lieu} etat={etat} sources={sources} />
  </Carte>
)

/** What this place does for the need, and the papers: boxes for a pen. */
const APrendre = ({ connu: { lieu }, demande: { besoin }, ports }: ProprietesFiche) => {
  if (besoin === null) return null
  const { titre, sur_place } = contenuDuBesoin(besoin)
  const papiers = papiersPour(besoin, ports)
  const phrases = {
    oui: sur_place,
    'peut-etre': m.lieux_peut_etre(),
    non: m.lieux_fiche_pas_pour_cela()
  }
  return (
    <>
      <h2>{titre}</h2>
      <p>{phrases[convient(lieu, besoin)]}</p>
      {papiers.length === 0 ? (
        <p>{m.lieux_fiche_rien_a_apporter()}</p>
      ) : (
        <>
          <h3>{m.droits_apporter()}</h3>
          <ACocher
            objets={papiers.map(({ quoi, detail }) => ({ texte: quoi, detail: detail ?? undefined }))}
          />
        </>
      )}
    </>
  )
}

/** The same sheet on paper, in a text, in a calendar. */
const Emporter = ({
  connu: { lieu },
  demande,
  ports
}: Pick<ProprietesFiche, 'connu' | 'demande' | 'ports'>) => (
  <div class="ecran">
    <h2>{m.lieux_fiche_emporter()}</h2>
    <div class="portes">
      <LienBouton allure="porte" pictogramme="imprimante" adresse={adresseDuLieu(lieu, demande, '/papier')}>
        {m.lieux_fiche_papier()}
      </LienBouton>
      <LienBouton allure="porte" pictogramme="telephone" adresse={adresseDuLieu(lieu, demande, '/sms')}>
        {m.lieux_fiche_sms()}
      </LienBouton>
      {ports.calendrier && (
        <LienBouton
          allure="porte"
          pictogramme="calendrier"
          adresse={adresseDuLieu(lieu, demande, '/rendez-vous')}
        >
          {m.lieux_fiche_rendez_vous()}
        </LienBouton>
      )}
    </div>
  </div>
)
