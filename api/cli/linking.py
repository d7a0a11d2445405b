"""Which terms a list of texts means: printed, or kept in the graph for somebody to decide."""

from pathlib import Path
from typing import Annotated

import typer

from api.cli.answering import console, opened, print_json, said, tell
from api.cli.grammar import ARGUMENTS, OPTIONS
from api.cli.options import AsJson, Lang

Table = Annotated[
    Path | None,
    typer.Argument(
        metavar="BERKAS",
        show_default=False,
        help="Tabel berkolom qid, query, dan bila ada kind: training (judul pelatihan), indicator (perilaku yang "
        "diamati), atau search (pencarian).",
        rich_help_panel=ARGUMENTS,
    ),
]
Catalogue = Annotated[
    Path | None,
    typer.Option(
        "--catalog",
        metavar="BERKAS",
        help="Tabel istilah berkolom id, name, dan bila ada type, aspect, definition; bila kosong, kamus produk.",
        rich_help_panel=OPTIONS,
    ),
]
Examples = Annotated[
    Path | None,
    typer.Option(
        "--examples",
        metavar="BERKAS",
        help="Tabel berkolom id, text: teks yang sudah pasti artinya.",
        rich_help_panel=OPTIONS,
    ),
]
Top = Annotated[
    int,
    typer.Option("--top", min=1, max=100, metavar="N", help="Paling banyak sekian usul.", rich_help_panel=OPTIONS),
]
Keep = Annotated[
    bool,
    typer.Option(
        "--keep",
        help="Simpan usulnya di graf untuk diperiksa (halaman /tautan, atau jenjang links). Cukup satu kolom teks: "
        "query, teks, atau judul; tanpa kind, teks dianggap judul pelatihan.",
        rich_help_panel=OPTIONS,
    ),
]
Programmes = Annotated[
    bool,
    typer.Option(
        "--programmes",
        help="Usulkan kompetensi dan level bagi semua program di graf yang belum membangun apa pun; selalu disimpan.",
        rich_help_panel=OPTIONS,
    ),
]


def link(
    path: Table = None,
    keep: Keep = False,
    programmes: Programmes = False,
    catalogue: Catalogue = None,
    examples: Examples = None,
    top: Top = 10,
    as_json: AsJson = False,
    lang: Lang = "id",
) -> None:
    """Which terms a list of texts means."""
    if programmes == (path is not None):
        raise typer.BadParameter("sebutkan BERKAS, atau --programmes untuk program di graf; tidak keduanya")
    if (keep or programmes) and (catalogue is not None or examples is not None):
        raise typer.BadParameter(
            "--catalog dan --examples tidak berlaku bagi usul yang disimpan: istilahnya kamus produk"
        )
    if path is None or keep:
        _keep(path, as_json=as_json, lang=lang)
        return

    from api.cli.progress import following
    from api.cli.showing.linking import show_links
    from api.linking import Known, Request, known_links, link, read_queries
    from api.settings import read_settings

    with said(lang), following() as progress:
        settings = read_settings()
        queries = read_queries(path)
        known = Known() if catalogue is not None else known_links(settings.graph)
        if catalogue is None and not known.asked:
            tell("Graf tidak menyala: putusan tentang tautan tidak ikut dipakai. Nyalakan dengan jenjang graph start.")
        request = Request(queries=queries, catalogue=catalogue, examples=examples, top=top, known=known)
        links = link(request, settings.encoder, progress)
    if as_json:
        print_json(links)
    else:
        show_links(console(), links, {asked.qid: asked.query for asked in queries})


def _keep(path: Path | None, *, as_json: bool, lang: str) -> None:
    """Keeps proposals for the texts of a file, or for the programmes of the graph."""
    from api.cli.progress import following
    from api.cli.showing.links import show_kept
    from api.linking.texts import read_texts

    with said(lang):
        texts = None if path is None else read_texts(path)
        with opened() as service, following() as progress:
            kept = service.propose_programmes(progress) if texts is None else service.propose(texts, progress)
    if as_json:
        print_json(kept)
    else:
        show_kept(console(), kept)
