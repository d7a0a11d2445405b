"""What a question says beside its subject: which kind of thing it wants, from which level to which, and what not."""

import re
from dataclasses import dataclass

from matching.search.lists import word_list

KINDS = {
    "jabatan": ("jabatan",),
    "posisi": ("jabatan",),
    "program": ("programme",),
    "pelatihan": ("programme",),
    "diklat": ("programme",),
    "bimtek": ("programme",),
    "kursus": ("programme",),
    "kompetensi": ("competency", "indicator"),
    "indikator": ("indicator", "competency"),
    "unit": ("unit",),
    "pegawai": ("person",),
}
"""Words that name a kind of thing, and the kinds that are wanted then."""

_WANTED = re.compile(
    rf"^\W*(?:(?:tolong\s+)?(?P<asking>cari(?:kan)?|tampilkan|tunjukkan|lihat)\s+)?(?P<kind>{'|'.join(KINDS)})\b"
    r"(?P<which>\s+(?:apa|mana)(?:\s+saja)?)?",
    re.IGNORECASE,
)
_STEPS = re.compile(
    r"\b(?:dari\s+)?level\s+(?P<from>[0-5])\s+(?:ke|sampai|hingga|menjadi)\s+(?:level\s+)?(?P<to>[1-5])\b",
    re.IGNORECASE,
)
_WITHOUT = re.compile(r",?\s*\b(?:selain|kecuali)\s+(?P<without>[^,.;?!]+)", re.IGNORECASE)

STOP_WORDS = word_list("silent-words")
"""Words that say nothing about what is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question taken apart."""

    subject: str
    """What is looked for, as it was written; what follows in this class is taken out of it."""
    words: tuple[str, ...]
    """Its words in small letters, each once, without those that say nothing."""
    kinds: tuple[str, ...] = ()
    """The kinds that it asks for by their names; empty: any."""
    steps: tuple[float, float] | None = None
    """From which level to which a programme is to lead."""
    without: tuple[str, ...] = ()
    """Words that must not be in the name of what is found."""


def read_question(text: str) -> Question:
    """Takes a question apart: `Jabatan apa yang dekat dengan arsip, selain arsiparis?` wants jabatan, about archives.

    A word such as `pelatihan` names the kind that is wanted only where the question asks by it (`pelatihan apa`,
    `cari pelatihan`): else it may be part of a name.
    """
    wanted = _WANTED.match(text)
    asks = wanted is not None and bool(wanted["asking"] or wanted["which"])
    rest = text[wanted.end() :] if wanted is not None and asks else text
    steps, without = _STEPS.search(rest), _WITHOUT.search(rest)
    if steps:
        rest = rest.replace(steps[0], " ")
    if without:
        rest = rest.replace(without[0], " ")
    subject = " ".join(rest.split()).strip(" ?!.,;:'\"“”‘’")
    return Question(
        subject=subject,
        words=tuple(word for word in pieces(subject) if word not in STOP_WORDS),
        kinds=KINDS[wanted["kind"].lower()] if wanted is not None and asks else (),
        steps=(float(steps["from"]), float(steps["to"])) if steps else None,
        without=tuple(word for word in pieces(without["without"]) if word not in STOP_WORDS) if without else (),
    )


def pieces(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, each once."""
    return tuple(dict.fromkeys(re.findall(r"[^\W_]+", text.lower())))
