"""The question of hours of development in a year: hours."""

from api.cli.answering import answer
from api.cli.options import AsJson, AsOf, KnownAt, Lang, Limit, UnitOrAll


def hours(
    unit: UnitOrAll = None,
    limit: Limit = 20,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Who has not had the yearly hours of development yet."""
    from api.cli.showing.hours import show_hours

    answer(
        lambda service: service.hours(unit, limit=limit, as_of=as_of, known_at=known_at),
        show_hours,
        as_json=as_json,
        language=lang,
    )
