"""What stands in the masthead: the parts of the product, and the pages of each part that stand by themselves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A page that can be gone to from everywhere."""

    path: str
    label: str

    def is_at(self, path: str) -> bool:
        """Whether it is the page at a path."""
        return path == f"/{self.path}"

    def holds(self, path: str) -> bool:
        """Whether it is the page at a path, or leads there."""
        return self.is_at(path) or path.startswith(f"/{self.path}/")


@dataclass(frozen=True, slots=True)
class Section:
    """One part; its first page is where its name leads."""

    label: str
    pages: tuple[Entry, ...]

    def holds(self, path: str) -> bool:
        """Whether the page at a path belongs to it."""
        return any(entry.holds(path) for entry in self.pages)


SECTIONS = (
    Section("Jabatan", (Entry("jabatan", "Jabatan"),)),
    Section("Unit", (Entry("unit", "Unit"),)),
    Section("Kompetensi", (Entry("kompetensi", "Kompetensi"),)),
    Section(
        "Pelatihan",
        (Entry("pelatihan", "Rencana pelatihan"), Entry("program", "Program"), Entry("jp", "Jam pelajaran")),
    ),
    Section(
        "Talenta",
        (
            Entry("talenta", "Sembilan kotak"),
            Entry("suksesi", "Suksesi"),
            Entry("mobilitas", "Promosi dan mutasi"),
            Entry("rotasi", "Rotasi"),
            Entry("keadilan", "Keadilan"),
        ),
    ),
    Section(
        "Data",
        (
            Entry("muat", "Muat data"),
            Entry("koreksi", "Koreksi"),
            Entry("tautan", "Tautan"),
            Entry("singkatan", "Singkatan"),
        ),
    ),
)
