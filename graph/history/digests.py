"""Digests of a whole graph: equal graphs have equal ones, and a difference in one letter makes another.

They are taken of the content as it stands in the database, not of the digests that were kept beside it, so that they
also tell whether a copy is whole.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from operator import itemgetter
from typing import Any

from graph.agreements import FOLDERS
from graph.connection import Connection
from graph.history.versions import Version, versions_at
from graph.ledger import LedgerReads
from graph.records import BUILDS
from ontology.terms import Term

OF_RECORDING = ("version", "recorded_at", "superseded_at", "recorded_by", "source")
"""What tells when, by whom and from which document something was recorded."""

OF_AGREEING = {"id", "accepted_at", "accepted_by", "confirmed_at", "confirmed_by"}
"""What tells when and by whom something was agreed on."""

REVOKED = {"revoked_at", "revoked_by"}

NAMES = {"id", "key", "digest"}
"""What is derived from the content; ids of people hang on the key of one installation."""


Agreed = dict[str, Any]
"""A correction or a mapping of columns: its kind under `agreement`, and the properties that it is kept by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphDigest(Term):
    """What a graph holds, in a few letters."""

    known_at: datetime
    digest: str
    """Over the facts and rules that count, and the corrections and mappings of columns that hold: equal whatever the
    order of loading, the ids, and when it was recorded."""
    history: str
    """Over every version with its times, author and source: equal after backup and restore."""
    facts: int
    """How many records count."""
    records: int
    """How many versions there are in all."""
    agreements: int = 0
    """How many accepted corrections and confirmed mappings of columns there are in all, the revoked ones too."""


class DigestReads(LedgerReads):
    """Reads by which two graphs are compared."""

    def digest(self, known_at: datetime | None = None) -> GraphDigest:
        """The digests of what was known at a moment."""
        moment = self.known_at(known_at)
        return digest_at(self._connection, moment, agreed_by=known_at)


class Summing:
    """Takes versions in, in whatever order they come, and gives the digests over all of them."""

    def __init__(self) -> None:
        self._facts: list[bytes] = []
        self._records: list[bytes] = []
        self._agreements: list[bytes] = []
        self._holding: list[bytes] = []

    def add(self, version: Version) -> None:
        """Takes one version in."""
        content = _content(version)
        if "superseded_at" not in version.properties:
            self._facts.append(_hashed(content))
        self._records.append(_hashed([content, [version.properties.get(name) for name in OF_RECORDING]]))

    def add_agreement(self, agreement: Agreed) -> None:
        """Takes a correction or a mapping of columns in."""
        self._agreements.append(_hashed(agreement))
        if "revoked_at" not in agreement:
            self._holding.append(_hashed({name: said for name, said in agreement.items() if name not in OF_AGREEING}))

    def digest(self, known_at: datetime) -> GraphDigest:
        """The digests over what was taken in."""
        return GraphDigest(
            known_at=known_at,
            digest=_summed(self._facts + self._holding),
            history=_summed(self._records + self._agreements),
            facts=len(self._facts),
            records=len(self._records),
            agreements=len(self._agreements),
        )


def digest_at(connection: Connection, known_at: datetime, *, agreed_by: datetime | None = None) -> GraphDigest:
    """The digests over all versions known at a moment, and over what was agreed on by another one, or by now."""
    summing = Summing()
    for version in versions_at(connection, known_at):
        summing.add(version)
    for agreement in agreements_by(connection, agreed_by):
        summing.add_agreement(agreement)
    return summing.digest(known_at)


def agreements_by(connection: Connection, moment: datetime | None) -> Iterator[Agreed]:
    """Every correction and mapping of columns that was agreed on by a moment, as it stood then; `None`: by now."""
    for kind, folder in FOLDERS.items():
        for row in connection.read(f"{folder}/kept"):
            kept = row["kept"]
            made = kept.get("accepted_at") or kept["confirmed_at"]
            if moment is not None and made > moment:
                continue
            if moment is not None and kept.get("revoked_at", moment) > moment:
                kept = {name: said for name, said in kept.items() if name not in REVOKED}
            yield {"agreement": kind.__name__, **kept}


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
