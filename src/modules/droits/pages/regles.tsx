import { Hono } from 'hono'
import { type Catalogue, ecrireValeur, type ParametrePublie } from 'moteur/execution'
import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { enAdresse, typographier } from '#shared/texte'
import { Depliant, Source } from '#ui'
import { Cadre } from './cadre.tsx'
import { direTexteDeLoi } from './texte-de-loi.ts'

type Morceau = string | { readonly nom: string; readonly texte: string }
type Enonce = { readonly texte: readonly Morceau[]; readonly details: readonly Enonce[] }

/** A rule as readable French, made from the very tree that computes. */
export type RegleLisible = {
  readonly nom: string
  readonly titre: string
  readonly portee: string
  readonly enonce: Enonce
  readonly sources: readonly { readonly texte: string; readonly url: string | null }[]
  readonly provisoire: string | null
}

/** Everything that can be read about the rules. */
export type LoiLisible = {
  readonly regles: readonly RegleLisible[]
  readonly droits: Catalogue['droits']
  readonly parametres: Catalogue['parametres']
  /** Names of rules, in the order of the catalogue. */
  readonly noms: readonly string[]
}

/** The law is the same for everyone, and always read from the server. */
const CADRAGE = { partage: false, scripts: [] }

const adresseDe = (nom: string): string => `/regles/${enAdresse(nom)}`

/** The law as this program applies it: one page for the list, one a rule, one a dated value. Server only. */
export const pagesRegles = (loi: LoiLisible) => {
  const regles = new Map(loi.regles.map(regle => [enAdresse(regle.nom), regle]))
  const parametres = new Map(loi.parametres.map(parametre => [enAdresse(parametre.nom), parametre]))
  const droits = new Map(loi.droits.map(droit => [enAdresse(droit.nom), droit]))
  const connus = new Set([...regles.keys(), ...parametres.keys()])
  return new Hono()
    .get('/regles', c => c.html(<PageListe loi={loi} />))
    .get('/regles/:nom', c => {
      const nom = c.req.param('nom')
      const [droit, regle, parametre] = [droits.get(nom), regles.get(nom), parametres.get(nom)]
      if (droit) return c.html(<PageDroit droit={droit} loi={loi} />)
      if (parametre) return c.html(<PageParametre parametre={parametre} />)
      return regle ? c.html(<PageRegle regle={regle} connus={connus} />) : c.notFound()
    })
}

const PageListe = ({ loi }: { readonly loi: LoiLisible }) => (
  <Cadre titre={m.droits_regles_titre()} indexable cadrage={CADRAGE}>
    <h1>{m.droits_regles_titre()}</h1>
    <p>{m.droits_regles_phrase()}</p>
    <ul>
      {loi.droits.map(({ nom, titre }) => (
        <li>
          <a href={adresseDe(nom)}>{typographier(titre)}</a>
        </li>
      ))}
    </ul>
    <h2>{m.droits_regles_valeurs()}</h2>
    <ul>
      {loi.parametres.map(({ nom, titre }) => (
        <li>
          <a href={adresseDe(nom)}>{typographier(titre)}</a>
        </li>
      ))}
    </ul>
  </Cadre>
)

type ProprietesDroit = { readonly droit: LoiLisible['droits'][number]; readonly loi: LoiLisible }

const PageDroit = ({ droit, loi }: ProprietesDroit) => {
  const lien = (numero: number) => {
    const nom = loi.noms[numero] ?? ''
    const titre = loi.regles.find(regle => regle.nom === nom)?.titre ?? nom
    return (
      <li>
        <a href={adresseDe(nom)}>{typographier(titre)}</a>
      </li>
    )
  }
  return (
    <Cadre titre={typographier(droit.titre)} indexable cadrage={CADRAGE}>
      <h1>{typographier(droit.titre)}</h1>
      <p>{m.droits_regles_conditions()}</p>
      <ul>{droit.conditions.map(lien)}</ul>
      {Object.keys(droit.sorties).length > 0 && (
        <>
          <h2>{m.droits_regles_montants()}</h2>
          <ul>{[...new Set(Object.values(droit.sorties))].map(lien)}</ul>
        </>
      )}
      <h2>{m.droits_regles_textes()}</h2>
      <Source reference={direTexteDeLoi(droit.texte)} adresse={droit.url} />
      <Retour />
    </Cadre>
  )
}

type ProprietesRegle = { readonly regle: RegleLisible; readonly connus: ReadonlySet<string> }

const PageRegle = ({ regle, connus }: ProprietesRegle) => (
  <Cadre titre={typographier(regle.titre)} indexable cadrage={CADRAGE}>
    <h1>{typographier(regle.titre)}</h1>
    {regle.portee && <p class="doux">{regle.portee}</p>}
    <ul>
      <Ligne enonce={regle.enonce} connus={connus} />
    </ul>
    {regle.provisoire && (
      <p>
        <mark>{m.ui_source_a_confirmer()}</mark> {typographier(regle.provisoire)}
      </p>
    )}
    {regle.sources.length > 0 && <h2>{m.droits_regles_textes()}</h2>}
    {regle.sources.map(({ texte, url }) => (
      <Source reference={direTexteDeLoi(texte)} adresse={url ?? undefined} />
    ))}
    <Depliant titre={m.droits_regles_nom()}>
      <p>
        <code>{regle.nom}</code>
      </p>
    </Depliant>
    <Retour />
  </Cadre>
)

const Ligne = ({ enonce, connus }: { readonly enonce: Enonce; readonly connus: ReadonlySet<string> }) => (
  <li>
    {enonce.texte.map(morceau => {
      if (typeof morceau === 'string') return typographier(morceau)
      return connus.has(enAdresse(morceau.nom)) ? (
        <a href={adresseDe(morceau.nom)}>{typographier(morceau.texte)}</a>
      ) : (
        typographier(morceau.texte)
      )
    })}
    {enonce.details.length > 0 && (
      <ul>
        {enonce.details.map(detail => (
          <Ligne enonce={detail} connus={connus} />
        ))}
      </ul>
    )}
  </li>
)

const PageParametre = ({ parametre }: { readonly parametre: ParametrePublie }) => (
  <Cadre titre={typographier(parametre.titre)} indexable cadrage={CADRAGE}>
    <h1>{typographier(parametre.titre)}</h1>
    {parametre.valeurs.map(({ du, valeur, texte, url, provisoire }) => (
      <>
        <h2>{ecrireValeur(valeur, parametre.unite)}</h2>
        <Source
          reference={direTexteDeLoi(texte)}
          adresse={url}
          depuis={jourEnLettres(enJour(du))}
          aConfirmer={provisoire !== undefined}
        />
        {provisoire && <p>{typographier(provisoire)}</p>}
      </>
    ))}
    {parametre.aRevoirLe !== undefined && (
      <p>{m.droits_regles_a_revoir({ date: jourEnLettres(enJour(parametre.aRevoirLe)) })}</p>
    )}
    <Retour />
  </Cadre>
)

const enJour = (date: number): string => String(date).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')

const Retour = () => (
  <p>
    <a href="/regles">{m.droits_regles_toutes()}</a>
  </p>
)
