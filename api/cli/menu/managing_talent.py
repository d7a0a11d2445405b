"""The part “Talenta” of the help: the talent committee: boxes, successors, moves of many."""

from api.cli import cascade, fairness, mobility, pool, rotation, successors
from api.cli.menu.part import Part

PART = Part(
    panel="Talenta",
    commands=(
        (
            pool.pool,
            "Sembilan kotak talenta, dengan yang belum dinilai di baki tersendiri; --suppose "
            "mengandaikan ukuran lain.\n\n"
            "Contoh: [bold]jenjang pool U-SETJEN[/bold], [bold]jenjang pool --suppose cut_potential_high=75[/bold]",
        ),
        (
            successors.successors,
            "Calon suksesor sebuah jabatan dari KRS: urutannya, siap kapan, dan syarat yang menentukan.\n\n"
            'Contoh: [bold]jenjang successors "Kepala Biro Sumber Daya Manusia"[/bold]',
        ),
        (
            successors.compare_successors,
            "Dua sampai lima pegawai bersisian di depan sebuah jabatan; yang berbeda lebih dahulu.\n\n"
            'Contoh: [bold]jenjang compare-successors J-KABAG "Contoh Satu" "Contoh Muda"[/bold]',
        ),
        (
            successors.coverage,
            "Jabatan kritikal dan target yang belum punya penerus siap, dan siapa yang berakhir dalam lima tahun.\n\n"
            "Contoh: [bold]jenjang coverage U-SETJEN[/bold]",
        ),
        (
            mobility.mobility,
            "Promosi dan mutasi yang dibuka aturan: bagi siapa, sekarang atau mulai kapan; jabatan "
            "lowong dan calonnya.\n\n"
            "Contoh: [bold]jenjang mobility U-SETJEN --months 24[/bold]",
        ),
        (
            cascade.cascade,
            "Bila seorang pegawai pindah: siapa dapat mengisi jabatan yang ditinggalkan, dan "
            "seterusnya; apa yang hilang "
            'dari tiap unit.\n\nContoh: [bold]jenjang cascade "Contoh Ketiga" J-KARO --depth 3[/bold]',
        ),
        (
            rotation.rotate,
            "Satu susunan untuk banyak pegawai dan jabatan sekaligus: siapa pindah ke mana, mengapa "
            "yang lain tetap, dan "
            "berapa harga tiap batas.\n\nContoh: [bold]jenjang rotate U-SETJEN --within 2 --report rotasi.xlsx[/bold]",
        ),
        (
            fairness.fairness,
            "Laporan keadilan: bagian laki-laki dan perempuan, umur dan unit yang lolos ke daftar calon atau kelompok "
            "talenta.\n\nContoh: [bold]jenjang fairness J-KABAG[/bold], [bold]jenjang fairness --unit U-SETJEN[/bold]",
        ),
    ),
    groups=(
        (
            pool.app,
            "talent",
            "Putusan komite talenta: box, mark, measures, decisions, undo. Semua beralasan dan dapat dicabut.",
        ),
    ),
)
