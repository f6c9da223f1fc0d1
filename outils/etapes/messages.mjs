import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { estAJour } from '../fraicheur.mjs'
import { racine } from '../racine.mjs'
import { remplacerDossier } from '../remplacer-dossier.mjs'

const sortie = join(racine, 'src/messages')

/**
 * Every word of `m` travels with a script that uses one of them: browsers receive a list of their own, without those of
 * the pages that only a server answers (paquets.mjs).
 */
const ecrireLesMotsDuNavigateur = dossier => {
  const index = readFileSync(join(dossier, 'messages/_index.js'), 'utf8')
  const siens = index.split('\n').filter(ligne => !ligne.startsWith("export * from './precis_"))
  writeFileSync(join(dossier, 'messages/_navigateur.js'), siens.join('\n'))
  writeFileSync(join(dossier, 'navigateur.js'), "export * as m from './messages/_navigateur.js'\n")
}

/** messages/*.json → typed functions (#messages). */
export const etapeMessages = {
  nom: 'messages',
  faire: async () => {
    const sources = ['messages', 'project.inlang/settings.json'].map(nom => join(racine, nom))
    if (estAJour(join(sortie, 'navigateur.js'), sources)) return 'a-jour'
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
    ecrireLesMotsDuNavigateur(brouillon)
    remplacerDossier(brouillon, sortie)
    return 'écrits'
  }
}
