"""The weights, cuts, scores and periods that make boxes: rules of the product, or what an agency set instead."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from matching.demand import TALENT_MEASURE
from ontology.errors import InvalidInput, NothingYet
from ontology.terms import Rule

PERFORMANCE = MappingProxyType({"weight_predicate": "predikat", "weight_reinforcement": "kinerja_penguat"})
"""The weights of the axis of performance, with the component that each is about."""
POTENTIAL = MappingProxyType(
    {
        "weight_competence": "kompetensi",
        "weight_potential": "potensi",
        "weight_qualification": "kualifikasi",
        "weight_integrity": "integritas",
    }
)
"""The same for the axis of potential."""
CUTS = (("cut_performance_expected", "cut_performance_above"), ("cut_potential_middle", "cut_potential_high"))
"""Where the middle and the highest grade of each axis begin."""
LIMITS = MappingProxyType({"years_of_scores": (1, 10), "years_of_screening": (1, 10), "successors": (1, 20)})
"""The least and the greatest value of what is no percentage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalentMeasures:
    """The measures that hold on a day, each a whole number."""

    values: Mapping[str, int]

    @classmethod
    def of(cls, in_force: Iterable[Rule], own: Mapping[str, int]) -> "TalentMeasures":
        """Those of the rules in force, with what the agency (or a supposition) puts in their place.

        Raises:
            InvalidInput: a measure is not known, or they do not make sense together.
            NothingYet: no rule in force says anything about talent mapping.
        """
        of_rules = {
            rule.condition.codes[0]: rule.condition.amount or 0
            for rule in in_force
            if rule.condition.criterion == TALENT_MEASURE
        }
        if not of_rules:
            raise NothingYet(
                "Pada tanggal itu belum ada ukuran pemetaan talenta.",
                "There were no measures of talent mapping on that day.",
            )
        unknown = sorted(own.keys() - of_rules.keys())
        if unknown:
            raise InvalidInput(
                f"Ukuran “{unknown[0]}” tidak dikenal; yang ada: {', '.join(of_rules)}.",
                f"The measure “{unknown[0]}” is not known; there are {', '.join(of_rules)}.",
            )
        measures = cls(values=MappingProxyType(of_rules | dict(own)))
        measures.check()
        return measures

    def __getitem__(self, measure: str) -> int:
        return self.values[measure]

    def check(self) -> None:
        """Raises `InvalidInput` where weights do not sum to 100, cuts are not in order, or a value is out of range."""
        for name, value in self.values.items():
            least, greatest = LIMITS.get(name, (0, 100))
            if not least <= value <= greatest:
                raise InvalidInput(
                    f"Ukuran {name} harus bilangan bulat {least} sampai {greatest}, bukan {value}.",
                    f"The measure {name} must be a whole number from {least} to {greatest}, not {value}.",
                )
        for axis, of_axis in (("kinerja", PERFORMANCE), ("potensial", POTENTIAL)):
            total = sum(self[name] for name in of_axis)
            if total != 100:
                raise InvalidInput(
                    f"Bobot {axis} ({', '.join(of_axis)}) harus berjumlah 100, bukan {total}.",
                    f"The weights {', '.join(of_axis)} must sum to 100, not {total}.",
                )
        for lower, higher in CUTS:
            if not 0 < self[lower] < self[higher]:
                raise InvalidInput(
                    f"{lower} harus lebih dari 0 dan lebih rendah daripada {higher}.",
                    f"{lower} must be above 0 and below {higher}.",
                )


def score_of_predicate(predicate: str) -> str:
    """The measure that says what a predicate is worth, such as `score_sangat_baik`."""
    return "score_" + predicate.lower().replace(" ", "_")
