// Accessibility: language and direction on <html>; skip link first; one header, one main that takes the focus of the skip link,
// one footer with a human door; « Effacer » and « Quitter vite » at the same place on every page, without script.
import { html, raw } from 'hono/html'
import type { Child, PropsWithChildren } from 'hono/jsx'
import { m } from '#messages'
import { icone, Marque } from './marque.tsx'
import { style, styleLieux, stylePrecis, stylePro, styleResultats } from './style.ts'
import { Telephone } from './telephone.tsx'

/** `envoyer` posts (it changes something), `aller` is a link. */
export type ActionEntete =
  | { readonly type: 'envoyer'; readonly adresse: string; readonly texte: string }
  | { readonly type: 'aller'; readonly adresse: string; readonly texte: string }

export type Lien = { readonly adresse: string; readonly texte: string }

export type ProprietesPage = PropsWithChildren<{
  readonly titre: string
  readonly description?: string | undefined
  readonly langue?: string | undefined
  readonly direction?: 'ltr' | 'rtl' | undefined
  readonly indexable?: boolean | undefined
  /** The form came back with errors: said first in the title, the first thing a screen reader reads. */
  readonly enErreur?: boolean | undefined
  /** A question needs neither cards nor paper: its page is a quarter lighter. `a5`: printed on a half sheet. `pro`, `precis`: wider. */
  readonly allure?: 'question' | 'lieux' | 'a5' | 'pro' | 'precis' | undefined
  readonly actions?: readonly ActionEntete[] | undefined
  readonly rafraichir?: { readonly secondes: number; readonly adresse: string } | undefined
  readonly scripts?: readonly string[] | undefined
  readonly liensPied?: readonly Lien[] | undefined
  /** Shown inside a page of another site: no header, no foot, and its links open the whole window. */
  readonly encadree?: boolean | undefined
  /** What is sent from this page is kept: the foot does not say the contrary. */
  readonly garde?: boolean | undefined
}>

const actionsParDefaut = (): readonly ActionEntete[] => [
  { type: 'envoyer', adresse: '/effacer', texte: m.ui_effacer() },
  { type: 'aller', adresse: '/quitter', texte: m.ui_quitter_vite() }
]

/** A whole document: the only place where <html> is written. */
export const Page = (p: ProprietesPage) =>
  html`<!doctype html>${(
    <html lang={p.langue ?? 'fr'} dir={p.direction ?? 'ltr'}>
      <Tete {...p} />
      {p.encadree ? (
        <body>
          <main>{p.children}</main>
        </body>
      ) : (
        <body class={p.allure && LARGES.includes(p.allure) ? p.allure : undefined}>
          <a class="evite" href="#contenu">
            {m.ui_aller_contenu()}
          </a>
          <Entete actions={p.actions ?? actionsParDefaut()} />
          <main id="contenu" tabindex={-1}>
            {p.children}
          </main>
          <Pied liens={p.liensPied ?? []} garde={p.garde ?? false} />
        </body>
      )}
    </html>
  )}`

/** Pages whose style starts from the body. */
const LARGES: readonly string[] = ['a5', 'pro', 'precis']

const titreComplet = (p: ProprietesPage) => {
  const titre = m.ui_titre_page({ titre: p.titre })
  return p.enErreur ? m.ui_titre_erreur({ titre }) : titre
}

const Tete = (p: ProprietesPage) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <title>{titreComplet(p)}</title>
    {p.description && <meta name="description" content={p.description} />}
    {!p.indexable && <meta name="robots" content="noindex" />}
    {p.rafraichir && (
      <meta http-equiv="refresh" content={`${p.rafraichir.secondes};url=${p.rafraichir.adresse}`} />
    )}
    {p.encadree && <base target="_top" />}
    <link rel="icon" href={icone} />
    <style>{raw(style)}</style>
    {p.allure !== 'question' && <style>{raw(styleResultats)}</style>}
    {p.allure && p.allure !== 'question' && <style>{raw(styleLieux)}</style>}
    {p.allure === 'pro' && <style>{raw(stylePro)}</style>}
    {p.allure === 'precis' && <style>{raw(stylePrecis)}</style>}
    {(p.scripts ?? []).map(adresse => (
      <script type="module" src={adresse} />
    ))}
  </head>
)

const Entete = ({ actions }: { readonly actions: readonly ActionEntete[] }): Child => (
  <header>
    <a class="marque" href="/" aria-label={m.ui_marque()}>
      <Marque /> <span>Relais</span>
    </a>
    {actions.map(action => (
      <Action {...action} />
    ))}
  </header>
)

const Action = (action: ActionEntete) =>
  action.type === 'aller' ? (
    <a class="discret" href={action.adresse}>
      {action.texte}
    </a>
  ) : (
    <form method="post" action={action.adresse}>
      <button type="submit" class="discret">
        {action.texte}
      </button>
    </form>
  )

const Pied = ({ liens, garde }: { readonly liens: readonly Lien[]; readonly garde: boolean }) => (
  <footer>
    <p>{m.ui_pied_parler()}</p>
    <Telephone numero="36 46" note={m.ui_pied_numero()} />
    {!garde && <p class="doux">{m.ui_pied_rien_garde()}</p>}
    {liens.length > 0 && (
      <nav aria-label={m.ui_pied_liens()}>
        {liens.map(lien => (
          <a href={lien.adresse}>{lien.texte}</a>
        ))}
      </nav>
    )}
  </footer>
)
