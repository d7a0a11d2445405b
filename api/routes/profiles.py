"""Profiles: a person, a jabatan, a unit, and the list of jabatan."""

from typing import Annotated

from fastapi import Query, Response

from api.routes.asking import Asked, Limit
from api.routes.questions import Questions
from api.service.answers import JabatanList, JabatanProfile, PersonProfile, UnitProfile

router = Questions("profiles")

Cursor = Annotated[str | None, Query(max_length=200, description="The `next` of the page before.")]


@router.asks("/jabatan", JabatanList, "All jabatan", lines=True)
def jabatan_list(asked: Asked, limit: Limit = 50, cursor: Cursor = None) -> Response:
    """The jabatan of the agency ordered by code, one page at a time."""
    answer = asked.service.jabatan_list(limit=limit, cursor=cursor, as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer, answer.jabatan)


@router.asks("/jabatan/{id}", JabatanProfile, "A jabatan")
def jabatan(id: str, asked: Asked) -> Response:
    """What a jabatan is for, its competency standard and conditions, the rules for its class, and its holders."""
    return asked.reply(asked.service.jabatan(id, as_of=asked.as_of, known_at=asked.known_at))


@router.asks("/people/{id}", PersonProfile, "A person")
def person(id: str, asked: Asked) -> Response:
    """A person's post, levels against it, best positions, and every record with its source."""
    return asked.reply(asked.service.person(id, as_of=asked.as_of, known_at=asked.known_at))


@router.asks("/units/{id}", UnitProfile, "A unit")
def unit(id: str, asked: Asked) -> Response:
    """A unit's place in the agency, its posts, its people, and how many of them are assessed."""
    return asked.reply(asked.service.unit(id, as_of=asked.as_of, known_at=asked.known_at))
