// Only on the search for places. The form works without it.
import { proposerAutourDeMoi } from './page/autour-de-moi.ts'

proposerAutourDeMoi()
