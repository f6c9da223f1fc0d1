// Only on the results. The list says all that the map shows.
import { proposerLaCarte } from './page/voir-la-carte.ts'

proposerLaCarte()
