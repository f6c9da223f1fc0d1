import type { PropsWithChildren } from 'hono/jsx'
import {
  ACopier,
  Actions,
  Alerte,
  Barre,
  Bouton,
  Carte,
  CodeQr,
  type Etat,
  LienBouton,
  LiensChoix,
  type NomPictogramme,
  Page,
  Pictogramme,
  Progression,
  Source,
  Tableau,
  Telephone
} from '../index.ts'
import { traces } from '../pictogrammes/traces.ts'

const ETATS: readonly { nom: Etat; mot: string }[] = [
  { nom: 'oui', mot: 'Ouvert' },
  { nom: 'voir', mot: 'À vérifier' },
  { nom: 'non', mot: 'Pas en ce moment' }
]

const Section = ({ titre, children }: PropsWithChildren<{ titre: string }>) => (
  <>
    <h2>{titre}</h2>
    {children}
  </>
)

/** The parts that the four screens do not already show. */
export const Galerie = () => (
  <Page
    titre="Les composants"
    allure="lieux"
    actions={[{ type: 'aller', adresse: '/quitter', texte: 'Quitter vite' }]}
    liensPied={[
      { adresse: '/aide', texte: 'Comment ça marche' },
      { adresse: '/confidentialite', texte: 'Vos données' }
    ]}
  >
    <h1>Les composants</h1>
    <Section titre="Boutons">
      <Actions>
        <Bouton>Principal</Bouton>
        <Bouton allure="discret">Discret</Bouton>
        <a href="/">Revenir</a>
      </Actions>
      <LienBouton allure="porte" adresse="/lieux" pictogramme="lieu">
        Trouver de l’aide près de chez moi
      </LienBouton>
      <LienBouton allure="porte" adresse="/aidants" pictogramme="aide">
        J’accompagne quelqu’un
      </LienBouton>
    </Section>
    <Section titre="Tableau">
      <Tableau
        legende="Habitants selon la distance à l’aide"
        colonnes={['Commune', 'Habitants', 'Aide la plus proche']}
        lignes={[
          ['Guéret', '12 734', '0,4 km'],
          ['Bonnat', '1 286', '18 km']
        ]}
      />
    </Section>
    <Section titre="La même page, vue autrement">
      <LiensChoix
        nom="Quand ?"
        liens={[
          { adresse: '/lieux?quand=maintenant', texte: 'Ouverts maintenant' },
          { adresse: '/lieux?quand=semaine', texte: 'Cette semaine', actuel: true }
        ]}
      />
    </Section>
    <Section titre="Code à photographier">
      <CodeQr texte="https://relais.exemple.fr/l/GUERET" description="Cette fiche sur votre téléphone" />
    </Section>
    <Section titre="Progression">
      <Progression numero={1} total={9} />
      <Progression numero={9} total={9} />
    </Section>
    <Section titre="Alertes">
      <Alerte>
        <p>Rien n’est enregistré.</p>
        <p>Vous pouvez tout effacer à tout moment.</p>
      </Alerte>
      <Alerte ton="merci">
        <p>Vos réponses sont effacées.</p>
      </Alerte>
    </Section>
    <Section titre="Cartes">
      <Carte titre="Sans état">
        <p class="doux">Une carte simple.</p>
        <Telephone numero="0 800 00 00 00" />
        <Source reference="Sans adresse" />
      </Carte>
      {ETATS.map(etat => (
        <Carte titre={etat.mot} etat={etat}>
          <Barre min={0} max={0} seuil={100} description="0 pour un seuil de 100." />
          <Barre min={99} max={101} seuil={100} description="Entre 99 et 101 pour un seuil de 100." />
        </Carte>
      ))}
    </Section>
    <Section titre="Texte à copier">
      <ACopier
        nom="sms-1"
        libelle="Message 1 sur 2"
        texte="Vous pouvez demander la Complementaire sante solidaire. Appelez le 36 46. Apportez une piece d'identite."
      />
    </Section>
    <Section titre="Pictogrammes">
      <ul>
        {(Object.keys(traces) as NomPictogramme[]).map(nom => (
          <li>
            <Pictogramme nom={nom} /> {nom}
          </li>
        ))}
      </ul>
    </Section>
  </Page>
)
