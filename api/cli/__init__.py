"""The command line: `jenjang`. Commands only parse, ask the service and show; what is heavy is imported inside them."""

import typer

from api.cli import (
    cascade,
    corrections,
    data,
    development,
    fairness,
    graph,
    history,
    hours,
    idp,
    keeping,
    linking,
    links,
    mobility,
    neighbours,
    nip,
    paths,
    placement,
    pool,
    portfolio,
    programmes,
    reconciling,
    rotation,
    running,
    searching,
    successors,
    what_if,
    words,
)
from api.cli.grammar import Spoken, SpokenGroup

START, ASK, DATA = "Mulai", "Bertanya", "Data"
"""The groups of commands in the help."""

app = typer.Typer(
    cls=SpokenGroup,
    name="jenjang",
    help="Siapa cocok untuk jabatan apa, mengapa, apa yang kurang, dan apa yang belum diketahui.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)

COMMANDS = (
    (
        START,
        running.demo,
        "Seluruh produk dalam satu perintah: graf, kementerian contoh, satu rekomendasi, lalu halaman web.\n\n"
        "Contoh: [bold]jenjang demo[/bold]",
    ),
    (START, running.serve, "Layani halaman web dan JSON.\n\nContoh: [bold]jenjang serve --port 8080[/bold]"),
    (
        ASK,
        placement.candidates,
        "Pegawai untuk sebuah jabatan, beserta alasannya.\n\n"
        'Contoh: [bold]jenjang candidates "Kepala Biro Sumber Daya Manusia" --limit 5[/bold]',
    ),
    (
        ASK,
        placement.positions,
        'Jabatan untuk seorang pegawai.\n\nContoh: [bold]jenjang positions "Contoh Muda"[/bold]',
    ),
    (
        ASK,
        placement.explain,
        "Mengapa seorang pegawai cocok untuk sebuah jabatan, atau tidak: persyaratan, poin, bukti, yang belum "
        'diketahui.\n\nContoh: [bold]jenjang explain "Contoh Muda" J-ANALIS-MU --as-of 2026-04-01[/bold]',
    ),
    (
        ASK,
        placement.jpm,
        'Job Person Match resmi beserta kategorinya.\n\nContoh: [bold]jenjang jpm "Contoh Satu" J-KABAG[/bold]',
    ),
    (
        ASK,
        neighbours.neighbours,
        "Jabatan atau kompetensi yang serupa: menurut persyaratan yang sama, dan terpisah darinya menurut makna.\n\n"
        "Contoh: [bold]jenjang neighbours J-KABAG[/bold]",
    ),
    (
        ASK,
        development.gaps,
        "Apa yang kurang, belum dinilai, atau kedaluwarsa terhadap jabatan yang dipegang dan yang dituju.\n\n"
        'Contoh: [bold]jenjang gaps "Contoh Satu" J-KABAG[/bold]',
    ),
    (
        ASK,
        development.unit_gaps,
        "Kompetensi yang paling banyak kurang di sebuah unit, per unit di bawahnya, rumpun, atau jenjang.\n\n"
        "Contoh: [bold]jenjang unit-gaps KC-1 --by level[/bold]",
    ),
    (
        ASK,
        development.plan,
        "Program yang menutup kekurangan dengan JP paling sedikit, tahun demi tahun.\n\n"
        'Contoh: [bold]jenjang plan "Contoh Satu" J-KABAG --cap 40[/bold], '
        '[bold]jenjang plan "Contoh Muda" --keep[/bold]',
    ),
    (
        ASK,
        development.eligible_when,
        "Apa yang membuat seorang pegawai layak, dan kapan paling awal; atau mengapa tidak ada jalan.\n\n"
        'Contoh: [bold]jenjang eligible-when "Contoh Ketiga" J-KARO[/bold]',
    ),
    (
        ASK,
        paths.paths,
        "Jalur karier ke sebuah jabatan: perpindahan demi perpindahan, paling awal kapan, dan apa yang perlu "
        'dipenuhi.\n\nContoh: [bold]jenjang paths "Contoh Muda" J-KARO[/bold], '
        "[bold]jenjang paths J-ANALIS-PT J-KARO[/bold]",
    ),
    (
        ASK,
        paths.reachable,
        "Jabatan yang dapat dicapai dalam satu, dua, atau tiga perpindahan, paling awal kapan.\n\n"
        'Contoh: [bold]jenjang reachable "Contoh Muda" --moves 3[/bold]',
    ),
    (
        ASK,
        cascade.cascade,
        "Bila seorang pegawai pindah: siapa dapat mengisi jabatan yang ditinggalkan, dan seterusnya; apa yang hilang "
        'dari tiap unit.\n\nContoh: [bold]jenjang cascade "Contoh Ketiga" J-KARO --depth 3[/bold]',
    ),
    (
        ASK,
        what_if.what_if,
        "Andaikan: apa yang berubah bila program diikuti atau jabatan lain dipegang. Tidak dicatat.\n\n"
        'Contoh: [bold]jenjang what-if "Contoh Satu" --programme P07 --on 2026-07-01 --target J-KABAG[/bold]',
    ),
    (
        ASK,
        mobility.mobility,
        "Promosi dan mutasi yang dibuka aturan: bagi siapa, sekarang atau mulai kapan; jabatan lowong dan calonnya.\n\n"
        "Contoh: [bold]jenjang mobility U-SETJEN --months 24[/bold]",
    ),
    (
        ASK,
        rotation.rotate,
        "Satu susunan untuk banyak pegawai dan jabatan sekaligus: siapa pindah ke mana, mengapa yang lain tetap, dan "
        "berapa harga tiap batas.\n\nContoh: [bold]jenjang rotate U-SETJEN --within 2 --report rotasi.xlsx[/bold]",
    ),
    (
        ASK,
        portfolio.portfolio,
        "Program mana yang diadakan, untuk siapa, dalam batas anggaran, kelas dan JP; seberapa dekat dengan yang "
        "terbaik.\n\nContoh: [bold]jenjang portfolio U-SETJEN --budget 500000000 --hours 60[/bold]",
    ),
    (
        ASK,
        pool.pool,
        "Sembilan kotak talenta, dengan yang belum dinilai di baki tersendiri; --suppose mengandaikan ukuran lain.\n\n"
        "Contoh: [bold]jenjang pool U-SETJEN[/bold], [bold]jenjang pool --suppose cut_potential_high=75[/bold]",
    ),
    (
        ASK,
        successors.successors,
        "Calon suksesor sebuah jabatan dari KRS: urutannya, siap kapan, dan syarat yang menentukan.\n\n"
        'Contoh: [bold]jenjang successors "Kepala Biro Sumber Daya Manusia"[/bold]',
    ),
    (
        ASK,
        successors.compare_successors,
        "Dua sampai lima pegawai bersisian di depan sebuah jabatan; yang berbeda lebih dahulu.\n\n"
        'Contoh: [bold]jenjang compare-successors J-KABAG "Contoh Satu" "Contoh Muda"[/bold]',
    ),
    (
        ASK,
        successors.coverage,
        "Jabatan kritikal dan target yang belum punya penerus siap, dan siapa yang berakhir dalam lima tahun.\n\n"
        "Contoh: [bold]jenjang coverage U-SETJEN[/bold]",
    ),
    (
        ASK,
        fairness.fairness,
        "Laporan keadilan: bagian laki-laki dan perempuan, umur dan unit yang lolos ke daftar calon atau kelompok "
        "talenta.\n\nContoh: [bold]jenjang fairness J-KABAG[/bold], [bold]jenjang fairness --unit U-SETJEN[/bold]",
    ),
    (
        ASK,
        hours.hours,
        "Siapa yang JP-nya tahun ini belum cukup menurut aturan, sampai hari yang ditanyakan.\n\n"
        "Contoh: [bold]jenjang hours U-SETJEN --as-of 2026-09-30[/bold]",
    ),
    (
        ASK,
        programmes.programmes,
        "Program pengembangan dan kompetensi yang dibangunnya.\n\n"
        "Contoh: [bold]jenjang programmes --competency Komunikasi --from 2 --to 3[/bold]",
    ),
    (
        ASK,
        programmes.programme,
        "Satu program: kesenjangan siapa yang ditutupnya di sini, dan level peserta sebelum dan sesudahnya.\n\n"
        "Contoh: [bold]jenjang programme P07 --year 2025[/bold]",
    ),
    (
        ASK,
        history.history,
        "Apa yang diketahui tentang seorang pegawai, sejak kapan, dari mana, dan apa penggantinya.\n\n"
        'Contoh: [bold]jenjang history "Contoh Muda"[/bold]',
    ),
    (
        ASK,
        history.replay,
        "Ulangi rekomendasi yang disimpan (--keep), persis sama dengan dahulu.\n\n"
        "Contoh: [bold]jenjang replay k0123456789abcde[/bold]",
    ),
    (
        ASK,
        history.recommendations,
        "Rekomendasi apa saja yang disimpan, oleh siapa, kapan.\n\nContoh: [bold]jenjang recommendations[/bold]",
    ),
    (
        ASK,
        searching.search,
        "Cari menurut nama, kata, dan makna: jabatan, kompetensi, indikator, program, unit, pegawai (menurut nama).\n\n"
        'Contoh: [bold]jenjang search "jabatan apa yang dekat dengan pengelolaan arsip, selain arsiparis?"[/bold]',
    ),
    (
        ASK,
        linking.link,
        "Istilah yang dimaksud tiap teks: judul pelatihan, perilaku yang diamati, pencarian. Usul, bukan fakta.\n\n"
        "Contoh: [bold]jenjang link pelatihan.tsv --top 3[/bold], [bold]jenjang link pelatihan.tsv --keep[/bold], "
        "[bold]jenjang link --programmes[/bold]",
    ),
    (
        ASK,
        reconciling.reconcile,
        "Nama baku yang dimaksud tiap sel: singkatan, salah ketik, urutan kata; jenjang tidak pernah disamakan.\n\n"
        "Contoh: [bold]jenjang reconcile sel.tsv[/bold], "
        "[bold]jenjang reconcile sel.tsv --canonical baku.tsv --json[/bold]",
    ),
    (
        ASK,
        nip.nip,
        "Periksa susunan NIP atau nomor induk PPPK; tidak seorang pun dicari.\n\n"
        "Contoh: [bold]jenjang nip 199002142015032001[/bold]",
    ),
    (
        DATA,
        data.load,
        "Muat buku kerja: tiap berkas diterima utuh atau ditolak utuh, dengan lembar, sel, aturan, dan alasannya.\n\n"
        "Contoh: [bold]jenjang load data/ --dry-run[/bold]",
    ),
    (DATA, data.template, "Tulis buku kerja kosong untuk diisi.\n\nContoh: [bold]jenjang template templat/[/bold]"),
    (
        DATA,
        data.sample,
        "Tulis buku kerja sebuah instansi rekaan.\n\n"
        "Contoh: [bold]jenjang sample contoh/ --people 1500 --seed 1[/bold]",
    ),
)

for _group, _command, _help in COMMANDS:
    app.command(cls=Spoken, help=_help, rich_help_panel=_group, options_metavar="[PILIHAN]")(_command)
graph.app.registered_commands += keeping.app.registered_commands
app.add_typer(
    corrections.app,
    name="corrections",
    help="Koreksi yang menetap: list, accept, columns, revoke. Yang disepakati dipakai juga pada berkas berikutnya.",
    rich_help_panel=DATA,
)
app.add_typer(
    idp.app,
    name="idp",
    help="Rencana pengembangan individu yang disimpan (plan --keep): show, list, compare, set, mentor, add, remove, "
    "undo. Tiap perubahan satu versi.",
    rich_help_panel=DATA,
)
app.add_typer(
    links.app,
    name="links",
    help="Usul tautan yang disimpan (link --keep): list, accept, reject, change, nothing, undo, accept-sure.",
    rich_help_panel=DATA,
)
app.add_typer(
    words.app,
    name="words",
    help="Singkatan dan sebutan: list, add, off, revoke. Yang ditambahkan instansi langsung dipakai.",
    rich_help_panel=DATA,
)
app.add_typer(
    pool.app,
    name="talent",
    help="Putusan komite talenta: box, mark, measures, decisions, undo. Semua beralasan dan dapat dicabut.",
    rich_help_panel=DATA,
)
app.add_typer(
    graph.app,
    name="graph",
    help="Graf (Neo4j): start, stop, status, reset, digest, backup, restore, export, import.",
    rich_help_panel=DATA,
)

__all__ = ["app"]
