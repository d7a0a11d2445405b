"""The door of a first load: it takes facts in as the other does, and writes them as a whole new store.

What stays the same: one turn, the same refusals, the same records, ids and ledger, all or nothing. What differs: the
graph must be empty, and its server pauses for a few seconds at the end.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Self

from graph.bulk.carrying import carry_over
from graph.bulk.importing import import_full
from graph.bulk.place import place_beside, switch
from graph.bulk.rows import Rows
from graph.bulk.tables import Tables
from graph.connection import Connection
from graph.queries import statements
from graph.settings import GraphSettings
from graph.writing import Counts, Door, Progress, silent
from graph.writing_staged import Source, Staged, discard, properties_of
from ontology.errors import GraphUnavailable, InvalidInput, LoadUnderway

FIRST = 1
"""The version of every record in a graph that had none."""


def is_empty(connection: Connection) -> bool:
    """Whether the graph holds no facts; words, rules and accepted corrections are no facts."""
    return not connection.read("bulk/extent")[0]["used"]


def embedded_only(settings: GraphSettings | None) -> GraphSettings:
    """The settings of a graph that a first load can go into at once; raises `InvalidInput` for any other."""
    if settings is None or not settings.is_embedded:
        raise InvalidInput(
            "Muat sekaligus (--bulk) hanya untuk graf bawaan; graf di server sendiri dimuat tanpa --bulk.",
            "A load all at once (--bulk) is for the embedded graph only; load a server of your own without --bulk.",
        )
    return settings


class BulkDoor(Door):
    """Takes facts in, then builds a store that holds them; use it in a `with` block, which holds the turn to write."""

    def __init__(
        self,
        connection: Connection,
        settings: GraphSettings,
        *,
        id_key: str,
        actor: str,
        clock: Callable[[], datetime],
        progress: Progress = silent,
    ) -> None:
        """As for `Door`; `settings` are those of the embedded graph that `connection` leads to."""
        super().__init__(connection, id_key=id_key, actor=actor, progress=progress, clock=clock)
        self._settings = settings

    def __enter__(self) -> Self:
        """Takes the turn and clears away what a dead load left.

        Raises:
            InvalidInput: the graph holds facts already.
            LoadUnderway: somebody else is loading.
        """
        super().__enter__()
        try:
            discard(self._connection)
            if not is_empty(self._connection):
                raise InvalidInput(
                    "Graf ini sudah berisi data. Muat sekaligus (--bulk) hanya untuk graf yang kosong; ulangi tanpa "
                    "--bulk, hasilnya sama.",
                    "This graph holds data already. A load all at once (--bulk) is for an empty one; do it again "
                    "without --bulk, with the same result.",
                )
        except BaseException:
            self._turn.end()
            raise
        return self

    def commit(self) -> Counts:
        """Writes everything taken in as a new store, and lets it take the place of the empty one.

        Raises:
            InvalidInput: a fact names something unknown, or two facts contradict each other; nothing has changed.
            GraphUnavailable: the store cannot be built, as on a full disk; nothing has changed.
            LoadUnderway: somebody wrote into the graph meanwhile; nothing has changed.
        """
        self._refuse_unknown()
        staged = Staged.begin(self._connection, self._turn, self._actor, self._clock())
        if any(self._facts.values()):
            try:
                with place_beside(self._settings) as place:
                    tables = Tables(place.files)
                    nodes = carry_over(self._connection, tables, staged.recorded_at)
                    self._write_tables(staged, tables)
                    import_full(place.home, place.files, tables.arguments(), self._settings, place.lock)
                    self._still_ours(nodes)
                    switch(place, self._settings)
            except OSError as refused:
                raise GraphUnavailable(
                    f"Muat sekaligus gagal: {refused.strerror or refused}. Graf tidak berubah.",
                    f"The load all at once failed: {refused.strerror or refused}. The graph is as it was.",
                ) from refused
            self._connection.read("organisation/ledger")  # the first question finds out that the server was away
            self._connection.run_schema(statements("schema"))
        return self._done(staged)

    def _write_tables(self, staged: Staged, tables: Tables) -> None:
        rows = Rows(tables, staged.recorded_at, staged.actor)
        sources: dict[Source, str] = {}
        total, done = sum(len(facts) for about in self._facts.values() for facts in about.values()), 0
        for label, by_subject in self._facts.items():
            for subject, facts in by_subject.items():
                for entry in staged.once_each(self._entries(label, [(subject, facts)])):
                    if entry.source not in sources:
                        opened = staged.source(entry.source)
                        sources[entry.source] = opened["id"]
                        rows.source(opened)
                    record = entry.record
                    properties = properties_of(record, FIRST, sources[entry.source])
                    rows.record(record.kind, entry.subject, properties, record.parts)
                    staged.appended[record.kind] += 1
                done += len(facts)
            self._progress(done, total, label)
        tables.flush()
        self._progress(done, total, "Import")

    def _still_ours(self, nodes: int) -> None:
        """Refuses to go on where the graph is no longer what was carried over: our turn keeps out loads only."""
        with self._connection.transaction() as transaction:
            self._turn.keep(transaction)
        if self._connection.read("bulk/extent")[0]["nodes"] != nodes:
            raise LoadUnderway(
                "Ada yang menulis ke graf selama pemuatan ini; ulangi pemuatannya.",
                "Somebody wrote into the graph during this load; do it again.",
            )
