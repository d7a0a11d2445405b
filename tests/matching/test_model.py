"""The packed model becomes a folder that can be loaded, whoever else unpacks, dies or damages it."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from matching.model import DIGEST, PACKED
from matching.model.packed import from_blocks
from matching.model.unpacking import SUMS, is_whole, sha256, unpacked
from ontology.errors import ModelUnavailable

UNPACKING = (
    "import sys; from pathlib import Path; from matching.model.unpacking import unpacked; unpacked(Path(sys.argv[1]))"
)


def unpacking(cache: Path) -> subprocess.Popen[bytes]:
    """Another process that unpacks the model into the same cache."""
    return subprocess.Popen([sys.executable, "-c", UNPACKING, str(cache)], cwd=Path(__file__).parents[2])


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder as it was unpacked, for tests that only look at it."""
    return unpacked(tmp_path_factory.mktemp("Tembolok Saya"))


@pytest.fixture
def folder(once: Path, tmp_path: Path) -> Path:
    """A folder of its own, in a cache of its own, for a test that damages it."""
    copy = tmp_path / "models" / once.name
    shutil.copytree(once, copy)
    return copy


def passing_folders(cache: Path) -> list[Path]:
    return [path for path in (cache / "models").iterdir() if path.name.startswith(".")]


def test_the_packed_model_is_the_one_that_was_listed_and_small_enough_to_be_committed() -> None:
    assert sha256(PACKED) == DIGEST
    assert PACKED.stat().st_size < 20_000_000


def test_the_licence_of_the_model_is_beside_it() -> None:
    assert "Permission is hereby granted" in (PACKED.parent / "LICENSE.txt").read_text(encoding="utf-8")


def test_a_block_is_a_scale_times_sixteen_low_and_sixteen_high_half_bytes_less_eight() -> None:
    nibbles = np.full((1, 16), 0x98, np.uint8)
    nibbles[0, 0], nibbles[0, 15] = 0x0F, 0xF0
    expected = [0.0] * 16 + [0.5] * 16
    expected[0], expected[15], expected[16], expected[31] = 3.5, -4.0, -4.0, 3.5
    assert from_blocks(np.array([[0.5]], np.float16), nibbles).tolist() == [expected]


def test_the_unpacked_folder_lists_every_file_with_its_digest(once: Path) -> None:
    listed = dict(reversed(line.split("  ")) for line in (once / SUMS).read_text(encoding="utf-8").splitlines())
    found = {path.relative_to(once).as_posix(): sha256(path) for path in once.rglob("*") if path.is_file()}
    del found[SUMS]
    assert listed == found
    assert {"modules.json", "model.safetensors", "tokenizer.json"} <= listed.keys()


def test_a_second_time_nothing_is_written(once: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in once.rglob("*")}
    assert unpacked(once.parents[1]) == once
    assert {path: path.stat().st_mtime_ns for path in once.rglob("*")} == before


def test_a_single_changed_bit_is_noticed_and_the_folder_made_anew(folder: Path) -> None:
    with (folder / "model.safetensors").open("r+b") as opened:
        opened.seek(100_000_000)
        [byte] = opened.read(1)
        opened.seek(100_000_000)
        opened.write(bytes([byte ^ 1]))
    assert not is_whole(folder)
    assert unpacked(folder.parents[1]) == folder
    assert is_whole(folder)


@pytest.mark.parametrize("lost", ["tokenizer.json", SUMS])
def test_a_lost_file_is_noticed_and_the_folder_made_anew(folder: Path, lost: str) -> None:
    (folder / lost).unlink()
    assert not is_whole(folder)
    assert is_whole(unpacked(folder.parents[1]))


def test_a_list_of_digests_that_was_emptied_vouches_for_nothing(folder: Path) -> None:
    (folder / SUMS).write_text("", encoding="utf-8")
    assert not is_whole(folder)


def test_two_processes_that_unpack_at_the_same_time_both_find_one_whole_folder(tmp_path: Path) -> None:
    both = [unpacking(tmp_path), unpacking(tmp_path)]
    assert [process.wait(120) for process in both] == [0, 0]
    [folder] = [path for path in (tmp_path / "models").iterdir() if path.is_dir()]
    assert is_whole(folder)


def test_what_a_killed_process_left_half_unpacked_is_not_taken_for_the_model_and_cleared_away(tmp_path: Path) -> None:
    process = unpacking(tmp_path)
    while not ((tmp_path / "models").exists() and passing_folders(tmp_path)):
        assert process.poll() is None
        time.sleep(0.001)
    process.kill()
    process.wait(60)
    assert passing_folders(tmp_path)
    assert is_whole(unpacked(tmp_path))
    assert not passing_folders(tmp_path)


def test_a_packed_file_with_another_digest_is_refused_and_nothing_of_it_is_unpacked(tmp_path: Path) -> None:
    other = tmp_path / PACKED.name
    other.write_bytes(PACKED.read_bytes()[:-1] + b"x")
    with pytest.raises(ModelUnavailable, match=r"bukan berkas yang diharapkan.*Pasang ulang Jenjang"):
        unpacked(tmp_path, packed=other)
    assert not [path for path in (tmp_path / "models").iterdir() if path.is_dir()]


def test_a_cache_that_cannot_be_written_is_told_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("bukan folder", encoding="utf-8")
    with pytest.raises(ModelUnavailable, match=r"tidak dapat disiapkan di .*tunjuk folder lain dengan JENJANG_CACHE"):
        unpacked(tmp_path / "berkas")
