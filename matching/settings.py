"""What an agency may choose about matching; everything else is law, data or arithmetic."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from ontology.terms import Importance

AgeReading = Literal["ketat", "longgar"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingSettings:
    """The choices of an agency, with the defaults of this product."""

    weights: Mapping[Importance, int] = field(
        default_factory=lambda: MappingProxyType(
            {Importance.MUTLAK: 3, Importance.PENTING: 2, Importance.PERLU: 1},
        )
    )
    """Whole weight of a requirement by its importance."""
    prior_strength: int = 2
    """How many known requirements the population's mean counts for when a level must be expected."""
    age_reading: AgeReading = "ketat"
    """`ketat`: "at most 56" ends on the 56th birthday; `longgar`: it ends on the day before the 57th."""
    scale: str = "BKN-PENGISIAN"
    """The scale of the Job Person Match whose categories are shown and asked for."""
