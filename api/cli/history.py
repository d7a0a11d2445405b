"""What was known when, and what was recommended then."""

from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import ARGUMENTS
from api.cli.options import AsJson, AsOf, KnownAt, Lang, Limit, PersonName


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


def replay(
    recommendation: Annotated[
        str, typer.Argument(metavar="NOMOR", help="Nomor rekomendasi yang disimpan.", rich_help_panel=ARGUMENTS)
    ],
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """What was recommended once, to the byte."""
    from api.cli.showing.recommendations import show_again

    answer(lambda service: service.replay(recommendation), show_again, as_json=as_json, language=lang)


def recommendations(limit: Limit = 20, as_json: AsJson = False, lang: Lang = "id") -> None:
    """Which recommendations were kept."""
    from api.cli.showing.recommendations import show_recommendations

    answer(lambda service: service.recommendations(limit=limit), show_recommendations, as_json=as_json, language=lang)
