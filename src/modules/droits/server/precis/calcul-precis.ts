import {
  evaluerFoyer,
  evaluerUnDroit,
  expliquerFoyer,
  precisionsUtiles
} from '../../domain/evaluer-foyers.ts'
import { bornes } from '../../genere/bornes.js'
import { catalogue } from '../../genere/catalogue.js'
import { lecteur } from '../../genere/lecteur.js'
import { regles } from '../../genere/regles.js'
import type { CalculPrecis } from '../../pages/precis/ports.ts'

/** All the rights, and what their rules read: the precise path is told by them what to ask. */
export const calculPrecis: CalculPrecis = {
  evaluer: foyer => evaluerFoyer(regles, foyer),
  evaluerUnDroit: (foyer, droit) => evaluerUnDroit({ regles, bornes }, foyer, droit),
  precisionsUtiles: foyer => precisionsUtiles(regles, foyer),
  expliquer: foyer => expliquerFoyer(regles, foyer).droits,
  faits: lecteur.entrees
    .filter(({ mois, lecture }) => !mois && lecture === undefined)
    .map(({ titre, chemin, genre, personne, choix, absent }) => ({
      titre: titre ?? chemin,
      chemin,
      genre,
      personne,
      ...(choix && { choix }),
      ...(absent !== undefined && { absent })
    })),
  droits: catalogue.droits.map(({ nom, titre }) => ({ nom, titre }))
}
