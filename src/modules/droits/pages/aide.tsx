import { Hono } from 'hono'
import { raw } from 'hono/html'
import { m } from '#messages'
import { Actions } from '#ui'
import { type PageAide as Aide, aide } from '../genere-contenus/aide.js'
import { type Cadrage, Cadre } from './cadre.tsx'

/** The help pages: the same for everyone, so a browser may keep them. */
export const pagesAide = ({ scripts }: Pick<Cadrage, 'scripts'> = { scripts: [] }) => {
  const app = new Hono()
  for (const page of aide) {
    app.get(`/aide/${page.id}`, c => {
      c.header('Cache-Control', 'max-age=3600')
      return c.html(<PageAide page={page} cadrage={{ partage: false, scripts }} />)
    })
  }
  return app
}

const PageAide = ({ page, cadrage }: { readonly page: Aide; readonly cadrage: Cadrage }) => (
  <Cadre titre={page.titre} indexable cadrage={cadrage}>
    <h1>{page.titre}</h1>
    {raw(page.corps)}
    <Actions>
      <a href="/">{m.erreur_retour_accueil()}</a>
    </Actions>
  </Cadre>
)
