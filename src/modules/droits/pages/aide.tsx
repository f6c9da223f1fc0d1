import { Hono } from 'hono'
import { raw } from 'hono/html'
import { type PageAide as Aide, aide } from '../genere-contenus/aide.js'
import { Cadre } from './cadre.tsx'

/** The help pages: the same for everyone, so a browser may keep them. */
export const pagesAide = () => {
  const app = new Hono()
  for (const page of aide) {
    app.get(`/aide/${page.id}`, c => {
      c.header('Cache-Control', 'max-age=3600')
      return c.html(<PageAide page={page} />)
    })
  }
  return app
}

const PageAide = ({ page }: { readonly page: Aide }) => (
  <Cadre titre={page.titre} indexable>
    <h1>{page.titre}</h1>
    {raw(page.corps)}
  </Cadre>
)
