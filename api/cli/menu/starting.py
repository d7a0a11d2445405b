"""The part “Mulai” of the help: how one begins."""

from api.cli import running
from api.cli.menu.part import Part

PART = Part(
    panel="Mulai",
    commands=(
        (
            running.demo,
            "Seluruh produk dalam satu perintah: graf, kementerian contoh, satu rekomendasi, lalu halaman web.\n\n"
            "Contoh: [bold]jenjang demo[/bold]",
        ),
        (running.serve, "Layani halaman web dan JSON.\n\nContoh: [bold]jenjang serve --port 8080[/bold]"),
    ),
)
