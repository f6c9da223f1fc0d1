import { existsSync } from 'node:fs'
import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  type Courrier,
  composerLot,
  type Destination,
  RIEN_DE_DIT
} from '../../src/modules/detection/server/index.ts'
import { enCsv } from '../../src/shared/csv.ts'
import { ok, type Result, refus } from '../../src/shared/result.ts'

/** A stack that a printer takes at once, and a person folds in an hour. */
const LETTRES_PAR_LOT = 50

/**
 * Letters in batches of fifty, and the texts to send, in a new folder: it appears when all of it is written.
 * Nothing to go on from: a stopped one begins again.
 */
export const versCourriers = async (dossier: string): Promise<Result<Destination, string>> => {
  if (existsSync(dossier)) return refus(`« ${dossier} » existe déjà. Donnez le nom d’un dossier neuf.`)
  const brouillon = `${dossier.replace(/[/\\]+$/, '')}.partiel`
  // What a stop has left: ours by its name, and incomplete.
  await rm(brouillon, { recursive: true, force: true })
  await mkdir(brouillon, { recursive: true, mode: 0o700 })
  const lots = parLots(brouillon)
  const textos = join(brouillon, 'sms.csv')
  await writeFile(textos, enCsv([['telephone', 'texte']]), { mode: 0o600 })
  const comptes = { lettres: 0, lettres_sans_adresse: 0, sms: 0 }
  const compter = ({ adresse, sms }: Courrier) => {
    comptes.lettres += 1
    if (!adresse) comptes.lettres_sans_adresse += 1
    if (sms !== null) comptes.sms += 1
  }
  return ok({
    deja: RIEN_DE_DIT,
    ecrire: async ({ courriers }) => {
      courriers.forEach(compter)
      await lots.ajouter(courriers.map(({ lettre }) => lettre))
      const envois = courriers.flatMap(({ sms }) => (sms === null ? [] : [[sms.telephone, sms.texte]]))
      // The mark at the top of a file of cells stands there once.
      if (envois.length > 0) await appendFile(textos, enCsv(envois).replace('\uFEFF', ''))
    },
    finir: async () => {
      await lots.finir()
      await rename(brouillon, dossier)
      return { phrase: direCourriers(dossier, comptes), comptes }
    },
    fermer: () => rm(brouillon, { recursive: true, force: true })
  })
}

const parLots = (dossier: string) => {
  let attente: string[] = []
  let numero = 0
  const ecrire = async (lettres: readonly string[]) => {
    numero += 1
    const nom = `lettres-${String(numero).padStart(4, '0')}.html`
    await writeFile(join(dossier, nom), composerLot(numero, lettres), { mode: 0o600 })
  }
  return {
    ajouter: async (lettres: readonly string[]) => {
      attente.push(...lettres)
      for (; attente.length >= LETTRES_PAR_LOT; attente = attente.slice(LETTRES_PAR_LOT))
        await ecrire(attente.slice(0, LETTRES_PAR_LOT))
    },
    finir: async () => {
      if (attente.length > 0) await ecrire(attente)
    }
  }
}

const direCourriers = (
  dossier: string,
  comptes: { readonly lettres: number; readonly lettres_sans_adresse: number; readonly sms: number }
): string => {
  const nombre = (n: number) => n.toLocaleString('fr-FR').padStart(9)
  return [
    `${nombre(comptes.lettres)}  lettres, par paquets de ${LETTRES_PAR_LOT}, dans ${basename(dossier)}`,
    `${nombre(comptes.lettres_sans_adresse)}    sans adresse, à remettre en main propre`,
    `${nombre(comptes.sms)}  SMS, dans ${basename(dossier)}/sms.csv`,
    ''
  ].join('\n')
}
