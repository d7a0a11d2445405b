"""What was learned from the very same examples is kept; other examples, or a damaged file, are learned anew."""

from pathlib import Path

import numpy as np
import pytest

from matching.meaning.learning import Learned
from matching.meaning.ngrams import Ngrams
from matching.meaning.remembering import KEPT, digest_of, kept_in

TEXTS = ("menata arsip", "menyusun daftar arsip", "menyusun anggaran", "anggaran belanja desa")


def learned(cache: Path, whose: tuple[int, ...] = (0, 0, 1, 1)) -> Learned:
    chance = np.random.default_rng(2)
    vectors = chance.normal(size=(4, 8)).astype(np.float32)
    return Learned(np.array(whose), Ngrams(TEXTS).of(TEXTS), vectors, of=2, remembered=kept_in(cache))


def asked(of: Learned) -> np.ndarray:
    return of.of(Ngrams(TEXTS).of(["arsip desa"]), np.ones((1, 8), np.float32))


def files(cache: Path) -> list[Path]:
    return sorted((cache / "learned").glob("*"))


def test_the_same_examples_are_learned_once(tmp_path: Path) -> None:
    first = asked(learned(tmp_path))
    [file] = files(tmp_path)
    known = np.load(file)
    np.save(file, 2 * known)
    assert asked(learned(tmp_path)) == pytest.approx(2 * first)


def test_other_examples_are_learned_by_themselves(tmp_path: Path) -> None:
    first, other = asked(learned(tmp_path)), asked(learned(tmp_path, whose=(0, 1, 1, 1)))
    assert len(files(tmp_path)) == 2
    assert not np.allclose(first, other)


def test_what_is_damaged_is_learned_anew(tmp_path: Path) -> None:
    first = asked(learned(tmp_path))
    [file] = files(tmp_path)
    file.write_bytes(b"\x93NUMPY?")
    assert asked(learned(tmp_path)) == pytest.approx(first)
    assert np.load(file).shape == (4, 2)


def test_a_folder_that_cannot_be_written_keeps_nobody_from_learning(tmp_path: Path) -> None:
    (tmp_path / "learned").write_text("in the way", encoding="utf-8")
    assert asked(learned(tmp_path)).shape == (1, 2)


def test_only_what_was_used_last_is_kept(tmp_path: Path) -> None:
    remembered = kept_in(tmp_path)
    for number in range(KEPT + 3):
        remembered(digest_of([number]), lambda: np.zeros((1, 1), np.float32))
        remembered(digest_of([0]), lambda: np.zeros((1, 1), np.float32))
    names = {file.stem for file in files(tmp_path)}
    assert len(names) == KEPT
    assert {digest_of([0])[:32], digest_of([KEPT + 2])[:32]} <= names


def test_digests_tell_shapes_and_kinds_of_numbers_apart() -> None:
    values = np.arange(6, dtype=np.int32)
    told = [(values,), (values.reshape(2, 3),), (values.astype(np.int64),), (values[:3], values[3:])]
    assert len({digest_of(parts) for parts in told}) == len(told)
