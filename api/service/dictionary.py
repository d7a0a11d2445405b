"""The competency dictionary and the legal rules."""

from collections.abc import Iterator
from datetime import date, datetime

from api.service.answers import Asked, CompetencyList, CompetencyProfile, RuleList
from api.service.ground import Ground
from api.service.moment import Moment
from api.service.terms import ref
from ontology.errors import UnknownTerm
from ontology.terms import Competency


class DictionaryQuestions(Ground):
    """What the words mean that answers stand on."""

    def competencies(self, *, as_of: date | None = None, known_at: datetime | None = None) -> CompetencyList:
        """Every competency of the dictionary."""
        return CompetencyList(**self.moment(as_of, known_at).stamp, competencies=self.vocabulary.competencies)

    def competency(
        self, competency: str, *, as_of: date | None = None, known_at: datetime | None = None
    ) -> CompetencyProfile:
        """A competency with its levels, and the jabatan that ask for it on the day.

        Raises:
            UnknownTerm: no competency of this code or name.
        """
        moment, found = self.moment(as_of, known_at), self._competency(competency)
        return CompetencyProfile(
            **moment.stamp,
            competency=found,
            levels=tuple(level for level in self.vocabulary.competency_levels if level.competency == found.code),
            asked_by=tuple(self._asked(found, moment)),
        )

    def rules(self, *, as_of: date | None = None, known_at: datetime | None = None) -> RuleList:
        """The legal rules in force on the day, as they were known."""
        moment = self.moment(as_of, known_at)
        return RuleList(**moment.stamp, rules=moment.rules_in_force)

    def _competency(self, text: str) -> Competency:
        wanted = text.strip().casefold()
        for competency in self.vocabulary.competencies:
            if wanted in (competency.code.casefold(), competency.label_id.casefold(), competency.label_en.casefold()):
                return competency
        labels = [f"{competency.label_id} ({competency.code})" for competency in self.vocabulary.competencies]
        from rapidfuzz import process

        nearest = process.extract(text, labels, limit=3, score_cutoff=50)
        raise UnknownTerm("kompetensi", text, tuple(label for label, _, _ in nearest))

    def _asked(self, competency: Competency, moment: Moment) -> Iterator[Asked]:
        for demand in self.targets.at(moment).values():
            for asked in demand.standard.requirements:
                if asked.competency == competency.code:
                    yield Asked(jabatan=ref(demand.jabatan), level=asked.level, importance=asked.importance)
