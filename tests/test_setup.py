"""What `make setup` and a built wheel promise to whoever installs the product."""

import hashlib
import io
import re
import subprocess
import sys
import tarfile
import zipfile
from importlib.metadata import packages_distributions
from importlib.util import find_spec
from pathlib import Path

import pytest

from api.vendor import FOLDER, LIST, BrowserFile, BrowserPackage, UntrustedFile

ROOT = Path(__file__).parents[1]
PACKAGES = {"ontology", "graph", "matching", "api"}
LISTED = BrowserPackage.all_of(LIST.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The names of the files in a wheel built from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT, check=True)
    [built] = folder.glob("*.whl")
    return zipfile.ZipFile(built).namelist()


def test_the_wheel_holds_the_four_packages_and_nothing_else_at_its_top(wheel: list[str]) -> None:
    tops = {name.partition("/")[0] for name in wheel}
    assert {top for top in tops if not top.endswith(".dist-info")} == PACKAGES


@pytest.mark.parametrize("ending", [".ttl", ".cypher", ".html", ".lock", "htmx.min.js", ".woff2", ".safetensors"])
def test_the_wheel_carries_what_the_code_reads(wheel: list[str], ending: str) -> None:
    assert [name for name in wheel if name.endswith(ending)]


@pytest.mark.parametrize("package", sorted(PACKAGES))
def test_no_other_distribution_brings_a_package_of_our_name(package: str) -> None:
    assert set(packages_distributions().get(package, ())) <= {"jenjang"}
    spec = find_spec(package)
    assert spec is not None
    assert spec.origin == str(ROOT / package / "__init__.py")


@pytest.mark.parametrize("package", LISTED, ids=lambda package: package.name)
def test_every_browser_file_is_the_listed_one(package: BrowserPackage) -> None:
    assert package.is_in(FOLDER)


def tarball(folder: Path, content: bytes) -> Path:
    """A package of the npm registry with one file in it."""
    path = folder / "contoh-1.0.0.tgz"
    with tarfile.open(path, "w:gz") as archive:
        member = tarfile.TarInfo("package/dist/contoh.js")
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))
    return path


def listed(tarball_sha256: str, file_sha256: str) -> BrowserPackage:
    file = BrowserFile(take="dist/contoh.js", name="contoh.js", sha256=file_sha256)
    return BrowserPackage(name="contoh", version="1.0.0", sha256=tarball_sha256, files=(file,))


def test_a_listed_browser_file_is_taken_out_of_its_package(tmp_path: Path) -> None:
    path = tarball(tmp_path, b"let contoh;")
    package = listed(hashlib.sha256(path.read_bytes()).hexdigest(), hashlib.sha256(b"let contoh;").hexdigest())
    package.unpack(path, tmp_path)
    assert package.is_in(tmp_path)


@pytest.mark.parametrize("wrong", ["tarball", "file"])
def test_a_browser_file_with_another_hash_is_refused_and_not_kept(tmp_path: Path, wrong: str) -> None:
    path = tarball(tmp_path, b"let contoh;")
    true = hashlib.sha256(path.read_bytes()).hexdigest()
    package = listed("0" * 64 if wrong == "tarball" else true, "0" * 64)
    with pytest.raises(UntrustedFile, match="bukan berkas yang diharapkan"):
        package.unpack(path, tmp_path)
    assert not (tmp_path / "contoh.js").exists()


@pytest.mark.parametrize("name", ["requirements.txt", "bootstrap.txt", "VENDOR.toml", "setup/model/sources.txt"])
def test_locks_name_packages_and_hashes_but_no_place_on_the_network(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "sha256" in text
    assert "://" not in text


def test_every_locked_python_package_has_a_hash() -> None:
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    packages = re.findall(r"^[a-z0-9].*", text, flags=re.MULTILINE)
    assert len(packages) > 50
    assert not [package for package in packages if not package.endswith("\\")]
