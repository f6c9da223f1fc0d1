import { m } from '#messages'
import { Actions, LienBouton } from '#ui'
import type { Proposition } from '../../domain/communes/proposition.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { adresseDe, type Demande } from './demande.ts'

type ProprietesLequel = {
  readonly demande: Demande
  readonly propositions: readonly Proposition[]
  readonly scripts: readonly string[]
  readonly nomDuDepartement: (code: string) => string
}

/** Several places have that name: one press on the right one, what was asked is kept. */
export const PageLequel = ({ demande, propositions, nomDuDepartement, scripts }: ProprietesLequel) => (
  <Cadre titre={m.lieux_lequel_titre()} scripts={scripts}>
    <h1>{m.lieux_lequel_titre()}</h1>
    <p>
      {propositions.some(({ sorte }) => sorte === 'code-postal')
        ? m.lieux_lequel_code({ code: demande.ou })
        : m.lieux_lequel_phrase({ saisie: demande.ou })}
    </p>
    {propositions.map(proposition => (
      <LienBouton
        allure="porte"
        pictogramme="lieu"
        adresse={adresseDe({ ...demande, ou: proposition.nom, commune: proposition.commune.codeInsee })}
      >
        <span>
          {proposition.nom}
          <small>{ouEst(proposition, nomDuDepartement)}</small>
        </span>
      </LienBouton>
    ))}
    <Actions>
      <a href={adresseDe({ ...demande, changer: true })}>{m.lieux_lequel_aucun()}</a>
    </Actions>
  </Cadre>
)

/** « Creuse, 23000 »; for a former commune, today's name first. */
const ouEst = (
  { sorte, commune, codesPostaux }: Proposition,
  nomDuDepartement: (code: string) => string
): string => {
  const departement = nomDuDepartement(commune.departement)
  if (sorte === 'ancienne-commune') return m.lieux_lequel_ancienne({ commune: commune.nom, departement })
  if (sorte === 'code-postal') return m.lieux_lequel_postal({ commune: commune.nom, departement })
  if (sorte === 'repere') return `${commune.nom}, ${departement}`
  const [codePostal] = codesPostaux.length > 0 ? codesPostaux : commune.codesPostaux
  return [departement, codePostal].filter(Boolean).join(', ')
}
