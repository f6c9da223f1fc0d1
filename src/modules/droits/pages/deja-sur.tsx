import { m } from '#messages'
import { Actions, LienBouton, LigneEtat, LignesEtat } from '#ui'
import { droits, prevention } from '../genere-contenus/contenus.js'
import { dejaSur, type Reponses, type Savoir } from '../index.ts'
import { type Cadrage, Cadre } from './cadre.tsx'
import { pasDe } from './questions.ts'

type ProprietesDejaSur = {
  readonly reponses: Reponses
  readonly savoir: Savoir
  readonly cadrage: Cadrage
}

/** On request, before the end: the rights that no other answer can close, and where to be cared for meanwhile. */
export const PageDejaSur = ({ reponses, savoir, cadrage }: ProprietesDejaSur) => {
  const { ouverts, enAttendant } = dejaSur(reponses, savoir)
  return (
    <Cadre titre={m.droits_deja_sur_titre()} cadrage={cadrage}>
      <h1>{m.droits_deja_sur_titre()}</h1>
      <p>{ouverts.length === 0 ? m.droits_deja_sur_rien() : m.droits_deja_sur_phrase()}</p>
      <Groupe titre={m.droits_deja_sur_oui()} ids={ouverts} />
      <Groupe titre={m.droits_deja_sur_ou()} ids={enAttendant} />
      <p>{m.droits_deja_sur_reste()}</p>
      <Actions>
        <LienBouton adresse={pasDe(reponses, savoir).adresse}>{m.droits_continuer()}</LienBouton>
      </Actions>
    </Cadre>
  )
}

type ProprietesGroupe = { readonly titre: string; readonly ids: readonly string[] }

const Groupe = ({ titre, ids }: ProprietesGroupe) => {
  const contenus = [...droits, ...prevention].filter(({ id }) => ids.includes(id))
  return contenus.length === 0 ? null : (
    <>
      <h2>{titre}</h2>
      <LignesEtat>
        {contenus.map(contenu => (
          <LigneEtat etat="oui">
            <strong>{contenu.titre}</strong>
            <small>{contenu.nom_officiel}</small>
          </LigneEtat>
        ))}
      </LignesEtat>
    </>
  )
}
