import { join } from 'node:path'
import { estAJour } from '../fraicheur.mjs'
import { racine } from '../racine.mjs'
import { remplacerDossier } from '../remplacer-dossier.mjs'

const sortie = join(racine, 'src/messages')

/** messages/*.json → typed functions (#messages). */
export const etapeMessages = {
  nom: 'messages',
  faire: async () => {
    const sources = ['messages', 'project.inlang/settings.json'].map(nom => join(racine, nom))
    if (estAJour(join(sortie, 'messages.js'), sources)) return 'a-jour'
    // Loaded here: reading the compiler costs more than finding out that nothing changed.
    const { compile } = await import('@inlang/paraglide-js')
    const brouillon = `${sortie}.${process.pid}`
    await compile({
      project: join(racine, 'project.inlang'),
      outdir: brouillon,
      strategy: ['baseLocale'],
      emitGitIgnore: false,
      emitPrettierIgnore: false,
      emitReadme: false,
      emitTsDeclarations: false,
      isServer: 'true'
    })
    remplacerDossier(brouillon, sortie)
    return 'écrits'
  }
}
