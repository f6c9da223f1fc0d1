import { raw } from 'hono/html'
import { m } from '#messages'
import { styleDesLettres } from './style-des-lettres.ts'

type Proprietes = { readonly numero: number; readonly lettres: readonly string[] }

/** A file of letters, already written, to open and print. Its title names no right: it stands in the list of prints. */
export const PageLotDeLettres = ({ numero, lettres }: Proprietes) => (
  <html lang="fr">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{m.detection_lettres_titre({ numero })}</title>
      <style>{raw(styleDesLettres)}</style>
    </head>
    <body>
      <main>
        <h1 class="ecran">{m.detection_lettres_titre({ numero })}</h1>
        <p class="ecran">{m.detection_lettres_imprimer()}</p>
        {lettres.map(lettre => raw(lettre))}
      </main>
    </body>
  </html>
)
