"""Addresses of pages and of their data: they carry the two dates of a question, so that every view can be kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode

CARRIED = ("as_of", "known_at")
"""What a reader takes along from page to page: the day asked about, and what was known when."""


def _path(*parts: str) -> str:
    return "/" + "/".join(quote(part, safe="") for part in parts)


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where things are, as seen from one request."""

    path: str
    """The page that is being read."""
    asked: Mapping[str, str | list[str]]
    """Its query, as the reader sent it; what was sent more than once is a list."""

    def _page(self, *parts: str, **query: object) -> str:
        carried: dict[str, object] = {name: self.asked[name] for name in CARRIED if self.asked.get(name)}
        return _with_query(_path(*parts), carried | query)

    def person(self, person: str) -> str:
        """The page of a person, by id."""
        return self._page("pegawai", person)

    def jabatan(self, code: str, **query: object) -> str:
        """The page of a jabatan, with its candidates."""
        return self._page("jabatan", code, **query)

    def match(self, person: str, jabatan: str) -> str:
        """The page that explains how a person fits a jabatan."""
        return self._page("pegawai", person, "kecocokan", jabatan)

    def unit(self, code: str) -> str:
        """The page of a unit."""
        return self._page("unit", code)

    def competency(self, code: str) -> str:
        """The page of a competency."""
        return self._page("kompetensi", code)

    def page(self, *parts: str, **query: object) -> str:
        """Any other page."""
        return self._page(*parts, **query)

    def data(self, *parts: str, **query: object) -> str:
        """The JSON route that answers the same question."""
        return self._page("api", "v1", *parts, **query)

    def here(self, **changes: object) -> str:
        """The page that is being read, with some of its query changed; `None` leaves a part out."""
        return _with_query(quote(self.path), dict(self.asked) | changes)


def _with_query(path: str, query: Mapping[str, object]) -> str:
    kept = {name: value for name, value in query.items() if value not in (None, "", False, [])}
    said = {name: "true" if value is True else value for name, value in kept.items()}
    return f"{path}?{urlencode(said, doseq=True)}" if said else path
