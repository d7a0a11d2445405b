"""The competency standards (SKJ) of the posts: nine common competencies, technical ones of the affair, conditions."""

from collections.abc import Iterator
from datetime import date
from random import Random

from graph.sample.conditions import conditions
from graph.sample.tables import several, table
from ontology.facts import Jabatan, Requirement, Standard
from ontology.terms import Aspect, Importance, Vocabulary

_REVISED_SHARE = 0.12
"""How many posts had an earlier standard."""


def _clipped(level: float) -> float:
    return float(min(5, max(1, level)))


def _common(chance: Random, post: Jabatan, default: int, vocabulary: Vocabulary) -> list[Requirement]:
    """The nine managerial and socio-cultural competencies, some posts differing by half a level or one in a few."""
    codes = [item.code for item in vocabulary.competencies if item.aspect is not Aspect.TEKNIS]
    varied = set(chance.sample(codes, chance.choices((0, 1, 2, 3), (55, 20, 17, 8))[0]))
    shifts = {code: chance.choice((-1, -0.5, 0.5, 0.5, 1)) for code in codes if code in varied}
    light = {"PDO", "MPR"} if post.level in ("PLK", "JF-PM", "JF-TR") else set()
    return [
        Requirement(
            competency=code,
            level=_clipped(default + shifts.get(code, 0)),
            importance=Importance.PENTING if code in light else Importance.MUTLAK,
        )
        for code in codes
    ]


def _technical_codes(chance: Random, post: Jabatan) -> Iterator[tuple[str, Importance]]:
    """Three to six technical competencies: those of the family, or of the affair, and some of its neighbours."""
    of_field = next(row for row in table("fields") if row["field"] == post.field)
    own, near = several(of_field["own"]), several(of_field["near"])
    family = next((row for row in table("families") if row["name"] == post.family), None)
    if family:
        for importance in Importance:
            yield from ((code, importance) for code in several(family[importance.value]))
        if not family["field"]:
            yield own[0], Importance.PENTING
        return
    few = 1 if post.level == "PLK" else 2
    yield from ((code, Importance.MUTLAK) for code in own[:few])
    if post.level != "PLK":
        yield from ((code, Importance.PENTING) for code in own[few : few + chance.choice((0, 1, 2))])
    yield from zip(near, (Importance.PENTING, Importance.PERLU, Importance.PERLU), strict=False)


def _technical(chance: Random, post: Jabatan, default: int) -> Iterator[Requirement]:
    lower = {Importance.MUTLAK: (0,), Importance.PENTING: (1, 1, 0.5), Importance.PERLU: (1,)}
    seen: set[str] = set()
    for code, importance in _technical_codes(chance, post):
        if code not in seen:
            seen.add(code)
            yield Requirement(
                competency=code, level=_clipped(default - chance.choice(lower[importance])), importance=importance
            )


def standards(posts: tuple[Jabatan, ...], vocabulary: Vocabulary, as_of: date, seed: int) -> Iterator[Standard]:
    """The standards of all posts, each with the version in force on `as_of` and some with the one before."""
    chance = Random(f"{seed}/standards")
    defaults = {level.code: level.default_level for level in vocabulary.jabatan_levels}
    for post in posts:
        default = defaults[post.level]
        requirements = (*_common(chance, post, default, vocabulary), *_technical(chance, post, default))
        if chance.random() < _REVISED_SHARE:
            yield Standard(jabatan=post.code, valid_from=date(as_of.year - 6, 7, 1), requirements=requirements[: 9 + 2])
        yield Standard(
            jabatan=post.code,
            valid_from=date(as_of.year - 2, 1, 1),
            requirements=requirements,
            conditions=tuple(conditions(chance, post, vocabulary)),
        )
