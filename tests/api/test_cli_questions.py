"""The command line asks the same questions and gets the same answers, byte for byte."""

import json

import pytest
from starlette.testclient import TestClient

from tests.api.commands import Jenjang
from tests.world import NIP

AS_OF = ("--as-of", "2026-04-01")


SAME = [
    (("candidates", "J-KARO"), "jabatan/J-KARO/candidates?"),
    (
        ("candidates", "J-KARO", "--limit", "1", "--unit", "KC-1", "--decide"),
        "jabatan/J-KARO/candidates?limit=1&unit=KC-1&decide=true&",
    ),
    (("positions", NIP["K1"], "--limit", "3"), f"people/{NIP['K1']}/positions?limit=3&"),
    (("explain", "Contoh Muda", "J-ANALIS-MU"), "people/Contoh Muda/matches/J-ANALIS-MU?"),
    (
        ("explain", "Contoh Muda", "J-ANALIS-MU", "--known-at", "2030-01-01T00:00:00+00:00"),
        "people/Contoh Muda/matches/J-ANALIS-MU?",
    ),
    (("jpm", "Contoh Satu", "J-KABAG"), "people/Contoh Satu/jpm/J-KABAG?"),
    (("history", "Contoh Baru"), "people/Contoh Baru/history?"),
    (("nip", NIP["K1"]), f"nip/{NIP['K1']}?"),
]


@pytest.mark.parametrize(("words", "question"), SAME, ids=[" ".join(words) for words, _ in SAME])
def test_json_is_what_the_route_sends(
    jenjang: Jenjang, client: TestClient, words: tuple[str, ...], question: str
) -> None:
    printed = jenjang(*words, "--json", *AS_OF)
    sent = client.get(f"/api/v1/{question}as_of=2026-04-01")
    assert (printed.exit_code, printed.stderr) == (0, "")
    assert printed.stdout_bytes == sent.content


def test_candidates_are_shown_with_verdict_interval_and_reason(jenjang: Jenjang) -> None:
    shown = jenjang("candidates", "J-KARO", *AS_OF).stdout
    assert "Kepala Biro Sumber Daya Manusia" in shown
    assert "Contoh Kesatu" in shown
    assert "s.d. 20 Mei 2026" in shown
    assert "0,00 – 91,02 – 100,00 %" in shown
    assert "mulai 1 Jun 2026" in shown
    assert "10 kompetensi belum diketahui" in " ".join(shown.split())


def test_the_parts_that_are_shown_add_up_to_the_sum_that_is_shown(jenjang: Jenjang) -> None:
    lines = jenjang("explain", "Contoh Muda", "J-ANALIS-MU", *AS_OF).stdout.splitlines()
    start = next(number for number, line in enumerate(lines) if line.strip().startswith("Kompetensi"))
    end = next(number for number, line in enumerate(lines) if line.strip().startswith("Jumlah"))
    figures = [line.split()[-1] for line in lines[start:end] if line.strip().endswith(tuple("0123456789"))]
    hundredths = [int(figure.replace(",", "")) for figure in figures]
    assert len(hundredths) == 11
    assert sum(hundredths) == int(lines[end].split()[-1].replace(",", "")) == 8906


def test_an_explanation_shows_gates_with_their_law_and_evidence_with_its_file(jenjang: Jenjang) -> None:
    shown = jenjang("explain", "Contoh Muda", "J-ANALIS-MU", *AS_OF).stdout
    for part in (
        "Peraturan BKN 3/2023",
        "? tidak diketahui",
        "kementerian-contoh.xlsx",
        "Yang belum diketahui",
        "JPM:",
    ):
        assert part in shown


def test_the_percentage_is_shown_with_its_fraction_and_category(jenjang: Jenjang) -> None:
    shown = jenjang("jpm", "Contoh Satu", "J-KABAG", *AS_OF).stdout
    assert "92,59 % (25 dari 27), kategori MS menurut BKN-PENGISIAN" in shown
    assert "Komunikasi" in shown


@pytest.mark.parametrize(("language", "said"), [("id", "tidak dikenal"), ("en", "is not known")])
def test_what_cannot_be_met_is_said_in_one_paragraph_and_ends_with_one(
    jenjang: Jenjang, language: str, said: str
) -> None:
    result = jenjang("candidates", "Kepala Biro SDM", "--lang", language, *AS_OF)
    assert (result.exit_code, result.stdout) == (1, "")
    assert said in result.stderr
    assert "Kepala Biro Sumber Daya Manusia (J-KARO)" in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


def test_json_never_carries_anything_but_json(jenjang: Jenjang) -> None:
    result = jenjang("positions", "Contoh Muda", "--json", *AS_OF)
    assert json.loads(result.stdout)["person"]["label"] == "Contoh Muda"
    assert result.stderr == ""
