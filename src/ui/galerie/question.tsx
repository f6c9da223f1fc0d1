import {
  Actions,
  Bouton,
  Champ,
  ChampFichier,
  Choix,
  Depliant,
  Leurre,
  ListeDeroulante,
  Nombres,
  type Option,
  Page,
  Progression,
  ResumeErreurs,
  ZoneTexte
} from '../index.ts'

const COUPLE: readonly Option[] = [
  { valeur: 'oui', libelle: 'Oui', pictogramme: 'couple' },
  { valeur: 'non', libelle: 'Non, je vis sans conjoint', pictogramme: 'personne' },
  { valeur: 'inconnu', libelle: 'Je ne sais pas', pictogramme: 'point-interrogation', aPart: true }
]

const SUITE: readonly Option[] = [
  { valeur: '6+', libelle: '6 ou plus' },
  { valeur: 'inconnu', libelle: 'Je ne sais pas', aPart: true }
]

/** A question as most people will meet it. */
export const EcranQuestion = () => (
  <Page titre="Vivez-vous en couple ?" description="Une question sur votre foyer.">
    <Progression numero={4} total={9} />
    <form method="post">
      <Choix
        nom="couple"
        legende="Vivez-vous en couple ?"
        aide="Mari, femme, compagnon, compagne."
        options={COUPLE}
        choisi={['oui']}
      />
      <Nombres
        nom="enfants"
        legende="Combien d’enfants de moins de 25 ans ?"
        niveau={2}
        a={5}
        ensuite={SUITE}
        choisi="2"
      />
      <Depliant titre="Pourquoi cette question ?">
        <p>Le plafond dépend du nombre de personnes. À deux, il est plus haut que seul.</p>
      </Depliant>
      <Actions>
        <Bouton>Continuer</Bouton>
        <a href="/">Revenir</a>
      </Actions>
    </form>
  </Page>
)

/** The same form sent back: what was typed stays. */
export const EcranErreur = () => (
  <Page titre="Votre naissance" enErreur>
    <ResumeErreurs
      erreurs={[
        { champ: 'naissance', message: 'Écrivez votre année de naissance. Exemple : 1992.' },
        { champ: 'sejour', message: 'Choisissez une réponse, même « je ne sais pas ».' }
      ]}
    />
    <form method="post">
      <Champ
        nom="naissance"
        libelle="En quelle année êtes-vous né·e ?"
        niveau={1}
        aide="4 chiffres. Exemple : 1992."
        erreur="Écrivez votre année de naissance. Exemple : 1992."
        valeur="92?"
        clavier="numeric"
        taille={6}
        longueurMax={4}
      />
      <Champ
        nom="loyer"
        libelle="Votre loyer"
        unite="€ par mois"
        clavier="decimal"
        taille={8}
        valeur="412,50"
      />
      <ChampFichier
        nom="fichier"
        libelle="Votre fichier"
        aide="Un tableau, un foyer par ligne."
        sortes=".csv"
        erreur="Choisissez un fichier."
      />
      <ListeDeroulante
        nom="departement"
        libelle="Votre département"
        invite="Choisissez"
        options={[
          { valeur: '49', libelle: '49 Maine-et-Loire' },
          { valeur: '974', libelle: '974 La Réunion' }
        ]}
        choisi="49"
      />
      <Choix
        nom="sejour"
        legende="Quels papiers avez-vous ?"
        niveau={2}
        erreur="Choisissez une réponse, même « je ne sais pas »."
        plusieurs
        options={[
          {
            valeur: 'carte',
            libelle: 'Une carte',
            detail: 'Carte d’identité ou carte de séjour',
            pictogramme: 'papiers'
          },
          { valeur: 'autre', libelle: 'Je préfère ne pas le dire', aPart: true }
        ]}
      />
      <ZoneTexte
        nom="remarque"
        libelle="Autre chose à dire ?"
        aide="500 signes au plus."
        erreur="C’est trop long."
        valeur="J’ai changé d’adresse deux fois."
      />
      <Leurre nom="suite" libelle="Laissez ce champ vide" />
      <Actions>
        <Bouton>Continuer</Bouton>
      </Actions>
    </form>
  </Page>
)
