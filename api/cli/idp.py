"""Plans of development that are kept (IDP): shown, changed step by step, compared, and taken back."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from api.cli.answering import answer, tell
from api.cli.grammar import ARGUMENTS, OPTIONS, Spoken, SpokenGroup
from api.cli.idp_options import By, End, Number, Plan, Start, Why
from api.cli.options import AsJson, Lang, PersonName

if TYPE_CHECKING:
    from api.service import CareerService
    from api.service.answers.development_plans import DevelopmentPlanShown
    from api.service.development_plans import PlanChange, StepWanted


class PersonOrCommand(SpokenGroup):
    """A group whose first word may be a person: then the plan of that person is shown."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Reads `idp PEGAWAI` as `idp show PEGAWAI`."""
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            args = ["show", *args]
        return super().parse_args(ctx, args)


app = typer.Typer(cls=PersonOrCommand, no_args_is_help=True, rich_markup_mode="rich")


@app.command(
    "list",
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help='Rencana yang disimpan untuk seorang pegawai.\n\nContoh: [bold]jenjang idp list "Contoh Muda"[/bold]',
)
def list_(person: PersonName, as_json: AsJson = False, lang: Lang = "id") -> None:
    """The plans of a person."""
    from api.cli.showing.idp import show_plans

    answer(lambda service: service.development_plans(person), show_plans, as_json=as_json, language=lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Satu rencana: langkah, keadaannya, yang diusulkan catatan sesudahnya, dan semua versinya. Cukup juga: "
    "jenjang idp PEGAWAI.\n\n"
    'Contoh: [bold]jenjang idp show "Contoh Muda" --version 2[/bold], '
    '[bold]jenjang idp "Contoh Muda" --report idp.pdf[/bold]',
)
def show(
    person: PersonName,
    plan: Plan = None,
    version: Annotated[
        int | None,
        typer.Option(
            "--version", min=1, metavar="N", help="Versi ini; bila kosong, yang berlaku.", rich_help_panel=OPTIONS
        ),
    ] = None,
    report: Annotated[
        Path | None,
        typer.Option(
            "--report", metavar="BERKAS", help="Simpan ke berkas .xlsx atau .pdf ini.", rich_help_panel=OPTIONS
        ),
    ] = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """One plan, or one version of it."""

    def found(service: "CareerService") -> "DevelopmentPlanShown":
        shown = service.development_plan(person, plan, version)
        if report is not None:
            from api.service.kept_plan_files import save_kept_plan

            save_kept_plan(shown, report)
            tell(f"Rencana tersimpan di {report}.")
        return shown

    _answer(found, as_json, lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Apa yang berubah di antara dua versi; bila tidak disebut, versi terakhir terhadap versi sebelumnya.\n\n"
    'Contoh: [bold]jenjang idp compare "Contoh Muda" 1 3[/bold]',
)
def compare(
    person: PersonName,
    older: Annotated[
        int | None, typer.Argument(metavar="[VERSI]", min=1, help="Versi lama.", rich_help_panel=ARGUMENTS)
    ] = None,
    newer: Annotated[
        int | None, typer.Argument(metavar="[VERSI]", min=1, help="Versi baru.", rich_help_panel=ARGUMENTS)
    ] = None,
    plan: Plan = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Two versions of a plan."""
    from api.cli.showing.idp import show_comparison

    answer(
        lambda service: service.compare_development_plans(person, plan, older, newer),
        show_comparison,
        as_json=as_json,
        language=lang,
    )


@app.command(
    "set",
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Ubah keadaan atau tanggal satu langkah; yang tidak disebut tetap. Perubahan menjadi versi baru.\n\n"
    'Contoh: [bold]jenjang idp set "Contoh Muda" 2 --state berjalan --start 2026-05-04 --end 2026-05-08[/bold]',
)
def set_(
    person: PersonName,
    step: Number,
    state: Annotated[
        str | None,
        typer.Option(
            "--state",
            metavar="direncanakan|berjalan|selesai|dinilai",
            help="Keadaan langkah.",
            rich_help_panel=OPTIONS,
        ),
    ] = None,
    start: Start = None,
    end: End = None,
    reason: Why = None,
    plan: Plan = None,
    by: By = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Changes the state or the days of a step."""
    from api.service.development_plans import PlanChange, step_changed

    def done(service: "CareerService") -> "DevelopmentPlanShown":
        standing = service.development_plan(person, plan)
        changed = step_changed(standing.plan, step, state, start, end)
        change = PlanChange(steps=[changed], reason=reason)
        return service.change_development_plan(person, change, standing.plan.plan, after=standing.plan.version, by=by)

    _answer(done, as_json, lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Tetapkan pembimbing; nama kosong berarti tanpa pembimbing.\n\n"
    'Contoh: [bold]jenjang idp mentor "Contoh Muda" "Contoh Satu"[/bold]',
)
def mentor(
    person: PersonName,
    name: Annotated[str, typer.Argument(metavar="NAMA", help="Nama pembimbing.", rich_help_panel=ARGUMENTS)],
    plan: Plan = None,
    by: By = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Names the mentor."""
    from api.service.development_plans import PlanChange

    _change(person, PlanChange(mentor=name), plan, by, as_json=as_json, lang=lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Tambahkan langkah: program dalam katalog, atau bentuk lain seperti coaching dan penugasan; sebutkan "
    "alasannya.\n\n"
    'Contoh: [bold]jenjang idp add "Contoh Muda" --form Coaching --competency Komunikasi --to 3 --reason "Usul '
    'atasan"[/bold]',
)
def add(
    person: PersonName,
    reason: Why = None,
    name: Annotated[
        str | None, typer.Option("--name", metavar="NAMA", help="Nama langkah.", rich_help_panel=OPTIONS)
    ] = None,
    programme: Annotated[
        str | None,
        typer.Option("--programme", metavar="PROGRAM", help="Kode atau nama program.", rich_help_panel=OPTIONS),
    ] = None,
    form: Annotated[
        str | None, typer.Option("--form", metavar="BENTUK", help="Bentuk pengembangan.", rich_help_panel=OPTIONS)
    ] = None,
    competency: Annotated[
        str | None,
        typer.Option("--competency", metavar="KOMPETENSI", help="Kompetensi yang dituju.", rich_help_panel=OPTIONS),
    ] = None,
    to_level: Annotated[
        float | None,
        typer.Option("--to", min=0, max=5, metavar="LEVEL", help="Level yang dituju.", rich_help_panel=OPTIONS),
    ] = None,
    hours: Annotated[
        int | None, typer.Option("--hours", min=0, metavar="JP", help="Jam pelajaran.", rich_help_panel=OPTIONS)
    ] = None,
    cost: Annotated[
        int | None, typer.Option("--cost", min=0, metavar="RUPIAH", help="Biaya.", rich_help_panel=OPTIONS)
    ] = None,
    year: Annotated[
        int | None,
        typer.Option("--year", min=1950, max=2200, metavar="TAHUN", help="Tahun langkah.", rich_help_panel=OPTIONS),
    ] = None,
    start: Start = None,
    end: End = None,
    plan: Plan = None,
    by: By = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Adds a step."""
    from api.service.development_plans import PlanChange, StepWanted

    wanted = StepWanted(
        name=name,
        programme=programme,
        form=form,
        competency=competency,
        to_level=to_level,
        year=year,
        hours=hours,
        cost=cost,
        starts_on=start,
        ends_on=end,
    )
    _change(person, PlanChange(reason=reason), plan, by, [wanted], as_json=as_json, lang=lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Hapus satu langkah dari rencana; sebutkan alasannya. Versi sebelumnya tetap tercatat.\n\n"
    'Contoh: [bold]jenjang idp remove "Contoh Muda" 3 --reason "Program ditiadakan"[/bold]',
)
def remove(
    person: PersonName,
    step: Number,
    reason: Why = None,
    plan: Plan = None,
    by: By = None,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Removes a step."""
    from api.service.development_plans import PlanChange

    _change(person, PlanChange(removed=[step], reason=reason), plan, by, as_json=as_json, lang=lang)


@app.command(
    cls=Spoken,
    options_metavar="[PILIHAN]",
    help="Tarik versi terakhir; versi sebelumnya berlaku lagi, dan yang ditarik tetap tercatat.\n\n"
    'Contoh: [bold]jenjang idp undo "Contoh Muda"[/bold]',
)
def undo(person: PersonName, plan: Plan = None, by: By = None, as_json: AsJson = False, lang: Lang = "id") -> None:
    """Takes the newest version back."""
    _answer(lambda service: service.undo_development_plan(person, plan, by=by), as_json, lang)


def _change(
    person: str,
    change: "PlanChange",
    plan: str | None,
    by: str | None,
    added: "Sequence[StepWanted]" = (),
    *,
    as_json: bool,
    lang: str,
) -> None:
    _answer(lambda service: service.change_development_plan(person, change, plan, added=added, by=by), as_json, lang)


def _answer(question: "Callable[[CareerService], DevelopmentPlanShown]", as_json: bool, lang: str) -> None:
    from api.cli.showing.idp import show_kept_plan

    answer(question, show_kept_plan, as_json=as_json, language=lang)
