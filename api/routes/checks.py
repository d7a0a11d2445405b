"""Checks: whether the graph answers, and what the digits of an identity number say."""

from typing import Annotated

from fastapi import Path, Response

from api.nip import NipCheck
from api.routes.asking import AsOf, Service
from api.routes.questions import Questions
from api.service.reports import Health
from api.wire import to_json

router = Questions("checks")


@router.asks("/health", Health, "Does the graph answer?")
def health(service: Service) -> Response:
    """Whether the graph answers, its revision, and the version of the rules."""
    return Response(to_json(service.health()), media_type="application/json", headers={"Cache-Control": "no-store"})


@router.asks("/nip/{number}", NipCheck, "Check an identity number")
def nip(number: Annotated[str, Path(max_length=40)], service: Service, as_of: AsOf | None = None) -> Response:
    """What the digits of a NIP say by themselves; nobody is looked up."""
    answer = service.nip(number, as_of=as_of)
    return Response(to_json(answer), media_type="application/json", headers={"Cache-Control": "no-store"})
