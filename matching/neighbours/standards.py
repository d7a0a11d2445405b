"""Standards as measures: what a jabatan asks for, and who asks for a competency."""

from collections import defaultdict
from collections.abc import Mapping

from matching.demand import Demand
from matching.neighbours.overlap import Measures


def asked_by_jabatan(demands: Mapping[str, Demand]) -> Mapping[str, Measures]:
    """For each jabatan what it asks for: half steps of the level times the weight of the requirement.

    Two standards are alike as far as they ask for the same competencies at like levels, and what is mutlak counts most.
    """
    return {code: _measures(demand) for code, demand in demands.items()}


def asked_by_competency(demands: Mapping[str, Demand]) -> Mapping[str, Measures]:
    """For each competency who asks for it: two are alike as far as the same jabatan ask for both, at like levels."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for code, demand in demands.items():
        for competency, amount in _measures(demand).items():
            found[competency][code] = amount
    return found


def _measures(demand: Demand) -> Measures:
    amounts = zip(demand.standard.requirements, demand.half_steps, demand.weights, strict=True)
    return {requirement.competency: half_steps * weight for requirement, half_steps, weight in amounts}
