"""Questions of placement: candidates, positions, explain, jpm."""

from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import OPTIONS
from api.cli.options import AsJson, AsOf, JabatanName, KnownAt, Lang, Limit, PersonName, WithinUnit

Keep = Annotated[
    bool,
    typer.Option(
        "--keep", help="Simpan, agar kelak dapat diulang persis sama (jenjang replay).", rich_help_panel=OPTIONS
    ),
]


def candidates(
    jabatan: JabatanName,
    limit: Limit = 20,
    unit: WithinUnit = None,
    decide: Annotated[
        bool,
        typer.Option("--decide", help="Hanya yang sudah dinilai lengkap; yang lain terpisah.", rich_help_panel=OPTIONS),
    ] = False,
    keep: Keep = False,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """People for a jabatan."""
    from api.cli.showing.lists import show_candidates
    from api.cli.showing.recommendations import show_kept

    if keep:
        answer(
            lambda service: service.keep_candidates(
                jabatan, limit=limit, unit=unit, decide=decide, as_of=as_of, known_at=known_at
            ),
            show_kept,
            as_json=as_json,
            language=lang,
        )
        return
    answer(
        lambda service: service.candidates(
            jabatan, limit=limit, unit=unit, decide=decide, as_of=as_of, known_at=known_at
        ),
        show_candidates,
        as_json=as_json,
        language=lang,
    )


def positions(
    person: PersonName,
    limit: Limit = 20,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Jabatan for a person."""
    from api.cli.showing.lists import show_positions

    answer(
        lambda service: service.positions(person, limit=limit, as_of=as_of, known_at=known_at),
        show_positions,
        as_json=as_json,
        language=lang,
    )


def explain(
    person: PersonName,
    jabatan: JabatanName,
    keep: Keep = False,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Why a person fits a jabatan, or not."""
    from api.cli.showing.explanation import show_explanation
    from api.cli.showing.recommendations import show_kept

    if keep:
        answer(
            lambda service: service.keep_explanation(person, jabatan, as_of=as_of, known_at=known_at),
            show_kept,
            as_json=as_json,
            language=lang,
        )
        return
    answer(
        lambda service: service.explain(person, jabatan, as_of=as_of, known_at=known_at),
        show_explanation,
        as_json=as_json,
        language=lang,
    )


def jpm(
    person: PersonName,
    jabatan: JabatanName,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """The official Job Person Match."""
    from api.cli.showing.percentage import show_jpm

    answer(
        lambda service: service.jpm(person, jabatan, as_of=as_of, known_at=known_at),
        show_jpm,
        as_json=as_json,
        language=lang,
    )
