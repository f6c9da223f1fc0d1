import { type Destination, RIEN_DE_DIT } from '../../src/modules/detection/server/index.ts'
import { ok, type Result, refus } from '../../src/shared/result.ts'
import { lireJournal, type Objet, tenirJournal } from './journal.ts'
import { ouvrirSortie, relireSortie } from './sortie.ts'

type Demande = { readonly sortie: string; readonly reprendre: boolean; readonly objet: Objet }

/** Half a megabyte of households: what a stop makes compute again. */
const LOTS_PAR_ETAPE = 8

/** Lines into a new file, with a journal beside it from which a stopped detection goes on. */
export const versSortie = async ({
  sortie,
  reprendre,
  objet
}: Demande): Promise<Result<Destination, string>> => {
  const reprise = reprendre ? lireJournal(sortie, objet) : null
  if (reprise !== null && !reprise.ok) return reprise
  const depart = reprise?.value ?? null
  const fichier = await ouvrirSortie(sortie, depart?.octets ?? null).catch(dejaLa)
  if (fichier === null) return refus(direDejaLa(sortie))
  const journal = await tenirJournal(sortie, objet, { reprise: depart !== null })
  let lots = 0
  return ok({
    deja: depart === null ? RIEN_DE_DIT : { ligne: depart.ligne, dits: relireSortie(sortie) },
    ecrire: async ({ lignes, octets }) => {
      await fichier.ecrire(octets)
      lots += 1
      const ligne = lignes.at(-1)
      if (lots % LOTS_PAR_ETAPE === 0 && ligne !== undefined)
        await journal.noter({ ligne, octets: await fichier.assurer() })
    },
    finir: async () => {
      await fichier.assurer()
      await journal.finir()
      return { phrase: '', comptes: {} }
    },
    fermer: async () => {
      await journal.fermer()
      await fichier.fermer()
    }
  })
}

const direDejaLa = (chemin: string): string =>
  `« ${chemin} » existe déjà. Donnez un autre nom, ou --reprendre pour continuer une détection arrêtée.`

const dejaLa = (erreur: NodeJS.ErrnoException): null => {
  if (erreur.code === 'EEXIST') return null
  throw erreur
}
