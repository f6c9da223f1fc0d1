import type { PropsWithChildren } from 'hono/jsx'
import { m } from '#messages'
import { Bouton, LienBouton } from '#ui'
import type { Affaire, Issue } from '../../domain/affaires/affaire.ts'
import { correctionDe } from '../../domain/corrections/accepter.ts'

type ProprietesGestes = { readonly affaire: Affaire; readonly jour: string }

/** The gestures of an affair, the likeliest first. */
export const Gestes = ({ affaire, jour }: ProprietesGestes) => {
  const { cle, lieu } = affaire
  switch (affaire.sorte) {
    case 'signalement':
      return (
        <>
          {correctionDe(lieu, affaire.signalement, jour) !== null && (
            <Geste issue="corrige" principal>
              {affaire.signalement.motif === 'ferme' ? m.lieux_pro_fermer() : m.lieux_pro_accepter()}
            </Geste>
          )}
          <Corriger code={lieu.code} cle={cle} />
          <Geste issue="refuse">{m.lieux_pro_refuser()}</Geste>
        </>
      )
    case 'paire':
      return (
        <>
          <Geste issue="meme">{m.lieux_pro_meme()}</Geste>
          <Geste issue="distincts">{m.lieux_pro_distincts()}</Geste>
        </>
      )
    case 'horaires':
      return (
        <>
          <Corriger code={lieu.code} cle={cle} />
          <Geste issue="laisse">{m.lieux_pro_laisser()}</Geste>
        </>
      )
    case 'confirmation':
      return (
        <>
          <Geste issue="confirme">{m.lieux_pro_tout_juste()}</Geste>
          <Corriger code={lieu.code} cle={cle} />
        </>
      )
  }
}

const Corriger = ({ code, cle }: { readonly code: string; readonly cle: string }) => (
  <LienBouton allure="discret" adresse={`/pro/lieux/corriger/${code}?affaire=${encodeURIComponent(cle)}`}>
    {m.lieux_pro_corriger()}
  </LienBouton>
)

type ProprietesGeste = PropsWithChildren<{ readonly issue: Issue; readonly principal?: boolean }>

const Geste = ({ issue, principal = false, children }: ProprietesGeste) => (
  <Bouton nom="issue" valeur={issue} allure={principal ? 'principal' : 'discret'}>
    {children}
  </Bouton>
)
