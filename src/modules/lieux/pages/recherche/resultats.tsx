import { m } from '#messages'
import { jourEnLettres } from '#shared/date'
import { capitale } from '#shared/texte'
import { Actions, Alerte, LienBouton, LiensChoix } from '#ui'
import { direHeure } from '../../domain/horaires/phrases/mots.ts'
import { Cadre } from '../cadre/cadre.tsx'
import { Imprimer } from '../cadre/imprimer.tsx'
import { contenuDuBesoin } from '../dire/besoins.ts'
import { direDepuis } from '../dire/distance.ts'
import { nomDuJour } from '../dire/moment.ts'
import { motDuQuand, motDuSouhait } from '../dire/mots.ts'
import type { Tuiles } from '../ports.ts'
import { CarteLieu } from './carte-lieu.tsx'
import { adresseDe, type Demande, QUANDS } from './demande.ts'
import type { Endroit } from './endroit.ts'
import { AutrementQuIci } from './introuvable.tsx'
import { LOIN_EN_KM, type Trouvaille } from './trouver.ts'
import { VoirLaCarte } from './voir-la-carte.tsx'

type ProprietesResultats = {
  readonly demande: Demande
  readonly endroit: Endroit
  readonly trouvaille: Trouvaille
  readonly scripts: readonly string[]
  readonly tuiles: Tuiles | null
}

/** The places near, the least trouble first; useful without a map, and on paper. */
export const PageResultats = ({ demande, endroit, trouvaille, scripts, tuiles }: ProprietesResultats) => {
  const { trouves, suite, maintenant } = trouvaille
  const besoin = trouvaille.repli === 'besoin' ? null : demande.besoin
  const titre = m.lieux_resultats_titre({ endroit: endroit.nom })
  return (
    <Cadre titre={titre} scripts={scripts}>
      <h1>{titre}</h1>
      <CeQuiEstDemande demande={demande} trouvaille={trouvaille} />
      {demande.page === 1 && <Moments demande={demande} />}
      <Avis demande={demande} trouvaille={trouvaille} />
      <p class="doux">
        {m.lieux_resultats_moment({
          jour: capitale(nomDuJour(maintenant.jour)),
          date: jourEnLettres(maintenant.jour),
          heure: direHeure(maintenant.minute)
        })}{' '}
        {direDepuis(endroit)}
      </p>
      <VoirLaCarte trouves={trouves} point={endroit.point} tuiles={tuiles} />
      {trouves.map(trouve => (
        <CarteLieu trouve={trouve} demande={demande} besoin={besoin} maintenant={maintenant} />
      ))}
      <Actions>
        {suite && (
          <LienBouton adresse={adresseDe({ ...demande, page: demande.page + 1 })}>
            {m.lieux_voir_plus()}
          </LienBouton>
        )}
        {demande.page > 1 && (
          <a href={adresseDe({ ...demande, page: demande.page - 1 })}>{m.lieux_voir_avant()}</a>
        )}
        <Imprimer bouton={m.lieux_imprimer_liste()} phrase={m.lieux_imprimer_liste_phrase()} />
      </Actions>
    </Cadre>
  )
}

const CeQuiEstDemande = ({ demande, trouvaille }: Pick<ProprietesResultats, 'demande' | 'trouvaille'>) => (
  <>
    <p>
      <strong>
        {demande.besoin === null ? m.lieux_tous_besoins() : contenuDuBesoin(demande.besoin).titre}
        {demande.souhaits.map(souhait => ` · ${motDuSouhait(souhait).libelle}`)}
      </strong>
    </p>
    {demande.besoin && unLieuEstSur(trouvaille) && <p>{contenuDuBesoin(demande.besoin).sur_place}</p>}
    <LienBouton allure="discret" adresse={adresseDe({ ...demande, commune: null, page: 1, changer: true })}>
      {demande.besoin === null ? m.lieux_changer_et_besoin() : m.lieux_changer()}
    </LienBouton>
  </>
)

const Moments = ({ demande }: { readonly demande: Demande }) => (
  <LiensChoix
    nom={m.lieux_quand()}
    liens={[
      {
        adresse: adresseDe({ ...demande, quand: null }),
        texte: m.lieux_quand_tous(),
        actuel: demande.quand === null
      },
      ...QUANDS.map(quand => ({
        adresse: adresseDe({ ...demande, quand }),
        texte: motDuQuand(quand),
        actuel: demande.quand === quand
      }))
    ]}
  />
)

/** What was given up to find these places, or that they are far: said before the list, with another way. */
const Avis = ({ demande, trouvaille }: Pick<ProprietesResultats, 'demande' | 'trouvaille'>) => {
  const phrase = avisDe(demande, trouvaille)
  if (phrase === null) return null
  return (
    <Alerte ton="attention">
      <p>{phrase}</p>
      {trouvaille.repli !== 'moment' && <AutrementQuIci besoin={demande.besoin} />}
    </Alerte>
  )
}

/** At least one is there for that need; of the others, one should ask first. */
const unLieuEstSur = ({ trouves, repli }: Pick<Trouvaille, 'trouves' | 'repli'>): boolean =>
  repli !== 'besoin' && trouves.some(({ convenance }) => convenance === 'oui')

const avisDe = ({ quand, souhaits }: Demande, { trouves, repli }: Trouvaille): string | null => {
  const [premier] = trouves
  if (premier === undefined) return m.lieux_aucun()
  if (repli === 'moment') return quand === 'maintenant' ? m.lieux_repli_maintenant() : m.lieux_repli_moment()
  if (repli === 'souhaits')
    return souhaits.includes('signes') ? m.lieux_repli_signes() : m.lieux_repli_souhaits()
  if (repli === 'besoin') return m.lieux_repli_besoin()
  if (!unLieuEstSur({ trouves, repli })) return m.lieux_peut_etre_tous()
  return trouves.every(({ km }) => km > LOIN_EN_KM)
    ? m.lieux_loin({ km: String(Math.round(premier.km)) })
    : null
}
