import { m } from '#messages'
import { deLieu } from '#shared/texte'
import { Depliant, LigneEtat, LignesEtat, Telephone } from '#ui'
import type { Ou } from './ou.ts'
import type { LieuDit } from './port.ts'

/** Three places, one line each: its name, its state in words, how far, its phone. */
export const LieuxDits = ({ lieux }: { readonly lieux: readonly LieuDit[] }) =>
  lieux.length === 0 ? (
    <p>{m.droits_ou_aucun()}</p>
  ) : (
    <LignesEtat>
      {lieux.map(({ nom, adresse, rue, etat, distance, telephone, exemple }) => (
        <LigneEtat etat={etat.nom}>
          <a href={adresse}>{nom}</a>
          {exemple && (
            <>
              {' '}
              <mark>{m.lieux_exemple()}</mark>
            </>
          )}
          <br />
          <strong>{etat.mot}.</strong> {distance} {rue}
          {telephone && <Telephone numero={telephone} />}
        </LigneEtat>
      ))}
    </LignesEtat>
  )

/** In a right's card: its places once the commune is known, else the way to say it. */
export const OuDemanderCeDroit = ({ ou, droit }: { readonly ou: Ou; readonly droit: string }) => {
  if (ou.sorte === 'sans-annuaire')
    return (
      <p>
        <a href="/lieux">{m.droits_ou_lien()}</a>
      </p>
    )
  if (ou.sorte === 'a-dire')
    return (
      <p>
        <a href="/droits/ou-demander">{m.droits_ou_lien()}</a>
      </p>
    )
  return (
    <Depliant titre={m.droits_ou_pres_de({ commune: deLieu(ou.commune.nom) })} grand>
      <LieuxDits lieux={ou.parDroit.get(droit) ?? []} />
    </Depliant>
  )
}
