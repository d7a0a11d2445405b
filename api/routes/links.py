"""Links: what texts may mean is proposed, listed, decided on by people, and undone."""

import hashlib
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from fastapi import Path, Query, Response
from pydantic import Field

from api.linking.texts import LONGEST, TextAsked, TextsAsked, Written
from api.routes.asking import Limit, Service
from api.routes.questions import PREFIX, Questions
from api.service.answers.links import LinkList, LinkShown, LinksKept, SureAccepted
from api.wire import to_json
from ontology.links import LinkVerdict
from ontology.terms import Term

router = Questions("links")

AT_MOST = 1_000
"""Texts of one request, which waits for its answer: under half a minute."""

Id = Annotated[str, Path(max_length=40, description="The id of the link.")]
Name = Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S")]
Level = Annotated[float, Field(ge=0, le=5, multiple_of=0.5)]
State = Literal["proposed", "accepted", "rejected", "changed", "nothing_fits"]
STRICT: dict[str, object] = {**Term.__pydantic_config__, "extra": "forbid"}
"""What is decided here counts at once, so that a misspelt field is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSent(Term):
    """A text whose terms are to be proposed."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    text: Annotated[str, Field(min_length=1, max_length=LONGEST, pattern=r"\S")]
    written: Written = Written.TITLE
    """How it came to be written: weighed differently."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposing(Term):
    """Texts to be linked; longer lists go by `jenjang link FILE --keep` or the page."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    texts: Annotated[tuple[TextSent, ...], Field(min_length=1, max_length=AT_MOST)]
    file: Name = "JSON"
    """Where the texts come from, to be shown to the reviewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deciding(Term):
    """What somebody decides about a link."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    verdict: LinkVerdict
    term: Name | None = None
    """The term that is meant, or not meant: its code or its name; the first that is offered, if left out."""
    from_level: Level | None = None
    """For a programme: from which level it leads; as proposed, if left out."""
    to_level: Level | None = None
    """For a programme: to which level."""
    by: Name | None = None
    """Who decides; whoever runs the service, if left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptingSure(Term):
    """In whose name everything that is sure is accepted."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    by: Name
    file: Name | None = None
    """The digest of a file: only its links."""


@router.asks("/links", LinkList, "Proposed links and their decisions")
def links(
    service: Service,
    state: Annotated[State | None, Query(description="`proposed`, or the verdict that holds.")] = None,
    sureness: Annotated[Literal["sure", "look", "none"] | None, Query(description="How sure the proposal is.")] = None,
    file: Annotated[str | None, Query(max_length=64, description="The digest of a file.")] = None,
    skip: Annotated[int, Query(ge=0, le=1_000_000, description="How many are left out at the beginning.")] = 0,
    limit: Limit = 20,
) -> Response:
    """In the order in which they were made; every decision with who made it and when, those taken back too."""
    return _told(service.links(state=state, sureness=sureness, file=file, skip=skip, limit=limit))


@router.keeps("/links", LinksKept, "Propose links for texts")
def propose(service: Service, asked: Proposing) -> Response:
    """Keeps for each text the terms that it may mean. No text is proposed twice; nothing counts before a decision."""
    texts = tuple(
        TextAsked(text=each.text.strip(), written=each.written, row=row)
        for row, each in enumerate(asked.texts, start=1)
    )
    digest = hashlib.sha256("\n".join(each.text for each in texts).encode()).hexdigest()
    return _told(service.propose(TextsAsked(file=asked.file, digest=digest, texts=texts)), status=201)


@router.keeps("/links/programmes", LinksKept, "Propose what programmes build")
def propose_programmes(service: Service) -> Response:
    """For each programme that builds nothing: the competency that it may build, and from which level to which."""
    return _told(service.propose_programmes(), status=201)


@router.keeps("/links/sure", SureAccepted, "Accept everything that is sure")
def accept_sure(service: Service, asked: AcceptingSure) -> Response:
    """Accepts every proposal that is sure and waits, in the name of somebody."""
    return _told(service.accept_sure(asked.by, asked.file), status=201)


@router.keeps("/links/{id}/decision", LinkShown, "Decide on a link")
def decide_link(id: Id, service: Service, deciding: Deciding) -> Response:
    """A confirmed text is an example of its term at once; a rejected pair is never proposed again.

    The confirmed link of a programme is written as a fact: from now on the programme builds the competency.
    """
    shown = service.decide_link(
        id,
        deciding.verdict,
        deciding.term,
        from_level=deciding.from_level,
        to_level=deciding.to_level,
        by=deciding.by,
    )
    return _told(shown, status=201)


@router.keeps("/links/{id}/undo", LinkShown, "Take the decision about a link back")
def undo_link(id: Id, service: Service) -> Response:
    """The decision before it holds again, if there is one; what was taken back stays on record."""
    return _told(service.undo_link(id), status=201)


def _told(answer: Term, status: int = 200) -> Response:
    headers = {"Cache-Control": "no-store"} | ({"Location": f"{PREFIX}/links"} if status == 201 else {})
    return Response(to_json(answer), status_code=status, media_type="application/json", headers=headers)
