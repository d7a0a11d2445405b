"""Lists of texts are linked to terms from the command line: as proposals, with what was understood and how surely."""

import json
from pathlib import Path

import pytest

from tests.api.commands import Jenjang

CATALOGUE = """id\ttype\taspect\tname\tdefinition
X1\tkompetensi\tteknis\tPenjinakan Ular\tMenangkap dan memindahkan ular dari permukiman warga
X2\tkompetensi\tteknis\tPembuatan Perahu\tMerancang dan membuat perahu kayu untuk nelayan
X3\tkompetensi\tmanajerial\tIntegritas\tKonsisten berperilaku selaras dengan nilai dan etika, jujur
K1\tkompetensi\tmanajerial\tKerja Sama\tMenjalin hubungan kerja dan menyelesaikan tugas tim
K2\tkompetensi\tmanajerial\tKomunikasi\tMenerangkan gagasan dengan jelas dan mendengarkan
K3\tkompetensi\tmanajerial\tPelayanan Publik\tMemberikan layanan yang memenuhi kebutuhan warga
X4\tjabatan\tjabatan\tPawang Ular\tMemindahkan ular
"""


def table(folder: Path, name: str, content: str) -> str:
    (folder / name).write_text(content, encoding="utf-8")
    return str(folder / name)


def test_each_text_gets_terms_of_the_catalogue_with_shares_and_the_model(jenjang: Jenjang, tmp_path: Path) -> None:
    queries = table(
        tmp_path,
        "teks.tsv",
        "qid\tkind\tquery\n"
        "a\ttraining\tPelatihan menangkap ular di permukiman\n"
        "b\tindicator\tDengan jujur mengakui kekeliruannya dan mengembalikan uang perjalanan\n"
        "c\tsearch\tpawang ular\n",
    )
    catalogue = table(tmp_path, "katalog.tsv", CATALOGUE)
    answer = jenjang("link", queries, "--catalog", catalogue, "--top", "3", "--json")
    assert (answer.exit_code, answer.stderr) == (0, "")
    told = json.loads(answer.stdout)
    assert told["model"] == "multilingual-e5-small-id-en"
    found = {result["qid"]: [each["id"] for each in result["ranked"]] for result in told["results"]}
    assert found["a"][0] == "X1"
    assert found["b"][0] == "X3"
    assert found["c"][0] == "X4"
    assert "X4" not in found["a"]
    assert all(len(ranked) == 3 for ranked in found.values())


def test_examples_of_ones_own_count_at_once(jenjang: Jenjang, tmp_path: Path) -> None:
    queries = table(tmp_path, "teks.tsv", "qid\tkind\tquery\na\ttraining\tKelas Sanca Angkatan II\n")
    catalogue = table(tmp_path, "katalog.tsv", CATALOGUE)
    examples = table(
        tmp_path, "contoh.tsv", "id\ttext\nX1\tKelas Sanca Angkatan I\nX1\tBimtek Kobra\nX1\tDiklat Sanca Lanjutan\n"
    )

    def first(*words: str) -> str:
        told = json.loads(jenjang("link", queries, "--catalog", catalogue, "--json", *words).stdout)
        return str(told["results"][0]["ranked"][0]["id"])

    assert first("--examples", examples) == "X1"


def test_without_a_catalogue_the_dictionary_answers_in_words(jenjang: Jenjang, tmp_path: Path) -> None:
    queries = table(tmp_path, "teks.csv", "qid;kind;query\n1;training;Bimtek RKA SKPD berbasis SIPD\n")
    shown = " ".join(jenjang("link", queries).stdout.split())
    assert "SIPD" in shown
    assert "usul bukan fakta" in shown


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "kosong"),
        ("nomor\tteks\n1\tx\n", "tidak mempunyai kolom qid, query"),
        ("qid\tkind\tquery\n1\tapa\tx\n", "Jenis “apa”"),
        ("qid\tquery\n1\tx\n1\ty\n", "tidak boleh kembar"),
    ],
)
def test_a_table_that_cannot_be_used_is_told_with_what_it_lacks(
    jenjang: Jenjang, tmp_path: Path, content: str, said: str
) -> None:
    answer = jenjang("link", table(tmp_path, "teks.tsv", content))
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert said in answer.stderr


def test_an_example_of_no_term_is_refused(jenjang: Jenjang, tmp_path: Path) -> None:
    queries = table(tmp_path, "teks.tsv", "qid\tquery\n1\tx\n")
    catalogue = table(tmp_path, "katalog.tsv", CATALOGUE)
    examples = table(tmp_path, "contoh.tsv", "id\ttext\nX9\tKelas\n")
    answer = jenjang("link", queries, "--catalog", catalogue, "--examples", examples)
    assert answer.exit_code == 1
    assert "X9" in answer.stderr


def test_a_file_that_is_not_there_is_told(jenjang: Jenjang, tmp_path: Path) -> None:
    answer = jenjang("link", str(tmp_path / "tiada.tsv"))
    assert answer.exit_code == 1
    assert "tidak dapat dibaca" in answer.stderr
