"""Vectors are kept by what they were made of and with, and never made twice."""

import hashlib
from pathlib import Path

import numpy as np
import pytest

from matching.encoder import Encoder
from matching.settings import EncoderSettings
from matching.vectors import TextVectors, VectorKeeping

TEXTS = ("menata arsip", "menyusun anggaran", "menata arsip", "melayani warga")


def encoded(cache: Path, encoder: Encoder, texts: tuple[str, ...] = TEXTS) -> tuple[TextVectors, int]:
    """The vectors, asked by a process that has just started, and how many texts had to be encoded for them."""
    told = [0]
    return VectorKeeping(cache, encoder).of(texts, lambda done, _of: told.append(done)), told[-1]


def kept_file(cache: Path) -> Path:
    [file] = (cache / "vectors").iterdir()
    return file


def test_vectors_say_what_they_were_made_of_and_with(tmp_path: Path, encoder: Encoder) -> None:
    vectors, _ = encoded(tmp_path, encoder)
    assert (vectors.model, vectors.model_digest) == (encoder.name, encoder.digest)
    assert vectors.text_digests == tuple(hashlib.sha256(text.encode()).hexdigest() for text in TEXTS)


def test_vectors_come_in_the_order_of_the_texts_as_the_encoder_gives_them(tmp_path: Path, encoder: Encoder) -> None:
    vectors, _ = encoded(tmp_path, encoder)
    np.testing.assert_allclose(vectors.values, encoder.encode(TEXTS), atol=1e-5)


def test_equal_texts_are_encoded_once_and_known_ones_not_at_all(tmp_path: Path, encoder: Encoder) -> None:
    first, made = encoded(tmp_path, encoder)
    again, made_again = encoded(tmp_path, encoder)
    assert (made, made_again) == (3, 0)
    np.testing.assert_array_equal(again.values, first.values)


def test_only_a_text_that_changed_is_encoded_again(tmp_path: Path, encoder: Encoder) -> None:
    encoded(tmp_path, encoder)
    _, made = encoded(tmp_path, encoder, (*TEXTS[:3], "melayani warga dengan ramah"))
    assert made == 1


def test_nothing_asked_is_nothing_encoded_and_nothing_written(tmp_path: Path, encoder: Encoder) -> None:
    vectors, made = encoded(tmp_path, encoder, ())
    assert (vectors.values.shape, made) == ((0, encoder.dimension), 0)
    assert not (tmp_path / "vectors").exists()


def test_another_prefix_shares_no_vector(tmp_path: Path, encoder: Encoder, model_cache: Path) -> None:
    encoded(tmp_path, encoder)
    other = Encoder.open(EncoderSettings(cache=model_cache, prefix="passage: "))
    vectors, made = encoded(tmp_path, other)
    assert made == 3
    np.testing.assert_allclose(vectors.values, other.encode(TEXTS), atol=1e-5)


@pytest.mark.parametrize("damage", ["emptied", "cut", "overwritten", "changed inside", "of another width"])
def test_a_damaged_file_is_made_anew(tmp_path: Path, encoder: Encoder, damage: str) -> None:
    good, _ = encoded(tmp_path, encoder)
    file = kept_file(tmp_path)
    content = file.read_bytes()
    match damage:
        case "emptied":
            file.write_bytes(b"")
        case "cut":
            file.write_bytes(content[: len(content) // 2])
        case "overwritten":
            file.write_bytes(b"bukan ini" * 100)
        case "changed inside":
            file.write_bytes(content[:-1500] + bytes([content[-1500] ^ 1]) + content[-1499:])
        case _:
            np.savez(file, digests=np.array(good.text_digests[:1], "S64"), values=np.zeros((1, 3), np.float32))
    vectors, made = encoded(tmp_path, encoder)
    assert made == 3
    np.testing.assert_allclose(vectors.values, good.values, atol=1e-6)
    assert encoded(tmp_path, encoder)[1] == 0


def test_two_who_keep_vectors_at_the_same_time_lose_none_of_each_other(tmp_path: Path, encoder: Encoder) -> None:
    one, other = VectorKeeping(tmp_path, encoder), VectorKeeping(tmp_path, encoder)
    one.of(["menata arsip"])
    other.of(["menyusun anggaran"])
    assert encoded(tmp_path, encoder, ("menata arsip", "menyusun anggaran"))[1] == 0


def test_nothing_half_written_stays_beside_the_vectors(tmp_path: Path, encoder: Encoder) -> None:
    encoded(tmp_path, encoder)
    encoded(tmp_path, encoder, ("teks baru",))
    assert kept_file(tmp_path).suffix == ".npz"
