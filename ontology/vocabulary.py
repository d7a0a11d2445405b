"""The words of the field, ready to use: `load_vocabulary()` and short ways to look one up."""

from datetime import date
from functools import cache

from ontology.terms import Competency, JabatanLevel, JpmCategory, Rule, Vocabulary


@cache
def load_vocabulary() -> Vocabulary:
    """The vocabulary of `ontology/*.ttl`, read once per process (about a third of a second)."""
    from ontology.reading import read_vocabulary

    return read_vocabulary()


@cache
def competency_of(code: str) -> Competency:
    """The competency with this code.

    Raises:
        KeyError: there is none.
    """
    return {competency.code: competency for competency in load_vocabulary().competencies}[code]


@cache
def jabatan_level_of(code: str) -> JabatanLevel:
    """The class of jabatan with this code.

    Raises:
        KeyError: there is none.
    """
    return {level.code: level for level in load_vocabulary().jabatan_levels}[code]


def categories_of(scale: str) -> tuple[JpmCategory, ...]:
    """The categories of a scale of the Job Person Match, highest first; empty for an unknown scale."""
    return tuple(category for category in load_vocabulary().jpm_categories if category.scale == scale)


def rules_on(day: date, level: str | None = None) -> tuple[Rule, ...]:
    """The rules in force on a day, and if a class of jabatan is named, only those that speak of it."""
    return tuple(
        rule
        for rule in load_vocabulary().rules
        if rule.valid_from <= day
        and (rule.valid_until is None or day < rule.valid_until)
        and (level is None or not rule.applies_to or level in rule.applies_to)
    )
