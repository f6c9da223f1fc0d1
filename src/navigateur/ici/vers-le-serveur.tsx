import { ENTETES } from './entetes.ts'
import { type Envoi, PageHorsLigne } from './hors-ligne.tsx'

/** Lets the server answer; without a network, a page of ours says so and keeps what was being sent. */
export const versLeServeur = async (requete: Request, scripts: readonly string[]): Promise<Response> => {
  const copie = requete.method === 'GET' ? undefined : requete.clone()
  try {
    return await fetch(requete)
  } catch {
    const { pathname, search } = new URL(requete.url)
    const adresse = pathname + search
    const envoi = copie && (await lireEnvoi(copie, adresse))
    return new Response(String(<PageHorsLigne adresse={adresse} envoi={envoi} scripts={scripts} />), {
      status: 503,
      headers: { ...ENTETES, 'Content-Type': 'text/html; charset=UTF-8' }
    })
  }
}

const lireEnvoi = async (requete: Request, adresse: string): Promise<Envoi> => {
  const champs = [...(await requete.formData())]
  return {
    adresse,
    champs: champs.flatMap(([nom, valeur]) => (typeof valeur === 'string' ? [[nom, valeur] as const] : []))
  }
}

/** Asks the server to remove what it keeps. The answer itself does not matter, only that there is one. */
export const effacerLaBas = async (adresse: string): Promise<boolean> => {
  try {
    const { type, ok } = await fetch(adresse, { method: 'POST', redirect: 'manual' })
    return ok || type === 'opaqueredirect'
  } catch {
    return false
  }
}
