"""The part “Pengembangan” of the help: what is missing, and what closes it."""

from api.cli import development, hours, idp, portfolio, programmes, what_if
from api.cli.menu.part import Part

PART = Part(
    panel="Pengembangan",
    commands=(
        (
            development.gaps,
            "Apa yang kurang, belum dinilai, atau kedaluwarsa terhadap jabatan yang dipegang dan yang dituju.\n\n"
            'Contoh: [bold]jenjang gaps "Contoh Satu" J-KABAG[/bold]',
        ),
        (
            development.unit_gaps,
            "Kompetensi yang paling banyak kurang di sebuah unit, per unit di bawahnya, rumpun, atau jenjang.\n\n"
            "Contoh: [bold]jenjang unit-gaps KC-1 --by level[/bold]",
        ),
        (
            development.plan,
            "Program yang menutup kekurangan dengan JP paling sedikit, tahun demi tahun.\n\n"
            'Contoh: [bold]jenjang plan "Contoh Satu" J-KABAG --cap 40[/bold], '
            '[bold]jenjang plan "Contoh Muda" --keep[/bold]',
        ),
        (
            development.eligible_when,
            "Apa yang membuat seorang pegawai layak, dan kapan paling awal; atau mengapa tidak ada jalan.\n\n"
            'Contoh: [bold]jenjang eligible-when "Contoh Ketiga" J-KARO[/bold]',
        ),
        (
            what_if.what_if,
            "Andaikan: apa yang berubah bila program diikuti atau jabatan lain dipegang. Tidak dicatat.\n\n"
            'Contoh: [bold]jenjang what-if "Contoh Satu" --programme P07 --on 2026-07-01 --target J-KABAG[/bold]',
        ),
        (
            portfolio.portfolio,
            "Program mana yang diadakan, untuk siapa, dalam batas anggaran, kelas dan JP; seberapa dekat dengan yang "
            "terbaik.\n\nContoh: [bold]jenjang portfolio U-SETJEN --budget 500000000 --hours 60[/bold]",
        ),
        (
            programmes.programmes,
            "Program pengembangan dan kompetensi yang dibangunnya.\n\n"
            "Contoh: [bold]jenjang programmes --competency Komunikasi --from 2 --to 3[/bold]",
        ),
        (
            programmes.programme,
            "Satu program: kesenjangan siapa yang ditutupnya di sini, dan level peserta sebelum dan sesudahnya.\n\n"
            "Contoh: [bold]jenjang programme P07 --year 2025[/bold]",
        ),
        (
            hours.hours,
            "Siapa yang JP-nya tahun ini belum cukup menurut aturan, sampai hari yang ditanyakan.\n\n"
            "Contoh: [bold]jenjang hours U-SETJEN --as-of 2026-09-30[/bold]",
        ),
    ),
    groups=(
        (
            idp.app,
            "idp",
            "Rencana pengembangan individu yang disimpan (plan --keep): show, list, compare, set, mentor, add, remove, "
            "undo. Tiap perubahan satu versi.",
        ),
    ),
)
