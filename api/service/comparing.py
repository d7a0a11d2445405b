"""Several people side by side before a jabatan: what differs comes first."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

import numpy as np

from api.service.answers.successors import ComparedRow, SuccessorsCompared
from api.service.naming import named
from api.service.successors import SuccessorQuestions
from api.service.telling_boxes import PERFORMANCE_GRADES, POTENTIAL_GRADES, axis_told, components_told
from api.service.terms import ref
from matching.calendar import as_date
from matching.wording import written_date, written_number
from ontology.errors import InvalidInput
from ontology.findings import Match

FEWEST, MOST = 2, 5
VERDICTS = {
    "LAYAK": "Layak",
    "BELUM_LAYAK": "Belum layak",
    "TIDAK_LAYAK": "Tidak layak",
    "TIDAK_DAPAT_DIPUTUSKAN": "Belum dapat diputuskan",
}

Line = tuple[str, str, list[str | None]]
"""The group, the label and the values of one row."""


class ComparingQuestions(SuccessorQuestions):
    """Comparisons for a committee."""

    def compare_successors(
        self,
        jabatan: str,
        people: Sequence[str],
        *,
        as_of: date | None = None,
        known_at: datetime | None = None,
    ) -> SuccessorsCompared:
        """Two to five people side by side: talent, conditions, and every requirement.

        Raises:
            UnknownTerm: no such jabatan or person.
            MissingStandard: the jabatan has no standard on the day.
            InvalidInput: fewer than two or more than five different people.
        """
        moment, post = self.moment(as_of, known_at), named(self.graph, "Jabatan", jabatan)
        who = list(dict.fromkeys(named(self.graph, "Person", each) for each in people))
        if not FEWEST <= len(who) <= MOST:
            raise InvalidInput(
                f"Bandingkan {FEWEST} sampai {MOST} pegawai yang berbeda, bukan {len(who)}.",
                f"Compare {FEWEST} to {MOST} different people, not {len(who)}.",
            )
        demand = self.targets.of(post, moment)
        mapped = self.mapped(moment, self.agency(moment, demand.jabatan.unit), known_at)
        found = self.succession_field(demand, moment)
        rows = [mapped.view.people.row_of(each.id) for each in who]
        matches = self._matches_of(demand, np.array(rows, dtype=np.int64), moment)
        talent = mapped.talent
        of_performance = [axis_told(talent.performance, row, PERFORMANCE_GRADES) for row in rows]
        of_potential = [axis_told(talent.potential, row, POTENTIAL_GRADES) for row in rows]
        components = [{each.label: each.points for each in components_told(talent, row)} for row in rows]
        pensions = [as_date(int(found.pension[row])) for row in rows]
        lines: list[Line] = [
            ("Talenta", "Kotak", [str(mapped.box[row]) if mapped.box[row] else None for row in rows]),
            ("Talenta", "Kinerja", [each.points for each in of_performance]),
            ("Talenta", "Potensial", [each.points for each in of_potential]),
            *(("Talenta", label, [each[label] for each in components]) for label in components[0]),
            ("Talenta", "Pensiun", [written_date(day) if day else None for day in pensions]),
            *_of_matches(matches),
        ]
        told = [
            ComparedRow(group=group, label=label, values=tuple(values), differs=len(set(values)) > 1)
            for group, label, values in lines
        ]
        return SuccessorsCompared(
            **moment.stamp,
            jabatan=ref(demand.jabatan),
            people=tuple(match.person for match in matches),
            rows=tuple(sorted(told, key=lambda row: not row.differs)),
        )


def _of_matches(matches: Sequence[Match]) -> Iterator[Line]:
    """The verdict, the percentage, every condition and every requirement."""
    yield "Syarat", "Putusan", [VERDICTS[match.verdict] for match in matches]
    yield (
        "Syarat",
        "Layak mulai",
        [written_date(each.eligible_from) if each.eligible_from else None for each in matches],
    )
    yield "Kompetensi", "JPM", [match.jpm.official for match in matches]
    yield "Kompetensi", "JPM per kompetensi", [match.jpm.item_capped for match in matches]
    for rule in dict.fromkeys((gate.rule, gate.label) for match in matches for gate in match.gates):
        found = [{gate.rule: gate.found for gate in match.gates}.get(rule[0]) for match in matches]
        yield "Syarat", rule[1], found
    for place, reason in enumerate(matches[0].reasons):
        label = f"{reason.requirement.label} (standar {written_number(reason.standard)})"
        levels = [match.reasons[place].attained for match in matches]
        yield "Kompetensi", label, [None if level is None else written_number(level) for level in levels]
