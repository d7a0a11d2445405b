"""Units form a tree: nobody stands above themselves."""

from graph.intake.delivery import Delivery
from ontology.facts import Unit


def check_units(delivery: Delivery) -> None:
    """Every unit of the delivery whose chain of parents, over units on record too, leads back to itself."""
    found = {unit.code: (unit, draft) for unit, draft in delivery.drafts(Unit)}
    parents = {unit.code: unit.parent for unit in delivery.known.every_unit} if found else {}
    parents |= {code: unit.parent for code, (unit, _) in found.items()}
    for code, (unit, draft) in found.items():
        chain = [code]
        above = unit.parent
        while above is not None and above not in chain:
            chain.append(above)
            above = parents.get(above)
        if above == code:
            circle = " → ".join((*chain, code))
            draft.source.remarks.add(
                "unit.melingkar", draft.source.place(draft.row, "parent"), unit.parent, detail=circle
            )
