/**
 * The doors of the project, as a program. Each message says how to repair.
 * `node outils/documenter.mjs` draws the picture of docs/architecture.md from the same facts.
 */

/** Who may use whose door: written once, here. A module that is not listed has no neighbour. */
const voisins = {
  detection: ['droits'],
  droits: [],
  lieux: []
}

const modules = Object.entries(voisins)

const interdit = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const essais = '\\.test\\.tsx?$'
const genere = '^src/(messages|(modules|server)/[^/]+/genere[^/]*)/'

module.exports = {
  forbidden: [
    interdit(
      'pas-de-cycle',
      'Two files need each other: move what both need into a third one, or pass it as an argument.',
      { pathNot: genere },
      // Types vanish: two files may name each other's types.
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
    ),
    interdit(
      'shared-est-pur',
      'src/shared imports nothing of ours: pass what it needs as an argument, or move the function where it is used.',
      { path: '^src/shared/', pathNot: essais },
      { path: '^(src|moteur|cli|contenus|tests)/', pathNot: '^src/shared/' }
    ),
    interdit(
      'ui-sans-mot-du-domaine',
      'src/ui may import #shared/* and #messages only: receive the domain value as a prop.',
      { path: '^src/ui/' },
      { path: '^(src|moteur|cli)/', pathNot: '^src/(ui|shared|messages)/' }
    ),
    interdit(
      'server-sans-module',
      'src/server is what modules are given; it never imports one. Declare a parameter, and let src/serveur.ts fill it.',
      { path: '^src/server/' },
      { path: '^src/', pathNot: '^src/(server|shared)/' }
    ),
    interdit(
      'domaine-pur',
      'A domain imports itself, its module’s generated rules and #shared/*: parse in the page, fetch in the use case, pass the result.',
      { path: '^src/modules/([^/]+)/domain/', pathNot: essais },
      { path: '^src/', pathNot: ['^src/shared/', '^src/modules/$1/(domain|genere[^/]*)/'] }
    ),
    interdit(
      'domaine-sans-node',
      'A domain also runs in the browser: a Node module cannot be there. Read the file at build time or behind a port.',
      { path: '^src/modules/[^/]+/(domain|pages)/', pathNot: essais },
      { dependencyTypes: ['core'] }
    ),
    interdit(
      'pages-sans-serveur',
      'Pages also run in the browser: declare a port (a type beside the page) and let src/serveur.ts fill it.',
      { path: '^src/modules/[^/]+/pages/', pathNot: essais },
      { path: '^src/(server|modules/[^/]+/server)/' }
    ),
    interdit(
      'porte-du-module',
      'Enter a module by its door: #modules/<name>, #modules/<name>/pages or #modules/<name>/server.',
      { path: '^src/modules/([^/]+)/' },
      {
        path: '^src/modules/[^/]+/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/(index\\.ts|pages/index\\.tsx|server/index\\.ts)$']
      }
    ),
    interdit(
      'porte-du-module-dehors',
      'Enter a module by its door: #modules/<name>, #modules/<name>/pages or #modules/<name>/server.',
      { path: '^(src/[^/]+\\.tsx?$|src/navigateur/|cli/|bench/|tests/)' },
      {
        path: '^src/modules/[^/]+/',
        pathNot: '^src/modules/[^/]+/(index\\.ts|pages/index\\.tsx|server/index\\.ts|genere[^/]*/.*)$'
      }
    ),
    interdit(
      'navigateur-sans-serveur',
      'The browser never loads a server: take the port from memory or IndexedDB instead.',
      { path: '^src/navigateur/', pathNot: essais },
      { path: '^src/(server|modules/[^/]+/server)/' }
    ),
    interdit(
      'moteur-sans-droit',
      'The compiler knows no right: what it needs is an argument.',
      { path: '^moteur/' },
      { path: '^(src|cli|regles|contenus)/' }
    ),
    interdit(
      'moteur-par-ses-portes',
      'Enter the engine by its doors: « moteur » (compiler) or « moteur/execution ».',
      { path: '^(src|cli)/', pathNot: '^src/modules/[^/]+/genere' },
      { path: '^moteur/src/', pathNot: '^moteur/src/(index|execution/index)\\.ts$' }
    ),
    interdit(
      'pas-de-paquet-de-developpement',
      'What runs in production is in "dependencies"; this package is a development one.',
      { path: '^(src|cli|moteur/src)/', pathNot: [essais, genere, '\\.mjs$', '^src/ui/galerie'] },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/moteur' }
    ),
    ...modules.map(([nom, admis]) =>
      interdit(
        `voisins-de-${nom}`,
        `« ${nom} » may use the doors of: ${admis.join(', ') || 'no other module'}. Declare a port that src/serveur.ts fills, or discuss the table above.`,
        { path: `^src/modules/${nom}/` },
        { path: '^src/modules/', pathNot: `^src/modules/(${[nom, ...admis].join('|')})/` }
      )
    ),
    interdit(
      'module-declare',
      'This module is not in the table « voisins » of .dependency-cruiser.cjs: add it with its neighbours.',
      {},
      { path: '^src/modules/[^/]+/', pathNot: `^src/modules/(${Object.keys(voisins).join('|')})/` }
    ),
    interdit(
      'rien-d-introuvable',
      'This import resolves to nothing: check the door’s name, or run npm run build if it is generated code.',
      // The shim loads what it has just built.
      { pathNot: '^cli/relais\\.mjs$' },
      { couldNotResolve: true }
    )
  ],
  options: {
    doNotFollow: { path: ['node_modules', genere] },
    exclude: { path: '^(dist|var|node_modules/\\.)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json']
    }
  }
}
