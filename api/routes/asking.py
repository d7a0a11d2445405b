"""What all JSON routes have in common: the two dates of a question, and how an answer is given."""

from collections.abc import Iterable
from datetime import date, datetime
from importlib.metadata import version
from typing import Annotated

from fastapi import Depends, Query, Request, Response
from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from api.moments import CENTURIES, parse_day, parse_moment
from api.service import CareerService
from api.wire import entity_tag, is_known, json_lines, to_json
from ontology.errors import InvalidInput
from ontology.terms import Term

NDJSON = "application/x-ndjson"


class NotModified(Exception):
    """The asker already has this very answer."""

    def __init__(self, tag: str) -> None:
        self.tag = tag


def _day(text: object) -> date:
    try:
        return parse_day(str(text))
    except InvalidInput as error:
        raise PydanticCustomError("date_parsing", "not a usable date") from error


def _moment(text: object) -> datetime:
    try:
        return parse_moment(str(text))
    except InvalidInput as error:
        raise PydanticCustomError("datetime_parsing", "not a usable moment") from error


Day = Annotated[
    date,
    BeforeValidator(_day),
    WithJsonSchema({"type": "string", "format": "date", "pattern": f"{CENTURIES}$"}),
]
Moment = Annotated[
    datetime,
    BeforeValidator(_moment),
    WithJsonSchema({"type": "string", "format": "date-time", "pattern": f"{CENTURIES}[Tt]"}),
]
AsOf = Annotated[Day, Query(description="The day that the question is about; today where it is left out.")]
KnownAt = Annotated[
    Moment,
    Query(description="Only what was known at this moment counts; everything known by now where it is left out."),
]
Limit = Annotated[int, Query(ge=1, le=200, description="How many at most.")]
UnitOrAll = Annotated[
    str | None,
    Query(min_length=1, max_length=200, description="Code or name; with all units below it. The whole agency else."),
]


def the_service(request: Request) -> CareerService:
    """The service that the application was made with."""
    service: CareerService = request.app.state.service
    return service


Service = Annotated[CareerService, Depends(the_service)]


class Asking:
    """A question on its way: who answers it, about which day, with what knowledge, and in which form.

    Raises:
        NotModified: nothing that the answer depends on has changed since the asker got it.
    """

    def __init__(
        self, request: Request, service: Service, as_of: AsOf | None = None, known_at: KnownAt | None = None
    ) -> None:
        self.service, self.as_of, self.known_at = service, as_of, known_at
        self.wants_lines = NDJSON in request.headers.get("accept", "")
        self.tag = entity_tag(
            service.state(), version("jenjang"), request.url.path, request.url.query, self.wants_lines
        )
        if is_known(self.tag, request.headers.get("if-none-match")):
            raise NotModified(self.tag)

    def reply(self, answer: Term, lines: Iterable[Term] | None = None) -> Response:
        """The answer as JSON, or line by line where lines were asked for and the answer has them."""
        headers = {"ETag": self.tag, "Cache-Control": "private, no-cache", "Vary": "Accept"}
        if lines is not None and self.wants_lines:
            return Response(json_lines(*lines), media_type=NDJSON, headers=headers)
        return Response(to_json(answer), media_type="application/json", headers=headers)


Asked = Annotated[Asking, Depends()]
