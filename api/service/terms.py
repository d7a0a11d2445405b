"""How terms are shown in answers: by identity, code and name."""

from collections.abc import Mapping
from functools import cached_property

from ontology.facts import Instansi, Jabatan, Programme, Unit
from ontology.findings import TermRef
from ontology.terms import Competency, CompetencyLevel, JabatanLevel, Vocabulary


def ref(fact: Jabatan | Unit | Instansi | Programme) -> TermRef:
    """Something of the organisation, or a programme that it offers."""
    return TermRef(id=fact.code, code=fact.code, label=fact.name)


class Words:
    """The words of the vocabulary by their codes."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    @cached_property
    def competencies(self) -> Mapping[str, Competency]:
        """Every competency."""
        return {competency.code: competency for competency in self._vocabulary.competencies}

    @cached_property
    def competency_levels(self) -> Mapping[tuple[str, int], CompetencyLevel]:
        """Every level of every competency, by code and level."""
        return {(level.competency, level.level): level for level in self._vocabulary.competency_levels}

    @cached_property
    def levels(self) -> Mapping[str, JabatanLevel]:
        """Every class of jabatan."""
        return {level.code: level for level in self._vocabulary.jabatan_levels}

    @cached_property
    def _labels(self) -> Mapping[str, Mapping[str, str]]:
        words = self._vocabulary
        return {
            "golongan": {term.code: term.label_id for term in words.golongan},
            "education_level": {term.code: term.label_id for term in words.education_levels},
            "jabatan_level": {term.code: term.label_id for term in words.jabatan_levels},
            "competency": {term.code: term.label_id for term in words.competencies},
        }

    def ref(self, kind: str, code: str) -> TermRef:
        """A word of a kind: `golongan`, `education_level`, `jabatan_level` or `competency`."""
        return TermRef(id=code, code=code, label=self._labels[kind].get(code, code))
