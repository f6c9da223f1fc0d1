/** A place on the device that keeps a few values between two pages. */
export type Tiroir = {
  readonly lire: (cle: string) => Promise<unknown>
  readonly ecrire: (cle: string, valeur: unknown) => Promise<void>
  readonly oter: (cle: string) => Promise<void>
  /** Nothing is left, not even the place itself. */
  readonly vider: () => Promise<void>
}

const NOM = 'relais'
const MAGASIN = 'passage'

/**
 * IndexedDB, opened for one act and closed at once: a database still open could not be removed.
 * Reading never creates it, so that after « Effacer » there is none.
 */
export const tiroirDuNavigateur: Tiroir = {
  lire: cle => agir('si-elle-existe', 'readonly', magasin => magasin.get(cle)),
  ecrire: async (cle, valeur) => {
    await agir('creer', 'readwrite', magasin => magasin.put(valeur, cle))
  },
  oter: async cle => {
    await agir('si-elle-existe', 'readwrite', magasin => magasin.delete(cle))
  },
  vider: async () => {
    // Emptied first: if another tab delays the removal, nothing readable waits with it.
    await agir('si-elle-existe', 'readwrite', magasin => magasin.clear())
    await finDe(indexedDB.deleteDatabase(NOM))
  }
}

type Ouverture = 'creer' | 'si-elle-existe'
type Acte = (magasin: IDBObjectStore) => IDBRequest

const agir = async (ouverture: Ouverture, mode: IDBTransactionMode, acte: Acte): Promise<unknown> => {
  const base = await ouvrir(ouverture)
  if (base === undefined) return undefined
  try {
    const transaction = base.transaction(MAGASIN, mode)
    const fin = conclure(transaction)
    const resultat = await finDe(acte(transaction.objectStore(MAGASIN)))
    await fin
    return resultat
  } finally {
    base.close()
  }
}

const ouvrir = async (ouverture: Ouverture): Promise<IDBDatabase | undefined> => {
  const demande = indexedDB.open(NOM, 1)
  let absente = false
  demande.onupgradeneeded = () => {
    absente = ouverture === 'si-elle-existe'
    if (absente) demande.transaction?.abort()
    else demande.result.createObjectStore(MAGASIN)
  }
  try {
    return await finDe(demande)
  } catch (erreur) {
    if (absente) return undefined
    throw erreur
  }
}

const finDe = <T>(demande: IDBRequest<T>): Promise<T> =>
  new Promise((tenir, rompre) => {
    demande.onsuccess = () => tenir(demande.result)
    demande.onerror = evenement => {
      // Else an opening we gave up ourselves would be reported as a broken script.
      evenement.preventDefault()
      rompre(demande.error)
    }
  })

const conclure = (transaction: IDBTransaction): Promise<void> =>
  new Promise((tenir, rompre) => {
    transaction.oncomplete = () => tenir()
    transaction.onabort = () => rompre(transaction.error)
  })
