"""From which level of a competency to which a programme leads: by its words, its participants, or its likeness.

Levels that follow from words or participants are plain; those by likeness are a guess for somebody to look at.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from matching.encoder import VectorRows
from ontology.facts import Programme
from ontology.terms import CompetencyLevel, Vocabulary

LEVEL_WORDS = {
    1: "dasar|pemula|pengantar|orientasi|pengenalan|basic|beginner|(?:tingkat|level) (?:i|1)",
    2: "menengah|intermediate|(?:tingkat|level) (?:ii|2)",
    3: "lanjutan|lanjut|mahir|advanced|(?:tingkat|level) (?:iii|3)",
    4: "(?:tingkat|level) (?:iv|4)|expert",
    5: "(?:tingkat|level) (?:v|5)",
}
"""The level that a programme leads to, by words of its name. A default of this product: no law says it."""

LEADERSHIP = {5: "(?:tingkat|tk) i", 4: "(?:tingkat|tk) ii", 3: "(?:tingkat|tk) iii", 2: "(?:tingkat|tk) iv"}
"""Leadership training was numbered from the top: tingkat IV was for pengawas, tingkat I for JPT (PP 101/2000)."""
_IS_LEADERSHIP = re.compile(r"\b(?:diklatpim|diklat pim|kepemimpinan|pim)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelsRead:
    """The levels between which a programme leads, the same for every competency or one for each."""

    to_levels: tuple[int, ...]
    reason: str
    """What they were read from, for the reviewer."""
    plain: bool

    @property
    def from_levels(self) -> tuple[int, ...]:
        """The level below each: a programme leads one level up, unless its reviewer says otherwise."""
        return tuple(level - 1 for level in self.to_levels)


def plain_levels(programme: Programme, vocabulary: Vocabulary, terms: int) -> LevelsRead | None:
    """The levels that the words or the participants of a programme say; `None`: neither says one.

    Words come first: "lanjutan" says more than whom a programme is for. Words of two levels say nothing.
    """
    name = " ".join(re.findall(r"\w+", programme.name.lower()))
    known = LEADERSHIP if _IS_LEADERSHIP.search(name) else LEVEL_WORDS
    found = {level: met[0] for level, words in known.items() if (met := re.search(rf"\b(?:{words})\b", name))}
    if len(found) == 1:
        [(level, word)] = found.items()
        return LevelsRead(to_levels=(level,) * terms, reason=f"kata “{word}” pada namanya", plain=True)
    asked = {each.code: each for each in vocabulary.jabatan_levels if each.code in programme.target_levels}
    wanted = {each.default_level for each in asked.values()}
    if len(wanted) == 1:
        classes = ", ".join(each.label_id for each in asked.values())
        return LevelsRead(to_levels=(*wanted,) * terms, reason=f"jenjang sasaran: {classes}", plain=True)
    return None


def likely_levels(
    text: str,
    competencies: Sequence[str],
    vocabulary: Vocabulary,
    vectors: Callable[[Sequence[str]], VectorRows],
) -> LevelsRead:
    """The level of each competency whose description is nearest in meaning to a text."""
    described = _described(vocabulary)
    levels = [described.get(code, ()) for code in competencies]
    rows = vectors([text, *(words for each in levels for _, words in each)])
    nearness, places = rows[1:] @ rows[0], iter(range(len(rows) - 1))
    nearest = (max(((nearness[next(places)], -level) for level, _ in each), default=(0, -1)) for each in levels)
    return LevelsRead(
        to_levels=tuple(int(-level) for _, level in nearest),
        reason="kemiripan dengan uraian level; periksa",
        plain=False,
    )


def _described(vocabulary: Vocabulary) -> Mapping[str, tuple[tuple[int, str], ...]]:
    found: dict[str, list[CompetencyLevel]] = {}
    for each in vocabulary.competency_levels:
        if each.level > 0:
            found.setdefault(each.competency, []).append(each)
    return {
        code: tuple((level.level, ". ".join((level.label_id, *level.indicators))) for level in levels)
        for code, levels in found.items()
    }
