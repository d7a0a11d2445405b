"""What the talent committee decides: boxes, critical and target posts, measures of the agency; and taking it back."""

import hashlib
from collections.abc import Collection, Mapping
from datetime import date

from api.service.answers.pool import TalentDecisions
from api.service.naming import named
from api.service.talent_mapping import TalentMapping
from graph.writing import now
from matching.pool.boxes import NO_BOX
from matching.pool.measures import TalentMeasures
from ontology.errors import InvalidInput
from ontology.talent import TalentDecision, TalentMatter

MARKS = frozenset({TalentMatter.CRITICAL, TalentMatter.TARGET})
"""What a post can be marked as."""


class TalentDeciding(TalentMapping):
    """Decisions of people, each with a reason. They count at once; taken back, the one before holds again."""

    def decide_box(
        self, person: str, box: int, *, reason: str, by: str | None = None, from_: date | None = None
    ) -> TalentDecision:
        """Puts a person into another box than the computed one, or confirms the computed one.

        Args:
            person: id, identity number or unambiguous name.
            box: 1 to 9.
            reason: why; kept with the decision.
            by: who decides; whoever runs the service, if left out.
            from_: from which day on it holds; today if left out.

        Raises:
            UnknownTerm: no such person.
            InvalidInput: no such box, no reason, or the person is not rated: what is missing must be found out first.
        """
        if not 1 <= box <= 9:
            raise InvalidInput(f"Kotak bernomor 1 sampai 9, bukan {box}.", f"Boxes are 1 to 9, not {box}.")
        moment, who = self.moment(from_, None), named(self.graph, "Person", person)
        view = self.view(moment)
        row, units = view.people.row_of(who.id), view.of_current_post("unit")
        unit = view.people.codebook.units[int(units[row])] if units[row] >= 0 else None
        talent = self.mapped(moment, self.agency(moment, unit), None).talent
        if talent.box[row] == NO_BOX:
            raise InvalidInput(
                f"{who.label} belum dinilai; lengkapi dahulu penilaian dan predikatnya, baru kotaknya diputuskan.",
                f"{who.label} is not rated; complete assessments and predicates before a box is decided.",
            )
        return self._talent_decision(
            TalentMatter.BOX, who.id, reason, by, moment.as_of, decided=box, computed=int(talent.box[row])
        )

    def mark_jabatan(
        self, jabatan: str, matter: TalentMatter, *, reason: str, by: str | None = None, from_: date | None = None
    ) -> TalentDecision:
        """Marks a jabatan as critical or as a target.

        Raises:
            UnknownTerm: no such jabatan.
            InvalidInput: no reason, or it is marked so already.
        """
        post, as_of = named(self.graph, "Jabatan", jabatan), from_ or self.today()
        matter = TalentMatter(matter)
        if matter not in MARKS:
            raise InvalidInput("Jabatan ditandai kritikal atau target.", "A jabatan is marked as critical or target.")
        held = (each for each in self.graph.talent_decisions() if each.held(as_of))
        if any(each.matter is matter and each.about == post.code for each in held):
            raise InvalidInput(f"{post.label} sudah ditandai demikian.", f"{post.label} is marked so already.")
        return self._talent_decision(matter, post.code, reason, by, as_of)

    def set_measures(
        self,
        measures: Mapping[str, int],
        *,
        reason: str,
        instansi: str | None = None,
        by: str | None = None,
        from_: date | None = None,
    ) -> TalentDecisions:
        """Sets measures of an agency from a day on; those before stay on record.

        Raises:
            InvalidInput: no reason, no such agency, or the measures make no sense together with those that hold.
        """
        moment = self.moment(from_, None)
        agencies = [each for each in self.graph.instansi(moment.known_at) if instansi in (None, each.code)]
        if instansi is not None and not agencies:
            raise InvalidInput(f"Instansi “{instansi}” tidak dikenal.", f"The agency “{instansi}” is not known.")
        agency = agencies[0] if len(agencies) == 1 else self.agency(moment)
        held = {
            each.measure or "": each.decided or 0
            for each in self.decisions_held(moment, None)
            if each.matter is TalentMatter.MEASURE and each.about == agency.code
        }
        TalentMeasures.of(moment.rules_in_force, held | dict(measures))
        return TalentDecisions(
            decisions=tuple(
                self._talent_decision(
                    TalentMatter.MEASURE, agency.code, reason, by, moment.as_of, measure=measure, decided=value
                )
                for measure, value in measures.items()
            )
        )

    def talent_decisions(self, about: str | None = None) -> TalentDecisions:
        """Every decision ever made, newest first; only those about a person, jabatan or agency, if one is named."""
        kept = self.graph.talent_decisions()
        return TalentDecisions(decisions=tuple(each for each in reversed(kept) if about in (None, each.about)))

    def labels_of(self, about: Collection[str]) -> dict[str, str]:
        """The names of people, jabatan and agencies that decisions are about, as far as they are known now."""
        known = self.graph.known_at()
        posts = {each.code: each.name for each in self.graph.every_jabatan(known) if each.code in about}
        agencies = {each.code: each.name for each in self.graph.instansi(known) if each.code in about}
        people = {id: each.label for id, each in self.graph.people(list(about), known).items()}
        return agencies | posts | people

    def undo_talent_decision(self, decision: str, *, by: str | None = None) -> TalentDecision:
        """Takes a decision back; it stays on record, and the one before it holds again.

        Raises:
            UnknownTerm: there is no such decision.
        """
        return self.graph.revoke(TalentDecision, decision, at=now(), by=by or self.actor)

    def _talent_decision(
        self,
        matter: TalentMatter,
        about: str,
        reason: str,
        by: str | None,
        from_: date,
        *,
        measure: str | None = None,
        decided: int | None = None,
        computed: int | None = None,
    ) -> TalentDecision:
        said, at = " ".join(reason.split()), now()
        if not said:
            raise InvalidInput("Sebutkan alasan putusannya.", "Say why it is decided so.")
        stamp = f"{matter}|{about}|{measure}|{decided}|{at.isoformat()}"
        made = TalentDecision(
            id="t" + hashlib.sha256(stamp.encode()).hexdigest()[:15],
            matter=matter,
            about=about,
            measure=measure,
            decided=decided,
            computed=computed,
            grounds=said,
            valid_from=from_,
            decided_at=at,
            decided_by=by or self.actor,
        )
        self.graph.agree(TalentDecision, [made])
        return made
