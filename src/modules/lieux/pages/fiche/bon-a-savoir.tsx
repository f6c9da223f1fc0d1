import { m } from '#messages'
import { Depliant, LigneEtat, LignesEtat } from '#ui'
import { BESOINS, convient } from '../../domain/besoins/besoins.ts'
import type { Acces, Lieu } from '../../domain/lieu/lieu.ts'
import { contenuDuBesoin } from '../dire/besoins.ts'

const langues = new Intl.DisplayNames('fr', { type: 'language' })

/** What one is glad to know before going; what nobody said is not told as a no. */
export const BonASavoir = ({ lieu }: { readonly lieu: Lieu }) => {
  const oui = BESOINS.filter(besoin => convient(lieu, besoin) === 'oui')
  const noms = lieu.services.flatMap(({ nom }) => nom ?? [])
  return (
    <>
      {oui.length > 0 && (
        <>
          <h2>{m.lieux_fiche_on_y_fait()}</h2>
          <ul>
            {oui.map(besoin => (
              <li>{contenuDuBesoin(besoin).titre}</li>
            ))}
          </ul>
        </>
      )}
      <NeFaitPas lieu={lieu} />
      <h2>{m.lieux_fiche_bon_a_savoir()}</h2>
      <Accueil acces={lieu.acces} />
      <ul>
        {faits(lieu).map(fait => (
          <li>{fait}</li>
        ))}
      </ul>
      {(lieu.presentation || noms.length > 0) && (
        <Depliant titre={m.lieux_fiche_presentation()}>
          {lieu.presentation && <p>{lieu.presentation}</p>}
          {noms.length > 0 && (
            <ul>
              {noms.map(nom => (
                <li>{nom}</li>
              ))}
            </ul>
          )}
        </Depliant>
      )}
    </>
  )
}

const NeFaitPas = ({ lieu: { neFaitPas } }: { readonly lieu: Lieu }) =>
  neFaitPas.length === 0 ? null : (
    <>
      <h2>{m.lieux_fiche_ne_fait_pas()}</h2>
      <LignesEtat>
        {neFaitPas.map(phrase => (
          <LigneEtat etat="non">{phrase}</LigneEtat>
        ))}
      </LignesEtat>
    </>
  )

/** Three states each: yes, no, and « nobody told us: ask ». */
const Accueil = ({ acces }: { readonly acces: Acces }) => (
  <LignesEtat>
    <Dit vrai={acces.fauteuil} oui={m.lieux_fauteuil_oui()} non={m.lieux_fauteuil_non()}>
      {m.lieux_fauteuil_inconnu()}
    </Dit>
    <Dit
      vrai={acces.langueDesSignes || acces.parEcrit ? true : acces.langueDesSignes}
      oui={acces.langueDesSignes ? m.lieux_signes_oui() : m.lieux_ecrit_oui()}
      non={m.lieux_signes_non()}
    >
      {m.lieux_signes_inconnu()}
    </Dit>
  </LignesEtat>
)

type ProprietesDit = {
  readonly vrai: boolean | null
  readonly oui: string
  readonly non: string
  readonly children: string
}

const Dit = ({ vrai, oui, non, children }: ProprietesDit) => (
  <LigneEtat etat={vrai === null ? 'voir' : vrai ? 'oui' : 'non'}>
    {vrai === null ? children : vrai ? oui : non}
  </LigneEtat>
)

const RENDEZ_VOUS = {
  sans: m.lieux_rendez_vous_sans,
  avec: m.lieux_rendez_vous_avec,
  'les-deux': m.lieux_rendez_vous_les_deux
} as const

const faits = (lieu: Lieu): readonly string[] => [
  lieu.acces.rendezVous === null ? m.lieux_rendez_vous_inconnu() : RENDEZ_VOUS[lieu.acces.rendezVous](),
  ...frais(lieu),
  ...(lieu.sante.sansPapiersDemandes ? [m.lieux_sans_papiers_demandes()] : []),
  ...(lieu.sante.accepteAme ? [m.lieux_accepte_ame()] : []),
  ...(lieu.langues.length > 0
    ? [m.lieux_langues({ langues: lieu.langues.map(code => langues.of(code) ?? code).join(', ') })]
    : [])
]

const frais = ({ services }: Lieu): readonly string[] => {
  if (services.some(service => service.frais === 'payant')) return [m.lieux_frais_payant()]
  return services.some(service => service.frais === 'gratuit') ? [m.lieux_frais_gratuit()] : []
}
