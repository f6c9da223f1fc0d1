import { m } from '#messages'
import { Actions, Alerte, Bouton, Champ, Depliant, LiensChoix } from '#ui'
import { SORTES_AFFAIRE } from '../../domain/affaires/affaire.ts'
import { type FileDAttente, PAR_PAGE } from '../../domain/affaires/file.ts'
import { Caches } from '../signaler/garde-du-formulaire.tsx'
import { UneAffaire } from './affaire.tsx'
import { CadrePro } from './cadre-pro.tsx'
import { adresseDeLaFile, type VueDeFile } from './demande-de-file.ts'
import { direIssue, direSorte } from './mots-du-referent.ts'
import type { DecisionVue, Endroit } from './ports.ts'

type ProprietesFile = {
  readonly vue: VueDeFile
  /** Null: what was asked is not known, everything is shown. */
  readonly endroit: Endroit | null
  readonly file: FileDAttente
  readonly jour: string
  /** What has just been decided, to be taken back if it was a slip. */
  readonly faite: DecisionVue | null
  readonly scripts: readonly string[]
}

/** Everything that waits for the referent, in one list. */
export const PageFile = ({ vue, endroit, file, jour, faite, scripts }: ProprietesFile) => {
  const { affaires, comptes } = file
  const total = Object.values(comptes).reduce((somme, nombre) => somme + nombre, 0)
  return (
    <CadrePro titre={m.lieux_pro_titre()} onglet="file" scripts={scripts}>
      <h1>{m.lieux_pro_titre()}</h1>
      {faite && <Faite decision={faite} retour={adresseDeLaFile(vue)} />}
      {vue.annulee && (
        <Alerte ton="merci">
          <p>{m.lieux_pro_annule()}</p>
        </Alerte>
      )}
      <LiensChoix
        nom={m.lieux_pro_sortes()}
        liens={[
          {
            adresse: adresseDeLaFile({ ...vue, sorte: undefined, page: 1 }),
            texte: m.lieux_pro_tout({ nombre: String(total) }),
            actuel: vue.sorte === undefined
          },
          ...SORTES_AFFAIRE.map(sorte => ({
            adresse: adresseDeLaFile({ ...vue, sorte, page: 1 }),
            texte: direSorte(sorte, comptes[sorte]),
            actuel: vue.sorte === sorte
          }))
        ]}
      />
      <Ou vue={vue} endroit={endroit} />
      {affaires.length === 0 && (
        <>
          <h2>{m.lieux_pro_rien_titre()}</h2>
          <p>{m.lieux_pro_rien_phrase()}</p>
        </>
      )}
      {affaires.map((affaire, rang) => (
        <UneAffaire {...{ affaire, jour, rang }} retour={adresseDeLaFile(vue)} />
      ))}
      <Pages vue={vue} reste={restent(vue, file, total)} />
    </CadrePro>
  )
}

const restent = ({ sorte, page }: VueDeFile, { comptes }: FileDAttente, total: number): boolean =>
  page * PAR_PAGE < (sorte === undefined ? total : comptes[sorte])

const Faite = ({ decision, retour }: { readonly decision: DecisionVue; readonly retour: string }) => (
  <Alerte ton="merci">
    <form method="post" action="/pro/lieux/annuler">
      <p>{m.lieux_pro_fait({ issue: direIssue(decision.issue), lieu: decision.nom })}</p>
      <Caches
        champs={[
          ['decision', String(decision.id)],
          ['retour', retour]
        ]}
      />
      <Bouton allure="discret">{m.lieux_pro_annuler()}</Bouton>
    </form>
  </Alerte>
)

const Ou = ({ vue, endroit }: Pick<ProprietesFile, 'vue' | 'endroit'>) => (
  <Depliant titre={direOu(vue, endroit)}>
    <form method="get" action="/pro/lieux" class="filtre">
      {vue.sorte && <Caches champs={[['sorte', vue.sorte]]} />}
      <Champ nom="ou" libelle={m.lieux_pro_ou()} valeur={vue.ou} taille={20} longueurMax={60} />
      <Bouton allure="discret">{m.lieux_pro_ou_bouton()}</Bouton>
    </form>
    {vue.ou !== '' && (
      <p>
        <a href={adresseDeLaFile({ ...vue, ou: '', page: 1 })}>{m.lieux_pro_ou_partout()}</a>
      </p>
    )}
  </Depliant>
)

const direOu = ({ ou }: VueDeFile, endroit: Endroit | null): string => {
  if (ou === '') return m.lieux_pro_ou_tout()
  return endroit ? m.lieux_pro_ou_ici({ lieu: endroit.nom }) : m.lieux_pro_ou_inconnu({ lieu: ou })
}

const Pages = ({ vue, reste }: { readonly vue: VueDeFile; readonly reste: boolean }) =>
  vue.page === 1 && !reste ? null : (
    <nav aria-label={m.lieux_pro_pages()}>
      {vue.page > 1 && (
        <a href={adresseDeLaFile({ ...vue, page: vue.page - 1 })}>{m.lieux_pro_precedentes()}</a>
      )}
      {reste && <a href={adresseDeLaFile({ ...vue, page: vue.page + 1 })}>{m.lieux_pro_suivantes()}</a>}
    </nav>
  )

type ProprietesPasDecide = { readonly titre: string; readonly phrase: string; readonly retour: string }

/** Nothing was decided, and why. */
export const PagePasDecide = ({ titre, phrase, retour }: ProprietesPasDecide) => (
  <CadrePro titre={titre} onglet="file">
    <h1>{titre}</h1>
    <p>{phrase}</p>
    <Actions>
      <a href={retour}>{m.lieux_pro_retour_file()}</a>
    </Actions>
  </CadrePro>
)
