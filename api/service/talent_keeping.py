"""Everyone as columns, at hand: read from the graph once per revision, kept in memory and in a file."""

import hashlib
from datetime import datetime
from pathlib import Path

import structlog

from api.service.recent import Recent
from graph.career_graph import CareerGraph
from matching.snapshot import SnapshotUnusable
from matching.talent import Talent, digest
from ontology.terms import Vocabulary

MOMENTS_KEPT = 2
"""How many states of knowledge are held in memory: the current one, and one of the past."""


class TalentKeeping:
    """Gives out the columns of everyone as known at a moment.

    The file holds personal data: it lies in a folder that only its owner may read, and only the newest is kept.
    """

    def __init__(self, graph: CareerGraph, vocabulary: Vocabulary, folder: Path) -> None:
        """`folder`: where the file is kept; it may be emptied at any time."""
        self._graph, self._vocabulary, self._folder = graph, vocabulary, folder
        self._kept = Recent[datetime, Talent](MOMENTS_KEPT)

    def speaking(self, vocabulary: Vocabulary) -> "TalentKeeping":
        """The same people in other words."""
        return TalentKeeping(self._graph, vocabulary, self._folder)

    def at(self, known_at: datetime) -> Talent:
        """Everyone as known at a moment that is not later than the last load."""
        return self._kept.get(known_at, lambda: self._taken(known_at))

    def _taken(self, known_at: datetime) -> Talent:
        codebook = self._graph.codebook(self._vocabulary)
        ledger = self._graph.ledger()
        if known_at < ledger.committed_at:
            return Talent.build(codebook, self._graph.talent_rows(codebook, known_at))
        stamp = f"{ledger.revision} {known_at.isoformat()} {digest(codebook)}"
        path = self._folder / f"talent-{hashlib.sha256(stamp.encode()).hexdigest()[:16]}.snapshot"
        talent = _from_file(path, stamp)
        if talent is None:
            talent = Talent.build(codebook, self._graph.talent_rows(codebook, known_at), stamp)
            self._to_file(talent, path)
        return talent

    def _to_file(self, talent: Talent, path: Path) -> None:
        """Keeps the columns for the next start; a disk that refuses costs time then, nothing now."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            talent.save(path)
            path.chmod(0o600)
            for older in self._folder.glob("talent-*.snapshot"):
                if older != path:
                    older.unlink(missing_ok=True)
        except OSError as refusal:
            structlog.get_logger().warning("snapshot not kept", error=type(refusal).__name__)


def _from_file(path: Path, stamp: str) -> Talent | None:
    """The columns in a file, if they are those of this very revision and codebook."""
    try:
        talent = Talent.load(path)
    except (OSError, SnapshotUnusable):
        return None
    return talent if talent.stamp == stamp else None
