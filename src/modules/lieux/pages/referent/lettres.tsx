import { m } from '#messages'
import { type Jour, jourEnLettres } from '#shared/date'
import { ACocher, Actions, Bouton, Champ, CodeQr, Faits, Tableau, ZoneTexte } from '#ui'
import type { LotDeLettres } from '../../domain/confirmations/demande.ts'
import { Imprimer } from '../cadre/imprimer.tsx'
import { ceQuiSeLit } from '../dire/ce-qui-se-lit.ts'
import { direCode, sansProtocole } from '../signaler/coupon-papier.tsx'
import { Caches } from '../signaler/garde-du-formulaire.tsx'
import { CadrePro } from './cadre-pro.tsx'
import type { DemandeALire, Endroit } from './ports.ts'

type ProprietesLettres = {
  /** How many places wait for a letter here. */
  readonly nombre: number
  readonly endroit: Endroit | null
  readonly ou: string
  readonly lots: readonly LotDeLettres[]
  readonly scripts: readonly string[]
}

/** The places that nobody has confirmed for six months: fifty letters at a time, and those already printed. */
export const PageLettres = ({ nombre, endroit, ou, lots, scripts }: ProprietesLettres) => (
  <CadrePro titre={m.lieux_lettres_titre()} onglet="lettres" scripts={scripts}>
    <h1>{m.lieux_lettres_titre()}</h1>
    <p class="doux">{direOu(ou, endroit)}</p>
    <form method="get" action="/pro/lieux/lettres" class="filtre">
      <Champ nom="ou" libelle={m.lieux_pro_ou()} valeur={ou} taille={20} longueurMax={60} />
      <Bouton allure="discret">{m.lieux_pro_ou_bouton()}</Bouton>
    </form>
    {nombre === 0 ? (
      <p>{m.lieux_lettres_aucun()}</p>
    ) : (
      <form method="post" action="/pro/lieux/lettres">
        <p>{m.lieux_lettres_phrase({ nombre: String(nombre) })}</p>
        <Caches champs={[['ou', ou]]} />
        <Actions>
          <Bouton>{m.lieux_lettres_preparer()}</Bouton>
        </Actions>
      </form>
    )}
    {lots.length > 0 && (
      <Tableau
        legende={m.lieux_lettres_lots()}
        colonnes={[
          m.lieux_lettres_colonne_lot(),
          m.lieux_lettres_colonne_reponses(),
          m.lieux_pro_colonne_gestes()
        ]}
        lignes={lots.map(({ lot, le, nombre: envoyees, repondues }) => [
          m.lieux_lettres_lot({ nombre: String(envoyees), date: jourEnLettres(le) }),
          m.lieux_lettres_repondues({ repondues: String(repondues), nombre: String(envoyees) }),
          <a href={`/pro/lieux/lettres/${lot}`}>{m.lieux_lettres_imprimer()}</a>
        ])}
      />
    )}
  </CadrePro>
)

const direOu = (ou: string, endroit: Endroit | null): string => {
  if (endroit) return m.lieux_lettres_ici({ lieu: endroit.nom })
  return ou === '' ? m.lieux_lettres_partout() : m.lieux_lettres_ou_inconnu({ lieu: ou })
}

type ProprietesLot = {
  readonly lettres: readonly DemandeALire[]
  readonly le: Jour
  /** Where paper answers come back; empty: to be written by hand. */
  readonly retour: string
  readonly origine: string
  readonly scripts: readonly string[]
}

/** The letters of a batch, one a page, ready to fold. */
export const PageLot = ({ lettres, le, retour, origine, scripts }: ProprietesLot) => {
  const titre = m.lieux_lettres_lot_titre({ date: jourEnLettres(le) })
  return (
    <CadrePro titre={titre} onglet="lettres" scripts={scripts}>
      <h1>{titre}</h1>
      <form method="get" class="actions">
        <ZoneTexte
          nom="retour"
          libelle={m.lieux_lettres_retour()}
          aide={m.lieux_lettres_retour_aide()}
          valeur={retour}
          longueurMax={RETOUR_MAXIMUM}
          lignes={3}
        />
        <Bouton allure="discret">{m.lieux_lettres_retour_bouton()}</Bouton>
      </form>
      <Actions>
        <Imprimer bouton={m.lieux_papier_imprimer()} phrase={m.lieux_papier_imprimer_phrase()} />
        <a href="/pro/lieux/lettres">{m.lieux_lettres_revenir()}</a>
      </Actions>
      <p class="actions">{m.lieux_lettres_imprimer_phrase()}</p>
      {lettres.map(lettre => (
        <Lettre {...lettre} retour={retour} origine={origine} />
      ))}
    </CadrePro>
  )
}

/** Six lines of an envelope. */
export const RETOUR_MAXIMUM = 240

type ProprietesLettre = DemandeALire & Pick<ProprietesLot, 'retour' | 'origine'>

const Lettre = ({ lieu, cle, retour, origine }: ProprietesLettre) => (
  <article class="lettre">
    {retour !== '' && <address class="expediteur">{enLignes(retour.split('\n'))}</address>}
    <address class="destinataire">
      {enLignes([
        lieu.nom,
        lieu.adresse.voie,
        lieu.adresse.complement ?? '',
        `${lieu.adresse.codePostal} ${lieu.adresse.commune}`
      ])}
    </address>
    <h2>{m.lieux_lettre_objet()}</h2>
    <p>{m.lieux_lettre_bonjour()}</p>
    <p>
      {lieu.confirmation === null
        ? m.lieux_lettre_jamais()
        : m.lieux_lettre_pourquoi({ date: jourEnLettres(lieu.confirmation.le) })}{' '}
      <strong>{m.lieux_lettre_est_ce()}</strong>
    </p>
    <Faits faits={ceQuiSeLit(lieu).map(({ nom, valeur }) => ({ nom, valeur: abreger(valeur) }))} />
    <p>{m.lieux_lettre_cochez()}</p>
    <ACocher objets={[{ texte: m.lieux_lettre_juste() }]} />
    <ACocher objets={[{ texte: m.lieux_lettre_changements() }]} />
    <p class="a-remplir" />
    <p class="a-remplir" />
    <ACocher objets={[{ texte: m.lieux_lettre_ferme() }]} />
    <div class="bas">
      <CodeQr
        texte={`${origine}/lieux/confirmer?code=${lieu.code}&cle=${cle}`}
        description={m.lieux_lettre_qr()}
      />
      <p>
        {m.lieux_lettre_site({ adresse: `${sansProtocole(origine)}/lieux/confirmer` })}
        <br />
        <strong>{m.lieux_lettre_code({ code: direCode(lieu.code) })}</strong>
        <br />
        <strong>{m.lieux_lettre_cle({ cle })}</strong>
      </p>
    </div>
    {retour === '' && <p class="a-remplir">{m.lieux_lettre_a_renvoyer()}</p>}
    <p>{m.lieux_lettre_merci()}</p>
  </article>
)

/** A page holds no more: the site shows the rest. */
const VALEUR_MAXIMUM = 400

const abreger = (valeur: string): string =>
  valeur.length > VALEUR_MAXIMUM ? `${valeur.slice(0, VALEUR_MAXIMUM)}…` : valeur

const enLignes = (lignes: readonly string[]) =>
  lignes.filter(ligne => ligne.trim() !== '').map(ligne => <span class="ligne">{ligne}</span>)
