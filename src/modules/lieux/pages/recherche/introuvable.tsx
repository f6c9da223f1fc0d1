import { m } from '#messages'
import { Telephone } from '#ui'
import { contenuDuBesoin } from '../dire/besoins.ts'
import type { Demande } from './demande.ts'

/** The place asked is not known, or nobody could tell where they are: what to try, and who answers by phone meanwhile. */
export const Introuvable = ({ demande: { besoin } }: { readonly demande: Demande }) => (
  <>
    <h2>{m.lieux_introuvable_titre()}</h2>
    <ul>
      <li>{m.lieux_introuvable_commune()}</li>
      <li>{m.lieux_introuvable_postal()}</li>
      <li>{m.lieux_introuvable_demander()}</li>
    </ul>
    <AutrementQuIci besoin={besoin} />
  </>
)

/** Where else this is asked for, and numbers that answer wherever one is. */
export const AutrementQuIci = ({ besoin }: Pick<Demande, 'besoin'>) => {
  const { telephone: telephones = [], sans_lieu = [] } = besoin === null ? {} : contenuDuBesoin(besoin)
  return (
    <>
      {sans_lieu.map(phrase => (
        <p>{phrase}</p>
      ))}
      <p>{m.lieux_introuvable_telephone()}</p>
      {telephones.length === 0 && <Telephone numero="36 46" note={m.ui_pied_numero()} />}
      {telephones.map(({ numero, nom, note }) => (
        <Telephone numero={numero} note={note ? `${nom}. ${note}` : nom} />
      ))}
    </>
  )
}
