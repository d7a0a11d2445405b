"""The part “Data” of the help: what goes in, how it is kept, and what was agreed on."""

from api.cli import corrections, data, graph
from api.cli.menu.part import Part

PART = Part(
    panel="Data",
    commands=(
        (
            data.load,
            "Muat buku kerja: tiap berkas diterima utuh atau ditolak utuh, dengan lembar, sel, aturan, dan alasannya."
            "\n\nContoh: [bold]jenjang load data/ --dry-run[/bold]",
        ),
        (data.template, "Tulis buku kerja kosong untuk diisi.\n\nContoh: [bold]jenjang template templat/[/bold]"),
        (
            data.sample,
            "Tulis buku kerja sebuah instansi rekaan.\n\n"
            "Contoh: [bold]jenjang sample contoh/ --people 1500 --seed 1[/bold]",
        ),
    ),
    groups=(
        (
            corrections.app,
            "corrections",
            "Koreksi yang menetap: list, accept, columns, revoke. Yang disepakati dipakai juga pada berkas berikutnya.",
        ),
        (graph.app, "graph", "Graf (Neo4j): start, stop, status, reset, digest, backup, restore, export, import."),
    ),
)
