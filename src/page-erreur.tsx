import { m } from '#messages'
import type { CasDErreur, RendreErreur } from '#server/erreurs'
import { LienBouton, Page } from '#ui'

const MOTS: Readonly<Record<CasDErreur, { readonly titre: () => string; readonly phrase: () => string }>> = {
  introuvable: { titre: m.erreur_introuvable_titre, phrase: m.erreur_introuvable_phrase },
  refuse: { titre: m.erreur_refuse_titre, phrase: m.erreur_refuse_phrase },
  'trop-grand': { titre: m.erreur_trop_grand_titre, phrase: m.erreur_trop_grand_phrase },
  panne: { titre: m.erreur_panne_titre, phrase: m.erreur_panne_phrase },
  'sans-base': { titre: m.erreur_sans_base_titre, phrase: m.erreur_sans_base_phrase }
}

/** The page shown when something did not work: what happened, what to do, a number to tell. */
export const rendrePageErreur: RendreErreur = (cas, numero) => {
  const { titre, phrase } = MOTS[cas]
  return String(
    <Page titre={titre()}>
      <h1>{titre()}</h1>
      <p>{phrase()}</p>
      {cas === 'panne' && <p>{m.erreur_numero({ numero })}</p>}
      <p>
        <LienBouton adresse="/">{m.erreur_retour_accueil()}</LienBouton>
      </p>
    </Page>
  )
}
