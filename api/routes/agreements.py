"""What people agreed on about the files that they send: corrections that stick, and how columns are read."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from fastapi import Path, Response
from pydantic import Field

from api.routes.asking import Service
from api.routes.questions import PREFIX, Questions
from api.service.answers.agreements import (
    ColumnMapping,
    ColumnMappingList,
    CorrectableShown,
    Correction,
    CorrectionList,
)
from api.service.reports import ColumnShown
from api.wire import to_json
from ontology.terms import Term

router = Questions("agreements")

Id = Annotated[str, Path(max_length=40, description="The id of what was agreed on.")]
Text = Annotated[str, Field(max_length=2000)]
STRICT: dict[str, object] = {**Term.__pydantic_config__, "extra": "forbid"}
"""What is asked for here holds for good, so that a misspelt field is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix(Term):
    """One correction to be accepted, as `correctable` of a remark gives it."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    sheet: Text
    field: Text
    value: Text
    replacement: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepting(Term):
    """Corrections to be accepted together: all of them or none."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    corrections: Annotated[tuple[Fix, ...], Field(min_length=1, max_length=1000)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirming(Term):
    """The columns of whole tables as a report gives them, each with the field that it really holds."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    columns: Annotated[tuple[ColumnShown, ...], Field(min_length=1, max_length=2000)]


@router.asks("/corrections", CorrectionList, "Corrections that were accepted")
def corrections(service: Service) -> Response:
    """Every correction that was ever accepted, by whom and when; those that hold first."""
    return present_answer(service.corrections())


@router.keeps("/corrections", CorrectionList, "Accept corrections")
def accept(service: Service, accepting: Accepting) -> Response:
    """From now on these values are read as their replacements, in every file of that kind; it is said each time.

    Who a person is (NIP, name, birth date) is never corrected so.
    """
    fixes = [
        CorrectableShown(sheet=each.sheet, field=each.field, value=each.value, replacement=each.replacement)
        for each in accepting.corrections
    ]
    return kept_answer(CorrectionList(corrections=service.accept(fixes)), "corrections")


@router.keeps("/corrections/{id}/revocation", Correction, "Take a correction back")
def revoke_correction(id: Id, service: Service) -> Response:
    """From now on the value is judged again as it is written; what was loaded stays, and so does the correction."""
    return kept_answer(service.revoke_correction(id), "corrections")


@router.asks("/column-mappings", ColumnMappingList, "Mappings of columns that were confirmed")
def column_mappings(service: Service) -> Response:
    """How the columns of lists in circulation are read, by whom and when that was confirmed; those that hold first."""
    return present_answer(service.column_mappings())


@router.keeps("/column-mappings", ColumnMappingList, "Confirm how columns are read")
def confirm_columns(service: Service, confirming: Confirming) -> Response:
    """From now on tables with these headings are read so, in every file."""
    return kept_answer(ColumnMappingList(mappings=service.confirm_columns(confirming.columns)), "column-mappings")


@router.keeps("/column-mappings/{id}/revocation", ColumnMapping, "Take a mapping of columns back")
def revoke_column_mapping(id: Id, service: Service) -> Response:
    """From now on tables with these headings must be confirmed again before they go in."""
    return kept_answer(service.revoke_column_mapping(id), "column-mappings")


def present_answer(answer: Term) -> Response:
    """An answer that no browser keeps: it is of this moment."""
    return Response(to_json(answer), media_type="application/json", headers={"Cache-Control": "no-store"})


def kept_answer(answer: Term, where: str) -> Response:
    """What was kept, and where it is listed."""
    headers = {"Location": f"{PREFIX}/{where}", "Cache-Control": "no-store"}
    return Response(to_json(answer), status_code=201, media_type="application/json", headers=headers)
