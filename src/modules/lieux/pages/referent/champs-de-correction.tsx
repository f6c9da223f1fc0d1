import { m } from '#messages'
import { CaseACocher, Champ, Depliant, ZoneTexte } from '#ui'
import type { ErreurDeCorrection } from '../../domain/corrections/erreur.ts'
import type { Saisie } from '../../domain/corrections/saisie.ts'
import { TOUS_LES_JOURS } from '../../domain/horaires/horaires.ts'
import { direJour } from '../../domain/horaires/phrases/mots.ts'
import { champDe, direErreur, idDuJour } from './erreurs-de-correction.ts'

type ProprietesChamps = {
  readonly saisie: Saisie
  readonly erreurs: readonly ErreurDeCorrection[]
}

/** One line a day, in plain words, then what does not come back each week. */
export const LesHoraires = ({ saisie, erreurs }: ProprietesChamps) => (
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

type LigneDeSaisie = {
  readonly champ: 'telephones' | 'fermeDepuis' | 'voie' | 'complement' | 'codePostal' | 'commune'
  readonly libelle: () => string
  readonly aide?: () => string
  readonly clavier?: 'tel' | 'numeric'
  readonly taille: number
  readonly longueurMax: number
}

const POUR_VENIR: readonly LigneDeSaisie[] = [
  {
    champ: 'telephones',
    libelle: m.lieux_pro_corriger_telephones,
    aide: m.lieux_pro_corriger_telephones_aide,
    clavier: 'tel',
    taille: 30,
    longueurMax: 120
  },
  {
    champ: 'fermeDepuis',
    libelle: m.lieux_pro_corriger_ferme,
    aide: m.lieux_pro_corriger_ferme_aide,
    taille: 12,
    longueurMax: 10
  }
]

const ADRESSE: readonly LigneDeSaisie[] = [
  { champ: 'voie', libelle: m.lieux_pro_corriger_voie, taille: 40, longueurMax: 200 },
  { champ: 'complement', libelle: m.lieux_pro_corriger_complement, taille: 30, longueurMax: 200 },
  {
    champ: 'codePostal',
    libelle: m.lieux_pro_corriger_code_postal,
    clavier: 'numeric',
    taille: 6,
    longueurMax: 5
  },
  { champ: 'commune', libelle: m.lieux_pro_corriger_commune, taille: 30, longueurMax: 60 }
]

const Lignes = ({
  lignes,
  saisie,
  erreurs
}: ProprietesChamps & { readonly lignes: readonly LigneDeSaisie[] }) => (
  <>
    {lignes.map(({ champ, libelle, aide, ...reste }) => (
      <Champ
        nom={champ}
        libelle={libelle()}
        aide={aide?.()}
        valeur={saisie[champ]}
        erreur={erreurDe(erreurs, champ)}
        {...reste}
      />
    ))}
  </>
)

/** Everything else that one may put right. */
export const LeReste = (vue: ProprietesChamps) => (
  <>
    <Lignes lignes={POUR_VENIR} {...vue} />
    <ZoneTexte
      nom="neFaitPas"
      libelle={m.lieux_pro_corriger_ne_fait_pas()}
      aide={m.lieux_pro_corriger_ne_fait_pas_aide()}
      valeur={vue.saisie.neFaitPas}
      longueurMax={1000}
      lignes={3}
    />
    <Depliant titre={m.lieux_pro_adresse()} ouvert={erreurDe(vue.erreurs, 'commune') !== undefined}>
      <Lignes lignes={ADRESSE} {...vue} />
    </Depliant>
  </>
)

const erreurDe = (erreurs: ProprietesChamps['erreurs'], champ: string): string | undefined => {
  const erreur = erreurs.find(une => champDe(une) === champ)
  return erreur && direErreur(erreur)
}
