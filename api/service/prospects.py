"""What a post means for the years ahead: the age of retirement from it, and what rises from it ask for."""

from collections.abc import Iterable

import numpy as np

from api.service.answers.what_if import Prospect, RuleInWords
from api.service.terms import Words, ref
from matching.calendar import BEGINNING, add_years, as_date, first_of_next_month
from matching.demand import YEARS_IN_RANK
from ontology.facts import Jabatan
from ontology.terms import JabatanLevel, Rule

RISING = frozenset({"held_levels", "credit_points", "minimum_golongan", "minimum_education"})
"""Criteria of the next class that tell groups of jabatan apart."""


def prospect(post: Jabatan, birth: int, in_force: Iterable[Rule], words: Words) -> Prospect:
    """The years ahead of somebody born on a day (`BEGINNING` where it is not known) who holds a post."""
    rules, level = tuple(in_force), words.levels[post.level]
    age, above = post.retirement_age or level.retirement_age, _next(level, words)
    return Prospect(
        jabatan=ref(post),
        level=words.ref("jabatan_level", post.level),
        retirement_age=age,
        retires=None if birth <= BEGINNING else as_date(int(first_of_next_month(add_years(np.array([birth]), age))[0])),
        next_level=None if above is None else words.ref("jabatan_level", above.code),
        next_asks=()
        if above is None
        else tuple(
            _in_words(rule)
            for rule in rules
            if above.code in rule.applies_to and rule.move != "transfer" and rule.condition.criterion in RISING
        ),
        rank=tuple(
            _in_words(rule)
            for rule in rules
            if rule.condition.criterion == YEARS_IN_RANK and (not rule.applies_to or level.code in rule.applies_to)
        ),
    )


def _next(level: JabatanLevel, words: Words) -> JabatanLevel | None:
    """The next class of the same group, such as ahli madya after ahli muda."""
    higher = (each for each in words.levels.values() if each.standing > level.standing and each.group == level.group)
    return min(higher, key=lambda each: each.standing, default=None)


def _in_words(rule: Rule) -> RuleInWords:
    return RuleInWords(text=rule.condition.text or rule.label_id, legal_basis=rule.legal_basis, mark=rule.mark)
