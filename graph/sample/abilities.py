"""What people can truly do. Nobody in the sample knows it: assessments reveal it with an error, or not at all."""

from datetime import date
from random import Random

from graph.sample.career import Career
from graph.sample.tables import several, table
from ontology.facts import Jabatan
from ontology.terms import Aspect, Vocabulary


class Abilities:
    """The true levels, as real numbers from 0 to 5: class of the post, the person's ability, and own strengths."""

    def __init__(self, vocabulary: Vocabulary, seed: int) -> None:
        """Draws nothing yet: each person's strengths follow from `seed` and the serial number alone."""
        self._seed = seed
        self._positions = {item.code: position for position, item in enumerate(vocabulary.competencies)}
        self._technical = {item.code for item in vocabulary.competencies if item.aspect is Aspect.TEKNIS}
        self._defaults = {level.code: level.default_level for level in vocabulary.jabatan_levels}
        self._own = {row["field"]: set(several(row["own"])) for row in table("fields")}
        self._near = {row["field"]: set(several(row["near"])) for row in table("fields")}
        self._family = {
            row["name"]: {code for column in ("mutlak", "penting") for code in several(row[column])}
            for row in table("families")
        }
        self._strengths: tuple[int, list[float]] = (-1, [])

    def _strength(self, career: Career, competency: str) -> float:
        if self._strengths[0] != career.number:
            chance = Random(f"{self._seed}/ability/{career.number}")
            self._strengths = career.number, [chance.gauss(0, 0.42) for _ in self._positions]
        return self._strengths[1][self._positions[competency]]

    def _distance(self, post: Jabatan, competency: str) -> float:
        """By how many levels a technical competency lies below the class of the post: little in one's own trade."""
        field = post.field or ""
        if competency in self._family.get(post.family or "", ()) or competency in self._own.get(field, ()):
            return 0.1
        return 0.8 if competency in self._near.get(field, ()) else 1.5

    def level(self, career: Career, competency: str, day: date) -> float:
        """The true level of a person on a day."""
        post = career.post_on(day)
        since = next((stint.since for stint in reversed(career.stints) if stint.since <= day), day)
        practice = min(0.45, 0.09 * (day - since).days / 365.25)
        distance = self._distance(post, competency) if competency in self._technical else 0
        level = self._defaults[post.level] + 0.4 * career.ability + self._strength(career, competency)
        return min(5.0, max(0.0, level + practice - distance - 0.45))
