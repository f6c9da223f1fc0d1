import {
  ACocher,
  Actions,
  Alerte,
  Barre,
  Carte,
  Depliant,
  Etapes,
  Faits,
  Feuille,
  LienBouton,
  Page,
  Source,
  Telephone
} from '../index.ts'

const PAPIERS = [
  { texte: 'Une pièce d’identité', detail: 'Perdue ? Une copie ou une déclaration de perte.' },
  { texte: 'Votre dernier avis d’impôt' },
  { texte: 'La carte Vitale, si vous l’avez' }
]

const Demande = () => (
  <Etapes
    etapes={[
      { titre: 'Au guichet', contenu: <p>Caisse primaire, 4 rue des Lilas. Ouvert jusqu’à 16 h 30.</p> },
      { titre: 'Par téléphone', contenu: <Telephone numero="36 46" note="Prix d’un appel." /> },
      { titre: 'Par courrier', contenu: <p>Demandez le formulaire à la caisse.</p> }
    ]}
  />
)

/** Three rights, three states. */
export const EcranResultats = () => (
  <Page titre="Vos résultats">
    <h1>Vous avez sans doute droit à 2 aides</h1>
    <p>Calcul du 22 novembre 2026. Seul un organisme peut décider : cette page vous prépare.</p>
    <Actions>
      <LienBouton adresse="/feuille" pictogramme="imprimante">
        Voir ma feuille à imprimer
      </LienBouton>
    </Actions>
    <h2>Vous y avez droit</h2>
    <Carte titre="Complémentaire santé solidaire, gratuite" etat={{ nom: 'oui', mot: 'Droit ouvert' }}>
      <p>Vous ne payez plus le médecin, les médicaments, les lunettes ni le dentiste courant.</p>
      <Barre
        min={12300}
        max={12300}
        seuil={15632}
        description="Vos ressources : 12 300 €. Le plafond : 15 632 €."
      />
      <Faits
        faits={[
          { nom: 'Vos ressources', valeur: '12 300 € par an' },
          { nom: 'Le plafond à deux', valeur: '15 632 € par an' }
        ]}
      />
      <Depliant titre="Comment la demander" ouvert>
        <Demande />
        <h4>À apporter</h4>
        <ACocher objets={PAPIERS} />
      </Depliant>
      <Depliant titre="Le texte de loi">
        <Source
          reference="Code de la sécurité sociale, article L. 861-1"
          adresse="/regles/css"
          depuis="1er avril 2026"
          verifieLe="22 novembre 2026"
          aConfirmer
        />
      </Depliant>
    </Carte>
    <h2>À vérifier</h2>
    <Carte
      titre="Allocation supplémentaire d’invalidité"
      etat={{ nom: 'voir', mot: 'Il manque une réponse' }}
    >
      <p>Il manque le montant exact de vos revenus. Votre caisse peut le calculer avec vous.</p>
      <Barre
        min={7000}
        max={11500}
        seuil={10421}
        description="Vos ressources : entre 7 000 et 11 500 €. Le plafond : 10 421 €."
      />
      <Faits faits={[{ nom: 'Vos ressources', valeur: 'entre 7 000 et 11 500 € par an' }]} />
    </Carte>
    <h2>Pas en ce moment</h2>
    <Carte
      titre="Allocation de solidarité aux personnes âgées"
      etat={{ nom: 'non', mot: 'Condition non remplie' }}
    >
      <p>Il faut avoir 65 ans. Vous en avez 58. Revenez en mars 2033.</p>
      <Barre
        min={32000}
        max={32000}
        seuil={10421}
        description="Vos ressources : 32 000 €. Le plafond : 10 421 €."
      />
    </Carte>
    <Alerte ton="attention">
      <p>Ce montant attend une confirmation officielle.</p>
    </Alerte>
  </Page>
)

/** The sheet that leaves the room. */
export const EcranFeuille = () => (
  <Page titre="Ma feuille de route">
    <Feuille
      titre="Ma feuille de route"
      mention="Faite le 22 novembre 2026. Seul un organisme peut décider."
      lignes={['La personne qui m’aide', 'Mon prochain rendez-vous']}
    >
      <h2>Complémentaire santé solidaire</h2>
      <p>
        Vos ressources : <strong>12 300 €</strong> par an. Le plafond à deux : <strong>15 632 €</strong>.
      </p>
      <Demande />
      <h2>Je rassemble mes papiers</h2>
      <ACocher objets={PAPIERS} />
    </Feuille>
    <Actions>
      <LienBouton adresse="/resultats" allure="discret">
        Revenir aux résultats
      </LienBouton>
    </Actions>
  </Page>
)
