"""The question of who goes where: rotate."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.cli.answering import answer
from api.cli.grammar import OPTIONS
from api.cli.options import AsJson, AsOf, KnownAt, Lang, UnitOrAll
from api.cli.pairs import pairs
from ontology.errors import InvalidInput

if TYPE_CHECKING:
    from api.service import CareerService
    from api.service.answers.rotation import RotationAnswer

Several = list[str] | None


def _option(name: str, metavar: str, help: str) -> typer.models.OptionInfo:
    found: typer.models.OptionInfo = typer.Option(name, metavar=metavar, help=help, rich_help_panel=OPTIONS)
    return found


def _whole(name: str, metavar: str, help: str, most: int = 100) -> typer.models.OptionInfo:
    found: typer.models.OptionInfo = typer.Option(
        name, min=0, max=most, metavar=metavar, help=help, rich_help_panel=OPTIONS, show_default=False
    )
    return found


def _switch(name: str, help: str) -> typer.models.OptionInfo:
    found: typer.models.OptionInfo = typer.Option(name, help=help, rich_help_panel=OPTIONS)
    return found


def rotate(
    unit: UnitOrAll = None,
    people: Annotated[
        Path | None, _option("--people", "BERKAS", "Hanya pegawai dalam berkas ini: satu id, NIP atau nama per baris.")
    ] = None,
    no_vacancies: Annotated[bool, _switch("--no-vacancies", "Kursi lowong tidak ikut diisi.")] = False,
    promotions: Annotated[bool, _switch("--promotions", "Jabatan yang lebih tinggi ikut terbuka.")] = False,
    min_years: Annotated[
        int | None, _whole("--min-years", "TAHUN", "Paling singkat dalam jabatan sekarang (menurut aturan).", 50)
    ] = None,
    within: Annotated[
        int | None, _whole("--within", "N", "Paling jauh sekian langkah di bagan organisasi (0: unit yang sama).")
    ] = None,
    move_cost: Annotated[int, _whole("--move-cost", "PERSEN", "Yang harus dihasilkan satu perpindahan (1).")] = 1,
    spread: Annotated[
        int,
        _whole("--spread", "PERSEN", "Nilai pemerataan: unit memperoleh kompetensi yang diminta tetapi tidak ada (0)."),
    ] = 0,
    keep: Annotated[Several, _option("--keep", "PEGAWAI", "Pegawai ini tetap.")] = None,
    release: Annotated[Several, _option("--release", "PEGAWAI", "Tidak terikat masa minimal dalam jabatan.")] = None,
    force: Annotated[Several, _option("--force", "PEGAWAI=JABATAN", "Pegawai ini dipastikan di sana.")] = None,
    forbid: Annotated[Several, _option("--forbid", "PEGAWAI=JABATAN", "Pegawai ini tidak ke sana.")] = None,
    report: Annotated[Path | None, _option("--report", "BERKAS.xlsx", "Simpan usulan untuk rapat.")] = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """One assignment for many people and posts."""
    from api.cli.answering import said, tell
    from api.cli.showing.rotation import show_rotation
    from api.service.answers.rotation import Placing, RotationRequest
    from api.service.rotation_workbook import write_rotation

    with said(lang):
        request = RotationRequest(
            unit=unit,
            people=_names(people),
            vacancies=not no_vacancies,
            promotions=promotions,
            minimum_years=min_years,
            within=within,
            move_cost=move_cost,
            spread=spread,
            kept=tuple(keep or ()),
            released=tuple(release or ()),
            forced=tuple(Placing(person=person, jabatan=post) for person, post in pairs("--force", force)),
            forbidden=tuple(Placing(person=person, jabatan=post) for person, post in pairs("--forbid", forbid)),
        )
    found: list[RotationAnswer] = []

    def ask(service: "CareerService") -> "RotationAnswer":
        found.append(
            service.rotation(
                request,
                as_of=as_of,
                known_at=known_at,
                told=lambda first: tell(f"{len(first.moves)} perpindahan; menghitung harga tiap batas …"),
            )
        )
        return found[0]

    answer(ask, show_rotation, as_json=as_json, language=lang)
    if report is not None:
        with said(lang):
            write_rotation(found[0], report)


def _names(path: Path | None) -> tuple[str, ...]:
    if path is None:
        return ()
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as refusal:
        reason = getattr(refusal, "strerror", None) or "bukan teks UTF-8"
        raise InvalidInput(
            f"Berkas {path} tidak dapat dibaca: {reason}.", f"The file {path} cannot be read: {reason}."
        ) from refusal
    names = tuple(dict.fromkeys(filter(None, map(str.strip, lines))))
    if not names:
        raise InvalidInput(
            f"Berkas {path} tidak berisi satu pun pegawai; tulis satu id, NIP atau nama per baris.",
            f"The file {path} names nobody; write one id, number or name on each line.",
        )
    return names
