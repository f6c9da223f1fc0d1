import { m } from '#messages'
import { Actions, Alerte, Bouton, CaseACocher, Champ, Depliant, Faits, ResumeErreurs, ZoneTexte } from '#ui'
import type { ErreurDeCorrection } from '../../domain/corrections/lire-saisie.ts'
import type { Saisie } from '../../domain/corrections/saisie.ts'
import { TOUS_LES_JOURS } from '../../domain/horaires/horaires.ts'
import { direJour } from '../../domain/horaires/phrases/mots.ts'
import { cheminDuLieu } from '../adresse-du-lieu.ts'
import { Caches } from '../signaler/garde-du-formulaire.tsx'
import { MOTS } from '../signaler/mots-du-signalement.ts'
import { CadrePro } from './cadre-pro.tsx'
import { champDe, direErreur, idDuJour } from './erreurs-de-correction.ts'
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
        <Horaires {...vue} />
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

const erreurDe = (erreurs: VueDeCorrection['erreurs'], champ: string): string | undefined => {
  const erreur = erreurs.find(une => champDe(une) === champ)
  return erreur && direErreur(erreur)
}

const Horaires = ({ saisie, erreurs }: VueDeCorrection) => (
  <>
    <h2>{m.lieux_pro_corriger_horaires()}</h2>
    <p class="doux">{m.lieux_pro_corriger_horaires_aide()}</p>
    <div class="semaine">
      {TOUS_LES_JOURS.map(rang => (
        <Champ
          nom={idDuJour(rang)}
          libelle={direJour(rang)}
          valeur={saisie.jours[rang]}
          erreur={erreurDe(erreurs, idDuJour(rang))}
          taille={30}
          longueurMax={100}
        />
      ))}
    </div>
    <Champ
      nom="autres"
      libelle={m.lieux_pro_corriger_autre_horaires()}
      aide={m.lieux_pro_corriger_autre_horaires_aide()}
      valeur={saisie.autres}
      erreur={erreurDe(erreurs, 'autres')}
      taille={40}
      longueurMax={300}
    />
    <CaseACocher
      nom="sansHoraires"
      libelle={m.lieux_pro_corriger_sans_horaires()}
      cochee={saisie.sansHoraires}
    />
  </>
)

const LeReste = ({ saisie, erreurs }: Pick<VueDeCorrection, 'saisie' | 'erreurs'>) => (
  <>
    <Champ
      nom="telephones"
      libelle={m.lieux_pro_corriger_telephones()}
      aide={m.lieux_pro_corriger_telephones_aide()}
      valeur={saisie.telephones}
      erreur={erreurDe(erreurs, 'telephones')}
      clavier="tel"
      taille={30}
      longueurMax={120}
    />
    <Champ
      nom="fermeDepuis"
      libelle={m.lieux_pro_corriger_ferme()}
      aide={m.lieux_pro_corriger_ferme_aide()}
      valeur={saisie.fermeDepuis}
      erreur={erreurDe(erreurs, 'fermeDepuis')}
      taille={12}
      longueurMax={10}
    />
    <ZoneTexte
      nom="neFaitPas"
      libelle={m.lieux_pro_corriger_ne_fait_pas()}
      aide={m.lieux_pro_corriger_ne_fait_pas_aide()}
      valeur={saisie.neFaitPas}
      longueurMax={1000}
      lignes={3}
    />
    <Depliant titre={m.lieux_pro_adresse()} ouvert={erreurDe(erreurs, 'commune') !== undefined}>
      <Champ
        nom="voie"
        libelle={m.lieux_pro_corriger_voie()}
        valeur={saisie.voie}
        taille={40}
        longueurMax={200}
      />
      <Champ
        nom="complement"
        libelle={m.lieux_pro_corriger_complement()}
        valeur={saisie.complement}
        taille={30}
        longueurMax={200}
      />
      <Champ
        nom="codePostal"
        libelle={m.lieux_pro_corriger_code_postal()}
        valeur={saisie.codePostal}
        clavier="numeric"
        taille={6}
        longueurMax={5}
      />
      <Champ
        nom="commune"
        libelle={m.lieux_pro_corriger_commune()}
        valeur={saisie.commune}
        erreur={erreurDe(erreurs, 'commune')}
        taille={30}
        longueurMax={60}
      />
    </Depliant>
  </>
)
