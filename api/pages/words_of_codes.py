"""The names behind the codes that records carry."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ontology.names import labels
from ontology.vocabulary import load_vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsOfCodes:
    """For each kind of code, its names."""

    levels: Mapping[str, str]
    golongan: Mapping[str, str]
    education: Mapping[str, str]
    competencies: Mapping[str, str]
    talent_components: Mapping[str, str]


@cache
def words_of_codes() -> WordsOfCodes:
    """The names of the vocabulary, which does not change while the program runs."""
    vocabulary = load_vocabulary()
    return WordsOfCodes(
        levels={level.code: level.label_id for level in vocabulary.jabatan_levels},
        golongan={golongan.code: golongan.label_id for golongan in vocabulary.golongan},
        education={level.code: level.label_id for level in vocabulary.education_levels},
        competencies={competency.code: competency.label_id for competency in vocabulary.competencies},
        talent_components=labels("talent-component"),
    )
