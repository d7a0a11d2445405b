"""Corrections that stick: listed, accepted from what a check proposes, and taken back."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.cli.answering import answer, console, opened, print_json, said
from api.cli.grammar import ARGUMENTS, OPTIONS, Spoken, SpokenGroup
from api.cli.options import AsJson, Lang
from ontology.errors import InvalidInput

if TYPE_CHECKING:
    from api.service.answers.agreements import CorrectableShown

app = typer.Typer(cls=SpokenGroup, rich_markup_mode="rich")

Files = Annotated[
    list[Path],
    typer.Argument(metavar="BERKAS…", help="Buku kerja Excel, CSV, atau folder.", rich_help_panel=ARGUMENTS),
]
Proposals = Sequence[tuple[str, "CorrectableShown"]]
"""What could be corrected, with the rule that found it."""


@app.callback(invoke_without_command=True)
def corrections(context: typer.Context) -> None:
    """Corrections that were accepted."""
    if context.invoked_subcommand is None:
        list_()


@app.command(
    "list",
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Koreksi yang pernah diterima: oleh siapa, kapan, dan apakah masih berlaku.\n\n"
    "Contoh: [bold]jenjang corrections list[/bold]",
)
def list_(as_json: AsJson = False, lang: Lang = "id") -> None:
    """Every correction that was ever accepted."""
    from api.cli.showing.corrections import show_corrections

    answer(lambda service: service.corrections(), show_corrections, as_json=as_json, language=lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Cara membaca kolom yang pernah dikonfirmasi: oleh siapa, kapan, dan apakah masih berlaku.\n\n"
    "Contoh: [bold]jenjang corrections columns[/bold]",
)
def columns(as_json: AsJson = False, lang: Lang = "id") -> None:
    """Every mapping of columns that was ever confirmed."""
    from api.cli.showing.corrections import show_mappings

    answer(lambda service: service.column_mappings(), show_mappings, as_json=as_json, language=lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Terima usul perbaikan dari hasil pemeriksaan berkas, agar dipakai juga pada berkas berikutnya. Tanpa "
    "pilihan, usulnya hanya diperlihatkan. NIP, nama, dan tanggal lahir tidak pernah dikoreksi dengan cara ini.\n\n"
    "Contoh: [bold]jenjang corrections accept kinerja.xlsx --only predikat.tak_dikenal[/bold]",
)
def accept(
    paths: Files,
    everything: Annotated[
        bool, typer.Option("--all", help="Terima semua usul pada berkas itu.", rich_help_panel=OPTIONS)
    ] = False,
    only: Annotated[
        str | None,
        typer.Option("--only", metavar="ATURAN", help="Terima semua usul dari aturan ini.", rich_help_panel=OPTIONS),
    ] = None,
    value: Annotated[
        str | None,
        typer.Option("--value", metavar="ISI", help="Hanya untuk isi sel ini.", rich_help_panel=OPTIONS),
    ] = None,
    from_report: Annotated[
        bool,
        typer.Option(
            "--from-report",
            help="BERKAS adalah laporan bertanda (load --report) yang kolom Putusan-nya sudah diisi “terima”.",
            rich_help_panel=OPTIONS,
        ),
    ] = False,
    replacement: Annotated[
        str | None,
        typer.Option(
            "--as", metavar="PENGGANTI", help="Pengganti isi --value, bila bukan usulnya.", rich_help_panel=OPTIONS
        ),
    ] = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Accepts what a check of files proposes."""
    from api.cli.showing.corrections import show_accepted, show_proposals
    from api.service.answers.agreements import CorrectionList

    chosen = (everything, only is not None, value is not None, from_report).count(True)
    if chosen > 1:
        raise typer.BadParameter("pakai salah satu saja dari --all, --only, --value, dan --from-report")
    if replacement is not None and value is None:
        raise typer.BadParameter("--as memerlukan --value")
    if as_json and not chosen:
        raise typer.BadParameter("--json memerlukan --all, --only, atau --value; usul ada di load --dry-run --json")
    with said(lang), opened() as service:
        if from_report:
            fixes = [fix for path in paths for fix in service.accepted_in(path)]
        else:
            found = service.proposals(paths)
            if not chosen:
                show_proposals(console(), found)
                return
            fixes = _by_value(found, value, replacement) if value is not None else _by_rule(found, only)
        accepted = service.accept(fixes)
    if as_json:
        print_json(CorrectionList(corrections=accepted))
    else:
        show_accepted(console(), accepted)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Cabut koreksi atau cara membaca kolom: isi sel dibaca lagi seperti tertulis, dan kolom ditanyakan lagi. Yang "
    "sudah dimuat tidak berubah, dan yang dicabut tetap tercatat.\n\n"
    "Contoh: [bold]jenjang corrections revoke c0123456789ab[/bold]",
)
def revoke(
    correction: Annotated[
        str,
        typer.Argument(
            metavar="NOMOR",
            help="Nomor koreksi (c…) atau nomor cara membaca kolom (m…).",
            rich_help_panel=ARGUMENTS,
        ),
    ],
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Takes a correction back."""
    from api.cli.showing.corrections import show_revoked, show_revoked_mapping

    if correction.startswith("m"):
        answer(
            lambda service: service.revoke_column_mapping(correction),
            show_revoked_mapping,
            as_json=as_json,
            language=lang,
        )
    else:
        answer(lambda service: service.revoke_correction(correction), show_revoked, as_json=as_json, language=lang)


def _by_rule(found: Proposals, rule: str | None) -> list["CorrectableShown"]:
    """The proposals of one rule, or of all; raises `InvalidInput` where there are none."""
    fixes = [fix for by, fix in found if fix.replacement is not None and rule in {None, by}]
    if not fixes:
        known = ", ".join(sorted({by for by, fix in found if fix.replacement is not None})) or "–"
        whence, from_ = (f" dari aturan {rule}", f" by the rule {rule}") if rule else ("", "")
        raise InvalidInput(
            f"Tidak ada usul{whence} pada berkas itu. Yang ada: {known}.",
            f"Nothing is proposed{from_} for these files. Proposals come from: {known}.",
        )
    return fixes


def _by_value(found: Proposals, value: str, replacement: str | None) -> list["CorrectableShown"]:
    """The corrections of one value in every field in which it stands; raises `InvalidInput` where it cannot be."""
    from dataclasses import replace

    written = " ".join(value.split())
    fixes = [replace(fix, replacement=replacement or fix.replacement) for _, fix in found if fix.value == written]
    if not fixes:
        raise InvalidInput(
            f"Isi “{value}” tidak ada pada berkas itu, atau bukan isian yang dapat dikoreksi secara tetap.",
            f"“{value}” does not stand in these files, or cannot be corrected for good.",
        )
    if any(fix.replacement is None for fix in fixes):
        raise InvalidInput(
            f"Tidak ada usul untuk “{value}”. Sebutkan penggantinya dengan --as.",
            f"Nothing is proposed for “{value}”. Name the replacement by --as.",
        )
    return fixes
