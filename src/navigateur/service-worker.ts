// The path of the rights, answered by the browser itself. See docs/adr/0006 and the README beside.
import { travailler } from './ici/travailleur.ts'

travailler()
