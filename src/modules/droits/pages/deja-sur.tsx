import { m } from '#messages'
import { Actions, LienBouton, LigneEtat, LignesEtat } from '#ui'
import { type DejaSur, dejaSur, type Reponses, type Savoir } from '../index.ts'
import { type Cadrage, Cadre } from './cadre.tsx'
import { contenuDuDroit } from './contenus.ts'
import { pasDe } from './questions.ts'

type ProprietesDejaSur = {
  readonly reponses: Reponses
  readonly savoir: Savoir
  readonly cadrage: Cadrage
}

/** On request, before the end: the rights that no other answer can change. */
export const PageDejaSur = ({ reponses, savoir, cadrage }: ProprietesDejaSur) => {
  const surs = dejaSur(reponses, savoir)
  const groupe = (statut: DejaSur['statut']) => surs.filter(sur => sur.statut === statut)
  return (
    <Cadre titre={m.droits_deja_sur_titre()} cadrage={cadrage}>
      <h1>{m.droits_deja_sur_titre()}</h1>
      <p>{surs.length === 0 ? m.droits_deja_sur_rien() : m.droits_deja_sur_phrase()}</p>
      <Groupe titre={m.droits_deja_sur_oui()} etat="oui" surs={groupe('ouvert')} />
      <Groupe titre={m.droits_deja_sur_non()} etat="non" surs={groupe('ferme')} />
      {surs.length > 0 && <p>{m.droits_deja_sur_reste()}</p>}
      <Actions>
        <LienBouton adresse={pasDe(reponses, savoir).adresse}>{m.droits_continuer()}</LienBouton>
      </Actions>
    </Cadre>
  )
}

type ProprietesGroupe = {
  readonly titre: string
  readonly etat: 'oui' | 'non'
  readonly surs: readonly DejaSur[]
}

const Groupe = ({ titre, etat, surs }: ProprietesGroupe) =>
  surs.length === 0 ? null : (
    <>
      <h2>{titre}</h2>
      <LignesEtat>
        {surs.map(({ droit }) => (
          <LigneEtat etat={etat}>
            <strong>{contenuDuDroit(droit).titre}</strong>
            <small>{contenuDuDroit(droit).nom_officiel}</small>
          </LigneEtat>
        ))}
      </LignesEtat>
    </>
  )
