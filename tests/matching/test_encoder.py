"""Texts become vectors whose cosine says how near their meanings are, with the model that ships or with another."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from matching.encoder import AT_ONCE, Encoder, open_in_background
from matching.model import DIGEST, NAME
from matching.settings import EncoderSettings
from ontology.errors import ModelUnavailable
from tests.matching.tiny_model import make_tiny_model

ROOT = Path(__file__).parents[2]

PARAPHRASES = [
    (
        "menyusun rencana anggaran perangkat daerah",
        "membuat rencana belanja tahunan dinas",
        "merawat naskah kuno di perpustakaan",
    ),
    ("merawat naskah kuno", "melestarikan manuskrip lama", "menghitung pajak daerah"),
    ("pelatihan pengadaan barang dan jasa pemerintah", "bimtek tender dan kontrak", "lomba paduan suara"),
    ("menangani keluhan masyarakat atas layanan", "merespons pengaduan warga", "menghitung penyusutan gedung"),
    ("keamanan siber", "melindungi jaringan komputer dari peretas", "penyuluhan tanam padi"),
    ("drafting the regional budget", "menyusun anggaran daerah", "memandikan jenazah"),
]


def offline(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs a program in which nothing can reach a network: neither names nor addresses lead anywhere."""
    cut = """
import socket
def cut(*_, **__): raise OSError("the network is cut")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = socket.create_connection = cut
"""
    command = [sys.executable, "-c", cut + program, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("text", "same", "other"), PARAPHRASES)
def test_the_same_in_other_words_is_nearer_than_something_else(
    encoder: Encoder, text: str, same: str, other: str
) -> None:
    ours, near, far = encoder.encode([text, same, other])
    assert ours @ near > ours @ far + 0.02


def test_vectors_are_of_unit_length_in_the_order_of_the_texts(encoder: Encoder) -> None:
    texts = ["arsip " * (1 + place % 7) for place in range(2 * AT_ONCE + 3)]
    rows = encoder.encode(texts)
    assert rows.shape == (len(texts), encoder.dimension)
    assert rows.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    for text, row in zip(texts[:7], rows[:7], strict=True):
        assert encoder.encode_one(text) @ row > 0.9999


def test_no_texts_give_no_rows(encoder: Encoder) -> None:
    assert encoder.encode([]).shape == (0, encoder.dimension)


def test_a_text_beyond_what_the_model_reads_is_cut_and_not_refused(encoder: Encoder) -> None:
    assert np.isfinite(encoder.encode_one("pengelolaan arsip " * 5_000)).all()


def test_progress_grows_to_the_number_of_texts(encoder: Encoder) -> None:
    told: list[tuple[int, int]] = []
    encoder.encode(["arsip"] * (AT_ONCE + 1), lambda done, of: told.append((done, of)))
    assert told == [(AT_ONCE, AT_ONCE + 1), (AT_ONCE + 1, AT_ONCE + 1)]


def test_the_shipped_model_goes_by_its_name_and_the_digest_of_its_file(encoder: Encoder) -> None:
    assert (encoder.name, encoder.digest, encoder.prefix, encoder.dimension) == (NAME, DIGEST, "query: ", 384)


def test_another_prefix_is_another_digest_because_it_gives_other_vectors(encoder: Encoder, model_cache: Path) -> None:
    other = Encoder.open(EncoderSettings(cache=model_cache, prefix="passage: "))
    assert other.digest != encoder.digest
    assert other.encode_one("arsip") @ encoder.encode_one("arsip") < 0.9999


def test_a_folder_of_the_agency_is_loaded_by_setting_with_its_prefix(tmp_path: Path) -> None:
    folder = make_tiny_model(tmp_path / "model-dinas")
    bare = Encoder.open(EncoderSettings(cache=tmp_path, model=str(folder)))
    prefixed = Encoder.open(EncoderSettings(cache=tmp_path, model=str(folder), prefix="cari: "))
    assert (bare.name, bare.prefix, bare.dimension) == ("model-dinas", "", 4)
    assert prefixed.digest != bare.digest
    np.testing.assert_allclose(prefixed.encode_one("arsip"), bare.encode_one("cari: arsip"), atol=1e-6)
    assert not np.allclose(prefixed.encode_one("arsip"), bare.encode_one("arsip"), atol=1e-3)


def test_a_folder_says_itself_which_prefix_it_wants_unless_that_is_set(tmp_path: Path) -> None:
    folder = make_tiny_model(tmp_path / "model-dinas", default_prompt=True)
    assert Encoder.open(EncoderSettings(cache=tmp_path, model=str(folder))).prefix == "cari: "
    assert Encoder.open(EncoderSettings(cache=tmp_path, model=str(folder), prefix="")).prefix == ""


def test_the_digest_of_a_folder_is_of_its_content_and_not_of_its_place(tmp_path: Path) -> None:
    folder = make_tiny_model(tmp_path / "model-dinas")
    before = Encoder.open(EncoderSettings(cache=tmp_path, model=str(folder))).digest
    moved = folder.rename(tmp_path / "model-lain")
    assert Encoder.open(EncoderSettings(cache=tmp_path, model=str(moved))).digest == before


def test_a_folder_that_is_not_there_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match=r"Folder model “.*/tidak-ada” \(JENJANG_MODEL\) tidak ada"):
        Encoder.open(EncoderSettings(cache=tmp_path, model=str(tmp_path / "tidak-ada")))


def test_a_folder_that_holds_no_model_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "dokumen").mkdir()
    with pytest.raises(ModelUnavailable, match=r"tidak berisi model sentence-transformers yang dapat dibuka"):
        Encoder.open(EncoderSettings(cache=tmp_path, model=str(tmp_path / "dokumen")))


def test_with_the_network_cut_the_shipped_model_and_a_folder_work_and_a_name_of_the_hub_is_told_plainly(
    tmp_path: Path, model_cache: Path, encoder: Encoder
) -> None:
    folder = make_tiny_model(tmp_path / "model-dinas")
    program = """
import sys
from pathlib import Path
from matching.encoder import Encoder
from matching.settings import EncoderSettings
from ontology.errors import ModelUnavailable
cache, folder = Path(sys.argv[1]), sys.argv[2]
for model in ("", folder):
    print(Encoder.open(EncoderSettings(cache=cache, model=model)).encode_one("arsip").shape)
try:
    Encoder.open(EncoderSettings(cache=cache, model="contoh/model-yang-tidak-ada"))
except ModelUnavailable as error:
    print(error)
"""
    done = offline(program, str(model_cache), str(folder))
    assert done.returncode == 0, done.stderr
    shipped, local, told = done.stdout.splitlines()
    assert (shipped, local) == ("(384,)", "(4,)")
    assert told.startswith("Model “contoh/model-yang-tidak-ada” (JENJANG_MODEL) tidak ada di komputer ini")
    assert told.endswith("atau kosongkan JENJANG_MODEL untuk memakai model bawaan.")
    assert done.stderr == ""


def test_the_model_is_loaded_in_the_background_for_whoever_asks_later(model_cache: Path, encoder: Encoder) -> None:
    opened = open_in_background(EncoderSettings(cache=model_cache))
    assert opened.result(timeout=120).digest == encoder.digest


def test_what_goes_wrong_in_the_background_is_told_to_whoever_asks(tmp_path: Path) -> None:
    opened = open_in_background(EncoderSettings(cache=tmp_path, model=str(tmp_path / "tidak-ada")))
    with pytest.raises(ModelUnavailable, match="tidak ada"):
        opened.result(timeout=120)


def test_a_program_that_ends_while_the_model_still_loads_ends_quietly(model_cache: Path, encoder: Encoder) -> None:
    program = """
import sys, time
from pathlib import Path
from matching.encoder import open_in_background
from matching.settings import EncoderSettings
open_in_background(EncoderSettings(cache=Path(sys.argv[1])))
time.sleep(1)
"""
    done = offline(program, str(model_cache))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_commands_that_need_no_model_do_not_load_what_it_is_made_of() -> None:
    done = offline(
        "import sys, api.cli, api.app, matching.vectors; print({'torch', 'transformers'} & set(sys.modules))"
    )
    assert (done.returncode, done.stdout) == (0, "set()\n")
