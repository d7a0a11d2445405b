"""What an agency may choose about matching; everything else is law, data or arithmetic."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from ontology.errors import InvalidInput
from ontology.terms import Importance

AgeReading = Literal["ketat", "longgar"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingSettings:
    """The choices of an agency, with the defaults of this product.

    Raises:
        InvalidInput: a weight or the prior strength is out of the range in which points stay exact in 64 bits.
    """

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

    def __post_init__(self) -> None:
        whole = all(isinstance(self.weights.get(each), int) and 1 <= self.weights[each] <= 10 for each in Importance)
        if not whole or not 0 <= self.prior_strength <= 100:
            raise InvalidInput(
                "Bobot harus bilangan bulat 1 sampai 10 untuk tiap tingkat pentingnya, dan kekuatan awal 0 sampai 100.",
                "Weights must be whole numbers from 1 to 10 for every importance, and the prior strength 0 to 100.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderSettings:
    """Which sentence model turns texts into vectors, and what it may use."""

    cache: Path
    """Where the shipped model is unpacked and vectors are kept; may be deleted at any time while nothing runs."""
    model: str = ""
    """A folder, or the name of a model on the hub of sentence-transformers; empty: the model that ships."""
    prefix: str | None = None
    """What goes before every text; `None`: what the model's own configuration says."""
    threads: int = 0
    """Processor threads for one text or batch; 0: as many as this process may use."""
