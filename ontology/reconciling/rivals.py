"""Known names that mean the same, told apart by how they are written."""

from collections.abc import Sequence

from ontology.reconciling.aligning import align
from ontology.reconciling.asides import without_asides
from ontology.reconciling.letters import plain_letters, runs
from ontology.reconciling.manners import Manner
from ontology.reconciling.reading import read
from ontology.reconciling.short_forms import old_names
from ontology.reconciling.word_list import WordList

_SO_MUCH = 0.1
"""So much more of the cell must be written as in the name than as in any other."""


def nearest_in_writing(cell: str, rivals: Sequence[str], manner: Manner) -> str | None:
    """The one of several names for the same thing that is written as the cell is: `Diklatpim III` is not `PKA`."""
    written = read(without_asides(plain_letters(cell), manner).text, Manner.PLAIN)
    known = [read(name, Manner.PLAIN) for name in rivals]
    listed = WordList((word.text for each in known for word in each.words), Manner.PLAIN)
    scores = [align(written, written.words, each, listed).score for each in known]
    (best, name), (second, _) = sorted(zip(scores, rivals, strict=True), reverse=True)[:2]
    return name if best - second >= _SO_MUCH else None


def called_of_old(cell: str, name: str, names: Sequence[str]) -> list[str]:
    """Names of courses in the list with the old name that the cell holds, where the name found for it lacks that."""
    old = old_names(Manner.COURSE) & set(runs(plain_letters(cell)))
    if not old or old & set(runs(plain_letters(name))):
        return []
    return [each for each in names if old & set(runs(plain_letters(each)))]
