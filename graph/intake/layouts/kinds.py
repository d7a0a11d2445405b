"""How the text of a cell can be meant."""

from enum import StrEnum


class Kind(StrEnum):
    """How the text of a cell is understood."""

    TEXT = "text"
    CODE = "code"
    """A code of the agency: text, even where it looks like a number."""
    NIP = "nip"
    DATE = "date"
    YEAR = "year"
    WHOLE = "whole"
    MONEY = "money"
    POINTS = "points"
    """A number in hundredths."""
    LEVEL = "level"
    """A competency level that is asked for or aimed at: 1 to 5 in half steps."""
    ENTRY_LEVEL = "entry_level"
    """The level that a programme starts from: 0 means that nothing is presupposed."""
    FOUND_LEVEL = "found_level"
    """A competency level that an assessment found: 0 to 5 in half steps, or not known."""
    WORD = "word"
    """One word of a fixed list."""
    WORDS = "words"
    """Words of a fixed list, separated by semicolons."""


class Words(StrEnum):
    """The fixed lists, by the names of their schemes in the ontology."""

    STAFF_KINDS = "staff-kind"
    JABATAN_LEVELS = "jabatan-level"
    GOLONGAN = "golongan"
    EDUCATION_LEVELS = "education-level"
    EDUCATION_FIELDS = "education-field"
    FIELDS = "field"
    PREDICATES = "predicate"
    SEVERITIES = "severity"
    TALENT_COMPONENTS = "talent-component"
    PLACEMENT_KINDS = "placement-kind"
    IMPORTANCES = "importance"
    CRITERIA = "criterion"
    COMPETENCIES = "competency"
    JPM_CATEGORIES = "jpm-category"
