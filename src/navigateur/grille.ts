// Only on the page of the money. The grid works without it.
import { animerLesGrilles } from './page/grille-mois.ts'

animerLesGrilles()
