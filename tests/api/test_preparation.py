"""What `make setup` does for meaning: once, and again only where something is missing."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from api.preparation import prepare, shipped_texts
from api.settings import read_settings
from matching.settings import EncoderSettings
from ontology.errors import ModelUnavailable
from ontology.texts import load_texts


def told_by(settings: EncoderSettings, *texts: str) -> list[str]:
    told: list[str] = []
    prepare(settings, texts, told.append)
    return told


def test_texts_are_encoded_once_and_later_only_new_ones(tmp_path: Path) -> None:
    settings = EncoderSettings(cache=tmp_path)
    assert told_by(settings, "menata arsip")[-1] == "Mengodekan teks bawaan: 1 dari 1 …"
    assert told_by(settings, "menata arsip") == []
    assert told_by(settings, "menata arsip", "melayani warga")[-1] == "Mengodekan teks bawaan: 1 dari 1 …"


def test_where_all_is_there_no_model_is_loaded(tmp_path: Path) -> None:
    told_by(EncoderSettings(cache=tmp_path), "menata arsip")
    program = (
        "import sys; from pathlib import Path; from api.preparation import prepare;"
        "from matching.settings import EncoderSettings;"
        "prepare(EncoderSettings(cache=Path(sys.argv[1])), ['menata arsip'], print); print('torch' in sys.modules)"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"


def test_a_model_of_the_agency_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    settings = EncoderSettings(cache=tmp_path, model=str(tmp_path / "tidak-ada"))
    with pytest.raises(ModelUnavailable, match="tidak ada"):
        told_by(settings, "menata arsip")


def test_the_texts_that_ship_are_descriptions_indicators_and_every_written_example() -> None:
    texts = shipped_texts()
    assert len(texts) == len(set(texts))
    assert {each.text for each in load_texts()} < set(texts)
    assert any(text.startswith("Integritas. ") for text in texts)


def test_the_model_is_chosen_by_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("JENJANG_CACHE", str(tmp_path))
    for name in ("JENJANG_MODEL", "JENJANG_MODEL_PREFIX", "JENJANG_MODEL_THREADS"):
        monkeypatch.delenv(name, raising=False)
    shipped = EncoderSettings(cache=tmp_path)
    assert read_settings().encoder == shipped
    monkeypatch.setenv("JENJANG_MODEL", "contoh/model")
    monkeypatch.setenv("JENJANG_MODEL_PREFIX", "query: ")
    monkeypatch.setenv("JENJANG_MODEL_THREADS", "2")
    assert read_settings().encoder == replace(shipped, model="contoh/model", prefix="query: ", threads=2)
    monkeypatch.setenv("JENJANG_MODEL_PREFIX", "")
    assert read_settings().encoder.prefix == ""
