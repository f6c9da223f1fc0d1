// The same worker, with the places that a tablet keeps: only for who asked for them. See the README beside.
import { lieuxDeLaTablette } from './ici/lieux/lieux-de-la-tablette.ts'
import { travailler } from './ici/travailleur.ts'

travailler(lieuxDeLaTablette)
