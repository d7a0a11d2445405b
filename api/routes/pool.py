"""Talent mapping: the nine boxes, decisions of the committee, and what other measures would change."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Literal

from fastapi import Path, Query, Response
from pydantic import Field

from api.routes.asking import Asked, Limit, Service, UnitOrAll
from api.routes.questions import PREFIX, Questions
from api.service.answers.pool import PoolAnswer, PoolChanges, TalentDecision, TalentDecisions
from api.suppositions import supposition
from api.wire import to_json
from ontology.talent import TalentMatter
from ontology.terms import Term

router = Questions("talent")

Name = Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S")]
Reason = Annotated[str, Field(min_length=1, max_length=2_000, pattern=r"\S")]
Id = Annotated[str, Path(max_length=40, description="The id of the decision.")]
STRICT: dict[str, object] = {**Term.__pydantic_config__, "extra": "forbid"}
"""What is decided here counts at once, so that a misspelt field is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidingBox(Term):
    """Which box a person is put into."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    person: Name
    """Id, identity number or unambiguous name."""
    box: Annotated[int, Field(ge=1, le=9)]
    reason: Reason
    by: Name | None = None
    """Who decides; whoever runs the service, if left out."""
    from_: date | None = None
    """From which day on it holds; today if left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkingJabatan(Term):
    """What a jabatan is marked as."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    jabatan: Name
    matter: Literal["critical", "target"]
    reason: Reason
    by: Name | None = None
    from_: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingMeasures(Term):
    """Measures that an agency sets."""

    __pydantic_config__: ClassVar[dict[str, object]] = STRICT

    measures: Annotated[dict[str, Annotated[int, Field(ge=0, le=100)]], Field(min_length=1, max_length=50)]
    """Values by the name of the measure; those that are left out stay."""
    reason: Reason
    instansi: Name | None = None
    """Its code; the only agency, if left out."""
    by: Name | None = None
    from_: date | None = None


@router.asks("/pool", PoolAnswer, "Who stands in which of the nine boxes")
def pool(asked: Asked, unit: UnitOrAll = None, limit: Limit = 50) -> Response:
    """Every box is counted whole and lists its first people. Who is not rated is listed apart and in no box."""
    return asked.reply(asked.service.pool(unit, limit=limit, as_of=asked.as_of, known_at=asked.known_at))


@router.asks("/pool/changes", PoolChanges, "Who would stand elsewhere by other measures")
def pool_changes(
    asked: Asked,
    suppose: Annotated[
        list[str],
        Query(min_length=1, max_length=50, description="`measure:value`, such as `cut_potential_high:75`; repeatable."),
    ],
    unit: UnitOrAll = None,
    limit: Limit = 50,
) -> Response:
    """The measures that are not named stay as they hold. Nothing is kept."""
    supposed = supposition(suppose)
    return asked.reply(
        asked.service.pool_changes(supposed, unit, limit=limit, as_of=asked.as_of, known_at=asked.known_at)
    )


@router.asks("/pool/decisions", TalentDecisions, "What the talent committee decided")
def talent_decisions(
    service: Service,
    about: Annotated[
        str | None, Query(max_length=200, description="A person's id, a jabatan's or agency's code.")
    ] = None,
) -> Response:
    """Newest first, what was taken back too."""
    return _told(service.talent_decisions(about))


@router.keeps("/pool/boxes", TalentDecision, "Decide on the box of a person")
def decide_box(service: Service, deciding: DecidingBox) -> Response:
    """The computed box stays on record beside it. Nobody who is not rated is put into a box."""
    made = service.decide_box(
        deciding.person, deciding.box, reason=deciding.reason, by=deciding.by, from_=deciding.from_
    )
    return _told(made, status=201)


@router.keeps("/pool/marks", TalentDecision, "Mark a jabatan as critical or target")
def mark_jabatan(service: Service, marking: MarkingJabatan) -> Response:
    """It holds from the day on, until it is taken back."""
    made = service.mark_jabatan(
        marking.jabatan, TalentMatter(marking.matter), reason=marking.reason, by=marking.by, from_=marking.from_
    )
    return _told(made, status=201)


@router.keeps("/pool/measures", TalentDecisions, "Set measures of talent mapping for the agency")
def set_measures(service: Service, setting: SettingMeasures) -> Response:
    """They hold from the day on; maps of days before it stay as they were."""
    made = service.set_measures(
        setting.measures, reason=setting.reason, instansi=setting.instansi, by=setting.by, from_=setting.from_
    )
    return _told(made, status=201)


@router.keeps("/pool/decisions/{id}/undo", TalentDecision, "Take a decision of the talent committee back")
def undo_talent_decision(id: Id, service: Service) -> Response:
    """It stays on record; the decision before it holds again."""
    return _told(service.undo_talent_decision(id), status=201)


def _told(answer: Term, status: int = 200) -> Response:
    headers = {"Cache-Control": "no-store"} | ({"Location": f"{PREFIX}/pool/decisions"} if status == 201 else {})
    return Response(to_json(answer), status_code=status, media_type="application/json", headers=headers)
