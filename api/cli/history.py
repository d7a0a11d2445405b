"""The question about what was known when."""

from api.cli.answering import answer
from api.cli.options import AsJson, AsOf, KnownAt, Lang, PersonName


def history(
    person: PersonName, as_of: AsOf = None, known_at: KnownAt = None, as_json: AsJson = False, lang: Lang = "id"
) -> None:
    """What was known of a person when."""
    from api.cli.showing.history import show_history

    answer(
        lambda service: service.history(person, as_of=as_of, known_at=known_at),
        show_history,
        as_json=as_json,
        language=lang,
    )
