"""Abbreviations and the like: looked up, added, switched off, and taken back."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from fastapi import Path, Query, Response
from pydantic import Field

from api.routes.agreements import STRICT, kept_answer, present_answer
from api.routes.asking import Service
from api.routes.questions import Questions
from api.service.answers.glossary import AgencyWord, Glossary
from ontology.terms import Term

router = Questions("agreements")

Id = Annotated[str, Path(max_length=40, description="The id of a word of the agency.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordAdded(Term):
    """What a word stands for, or what a shipped word does not stand for here."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    word: Annotated[str, Field(max_length=2000)]
    expansion: Annotated[str, Field(max_length=2000)]
    as_written: bool = False
    switched_off: bool = False


@router.asks("/words", Glossary, "Abbreviations and the like")
def glossary(
    service: Service,
    q: Annotated[str, Query(max_length=200, description="Letters of shipped words or of what they stand for.")] = "",
    limit: Annotated[int, Query(ge=1, le=2000, description="How many shipped words at most.")] = 50,
) -> Response:
    """The agency's own words, by whom and when, those that hold first; and shipped ones that hold these letters."""
    return present_answer(service.glossary(q, limit))


@router.keeps("/words", AgencyWord, "Add a word of the agency, or switch a shipped one off")
def add_word(service: Service, added: WordAdded) -> Response:
    """From now on searches, links and names are read by it; kept already, it is given as it was."""
    word = service.add_word(added.word, added.expansion, as_written=added.as_written, switched_off=added.switched_off)
    return kept_answer(word, "words")


@router.keeps("/words/{id}/revocation", AgencyWord, "Take a word of the agency back")
def revoke_word(id: Id, service: Service) -> Response:
    """What was added is read no more, what was switched off holds again; both stay on record."""
    return kept_answer(service.revoke_word(id), "words")
