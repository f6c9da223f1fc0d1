import { estDuPrecis, quiRepond, type Repondeur } from './aiguillage.ts'
import type { Garde } from './garde.ts'
import type { TraceDuServeur } from './trace-du-serveur.ts'

/** Milliseconds: past them, a person believes that nothing happens. */
const PATIENCE = 8_000

type Envoyer = (requete: Request) => Promise<Response>

type Moyens = {
  readonly origine: string
  readonly garde: Pick<Garde, 'lire'>
  readonly serveur: Pick<TraceDuServeur, 'etat' | 'noter'>
  /** The draft of a helper, which only the server has. */
  readonly precis: Pick<TraceDuServeur, 'noter'>
  /** This worker knows how to keep places. */
  readonly tablette: boolean
  /** Whether places are kept on this device. */
  readonly lieuxIci: () => Promise<boolean>
  /** The same pages, on the device. */
  readonly site: { readonly fetch: (requete: Request) => Response | Promise<Response> }
  readonly reseau: Envoyer
  /** The network, or a page of ours that says it is gone. */
  readonly versLeServeur: Envoyer
}

/** Answers a page, here or there, and says who did. */
export type Repondre = (requete: Request) => Promise<Reponse>

type Reponse = { readonly qui: Repondeur; readonly reponse: Response }

/** The one who answers, given where answers come from. */
export const repondeur = (moyens: Moyens): Repondre => {
  const { serveur, precis, site, reseau, versLeServeur } = moyens
  const surPlace = async (requete: Request, chemin: string): Promise<Reponse> => {
    const copie = chemin === '/droits/commencer' ? requete.clone() : undefined
    const reponse = await site.fetch(requete)
    // A path that cannot begin here begins there.
    return copie && reponse.status >= 500 ? laBas(copie, chemin) : { qui: 'ici', reponse }
  }

  const laBas = async (requete: Request, chemin: string): Promise<Reponse> => {
    const reponse = await versLeServeur(requete)
    const trace = estDuPrecis(chemin) ? precis : chemin.startsWith('/droits/') ? serveur : null
    await trace?.noter().catch(() => undefined)
    return { qui: 'serveur', reponse }
  }

  /** The network may be gone, or as good as gone: a page that is here does not wait for it. */
  const serveurSinonIci = async (requete: Request): Promise<Response> => {
    const copie = requete.clone()
    const ici = () => site.fetch(copie)
    const lent = new Promise<undefined>(assez => setTimeout(assez, PATIENCE))
    const venue = await Promise.race([reseau(requete).catch(ici), lent])
    return venue ?? ici()
  }

  const aLaSuite = unParUn()
  return async (requete: Request): Promise<Reponse> => {
    const chemin = new URL(requete.url).pathname
    const { qui, ici } = await aLaSuite(async () => {
      const qui = await choisir(moyens, requete, chemin)
      return { qui, ici: qui === 'ici' && (await surPlace(requete, chemin)) }
    })
    if (ici) return ici
    return qui === 'serveur' ? laBas(requete, chemin) : { qui, reponse: await serveurSinonIci(requete) }
  }
}

/** One page after the other: « Effacer », pressed while an answer is still being kept, must come after it. */
const unParUn = () => {
  let avant: Promise<unknown> = Promise.resolve()
  return <T>(faire: () => Promise<T>): Promise<T> => {
    const tour = avant.then(faire)
    avant = tour.catch(() => undefined)
    return tour
  }
}

const choisir = async (
  { origine, garde, serveur, tablette, lieuxIci }: Moyens,
  { method, referrer }: Request,
  chemin: string
): Promise<Repondeur> => {
  try {
    const [passage, etat, lieux] = await Promise.all([garde.lire(), serveur.etat(), lieuxIci()])
    return quiRepond({
      chemin,
      methode: method,
      deChezNous: referrer.startsWith(`${origine}/`),
      passageIci: passage !== undefined,
      serveur: etat,
      tablette,
      lieuxIci: lieux
    })
  } catch {
    // The device no longer keeps anything: the server does.
    return 'serveur'
  }
}
