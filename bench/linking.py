"""How long a list of course titles takes to be linked, and how much memory: none of its texts was seen before."""

import random
import resource
import shutil
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from api.linking.texts import TextAsked
from api.service.link_proposals import Proposing
from api.service.meaning_keeping import MeaningKeeping
from api.settings import read_settings
from bench.measuring import show
from graph.writing import now
from matching.meaning import Written
from matching.settings import EncoderSettings
from ontology.texts import load_texts
from ontology.vocabulary import load_vocabulary

MANY = 10_000
AT_ONCE = 1_000
FORMS = ("Bimtek", "Diklat", "Pelatihan", "Lokakarya", "Sosialisasi", "Webinar", "Kelas", "Kursus")
PLACES = ("Angkatan II", "Tahun 2025", "bagi ASN Kabupaten Contoh", "Gelombang III", "secara daring", "tingkat dasar")


def run(people: int) -> None:
    """`people` is not looked at: what is linked are invented titles, two halves of texts that ship put together."""
    with TemporaryDirectory(prefix="jenjang-bench-") as scratch:
        settings = _with_what_setup_made(read_settings().encoder, Path(scratch))
        vocabulary, started = load_vocabulary(), (time.perf_counter(), time.process_time())
        meaning = MeaningKeeping(settings, vocabulary).opened()
        opened = (time.perf_counter(), time.process_time())
        proposing = Proposing(
            meaning=meaning, vocabulary=vocabulary, file="bench", file_digest="0" * 64, at=now(), by="bench"
        )
        texts = _titles(MANY)
        for start in range(0, MANY, AT_ONCE):
            list(proposing.links(texts[start : start + AT_ONCE], lambda _done, _of: None))
        ended = (time.perf_counter(), time.process_time())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    show(
        "Linking texts to the dictionary",
        ("what", "seconds", "of a processor"),
        [
            ("model and index opened", f"{opened[0] - started[0]:.1f}", f"{opened[1] - started[1]:.1f}"),
            (f"{MANY:,} texts linked", f"{ended[0] - opened[0]:.1f}", f"{ended[1] - opened[1]:.1f}"),
            ("memory at most, MB", f"{peak:,.0f}", "–"),
        ],
    )


def _with_what_setup_made(settings: EncoderSettings, scratch: Path) -> EncoderSettings:
    """The same model with a cache of its own, in which the titles may leave their vectors."""
    for folder in ("vectors", "learned"):
        if (settings.cache / folder).is_dir():
            shutil.copytree(settings.cache / folder, scratch / folder)
    return replace(settings, cache=scratch)


def _titles(number: int) -> list[TextAsked]:
    """Different titles, always the same ones."""
    drawn, shipped = random.Random(7), [each.text.split() for each in load_texts()]
    titles: dict[str, None] = {}
    while len(titles) < number:
        one, other = drawn.choice(shipped), drawn.choice(shipped)
        words = (drawn.choice(FORMS), *one[: len(one) // 2 + 1], *other[len(other) // 2 :], drawn.choice(PLACES))
        titles[" ".join(words)] = None
    return [TextAsked(text=text, written=Written.TITLE, row=row) for row, text in enumerate(titles, start=1)]
