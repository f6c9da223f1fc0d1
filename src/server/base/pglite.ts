import { closeSync, fsyncSync, openSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import type { NodeFS } from '@electric-sql/pglite/nodefs'
import { LECTURES } from './valeurs.ts'

type Reglages = {
  /** False where nothing needs to outlive a power cut: tests. */
  readonly durable: boolean
}

/** Opens the embedded PostgreSQL of a folder; makes it when the folder is empty. */
export const ouvrirPglite = async (dossier: string, { durable }: Reglages): Promise<PGlite> => {
  // Ten megabytes of WebAssembly: loaded by who needs it.
  const [{ PGlite }, { NodeFS }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/nodefs')
  ])
  const pglite = new PGlite({
    fs: durable ? avecFsync(new NodeFS(dossier)) : new NodeFS(dossier),
    startParams: [
      // « -F » means « never fsync ».
      ...PGlite.defaultStartParams.filter(mot => !durable || mot !== '-F'),
      ...['wal_sync_method=fsync', 'shared_buffers=16MB'].flatMap(reglage => ['-c', reglage])
    ],
    // Small files of journal: a copy of the whole weighs half as much.
    initDbStartParams: ['--wal-segsize=1'],
    parsers: LECTURES
  })
  await pglite.waitReady
  return pglite
}

type Flux = { readonly nfd?: number; readonly node: unknown }
type SystemeDeFichiers = {
  readonly stream_ops: { fsync?: (flux: Flux) => number }
  readonly realPath: (noeud: unknown) => string
}

/**
 * PGlite asks its file system to fsync, and its file system does nothing. Here it reaches the disk,
 * as PostgreSQL's own does: once per commit, and at each checkpoint.
 */
const avecFsync = (fs: NodeFS): NodeFS => {
  const preparer = fs.init.bind(fs)
  fs.init = async (pg, options) => {
    const { emscriptenOpts } = await preparer(pg, options)
    const brancher = (module: object) => {
      const { NODEFS } = module as { NODEFS: SystemeDeFichiers }
      NODEFS.stream_ops.fsync = flux => {
        if (flux.nfd === undefined) fsyncDossier(NODEFS.realPath(flux.node))
        else fsyncSync(flux.nfd)
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), brancher] } }
  }
  return fs
}

/** A new or renamed file is safe once the folder that names it is. */
const fsyncDossier = (chemin: string): void => {
  // Windows opens no folder; its file system keeps names by itself.
  if (process.platform === 'win32') return
  const dossier = openSync(chemin, 'r')
  try {
    fsyncSync(dossier)
  } finally {
    closeSync(dossier)
  }
}
