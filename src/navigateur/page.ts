// The only script of the pages. All of them work without it.
import { proposerImpression } from './page/imprimer.ts'
import { inscrireLeTravailleur } from './page/inscrire.ts'
import { suivreLesAutresOnglets } from './page/onglets.ts'
import { veillerAuRetour } from './page/retour.ts'

proposerImpression()
veillerAuRetour()
suivreLesAutresOnglets()
inscrireLeTravailleur(new URL(import.meta.url).search)
