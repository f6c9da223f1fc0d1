"""What OpenFisca-France answers to households given in columns, and how long it takes.

Reads JSON on the standard input, writes JSON on the standard output. The checkout is found by PYTHONPATH.
Only the calculation is timed as such: the entities and the inputs are made before, and timed apart.
"""
import json
import logging
import sys
import time

logging.disable(logging.CRITICAL)

from openfisca_core import periods  # noqa: E402
from openfisca_core.simulations import SimulationBuilder  # noqa: E402
from openfisca_france import FranceTaxBenefitSystem  # noqa: E402


def decouper(systeme, variable, periode):
    """Months one by one: left whole, a long period would share an amount out between its months."""
    if ":" not in periode:
        return [periode]
    return periods.period(periode).get_subperiods(periods.DateUnit.MONTH)


def construire(systeme, demande):
    """A simulation with its groups and its inputs."""
    batisseur = SimulationBuilder()
    batisseur.create_entities(systeme)
    batisseur.declare_person_entity("individu", list(range(demande["personnes"])))
    for nom, groupe in demande["groupes"].items():
        entite = batisseur.declare_entity(nom, list(range(groupe["combien"])))
        batisseur.join_with_persons(entite, groupe["de"], groupe["roles"])
    simulation = batisseur.build(systeme)
    for variable, periode, valeurs in demande["entrees"]:
        for une in decouper(systeme, variable, periode):
            simulation.set_input(variable, une, valeurs)
    return simulation


def mesurer(faire):
    """What it gives, and its seconds of processor."""
    debut = time.process_time()
    rendu = faire()
    return rendu, time.process_time() - debut


def repondre(systeme, demande):
    """Every output, one value per person or per group."""
    simulation, construction = mesurer(lambda: construire(systeme, demande))
    valeurs, calcul = mesurer(
        lambda: [simulation.calculate(nom, demande["mois"]) for nom in demande["sorties"]]
    )
    return {
        "construction": construction,
        "calcul": calcul,
        "valeurs": [[float(valeur) for valeur in colonne] for colonne in valeurs],
    }


if __name__ == "__main__":
    legislation = FranceTaxBenefitSystem()
    json.dump([repondre(legislation, demande) for demande in json.load(sys.stdin)], sys.stdout)
