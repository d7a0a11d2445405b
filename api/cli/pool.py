"""Talent mapping: pool, and what the committee decides."""

from datetime import date
from typing import Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import ARGUMENTS, OPTIONS, Spoken, SpokenGroup
from api.cli.options import AsJson, AsOf, JabatanName, KnownAt, Lang, Limit, PersonName, UnitOrAll, day

app = typer.Typer(cls=SpokenGroup, rich_markup_mode="rich")

Suppose = Annotated[
    list[str] | None,
    typer.Option(
        "--suppose",
        metavar="UKURAN=NILAI",
        help="Andaikan ukuran lain, misalnya cut_potential_high=75; boleh beberapa kali. Tidak disimpan.",
        rich_help_panel=OPTIONS,
    ),
]
Reason = Annotated[
    str,
    typer.Option("--reason", metavar="ALASAN", help="Alasannya; disimpan pula.", rich_help_panel=OPTIONS),
]
By = Annotated[str | None, typer.Option("--by", metavar="NAMA", help="Siapa yang memutuskan.", rich_help_panel=OPTIONS)]
From = Annotated[
    date | None,
    typer.Option("--from", parser=day, metavar="TANGGAL", help="Berlaku mulai tanggal ini.", rich_help_panel=OPTIONS),
]


def pool(
    unit: UnitOrAll = None,
    suppose: Suppose = None,
    limit: Limit = 10,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Who stands in which of the nine boxes; with --suppose, who would stand elsewhere."""
    from api.cli.showing.pool import show_changes, show_pool
    from api.suppositions import supposition

    if suppose:
        answer(
            lambda service: service.pool_changes(
                supposition(suppose), unit, limit=limit, as_of=as_of, known_at=known_at
            ),
            show_changes,
            as_json=as_json,
            language=lang,
        )
        return
    answer(
        lambda service: service.pool(unit, limit=limit, as_of=as_of, known_at=known_at),
        show_pool,
        as_json=as_json,
        language=lang,
    )


@app.command(
    "box",
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Putuskan kotak seorang pegawai; kotak hasil hitungan tetap tercatat di sampingnya.\n\n"
    'Contoh: [bold]jenjang talent box "Contoh Muda" 8 --reason "Penugasan khusus" --by "Ketua Komite"[/bold]',
)
def box(
    person: PersonName,
    number: Annotated[
        int, typer.Argument(metavar="KOTAK", min=1, max=9, help="Kotak 1 sampai 9.", rich_help_panel=ARGUMENTS)
    ],
    reason: Reason,
    by: By = None,
    from_: From = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Decide on the box of a person."""
    from api.cli.showing.pool import show_decision

    answer(
        lambda service: service.decide_box(person, number, reason=reason, by=by, from_=from_),
        show_decision,
        as_json=as_json,
        language=lang,
    )


@app.command(
    "mark",
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Tandai jabatan sebagai kritikal, atau target (--target).\n\n"
    'Contoh: [bold]jenjang talent mark J-KARO --reason "Strategis dan sulit diisi"[/bold]',
)
def mark(
    jabatan: JabatanName,
    reason: Reason,
    target: Annotated[
        bool, typer.Option("--target", help="Jabatan target, bukan kritikal.", rich_help_panel=OPTIONS)
    ] = False,
    by: By = None,
    from_: From = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Mark a jabatan as critical or as a target."""
    from api.cli.showing.pool import show_decision
    from ontology.talent import TalentMatter

    matter = TalentMatter.TARGET if target else TalentMatter.CRITICAL
    answer(
        lambda service: service.mark_jabatan(jabatan, matter, reason=reason, by=by, from_=from_),
        show_decision,
        as_json=as_json,
        language=lang,
    )


@app.command(
    "measures",
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Tetapkan bobot, batas, atau masa pemetaan talenta instansi; yang lama tetap tercatat.\n\n"
    'Contoh: [bold]jenjang talent measures cut_potential_high=80 --reason "SK 3/2026" --from 2026-01-01[/bold]',
)
def measures(
    values: Annotated[
        list[str],
        typer.Argument(
            metavar="UKURAN=NILAI…", help="Ukuran dan bilangan bulatnya.", show_default=False, rich_help_panel=ARGUMENTS
        ),
    ],
    reason: Reason,
    by: By = None,
    from_: From = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Set measures of talent mapping for the agency."""
    from api.cli.showing.pool import show_decisions
    from api.suppositions import supposition

    answer(
        lambda service: service.set_measures(supposition(values), reason=reason, by=by, from_=from_),
        show_decisions,
        as_json=as_json,
        language=lang,
    )


@app.command(
    "decisions",
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Putusan komite talenta, terbaru lebih dahulu, termasuk yang dicabut.\n\n"
    "Contoh: [bold]jenjang talent decisions[/bold]",
)
def decisions(as_json: AsJson = False, lang: Lang = "id") -> None:
    """What the talent committee decided."""
    from api.cli.showing.pool import show_decisions

    answer(lambda service: service.talent_decisions(), show_decisions, as_json=as_json, language=lang)


@app.command(
    "undo",
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Cabut sebuah putusan; yang sebelumnya berlaku lagi.\n\n"
    "Contoh: [bold]jenjang talent undo t0123456789abcde[/bold]",
)
def undo(
    decision: Annotated[
        str,
        typer.Argument(metavar="NOMOR", help="Nomor putusan, dari talent decisions.", rich_help_panel=ARGUMENTS),
    ],
    by: By = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Take a decision back."""
    from api.cli.showing.pool import show_decision

    answer(
        lambda service: service.undo_talent_decision(decision, by=by),
        show_decision,
        as_json=as_json,
        language=lang,
    )
