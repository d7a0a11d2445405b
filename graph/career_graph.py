"""Everything the graph can be asked, and the door through which it learns."""

from collections.abc import Callable
from datetime import datetime
from typing import Self

from graph.bulk import BulkDoor, embedded_only
from graph.connection import Connection
from graph.development_plans import DevelopmentPlanReads
from graph.history.digests import DigestReads
from graph.history.people import PersonHistoryReads
from graph.identity import new_key
from graph.links import LinkReads
from graph.meaning import MeaningReads
from graph.moves import MoveReads
from graph.names import NameReads
from graph.organisation import OrganisationReads
from graph.people import PeopleReads
from graph.queries import statements
from graph.recommendations import RecommendationReads
from graph.records import digest_of
from graph.rules import RuleReads
from graph.searching import SearchReads
from graph.settings import GraphSettings
from graph.talent_decisions import TalentDecisionReads
from graph.talent_rows import TalentReads
from graph.vocabulary_keeping import keep_vocabulary
from graph.writing import Door, Progress, now, silent
from ontology.terms import Vocabulary
from ontology.vocabulary import load_vocabulary


class CareerGraph(
    PeopleReads,
    OrganisationReads,
    RuleReads,
    NameReads,
    MeaningReads,
    MoveReads,
    SearchReads,
    TalentReads,
    DigestReads,
    PersonHistoryReads,
    RecommendationReads,
    LinkReads,
    TalentDecisionReads,
    DevelopmentPlanReads,
):
    """The facts of an agency. Every read takes the moment as known at which it answers; by default the latest."""

    def __init__(
        self,
        connection: Connection,
        *,
        id_key: str,
        clock: Callable[[], datetime] = now,
        settings: GraphSettings | None = None,
    ) -> None:
        """`id_key` makes the ids of people; `clock` gives the time at which facts are recorded.

        `settings` are those that the graph was opened with; without them a first load cannot go in all at once.
        """
        super().__init__(connection)
        self._id_key = id_key
        self._clock = clock
        self._settings = settings

    @classmethod
    def over(
        cls,
        connection: Connection,
        *,
        id_key: str | None = None,
        clock: Callable[[], datetime] = now,
        vocabulary: Vocabulary | None = None,
        settings: GraphSettings | None = None,
    ) -> Self:
        """The graph behind a connection, with schema and words brought up to date.

        `id_key` counts only in a graph that is new; `vocabulary` is the ontology's own by default.
        """
        words = vocabulary or load_vocabulary()
        connection.run_schema(statements("schema"))
        [installation] = connection.write("writing/installation", id_key=id_key or new_key())
        if installation["vocabulary"] != digest_of(words):
            keep_vocabulary(connection, words, clock)
        return cls(connection, id_key=installation["id_key"], clock=clock, settings=settings)

    def door(self, actor: str, progress: Progress = silent) -> Door:
        """The one way in for facts; `actor` is who loads. Use it in a `with` block."""
        return Door(self._connection, id_key=self._id_key, actor=actor, progress=progress, clock=self._clock)

    def bulk_door(self, actor: str, progress: Progress = silent) -> Door:
        """The way in for a large first load: the same facts make the same graph, sooner. See `graph.bulk`.

        Raises `InvalidInput` where the graph is not the embedded one, and on entering where it is not empty.
        """
        settings = embedded_only(self._settings)
        return BulkDoor(
            self._connection, settings, id_key=self._id_key, actor=actor, clock=self._clock, progress=progress
        )

    def close(self) -> None:
        """Gives the connection back; the graph itself goes on running."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
