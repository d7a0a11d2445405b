"""Nine boxes: the number of a box against the two categories that it stands for."""

from graph.intake.circulating.entries import Reading, Record
from graph.intake.circulating.records import say
from graph.intake.remarks.rules import Severity
from ontology.names import folded

_HIGH, _MIDDLE, _LOW = "tinggi", "menengah", "rendah"
_GRADES = {
    **dict.fromkeys(("tinggi", "diatas", "diatasekspektasi", "sangatbaik", "high"), _HIGH),
    **dict.fromkeys(("menengah", "sedang", "sesuai", "sesuaiekspektasi", "baik", "medium"), _MIDDLE),
    **dict.fromkeys(("rendah", "dibawah", "dibawahekspektasi", "kurang", "butuhperbaikan", "low"), _LOW),
}
_BOXES = {
    **{(_LOW, _LOW): 1, (_MIDDLE, _LOW): 2, (_LOW, _MIDDLE): 3, (_HIGH, _LOW): 4, (_MIDDLE, _MIDDLE): 5},
    **{(_LOW, _HIGH): 6, (_HIGH, _MIDDLE): 7, (_MIDDLE, _HIGH): 8, (_HIGH, _HIGH): 9},
}
"""Performance and potential to the number of the box (PermenPANRB 3/2020)."""


def judge_talents(reading: Reading) -> None:
    """Says which box does not follow from the categories beside it; a list with other numbers is left alone."""
    found = [
        (record, meant) for record in reading.records if (meant := _meant(record)) and record.number("talenta.kotak")
    ]
    wrong = [(record, meant) for record, meant in found if record.number("talenta.kotak") != meant]
    if len(wrong) * 2 >= len(found):
        return
    for record, meant in wrong:
        say(reading, record, "talenta.kotak", "kotak.beda_kategori", Severity.ERROR, proposal=str(meant))
        record.doubt("talenta.kotak")


def _meant(record: Record) -> int | None:
    """The box that a row means by its categories."""
    grades = [_GRADES.get(folded(record.text(f"talenta.kategori_{axis}") or "")) for axis in ("kinerja", "potensial")]
    return _BOXES.get((grades[0] or "", grades[1] or ""))
