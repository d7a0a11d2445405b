"""The glossary is what the vocabulary says."""

import pytest

from ontology import glossary
from ontology.turtle import EVERYTHING, turtle


def test_the_glossary_is_up_to_date():
    assert glossary.main(["--check"]) == 0


def test_an_old_glossary_is_refused_and_then_written_anew(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(glossary, "GLOSSARY", tmp_path / "glossary.md")
    glossary.GLOSSARY.write_text("old", encoding="utf-8")
    assert glossary.main(["--check"]) == 1
    assert "python -m ontology.glossary" in capsys.readouterr().err
    assert glossary.main([]) == 0
    assert glossary.main(["--check"]) == 0


@pytest.mark.parametrize(
    "row",
    [
        "| membangun kompetensi | builds competency | `builds_competency` | `BUILDS_COMPETENCY` | `ns#",
        "| Jabatan | Post | `Jabatan` | `Jabatan` | `ns#Jabatan` |",
        "| Alasan | Reason | `Reason` | – | `ns#Reason` |",
        '| Belum layak | Not yet eligible | `"BELUM_LAYAK"` |',
        '| Integritas | Integrity | `"INT"` | `"INT"` | `id/competency/INT` |',
    ],
)
def test_a_word_stands_with_all_its_spellings(row):
    assert row in glossary.glossary(turtle(*EVERYTHING))
