"""What the service answers beside the findings of the ontology.

They travel like every other term: the same dataclasses reach the pages, the command line and the wire.
"""

from api.service.answers.organisation import (
    Holder,
    JabatanList,
    JabatanProfile,
    JabatanSummary,
    Post,
    RequirementShown,
    StandardShown,
    UnitProfile,
    UnitSummary,
)
from api.service.answers.people import CandidateLine, LevelFound, PersonFact, PersonProfile, Record
from api.service.answers.search import Hit, SearchAnswer, Why
from api.service.answers.words import Asked, CompetencyList, CompetencyProfile, RuleList

__all__ = [
    "Asked",
    "CandidateLine",
    "CompetencyList",
    "CompetencyProfile",
    "Hit",
    "Holder",
    "JabatanList",
    "JabatanProfile",
    "JabatanSummary",
    "LevelFound",
    "PersonFact",
    "PersonProfile",
    "Post",
    "Record",
    "RequirementShown",
    "RuleList",
    "SearchAnswer",
    "StandardShown",
    "UnitProfile",
    "UnitSummary",
    "Why",
]
