import { m } from '#messages'
import { deLieu } from '#shared/texte'
import { Actions, Bouton, Champ, LienBouton, ResumeErreurs } from '#ui'
import type { Bilan } from '../bilan.ts'
import { type Cadrage, Cadre } from '../cadre.tsx'
import { contenuDuDroit } from '../contenus.ts'
import { aDemanderDe, aVerifierDe } from '../en-bref.tsx'
import { titreDuDroit } from '../titre-du-droit.ts'
import { LieuxDits } from './lieux-dits.tsx'
import type { Ou } from './ou.ts'
import type { CommuneDite, LieuDit } from './port.ts'

const ADRESSE = '/droits/ou-demander'

type ProprietesDire = {
  readonly saisie: string
  /** Nothing was typed, nobody knows it, or nobody could be asked. */
  readonly refus: 'inconnue' | 'sans-reseau' | null
  readonly proposees: readonly CommuneDite[]
  readonly cadrage: Cadrage
}

/** The commune, asked once; it stays with the answers, and goes with them. */
export const PageDireCommune = ({ saisie, refus, proposees, cadrage }: ProprietesDire) => {
  const refusee = refus !== null
  const erreur = direRefus(saisie, refus)
  return (
    <Cadre titre={m.droits_ou_titre()} enErreur={refusee} cadrage={cadrage}>
      <ResumeErreurs erreurs={refusee ? [{ champ: 'commune', message: erreur }] : []} />
      <h1>{m.droits_ou_titre()}</h1>
      <p>{m.droits_ou_avis()}</p>
      <form method="post" action={ADRESSE}>
        {proposees.length > 0 && <Lequel proposees={proposees} />}
        <Champ
          nom="commune"
          libelle={m.droits_ou_commune()}
          aide={m.lieux_ou_aide()}
          valeur={saisie}
          erreur={refusee ? erreur : undefined}
          taille={24}
          longueurMax={100}
        />
        <Actions>
          <Bouton>{m.lieux_chercher()}</Bouton>
          <a href="/droits/resultats">{m.droits_feuille_retour()}</a>
        </Actions>
      </form>
    </Cadre>
  )
}

const direRefus = (saisie: string, refus: ProprietesDire['refus']): string => {
  if (refus === 'sans-reseau') return m.droits_ou_sans_reseau()
  return saisie === '' ? m.lieux_ou_vide() : m.lieux_ou_inconnu({ saisie })
}

const Lequel = ({ proposees }: { readonly proposees: readonly CommuneDite[] }) => (
  <>
    <h2>{m.lieux_lequel_titre()}</h2>
    {proposees.map(({ code, nom, precision }) => (
      <Bouton allure="porte" pictogramme="lieu" nom="code" valeur={code}>
        <span>
          {nom}
          <small>{precision}</small>
        </span>
      </Bouton>
    ))}
  </>
)

type ProprietesOu = {
  readonly ou: Extract<Ou, { sorte: 'dit' }>
  readonly bilan: Bilan
  readonly cadrage: Cadrage
}

/** For each right, the three best places; rights that are asked for at the same places are told together. */
export const PageOuDemander = ({ ou, bilan, cadrage }: ProprietesOu) => {
  const titre = m.droits_ou_pres_de({ commune: deLieu(ou.commune.nom) })
  return (
    <Cadre titre={m.droits_ou_titre()} cadrage={cadrage}>
      <h1>{titre}</h1>
      {groupes(ou, bilan).map(({ titres, lieux }) => (
        <>
          <Titres titres={titres} />
          <LieuxDits lieux={lieux} />
        </>
      ))}
      <form method="post" action={ADRESSE}>
        <Actions>
          <LienBouton adresse="/droits/resultats">{m.droits_feuille_retour()}</LienBouton>
          <a href="/droits/feuille">{m.droits_voir_feuille()}</a>
          <Bouton allure="discret" nom="oublier" valeur="1">
            {m.droits_ou_changer()}
          </Bouton>
        </Actions>
      </form>
    </Cadre>
  )
}

const Titres = ({ titres }: Pick<Groupe, 'titres'>) => {
  const [seul, ...autres] = titres
  if (autres.length === 0) return <h2>{seul}</h2>
  return (
    <>
      <h2>{m.droits_ou_pour_n({ nombre: String(titres.length) })}</h2>
      <ul>
        {titres.map(titre => (
          <li>{titre}</li>
        ))}
      </ul>
    </>
  )
}

type Groupe = { readonly titres: readonly string[]; readonly lieux: readonly LieuDit[] }

const groupes = ({ parDroit }: ProprietesOu['ou'], { resultats }: Bilan): readonly Groupe[] => {
  const parLieux = new Map<string, Groupe>()
  for (const droit of [...aDemanderDe(resultats), ...aVerifierDe(resultats)]) {
    const lieux = parDroit.get(droit.id) ?? []
    const cle = lieux.map(({ adresse }) => adresse).join()
    const titres = [...(parLieux.get(cle)?.titres ?? []), titreDuDroit(droit, contenuDuDroit(droit.id))]
    parLieux.set(cle, { titres, lieux })
  }
  return [...parLieux.values()]
}
