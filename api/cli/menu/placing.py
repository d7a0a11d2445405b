"""The part “Penempatan” of the help: who fits where, over which ways, and what was said about it."""

from api.cli import history, neighbours, paths, placement
from api.cli.menu.part import Part

PART = Part(
    panel="Penempatan",
    commands=(
        (
            placement.candidates,
            "Pegawai untuk sebuah jabatan, beserta alasannya.\n\n"
            'Contoh: [bold]jenjang candidates "Kepala Biro Sumber Daya Manusia" --limit 5[/bold]',
        ),
        (placement.positions, 'Jabatan untuk seorang pegawai.\n\nContoh: [bold]jenjang positions "Contoh Muda"[/bold]'),
        (
            placement.explain,
            "Mengapa seorang pegawai cocok untuk sebuah jabatan, atau tidak: persyaratan, poin, bukti, yang belum "
            'diketahui.\n\nContoh: [bold]jenjang explain "Contoh Muda" J-ANALIS-MU --as-of 2026-04-01[/bold]',
        ),
        (
            placement.jpm,
            'Job Person Match resmi beserta kategorinya.\n\nContoh: [bold]jenjang jpm "Contoh Satu" J-KABAG[/bold]',
        ),
        (
            neighbours.neighbours,
            "Jabatan atau kompetensi yang serupa: menurut persyaratan yang sama, dan terpisah darinya menurut makna."
            "\n\nContoh: [bold]jenjang neighbours J-KABAG[/bold]",
        ),
        (
            paths.paths,
            "Jalur karier ke sebuah jabatan: perpindahan demi perpindahan, paling awal kapan, dan apa yang perlu "
            'dipenuhi.\n\nContoh: [bold]jenjang paths "Contoh Muda" J-KARO[/bold], '
            "[bold]jenjang paths J-ANALIS-PT J-KARO[/bold]",
        ),
        (
            paths.reachable,
            "Jabatan yang dapat dicapai dalam satu, dua, atau tiga perpindahan, paling awal kapan.\n\n"
            'Contoh: [bold]jenjang reachable "Contoh Muda" --moves 3[/bold]',
        ),
        (
            history.history,
            "Apa yang diketahui tentang seorang pegawai, sejak kapan, dari mana, dan apa penggantinya.\n\n"
            'Contoh: [bold]jenjang history "Contoh Muda"[/bold]',
        ),
        (
            history.replay,
            "Ulangi rekomendasi yang disimpan (--keep), persis sama dengan dahulu.\n\n"
            "Contoh: [bold]jenjang replay k0123456789abcde[/bold]",
        ),
        (
            history.recommendations,
            "Rekomendasi apa saja yang disimpan, oleh siapa, kapan.\n\nContoh: [bold]jenjang recommendations[/bold]",
        ),
    ),
)
