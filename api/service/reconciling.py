"""Reconciling: which known names cells mean, those that were sent along or those that the graph holds."""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property

from api.reconciling import Cell, Known, NameLists, Progress, reconcile
from api.service.answers.reconciling import Reconciliation
from api.service.ground import Ground
from api.service.recent import Recent
from ontology.agreements import AgencyWord

_KEPT = 2
"""So many moments whose names stay read: to read those of thousands of posts takes a second."""


class ReconcilingQuestions(Ground):
    """What people write, and the names that they mean."""

    def reconcile(
        self,
        cells: Sequence[Cell],
        known: Known | None = None,
        *,
        progress: Progress = lambda _done, _of, _what: None,
        known_at: datetime | None = None,
    ) -> Reconciliation:
        """What each cell means, in the order of the cells; nothing is written.

        Args:
            cells: what is sought.
            known: the names that may be meant; those of jabatan, units, agencies, programmes and competencies in the
                graph, if left out.
            progress: told how far that is.
            known_at: the names of the graph as they were known at this moment.
        """
        from api.reconciling.of_graph import as_in_graph  # reads how names are written, which a start need not wait for

        words = self.graph.words_held()
        if known is not None:
            return Reconciliation(known_at=None, cells=reconcile(cells, NameLists(known, words), progress))
        moment = self.graph.known_at(known_at)
        lists = self._names_of_graph.get((moment, words), lambda: NameLists(self._names(moment), words))
        called = [as_in_graph(cell) for cell in cells]
        return Reconciliation(known_at=moment, cells=reconcile(called, lists, progress))

    @cached_property
    def _names_of_graph(self) -> Recent[tuple[datetime, tuple[AgencyWord, ...]], NameLists]:
        return Recent(_KEPT)

    def _names(self, known_at: datetime) -> Known:
        return {
            "jabatan": [each.name for each in self.graph.every_jabatan(known_at)],
            "unit": [each.name for each in self.graph.units(known_at)],
            "instansi": [each.name for each in self.graph.instansi(known_at)],
            "program": [each.name for each in self.graph.programmes(known_at)],
            "kompetensi": [each.label_id for each in self.vocabulary.competencies],
        }
