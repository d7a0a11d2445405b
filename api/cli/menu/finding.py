"""The part “Mencari” of the help: what words mean."""

from api.cli import linking, links, nip, reconciling, searching, words
from api.cli.menu.part import Part

PART = Part(
    panel="Mencari",
    commands=(
        (
            searching.search,
            "Cari menurut nama, kata, dan makna: jabatan, kompetensi, indikator, program, unit, "
            "pegawai (menurut nama).\n\n"
            'Contoh: [bold]jenjang search "jabatan apa yang dekat dengan pengelolaan arsip, selain arsiparis?"[/bold]',
        ),
        (
            linking.link,
            "Istilah yang dimaksud tiap teks: judul pelatihan, perilaku yang diamati, pencarian. Usul, bukan fakta.\n\n"
            "Contoh: [bold]jenjang link pelatihan.tsv --top 3[/bold], [bold]jenjang link pelatihan.tsv --keep[/bold], "
            "[bold]jenjang link --programmes[/bold]",
        ),
        (
            reconciling.reconcile,
            "Nama baku yang dimaksud tiap sel: singkatan, salah ketik, urutan kata; jenjang tidak pernah disamakan.\n\n"
            "Contoh: [bold]jenjang reconcile sel.tsv[/bold], "
            "[bold]jenjang reconcile sel.tsv --canonical baku.tsv --json[/bold]",
        ),
        (
            nip.nip,
            "Periksa susunan NIP atau nomor induk PPPK; tidak seorang pun dicari.\n\n"
            "Contoh: [bold]jenjang nip 199002142015032001[/bold]",
        ),
    ),
    groups=(
        (
            links.app,
            "links",
            "Usul tautan yang disimpan (link --keep): list, accept, reject, change, nothing, undo, accept-sure.",
        ),
        (
            words.app,
            "words",
            "Singkatan dan sebutan: list, add, off, revoke. Yang ditambahkan instansi langsung dipakai.",
        ),
    ),
)
