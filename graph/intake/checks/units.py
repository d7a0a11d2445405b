"""Units form a tree: nobody stands above themselves."""

from graph.intake.delivery import Delivery
from ontology.facts import Unit


def check_units(delivery: Delivery) -> None:
    """Every unit whose chain of parents, within the delivery, leads back to itself."""
    found = {unit.code: (unit, draft) for unit, draft in delivery.drafts(Unit)}
    parents = {code: unit.parent for code, (unit, _) in found.items()}
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
