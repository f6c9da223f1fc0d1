import { execFile } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const executer = promisify(execFile)

type Navigateur = { readonly chemin: string; readonly env: Readonly<Record<string, string>> }

const DE_LA_MACHINE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
]

/** Opens the browser of the journeys. A machine without one fails loudly: a journey is never skipped. */
export const ouvrirNavigateur = async (): Promise<Browser> => {
  const { chemin, env } = await trouverNavigateur()
  return chromium.launch({ executablePath: chemin, env: { ...process.env, ...env } })
}

/** The browser asked by $CHROMIUM, else the machine's, else the one npm brought, else Debian's package. */
export const trouverNavigateur = async (): Promise<Navigateur> => {
  const demande = process.env.CHROMIUM
  if (demande) return exiger({ chemin: demande, env: {} })
  const present = DE_LA_MACHINE.find(chemin => existsSync(chemin))
  if (present) return exiger({ chemin: present, env: {} })
  return (await celuiDeNpm()) ?? (await celuiDeDebian())
}

const exiger = async (navigateur: Navigateur): Promise<Navigateur> => {
  if (await demarre(navigateur)) return navigateur
  throw new Error(
    `Le navigateur ${navigateur.chemin} ne démarre pas. Indiquez-en un autre : CHROMIUM=/chemin npm test`
  )
}

const demarre = async ({ chemin, env }: Navigateur): Promise<boolean> => {
  try {
    await executer(chemin, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...env },
      timeout: 30_000
    })
    return true
  } catch {
    return false
  }
}

/** @sparticuz/chromium carries a browser and the libraries a bare machine lacks, packed for x64. */
const celuiDeNpm = async (): Promise<Navigateur | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { inflate } = await import('@sparticuz/chromium')
  const paquets = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')
  const deplier = () =>
    Promise.all(
      ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map(nom =>
        inflate(join(paquets, nom))
      )
    )
  const [chemin = ''] = await deplier()
  const polices = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') }
  const navigateur = { chemin, env: { LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'), ...polices } }
  if (await demarre(navigateur)) return navigateur
  // A run stopped in the middle leaves half a file behind: unpack it once more.
  rmSync(chemin, { force: true })
  await deplier()
  return (await demarre(navigateur)) ? navigateur : undefined
}

const celuiDeDebian = async (): Promise<Navigateur> => {
  const [chemin = ''] = DE_LA_MACHINE
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.warn('\n*** Aucun navigateur : installation de chromium par apt-get (une minute ou deux) ***\n')
    await executer('apt-get', ['update', '-qq']).catch(() => undefined)
    await executer('apt-get', ['install', '-y', '-qq', 'chromium'], { maxBuffer: 64 << 20 }).catch(
      () => undefined
    )
    if (existsSync(chemin)) return exiger({ chemin, env: {} })
  }
  throw new Error(
    'Aucun navigateur pour les parcours. Installez chromium, ou indiquez le vôtre : CHROMIUM=/chemin npm test'
  )
}
