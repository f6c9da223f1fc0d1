import { m } from '#messages'
import { Actions, Alerte, Bouton, CaseACocher, Champ, Faits, ResumeErreurs } from '#ui'
import type { ErreurDeCorrection } from '../../domain/corrections/erreur.ts'
import type { Saisie } from '../../domain/corrections/saisie.ts'
import { cheminDuLieu } from '../fiche/adresse-du-lieu.ts'
import { Caches } from '../signaler/garde-du-formulaire.tsx'
import { MOTS } from '../signaler/mots-du-signalement.ts'
import { CadrePro } from './cadre-pro.tsx'
import { LeReste, LesHoraires } from './champs-de-correction.tsx'
import { champDe, direErreur } from './erreurs-de-correction.ts'
import type { LieuACorriger } from './ports.ts'

export type VueDeCorrection = {
  readonly ouvert: LieuACorriger
  readonly affaire: string
  readonly saisie: Saisie
  readonly raison: string
  readonly erreurs: readonly ErreurDeCorrection[]
  /** Nothing was written, and why; what was typed stays. */
  readonly avis?: { readonly titre: string; readonly phrase: string } | undefined
}

/** The sheet of a place as a form: hours day by day in plain words, then the rest. */
export const PageCorriger = ({
  vue,
  scripts
}: {
  readonly vue: VueDeCorrection
  readonly scripts: readonly string[]
}) => {
  const { ouvert, affaire, saisie, raison, erreurs } = vue
  const { lieu, version } = ouvert
  const titre = m.lieux_pro_corriger_titre({ nom: lieu.nom })
  return (
    <CadrePro titre={titre} enErreur={erreurs.length > 0} onglet="file" scripts={scripts}>
      <ResumeErreurs
        erreurs={erreurs.map(erreur => ({ champ: champDe(erreur), message: direErreur(erreur) }))}
      />
      {vue.avis && (
        <Alerte ton="attention">
          <p>
            <strong>{vue.avis.titre}</strong>
          </p>
          <p>{vue.avis.phrase}</p>
        </Alerte>
      )}
      <h1>{titre}</h1>
      <p>
        <a href={cheminDuLieu(lieu)}>{m.lieux_signaler_retour_fiche()}</a>
      </p>
      <CeQuiAEteDit vue={vue} />
      <form method="post" action={`/pro/lieux/corriger/${lieu.code}`}>
        <Caches
          champs={[
            ['version', String(version)],
            ['affaire', affaire]
          ]}
        />
        <LesHoraires saisie={saisie} erreurs={erreurs} />
        <LeReste saisie={saisie} erreurs={erreurs} />
        <Champ
          nom="raison"
          libelle={m.lieux_pro_corriger_raison()}
          aide={m.lieux_pro_corriger_raison_aide()}
          valeur={raison}
          taille={40}
          longueurMax={300}
        />
        <CaseACocher nom="juste" libelle={m.lieux_pro_corriger_juste()} cochee={saisie.juste} />
        <Actions>
          <Bouton>{m.lieux_pro_corriger_relire()}</Bouton>
          <a href="/pro/lieux">{m.lieux_pro_retour_file()}</a>
        </Actions>
      </form>
    </CadrePro>
  )
}

const CeQuiAEteDit = ({ vue: { ouvert } }: { readonly vue: VueDeCorrection }) => {
  const { dit, lieu } = ouvert
  const douteux = lieu.horaires !== null && lieu.horaires.doutes.length > 0 ? lieu.horaires.texte : ''
  const faits = [
    ...(dit
      ? [{ nom: MOTS[dit.motif].titre(), valeur: [dit.propose, dit.message].filter(Boolean).join(' / ') }]
      : []),
    ...(douteux ? [{ nom: m.lieux_pro_mots_source(), valeur: douteux }] : [])
  ]
  return faits.length === 0 ? null : (
    <Alerte>
      <p>{m.lieux_pro_corriger_demande()}</p>
      <Faits faits={faits} />
    </Alerte>
  )
}
