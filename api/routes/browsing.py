"""Browsing: what the graph holds, units as a tree, vacancies, what a unit lacks, how everything is computed."""

from typing import Annotated

from fastapi import Query, Response

from api.routes.asking import Asked, Limit
from api.routes.questions import Questions
from api.service.answers.browsing import Method, Posts, UnitTeam, UnitTree
from api.service.reports import Overview

router = Questions("browsing")


@router.asks("/overview", Overview, "What the graph holds")
def overview(asked: Asked) -> Response:
    """The agencies, how much is known of them, and how many loads have changed the graph."""
    return asked.reply(asked.service.overview(as_of=asked.as_of, known_at=asked.known_at))


@router.asks("/units", UnitTree, "All units as a tree", lines=True)
def unit_tree(asked: Asked) -> Response:
    """All units from the top down, each followed by those below it."""
    answer = asked.service.unit_tree(as_of=asked.as_of, known_at=asked.known_at)
    return asked.reply(answer, answer.units)


@router.asks("/units/{id}/team", UnitTeam, "A unit's people")
def unit_team(id: str, asked: Asked) -> Response:
    """Who holds the jabatan of a unit, and how its people stand against the standards of their own jabatan."""
    return asked.reply(asked.service.unit_team(id, as_of=asked.as_of, known_at=asked.known_at))


@router.asks("/posts", Posts, "Jabatan with their holders and vacancies", lines=True)
def posts(
    asked: Asked,
    text: Annotated[str, Query(max_length=200, description="Words that the name or the code contains.")] = "",
    level: Annotated[str | None, Query(max_length=20, description="Only this class of jabatan.")] = None,
    unit: Annotated[str | None, Query(max_length=200, description="Only of this unit and below it.")] = None,
    vacant: Annotated[bool, Query(description="Only with a free place.")] = False,
    after: Annotated[str, Query(max_length=200, description="The `next` of the page before.")] = "",
    limit: Limit = 50,
) -> Response:
    """The jabatan that were asked for, ordered by code, with the number of people who hold each."""
    answer = asked.service.posts(
        text=text,
        level=level,
        unit=unit,
        vacant=vacant,
        after=after,
        limit=limit,
        as_of=asked.as_of,
        known_at=asked.known_at,
    )
    return asked.reply(answer, answer.posts)


@router.asks("/method", Method, "How everything is computed")
def method(asked: Asked) -> Response:
    """The settings of the agency, the criteria that conditions may use, and the rules in force."""
    return asked.reply(asked.service.method(as_of=asked.as_of, known_at=asked.known_at))
