"""Meanings of texts beside the terms that the texts describe: kept by the text and the model, found by nearness.

They are made from the texts and can be made again. No digest of the graph covers them, and no export holds them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from graph.ledger import LedgerReads

ROWS_AT_ONCE = 250
"""Vectors that one transaction writes: a megabyte or so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribedTerm:
    """A term with the text that describes it, and what its kept meaning was made of."""

    label: str
    """`Competency`, `Indicator`, `Jabatan` or `Programme`."""
    id: str
    text: str
    """Name and definition, duties or competencies built: a name alone says too little."""
    text_digest: str | None
    """Of the text whose meaning is kept; `None`: none is."""
    model_digest: str | None
    """Of the model that gave that meaning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptMeaning:
    """The meaning of the text that describes a term."""

    term: DescribedTerm
    text_digest: str
    vector: Sequence[float]


class MeaningReads(LedgerReads):
    """Keeping meanings; who asks by them is `graph.searching`."""

    def described_terms(self) -> tuple[DescribedTerm, ...]:
        """Every term that can be found by meaning, competencies first."""
        return tuple(DescribedTerm(**row) for row in self._connection.read("meaning/texts"))

    def keep_meanings(self, meanings: Sequence[KeptMeaning], *, model: str, model_digest: str) -> None:
        """Keeps meanings in the place of earlier ones; a term that is gone meanwhile is passed over."""
        for start in range(0, len(meanings), ROWS_AT_ONCE):
            rows = [_row_of(meaning) for meaning in meanings[start : start + ROWS_AT_ONCE]]
            self._connection.write("meaning/keep", rows=rows, model=model, model_digest=model_digest)

    def forget_meanings(self, *, except_of: str) -> int:
        """Removes what other models gave than the one with this digest; says how many meanings it were."""
        forgotten: int = self._connection.write("meaning/forget", model_digest=except_of)[0]["forgotten"]
        return forgotten


def _row_of(meaning: KeptMeaning) -> dict[str, Any]:
    named = {"label": meaning.term.label, "id": meaning.term.id}
    return {**named, "text_digest": meaning.text_digest, "vector": list(meaning.vector)}
