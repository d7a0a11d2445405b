"""The one door through which facts come into the graph: all of a load becomes visible at once, or none of it.

with career_graph.door("ana") as door:
    door.append(Source(name="pegawai.xlsx", digest="…"), facts)
    counts = door.commit()
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Self

from graph.connection import Connection
from graph.identity import person_id
from graph.records import KEPT, record_of
from graph.references import references, refuse_unknown
from graph.writing_staged import Entry, Source, Staged, discard
from graph.writing_trail import Interrupted, Trail
from graph.writing_turn import Turn
from ontology.facts import Fact
from ontology.terms import Term

SUBJECTS = ("Instansi", "Unit", "Jabatan", "Programme", "Person")
"""What facts are about, in the order in which they may refer to each other."""

FACTS_AT_ONCE = 10_000
"""About how many facts one transaction writes."""

IDS_AT_ONCE = 10_000

Progress = Callable[[int, int, str], None]
"""Told how many facts are done, of how many, and what is being done."""

RESUMED = "Resumed"
"""What is being done where an interrupted load is gone on with."""

Sourced = tuple[Source, Fact]

Batch = list[tuple[str, list[Sourced]]]
"""Some subjects of one label, each with all facts about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts(Term):
    """What a load did, by kind of fact."""

    appended: dict[str, int]
    """Written as new, corrections among them."""
    superseded: dict[str, int]
    """Records that a correction replaced."""
    unchanged: dict[str, int]
    """Already known just so."""


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def silent(_done: int, _total: int, _what: str) -> None:
    """A progress that nobody follows."""


class Door:
    """Takes facts in, then writes them; use it in a `with` block, which holds the turn to write."""

    def __init__(
        self,
        connection: Connection,
        *,
        id_key: str,
        actor: str,
        progress: Progress = silent,
        clock: Callable[[], datetime] = now,
    ) -> None:
        """`id_key` makes the ids of people; `actor` is who loads, as kept on every record."""
        self._connection = connection
        self._id_key = id_key
        self._actor = actor
        self._progress = progress
        self._clock = clock
        self._turn = Turn(connection, clock)
        self._facts: dict[str, dict[str, list[Sourced]]] = {}

    def __enter__(self) -> Self:
        """Takes the turn; raises `LoadUnderway` if somebody else is loading."""
        self._turn.take()
        self._facts = {label: defaultdict(list) for label in SUBJECTS}
        return self

    def __exit__(self, *_: object) -> None:
        self._turn.end()

    def append(self, source: Source, facts: Iterable[Fact]) -> None:
        """Takes facts of one document in, in any order; nothing is written before `commit`."""
        for fact in facts:
            keeping = KEPT[type(fact)]
            self._facts[keeping.subject][getattr(fact, keeping.subject_field)].append((source, fact))

    def commit(self) -> Counts:
        """Writes everything taken in and lets it count; a second load of the same facts changes nothing at all.

        A load that died before it counted is gone on with if it began with the same facts, and else cleared away.

        Raises:
            InvalidInput: a fact names something unknown, or two facts contradict each other; nothing is visible.
            LoadUnderway: another loader took the turn meanwhile.
        """
        staged, trail = self._resumed() or self._begun()
        self._refuse_unknown()
        done, total = _many(islice(self._batches(), trail.batches)), _many(self._batches())
        if done:
            self._progress(done, total, RESUMED)
        for label, batch in islice(self._batches(), trail.batches, None):
            self._write(staged, trail, label, batch)
            done += _many([(label, batch)])
            self._progress(done, total, label)
        if staged.appended:
            with self._connection.transaction() as transaction:
                staged.switch(transaction)
        return self._done(staged)

    def _begun(self) -> tuple[Staged, Trail]:
        """A load from the start, after what a dead one left was cleared away."""
        discard(self._connection)
        staged = Staged.begin(self._connection, self._turn, self._actor, self._clock())
        return staged, Trail(self._actor)

    def _resumed(self) -> tuple[Staged, Trail] | None:
        """The load that was interrupted and how far it came, if this one begins with just the same."""
        noted = Interrupted.found(self._connection, self._clock)
        if noted is None:
            return None
        staged, trail = noted.again(self._turn, self._actor), Trail(self._actor)
        for label, batch in islice(self._batches(), noted.batches):
            entries = self._entries(label, batch)
            staged.pass_over(entries)
            trail.follow(entries)
        return (staged, trail) if noted.matches(trail) else None

    def _done(self, staged: Staged) -> Counts:
        """Forgets what was taken in, and says what became of it."""
        self._facts = {label: defaultdict(list) for label in SUBJECTS}
        return Counts(
            appended=dict(staged.appended), superseded=dict(staged.superseded), unchanged=dict(staged.unchanged)
        )

    def _write(self, staged: Staged, trail: Trail, label: str, batch: Batch) -> None:
        """Writes all facts about some subjects in one transaction."""
        entries = self._entries(label, batch)
        trail.follow(entries)
        subjects = [self._name(label, subject) for subject, _ in batch]
        with self._connection.transaction() as transaction:
            current = transaction.run("writing/current", label=label, subjects=subjects)
            staged.write(current, entries, transaction)
            if staged.appended:
                trail.note(staged, transaction)

    def _entries(self, label: str, batch: Batch) -> list[Entry]:
        """The records of all facts about some subjects."""
        named = ((self._name(label, subject), facts) for subject, facts in batch)
        return [Entry(name, source, record_of(fact, name)) for name, facts in named for source, fact in facts]

    def _batches(self) -> Iterator[tuple[str, Batch]]:
        """All that was taken in, in groups that fit one transaction, with the label of their subjects."""
        for label, by_subject in self._facts.items():
            for batch in _batches(by_subject):
                yield label, batch

    def _name(self, label: str, subject: str) -> str:
        """What identifies a subject in the graph: its code, or the id of a person instead of the NIP."""
        return person_id(self._id_key, subject) if label == "Person" else subject

    def _refuse_unknown(self) -> None:
        known = {row["label"]: set(row["codes"]) for row in self._connection.read("writing/known_codes")}
        for label, by_subject in self._facts.items():
            described = {code for code, facts in by_subject.items() if any(_describes(fact) for _, fact in facts)}
            known[label] = known.get(label, set()) | described
        named = references(
            fact for by_subject in self._facts.values() for facts in by_subject.values() for _, fact in facts
        )
        strangers = [self._name("Person", nip) for nip in self._facts["Person"].keys() - known["Person"]]
        found = sum(
            len(self._connection.read("writing/known_people", ids=strangers[start : start + IDS_AT_ONCE]))
            for start in range(0, len(strangers), IDS_AT_ONCE)
        )
        refuse_unknown(named, known, len(strangers) - found)


def _describes(fact: Fact) -> bool:
    """Whether the fact makes its subject known, rather than telling something more about it."""
    return KEPT[type(fact)].label == "Description"


def _many(batches: Iterable[tuple[str, Batch]]) -> int:
    """How many facts some batches hold."""
    return sum(len(facts) for _, batch in batches for _, facts in batch)


def _batches(by_subject: dict[str, list[Sourced]]) -> Iterator[Batch]:
    """Subjects with all their facts, in groups that fit one transaction."""
    batch: Batch = []
    size = 0
    for subject, facts in by_subject.items():
        batch.append((subject, facts))
        size += len(facts)
        if size >= FACTS_AT_ONCE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
