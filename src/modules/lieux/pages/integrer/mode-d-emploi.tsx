import { m } from '#messages'
import { ACopier, Actions, Alerte, Bouton, Champ, LienBouton, ListeDeroulante } from '#ui'
import type { Besoin } from '../../domain/besoins/besoins.ts'
import type { Commune } from '../../domain/communes/commune.ts'
import { besoins } from '../../genere-contenus/besoins.js'
import { Cadre } from '../cadre/cadre.tsx'

export const ETENDUES = ['commune', 'departement'] as const

/** What someone who keeps a site chose. */
export type Choix = {
  readonly ou: string
  readonly besoin: Besoin | null
  readonly etendue: (typeof ETENDUES)[number]
}

type ProprietesModeDEmploi = {
  readonly choix: Choix
  /** Null until one was found. */
  readonly commune: Commune | null
  readonly site: string
  readonly scripts: readonly string[]
}

/** How to put a list of places on one's own site: choose, see, copy. */
export const PageModeDEmploi = ({ choix, commune, site, scripts }: ProprietesModeDEmploi) => {
  const titre = m.lieux_integrer_titre()
  const perdue = choix.ou !== '' && commune === null
  return (
    <Cadre titre={titre} enErreur={perdue} scripts={scripts}>
      <h1>{titre}</h1>
      <p>{m.lieux_integrer_phrase()}</p>
      <Formulaire choix={choix} erreur={perdue ? m.lieux_integrer_ou_inconnu() : undefined} />
      {commune && <Codes choix={choix} commune={commune} site={site} />}
      <p>{m.lieux_integrer_programmes({ adresse: '/api/lieux/openapi.json' })}</p>
    </Cadre>
  )
}

type ProprietesFormulaire = { readonly choix: Choix; readonly erreur: string | undefined }

const Formulaire = ({ choix, erreur }: ProprietesFormulaire) => (
  <form method="get" action="/lieux/integrer/mode-d-emploi">
    <Champ
      nom="ou"
      libelle={m.lieux_integrer_ou()}
      aide={m.lieux_integrer_ou_aide()}
      valeur={choix.ou}
      longueurMax={100}
      erreur={erreur}
    />
    <ListeDeroulante
      nom="besoin"
      libelle={m.lieux_integrer_besoin()}
      invite={m.lieux_integrer_besoin_tous()}
      options={besoins.map(({ id, titre }) => ({ valeur: id, libelle: titre }))}
      choisi={choix.besoin ?? undefined}
    />
    <ListeDeroulante
      nom="etendue"
      libelle={m.lieux_integrer_etendue()}
      options={[
        { valeur: 'commune', libelle: m.lieux_integrer_etendue_commune() },
        { valeur: 'departement', libelle: m.lieux_integrer_etendue_departement() }
      ]}
      choisi={choix.etendue}
    />
    <Actions>
      <Bouton>{m.lieux_integrer_changer()}</Bouton>
    </Actions>
  </form>
)

type ProprietesCodes = { readonly choix: Choix; readonly commune: Commune; readonly site: string }

const Codes = ({ choix, commune, site }: ProprietesCodes) => {
  const champs = champsDe(choix, commune)
  return (
    <>
      <p>{m.lieux_integrer_pour({ nom: commune.nom, code: commune.codeInsee })}</p>
      <LienBouton allure="discret" adresse={`/lieux/integrer?${champs}`}>
        {m.lieux_integrer_voir()}
      </LienBouton>
      <h2>{m.lieux_integrer_cadre()}</h2>
      <p>{m.lieux_integrer_cadre_phrase()}</p>
      <ACopier
        nom="cadre"
        libelle={m.lieux_integrer_cadre_code()}
        texte={codeDuCadre(`${site}/lieux/integrer?${champs}`)}
      />
      <h2>{m.lieux_integrer_serveur()}</h2>
      <p>{m.lieux_integrer_serveur_phrase()}</p>
      <ACopier
        nom="serveur"
        libelle={m.lieux_integrer_serveur_code()}
        texte={`<?= file_get_contents('${site}/lieux/integrer/fragment?${champs}') ?>`}
      />
      <Alerte>
        <p>{m.lieux_integrer_licence()}</p>
      </Alerte>
    </>
  )
}

const champsDe = ({ besoin, etendue }: Choix, { codeInsee, departement }: Commune): string =>
  String(
    new URLSearchParams({
      ...(etendue === 'commune' ? { commune: codeInsee, limite: '5' } : { departement, limite: '20' }),
      ...(besoin !== null && { besoin })
    })
  )

/** No script, no style: the frame is as wide as the page, and its words are ours. */
const codeDuCadre = (adresse: string): string =>
  `<iframe src="${adresse.replaceAll('&', '&amp;')}" title="${m.lieux_recherche_titre()}" width="100%" height="900" loading="lazy"></iframe>`
