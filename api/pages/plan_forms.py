"""What the forms of a plan say: days, states and levels as people write them."""

from collections.abc import Sequence
from datetime import date

from api.moments import parse_day
from api.pages.whole_numbers import whole_number
from api.service.development_plans import StepChange, state_of
from ontology.errors import InvalidInput


def steps_of(
    numbers: Sequence[str], states: Sequence[str], starts: Sequence[str], ends: Sequence[str], accepted: str
) -> list[StepChange]:
    """How the form says that the steps stand; the one whose proposal is accepted (`2:selesai`) by that.

    Raises:
        InvalidInput: a day or a state is none, or the lists are of different lengths.
    """
    if not len(numbers) == len(states) == len(starts) == len(ends):
        raise InvalidInput(
            "Formulirnya tidak utuh; buka lagi halaman ini.", "The form is not whole; open this page again."
        )
    proposed, _, proposed_state = accepted.partition(":")
    return [
        StepChange(
            number=whole_number("Langkah", number, "2") or 0,
            state=state_of(proposed_state if number == proposed else said),
            starts_on=_day(start),
            ends_on=_day(end),
        )
        for number, said, start, end in zip(numbers, states, starts, ends, strict=True)
    ]


def _day(text: str) -> date | None:
    return parse_day(text.strip()) if text.strip() else None


def level_of(text: str) -> float | None:
    """A level as people write it; raises `InvalidInput` where it is none."""
    written = text.strip().replace(",", ".")
    if not written:
        return None
    if written not in {f"{half / 2:g}" for half in range(11)}:
        raise InvalidInput(f"Level “{text}” bukan level 0 sampai 5.", f"“{text}” is no level from 0 to 5.")
    return float(written)
