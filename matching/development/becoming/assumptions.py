"""What advice takes for granted, said plainly: nobody can promise how an assessment comes out."""

from collections.abc import Iterator, Sequence

from matching.calendar import date_of
from matching.development.becoming.deeds import Deed
from matching.development.becoming.levels import HOURS_A_DAY
from matching.development.becoming.situation import Situation
from matching.wording import written_date
from ontology.development import StepKind


def assumptions(situation: Situation, deeds: Sequence[Deed], day: int) -> tuple[str, ...]:
    """Everything that must come out as supposed, one sentence each."""
    return tuple(_assumed(situation, deeds, day)) if deeds else ()


def _assumed(situation: Situation, deeds: Sequence[Deed], day: int) -> Iterator[str]:
    kinds = {deed.kind for deed in deeds}
    if StepKind.UJI in kinds:
        yield "Uji kompetensi menemukan level yang diketahui, atau setidaknya standar bila levelnya belum diketahui."
    if StepKind.UJI_ULANG in kinds:
        yield "Setiap program mengantar sampai level tujuannya; hanya uji kompetensi yang membuktikannya."
    if StepKind.PROGRAM in kinds:
        yield f"Program diikuti berurutan, paling banyak {HOURS_A_DAY} JP setiap hari kerja (bawaan produk)."
    if StepKind.PANGKAT in kinds:
        yield "Kenaikan pangkat reguler tidak tertunda dan tidak terhalang batas pangkat menurut pendidikan."
    years = sorted(record.columns["year"] for record in situation.carried(day))
    if years:
        span = str(years[0]) if len(years) == 1 else f"{years[0]} sampai {years[-1]}"
        yield f"Predikat kinerja tahun {span} sama dengan tahun terakhir yang tercatat."
    if day > situation.today:
        until = written_date(date_of(day))
        yield f"Sampai {until} tidak ada hukuman disiplin, perpindahan jabatan, atau perubahan aturan lain."
