"""Digests of a whole graph: equal graphs have equal ones, and a difference in one letter makes another.

They are taken of the content as it stands in the database, not of the digests that were kept beside it, so that they
also tell whether a copy is whole.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from operator import itemgetter
from typing import Any

from graph.history.versions import Version, versions_at
from graph.ledger import LedgerReads
from graph.records import BUILDS
from ontology.terms import Term

OF_RECORDING = ("version", "recorded_at", "superseded_at", "recorded_by", "source")
"""What tells when, by whom and from which document something was recorded."""

NAMES = {"id", "key", "digest"}
"""What is derived from the content; ids of people hang on the key of one installation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphDigest(Term):
    """What a graph holds, in a few letters."""

    known_at: datetime
    digest: str
    """Over the facts and rules that count: equal whatever the order of loading, the ids, and when it was recorded."""
    history: str
    """Over every version with its times, author and source: equal after backup and restore."""
    facts: int
    """How many records count."""
    records: int
    """How many versions there are in all."""


class DigestReads(LedgerReads):
    """Reads by which two graphs are compared."""

    def digest(self, known_at: datetime | None = None) -> GraphDigest:
        """The digests of what was known at a moment."""
        moment = self.known_at(known_at)
        return digest_of_versions(versions_at(self._connection, moment), moment)


class Summing:
    """Takes versions in, in whatever order they come, and gives the digests over all of them."""

    def __init__(self) -> None:
        self._facts: list[bytes] = []
        self._records: list[bytes] = []

    def add(self, version: Version) -> None:
        """Takes one version in."""
        content = _content(version)
        if "superseded_at" not in version.properties:
            self._facts.append(_hashed(content))
        self._records.append(_hashed([content, [version.properties.get(name) for name in OF_RECORDING]]))

    def digest(self, known_at: datetime) -> GraphDigest:
        """The digests over what was taken in."""
        return GraphDigest(
            known_at=known_at,
            digest=_summed(self._facts),
            history=_summed(self._records),
            facts=len(self._facts),
            records=len(self._records),
        )


def digest_of_versions(versions: Iterable[Version], known_at: datetime) -> GraphDigest:
    """The digests over all versions known at a moment."""
    summing = Summing()
    for version in versions:
        summing.add(version)
    return summing.digest(known_at)


def _content(version: Version) -> dict[str, Any]:
    """What a version says; parts whose order says nothing stand in one order."""
    kept = version.properties
    said = {name: value for name, value in kept.items() if name not in NAMES and name not in OF_RECORDING}
    if BUILDS.keys() <= kept.keys():
        rows = sorted(zip(*(kept[name] for name in BUILDS), strict=True))
        said |= dict(zip(BUILDS, map(list, zip(*rows, strict=True)), strict=True)) if rows else {}
    return said | {
        "kind": version.kind,
        "subject": version.nip or version.subject,
        "requirements": version.requirements,
        "conditions": version.conditions,
        "levels": sorted(version.levels, key=itemgetter("competency")),
    }


def _hashed(content: object) -> bytes:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_day)
    return hashlib.sha256(text.encode()).digest()


def _day(value: date) -> str:
    return value.isoformat()


def _summed(hashes: list[bytes]) -> str:
    """One digest over many, whatever their order: 32 hexadecimal digits."""
    return hashlib.sha256(b"".join(sorted(hashes))).hexdigest()[:32]
