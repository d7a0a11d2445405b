"""One step of a route as the criteria see it: a copy of the person with the posts of the earlier steps, on its day."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from matching.demand import Demand
from matching.development.becoming.copies import SUPPOSED, Supposed, appointed
from matching.development.becoming.deeds import Deed
from matching.development.becoming.situation import Situation
from matching.development.catalogue import Catalogue
from matching.gates import gates
from matching.people import People
from ontology.development import StepKind
from ontology.facts import Jabatan
from ontology.findings import Gate


@dataclass(frozen=True, kw_only=True)
class Copy:
    """The person of a question, to be changed and asked about."""

    people: People
    """Of one person only."""
    catalogue: Catalogue
    as_of: date

    def gates(
        self, demand: Demand, day: int, held: Iterable[tuple[int, Jabatan]], more: Iterable[Supposed]
    ) -> tuple[Gate, ...]:
        """What every condition says on the day of an appointment.

        Args:
            demand: the jabatan appointed to.
            day: of the appointment.
            held: days and jabatan of the appointments before it.
            more: other records that are there by then.
        """
        situation = Situation.of(self.people, demand, self.catalogue, self.as_of)
        records = (*(appointed(self.people, post, on) for on, post in held), *more)
        steps = Deed(kind=StepKind.MENUNGGU, sentence="", records=records)
        asked = situation.ask((steps,), day)
        found = gates(asked.view, asked.demand, asked.judged, asked.verdicts, 0)
        return tuple(
            replace(gate, evidence=tuple(each for each in gate.evidence if each.record != SUPPOSED)) for gate in found
        )
