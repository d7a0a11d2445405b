"""Digests of a whole graph: equal graphs have equal ones, and a difference in one letter makes another.

They are taken of the content as it stands in the database, not of the digests that were kept beside it, so that they
also tell whether a copy is whole.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from operator import methodcaller
from typing import Any

from graph.connection import Connection
from graph.history.keepsakes import Keepsake, keepsakes_by
from graph.history.versions import Version, versions_at
from graph.ledger import LedgerReads
from graph.records import BUILDS
from ontology.terms import Term

OF_RECORDING = ("version", "recorded_at", "superseded_at", "recorded_by", "source")
"""What tells when, by whom and from which document something was recorded."""

OF_AGREEING = {
    "id",
    *("accepted_at", "accepted_by", "confirmed_at", "confirmed_by"),
    *("decided_at", "decided_by", "added_at", "added_by"),
}
"""What tells when and by whom something was agreed on."""

NAMES = {"id", "key", "digest"}
"""What is derived from the content; ids of people hang on the key of one installation."""

UNHASHED = NAMES | set(OF_RECORDING)

ENCODED = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=methodcaller("isoformat")
).encode
"""Content as text: the one form that is hashed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphDigest(Term):
    """What a graph holds, in a few letters."""

    known_at: datetime
    digest: str
    """Over the facts and rules that count, and the corrections, mappings of columns, decisions about links and words
    of the agency that hold: equal whatever the ids, when it was recorded, and the order of loading, unless loads
    contradict each other."""
    said: str
    """Over every fact and rule that was ever recorded, in force or replaced: equal whatever the order of loading."""
    history: str
    """Over every version with its times, author and source, and over all that was agreed on, planned or recommended:
    equal after backup and restore."""
    facts: int
    """How many records count."""
    records: int
    """How many versions there are in all."""
    agreements: int = 0
    """How many accepted corrections, confirmed mappings of columns, decisions about links and words of the agency there
    are in all, those that were revoked too."""
    proposals: int = 0
    """How many links were proposed."""
    development_plans: int = 0
    """How many versions of people's development plans were kept, those that were taken back too."""
    recommendations: int = 0
    """How many recommendations were kept."""


class DigestReads(LedgerReads):
    """Reads by which two graphs are compared."""

    def digest(self, known_at: datetime | None = None) -> GraphDigest:
        """The digests of what was known, agreed on and recommended at a moment."""
        return digest_at(self._connection, self.known_at(known_at), kept_by=known_at)


class Summing:
    """Takes versions and keepsakes in, in whatever order they come, and gives the digests over all of them."""

    def __init__(self) -> None:
        self._standing: list[bytes] = []
        self._said: set[bytes] = set()
        self._ever: list[bytes] = []
        self._many: Counter[str] = Counter()

    def add(self, version: Version) -> None:
        """Takes one version in."""
        content = _hashed(_content(version))
        self._said.add(content)
        if "superseded_at" not in version.properties:
            self._standing.append(content)
            self._many["facts"] += 1
        self._ever.append(_hashed([content.hex(), [version.properties.get(name) for name in OF_RECORDING]]))
        self._many["records"] += 1

    def add_keepsake(self, keepsake: Keepsake) -> None:
        """Takes an agreement, a proposed link, a plan, a recommendation or the edition of its words in."""
        self._ever.append(_hashed(keepsake))
        if "agreement" in keepsake:
            self._many["agreements"] += 1
            if "revoked_at" not in keepsake:
                holding = {name: said for name, said in keepsake.items() if name not in OF_AGREEING}
                self._standing.append(_hashed(holding))
        elif "proposal" in keepsake:
            self._many["proposals"] += 1
        elif "development_plan" in keepsake:
            self._many["development_plans"] += 1
        elif "recommendation" in keepsake:
            self._many["recommendations"] += 1

    def digest(self, known_at: datetime) -> GraphDigest:
        """The digests over what was taken in."""
        return GraphDigest(
            known_at=known_at,
            digest=_summed(self._standing),
            said=_summed(self._said),
            history=_summed(self._ever),
            facts=self._many["facts"],
            records=self._many["records"],
            agreements=self._many["agreements"],
            proposals=self._many["proposals"],
            development_plans=self._many["development_plans"],
            recommendations=self._many["recommendations"],
        )


def digest_at(connection: Connection, known_at: datetime, *, kept_by: datetime | None = None) -> GraphDigest:
    """The digests over all versions known at a moment, and over what was kept beside them by another one, or by now."""
    summing = Summing()
    for version in versions_at(connection, known_at):
        summing.add(version)
    for keepsake in keepsakes_by(connection, kept_by):
        summing.add_keepsake(keepsake)
    return summing.digest(known_at)


def _content(version: Version) -> dict[str, Any]:
    """What a version says; parts whose order says nothing stand in one order, and an empty list says nothing."""
    kept = version.properties
    said = {name: value for name, value in kept.items() if name not in UNHASHED and value != []}
    if BUILDS.keys() <= said.keys():
        rows = sorted(zip(*(kept[name] for name in BUILDS), strict=True))
        said |= dict(zip(BUILDS, map(list, zip(*rows, strict=True)), strict=True))
    return said | {
        "kind": version.kind,
        "subject": version.nip or version.subject,
        "requirements": _unplaced(version.requirements),
        "conditions": _unplaced(version.conditions),
        "levels": _unplaced(version.levels),
    }


def _unplaced(parts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Nested parts without their places, which the dictionary of competencies gives them, in one order."""
    unplaced = [{name: value for name, value in part.items() if name != "position"} for part in parts]
    return sorted(unplaced, key=ENCODED)


def _hashed(content: object) -> bytes:
    return hashlib.sha256(ENCODED(content).encode()).digest()


def _summed(hashes: Iterable[bytes]) -> str:
    """One digest over many, whatever their order: 32 hexadecimal digits."""
    return hashlib.sha256(b"".join(sorted(hashes))).hexdigest()[:32]
