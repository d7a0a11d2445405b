"""What all pages have in common: who answers, the two dates of the reader's question, and how a page is made."""

from datetime import date, datetime
from typing import Annotated, TypedDict

from fastapi import Depends, Request
from starlette.responses import HTMLResponse

from api.pages.addresses import Addresses
from api.pages.rendering import addresses, page
from api.routes.asking import AsOf, KnownAt, Service
from ontology.findings import Answer, Explanation


class Dates(TypedDict):
    """The two dates of a question, as the service takes them."""

    as_of: date | None
    known_at: datetime | None


class Reading:
    """A reader's request for a page."""

    def __init__(
        self, request: Request, service: Service, as_of: AsOf | None = None, known_at: KnownAt | None = None
    ) -> None:
        self.request, self.service = request, service
        self.dates = Dates(as_of=as_of, known_at=known_at)

    @property
    def to(self) -> Addresses:
        """Addresses as seen from the page."""
        return addresses(self.request)

    def page(
        self, template: str, answer: Answer | Explanation, data: str | None = None, /, **context: object
    ) -> HTMLResponse:
        """The page of an answer; `data` is the JSON route that gives the same."""
        return page(self.request, template, {"answer": answer, "data": data, **context})


Reader = Annotated[Reading, Depends()]
