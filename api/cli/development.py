"""Questions of development: gaps, plan, eligible-when."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from api.cli.answering import answer, tell
from api.cli.grammar import ARGUMENTS, OPTIONS
from api.cli.idp_options import By
from api.cli.options import AsJson, AsOf, JabatanName, KnownAt, Lang, PersonName

if TYPE_CHECKING:
    from api.service import CareerService
    from ontology.development import PlanAnswer

Target = Annotated[
    str | None,
    typer.Argument(
        metavar="[JABATAN]",
        help="Kode atau nama jabatan yang dituju; bila kosong, jabatan yang dipegang.",
        show_default=False,
        rich_help_panel=ARGUMENTS,
    ),
]


def gaps(
    person: PersonName,
    jabatan: Target = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """What a person lacks."""
    from api.cli.showing.development import show_gaps

    answer(
        lambda service: service.gaps(person, jabatan, as_of=as_of, known_at=known_at),
        show_gaps,
        as_json=as_json,
        language=lang,
    )


def plan(
    person: PersonName,
    jabatan: Target = None,
    cap: Annotated[
        int | None,
        typer.Option(
            "--cap", min=1, max=5000, metavar="JP", help="Paling banyak sekian JP setahun.", rich_help_panel=OPTIONS
        ),
    ] = None,
    first_year: Annotated[
        int | None,
        typer.Option(
            "--first-year",
            min=1950,
            max=2200,
            metavar="TAHUN",
            help="Tahun pertama rencana; bila kosong, tahun dari tanggal yang ditanyakan.",
            rich_help_panel=OPTIONS,
        ),
    ] = None,
    report: Annotated[
        Path | None,
        typer.Option("--report", metavar="BERKAS.xlsx", help="Simpan rencana ke berkas ini.", rich_help_panel=OPTIONS),
    ] = None,
    keep: Annotated[
        bool,
        typer.Option(
            "--keep", help="Simpan sebagai rencana pengembangan individu (jenjang idp).", rich_help_panel=OPTIONS
        ),
    ] = False,
    mentor: Annotated[
        str | None,
        typer.Option("--mentor", metavar="NAMA", help="Dengan --keep: pembimbingnya.", rich_help_panel=OPTIONS),
    ] = None,
    by: By = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Which programmes close a person's gaps."""
    from api.cli.showing.development import show_plan
    from api.cli.showing.idp import show_kept_plan

    if keep and report is not None:
        raise typer.BadParameter("--report rencana yang disimpan: jenjang idp PEGAWAI --report BERKAS")
    if not keep and (mentor or by):
        raise typer.BadParameter("--mentor dan --by memerlukan --keep")
    if keep:
        answer(
            lambda service: service.keep_development_plan(
                person,
                jabatan,
                cap=cap,
                first_year=first_year,
                mentor=mentor,
                by=by,
                as_of=as_of,
                known_at=known_at,
            ),
            show_kept_plan,
            as_json=as_json,
            language=lang,
        )
        return

    def planned(service: "CareerService") -> "PlanAnswer":
        found = service.plan(person, jabatan, cap=cap, first_year=first_year, as_of=as_of, known_at=known_at)
        if report is not None:
            from api.service.plan_workbook import write_plan

            write_plan(found, report)
            tell(f"Rencana tersimpan di {report}.")
        return found

    answer(planned, show_plan, as_json=as_json, language=lang)


def eligible_when(
    person: PersonName,
    jabatan: JabatanName,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """What would make a person eligible, and by when."""
    from api.cli.showing.advice import show_advice

    answer(
        lambda service: service.eligible_when(person, jabatan, as_of=as_of, known_at=known_at),
        show_advice,
        as_json=as_json,
        language=lang,
    )


def unit_gaps(
    unit: Annotated[
        str, typer.Argument(metavar="UNIT", help="Kode atau nama unit.", show_default=False, rich_help_panel=ARGUMENTS)
    ],
    by: Annotated[
        Literal["unit", "family", "level"],
        typer.Option(
            "--by",
            metavar="unit|family|level",
            help="Kelompok: unit di bawahnya, rumpun, atau jenjang.",
            rich_help_panel=OPTIONS,
        ),
    ] = "unit",
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """What the people of a unit lack."""
    from api.cli.showing.unit_gaps import show_unit_gaps

    answer(
        lambda service: service.unit_gaps(unit, by=by, as_of=as_of, known_at=known_at),
        show_unit_gaps,
        as_json=as_json,
        language=lang,
    )
