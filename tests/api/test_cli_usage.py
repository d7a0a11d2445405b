"""How the command line takes what is written wrongly, and what it needs no graph for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from api.cli import app as commands

COMMANDS = (
    *("demo", "serve", "candidates", "positions", "explain", "jpm", "nip", "load", "template", "sample"),
    *("graph start", "graph stop", "graph status", "graph reset", "graph digest", "history", "replay", "search"),
    *("graph backup", "graph restore", "graph export", "graph import"),
)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("candidates", "JABATAN belum diisi"),
        ("explain Seseorang", "JABATAN belum diisi"),
        ("candidates J-KARO --limit 0", "--limit tidak dapat dipakai: terlalu kecil (batasnya 1)"),
        ("candidates J-KARO --limit lima", "--limit tidak dapat dipakai: harus bilangan bulat"),
        ("candidates J-KARO --as-of 2026-02-30", "--as-of tidak dapat dipakai: “2026-02-30” bukan tanggal"),
        ("candidates J-KARO --known-at kemarin", "--known-at tidak dapat dipakai: “kemarin” bukan waktu"),
        ("candidates J-KARO --lang jv", "--lang tidak dapat dipakai"),
        ("candidates J-KARO --urut nama", "Pilihan --urut tidak ada"),
        ("urutkan", "Perintah itu tidak ada"),
        ("graph hapus", "Perintah itu tidak ada"),
        ("jpm a b c", "Ada isian yang berlebih"),
    ],
)
def test_wrong_usage_ends_with_two_and_a_paragraph_that_says_where_help_is(words: str, said: str) -> None:
    result = CliRunner().invoke(commands, words.split())
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert result.stderr.strip().endswith("--help")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_on_one_screen_with_an_example(command: str) -> None:
    result = CliRunner().invoke(commands, [*command.split(), "--help"])
    assert result.exit_code == 0
    assert f"Contoh: jenjang {command}" in result.stdout
    assert f"Pemakaian: jenjang {command}" in result.stdout
    assert "Tampilkan bantuan ini." in result.stdout
    assert len(result.stdout.splitlines()) <= 40
    for english in ("Options", "Arguments", "Usage", "Show this"):
        assert english not in result.stdout


def test_an_identity_number_that_cannot_be_anybodys_ends_with_one_and_says_why() -> None:
    result = CliRunner().invoke(commands, ["nip", "199002302015032001"])
    assert result.exit_code == 1
    assert "tidak sah" in result.stdout
    assert "bukan tanggal lahir" in result.stdout


def test_an_appointment_after_the_day_asked_about_is_impossible() -> None:
    words = ["nip", "199002142015032001", "--as-of"]
    assert CliRunner().invoke(commands, [*words, "2015-02-28"]).exit_code == 1
    assert CliRunner().invoke(commands, [*words, "2015-03-01"]).exit_code == 0


def test_help_and_identity_numbers_load_neither_the_driver_nor_numpy_nor_the_web() -> None:
    check = (
        "import sys; from typer.testing import CliRunner; from api.cli import app;"
        "[CliRunner().invoke(app, words) for words in (['--help'], ['nip', '199002142015032001'])];"
        "heavy = {'neo4j', 'numpy', 'fastapi', 'rdflib', 'uvicorn', 'xlsxwriter', 'structlog'};"
        "print(*sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run(
        [sys.executable, "-c", check], capture_output=True, text=True, check=True, env=dict(os.environ)
    )
    assert run.stdout.strip() == ""


def test_settings_that_cannot_be_used_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JENJANG_AGE_READING", "longgar sekali")
    result = CliRunner().invoke(commands, ["serve"])
    assert result.exit_code == 1
    assert "JENJANG_AGE_READING" in result.stderr


def test_templates_and_a_sample_are_written_without_a_graph(tmp_path: Path) -> None:
    template = CliRunner().invoke(commands, ["template", str(tmp_path / "templat")])
    sample = CliRunner().invoke(commands, ["sample", str(tmp_path / "contoh"), "--people", "60", "--seed", "3"])
    assert (template.exit_code, sample.exit_code) == (0, 0)
    names = {file.name for file in (tmp_path / "templat").iterdir()}
    assert names == {file.name for file in (tmp_path / "contoh").iterdir()}
    assert str(len(names)) in template.stdout


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("bukan folder")
    result = CliRunner().invoke(commands, ["template", str(tmp_path / "berkas" / "dalam"), "--lang", "en"])
    assert result.exit_code == 1
    assert "cannot be written to" in result.stderr
