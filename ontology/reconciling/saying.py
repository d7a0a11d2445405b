"""Why a cell means a name, or none, in Bahasa Indonesia."""

from collections.abc import Iterable, Sequence

from ontology.reconciling.aligning import Alignment
from ontology.reconciling.asides import Aside
from ontology.reconciling.reading import Reading, Word


def why_found(written: Reading, found: Alignment) -> str:
    """What was read in the cell, written out, mended and left out."""
    said = [f"Terbaca: {_core(written, found)}"]
    if notes := tuple(dict.fromkeys((*written.notes, *found.notes))):
        said.append("; ".join(notes))
    beside = [*(_aside(each) for each in written.asides), *found.outside]
    if beside:
        said.append(f"di luar nama: {', '.join(f'“{each}”' for each in beside)}")
    return "; ".join(said) + "."


def why_none(found: Alignment, nearest: str) -> str:
    """What stands against the nearest name."""
    steps_extra, steps_missing = _steps(found.extra), _steps(found.missing)
    if steps_extra or steps_missing:
        reason = "tingkat, nomor, atau arah berbeda"
        if steps_extra and steps_missing:
            detail = f"sel menyebut {_quoted(steps_extra)}, nama baku {_quoted(steps_missing)}"
        elif steps_extra:
            detail = f"sel menyebut {_quoted(steps_extra)}, nama baku tidak"
        else:
            detail = f"nama baku menyebut {_quoted(steps_missing)}, sel tidak"
    else:
        reason = "bukan nama yang sama"
        told = []
        if found.extra:
            told.append(f"{_quoted(word.text for word in found.extra)} hanya ada pada sel")
        if found.missing:
            told.append(f"{_quoted(word.text for word in found.missing)} hanya ada pada nama baku")
        detail = ", ".join(told)
    return f"Terdekat “{nearest}”, tetapi {reason}: {detail}."


def why_several(names: Sequence[str]) -> str:
    """Which names fit equally well."""
    return f"Cocok sama baiknya dengan {' dan '.join(f'“{name}”' for name in names[:3])}; tidak dipilihkan."


def _steps(words: Iterable[Word]) -> list[str]:
    return [word.text for word in words if word.step]


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f"“{word}”" for word in words)


def _core(written: Reading, found: Alignment) -> str:
    levels = [word.text for word in written.words if word.step and word.weight]
    name = " ".join(word.text for word in written.words if word.part == 0) or written.text
    return f"“{name}”" + (f" dengan penentu {_quoted(levels)}" if levels else "")


def _aside(aside: Aside) -> str:
    return aside.text if aside.text.startswith(aside.sort) else f"{aside.sort} {aside.text}"
