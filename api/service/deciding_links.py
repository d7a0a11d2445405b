"""Deciding on proposed links: accepted, rejected, changed, or nothing fits; and taking that back."""

import hashlib
from collections.abc import Sequence

from api.linking.building import change_builds
from api.service.answers.links import LinkShown, OfferedTerm, SureAccepted
from api.service.linking import LinkingQuestions
from graph.links import PROPOSED, DecidedLink
from graph.writing import now
from matching.meaning import Sureness
from ontology.errors import InvalidInput, UnknownTerm
from ontology.links import LinkDecision, LinkVerdict
from ontology.names import folded

ALL = 1_000_000
"""More links than anybody keeps."""
HIGHEST = 5
"""The highest level of a competency."""


class LinkDecisions(LinkingQuestions):
    """What people say about proposed links. It counts at once."""

    def decide_link(
        self,
        link: str,
        verdict: LinkVerdict,
        term: str | None = None,
        *,
        from_level: float | None = None,
        to_level: float | None = None,
        by: str | None = None,
    ) -> LinkShown:
        """Decides on a proposed link. What is confirmed is an example of its term from now on.

        The link of a programme that is confirmed lets the programme build the competency, through the door for facts.

        Args:
            link: the id of the link.
            verdict: what is decided.
            term: the term that the text means, or does not mean: its code, its name, or both as `Name (CODE)`; the
                first that is still offered, if left out.
            from_level: for a programme, the level from which it leads; as proposed, if left out.
            to_level: for a programme, the level to which it leads.
            by: who decides; whoever runs the service, if left out.

        Raises:
            UnknownTerm: there is no such link, or no such term in the dictionary.
            InvalidInput: the term or the levels do not go with the verdict.
        """
        kept = self.graph.link(link)
        decision = self._decision(kept, LinkVerdict(verdict), term, from_level, to_level, by or self.actor)
        self._take_effect([(kept, decision)])
        return self.link_shown(self.graph.link(link))

    def undo_link(self, link: str, by: str | None = None) -> LinkShown:
        """Takes the decision back that holds about a link; the one before it holds again, if there is one.

        Raises:
            UnknownTerm: there is no such link.
            InvalidInput: nothing holds about it.
        """
        kept = self.graph.link(link)
        if kept.standing is None:
            raise InvalidInput(
                f"Belum ada putusan tentang “{kept.link.text}” yang dapat diurungkan.",
                f"Nothing was decided about “{kept.link.text}” that could be undone.",
            )
        who = by or self.actor
        rest = [each for each in kept.decisions if each.revoked_at is None][1:]
        change_builds(self.graph, [(kept.standing, rest[0] if rest else None)], who)
        self.graph.revoke(LinkDecision, kept.standing.id, at=now(), by=who)
        return self.link_shown(self.graph.link(link))

    def accept_sure(self, by: str, file: str | None = None) -> SureAccepted:
        """Accepts every sure proposal that waits, in somebody's name; of one file, if its digest is given.

        Raises:
            InvalidInput: nobody is named.
        """
        if not (name := " ".join(by.split())):
            raise InvalidInput(
                "Sebutkan nama Anda: yang diterima sekaligus dicatat atas nama itu.",
                "Say your name: what is accepted at once is recorded under it.",
            )
        waiting = self.graph.links(state=PROPOSED, sureness=Sureness.SURE, file=file, limit=ALL)
        known = [each for each in waiting if self._first(each) is not None]
        self._take_effect(
            [(each, self._decision(each, LinkVerdict.ACCEPTED, None, None, None, name)) for each in known]
        )
        return SureAccepted(accepted=len(known), by=name)

    def _take_effect(self, decided: Sequence[tuple[DecidedLink, LinkDecision]]) -> None:
        """Facts first: a decision that stands for a fact that is not there would be worse than the reverse."""
        if decided:
            change_builds(self.graph, [(kept.standing, new) for kept, new in decided], decided[0][1].decided_by)
            self.graph.agree(LinkDecision, [new for _, new in decided])

    def _decision(
        self,
        kept: DecidedLink,
        verdict: LinkVerdict,
        term: str | None,
        from_level: float | None,
        to_level: float | None,
        by: str,
    ) -> LinkDecision:
        first = self._first(kept)
        offered = self._chosen(kept, verdict, term, first)
        if verdict == LinkVerdict.ACCEPTED and first is not None and offered and offered.id != first.id:
            verdict = LinkVerdict.CHANGED
        builds = kept.link.programme is not None and verdict in {LinkVerdict.ACCEPTED, LinkVerdict.CHANGED}
        levels = _levels(offered, from_level, to_level) if builds else (None, None)
        at = now()
        named = "\n".join((kept.link.id, verdict, offered.id if offered else "", at.isoformat()))
        return LinkDecision(
            id="d" + hashlib.sha256(named.encode()).hexdigest()[:15],
            link=kept.link.id,
            text=kept.link.text,
            link_verdict=verdict,
            term=offered.id if offered else None,
            programme=kept.link.programme,
            from_level=levels[0],
            to_level=levels[1],
            decided_at=at,
            decided_by=by,
        )

    def _first(self, kept: DecidedLink) -> OfferedTerm | None:
        """The best term that is still offered: not ruled out, and known to the dictionary."""
        return next((each for each in self.link_shown(kept).offered if not each.ruled_out and each.label), None)

    def _chosen(
        self, kept: DecidedLink, verdict: LinkVerdict, term: str | None, first: OfferedTerm | None
    ) -> OfferedTerm | None:
        if verdict == LinkVerdict.NOTHING_FITS:
            if term is not None:
                raise InvalidInput(
                    "“Tidak ada yang cocok” tidak menyebut istilah.", "“Nothing fits” does not name a term."
                )
            return None
        if term is None:
            if first is None or verdict == LinkVerdict.CHANGED:
                raise InvalidInput(
                    f"Sebutkan istilah yang dimaksud “{kept.link.text}”, atau putuskan bahwa tidak ada yang cocok.",
                    f"Name the term that “{kept.link.text}” means, or decide that nothing fits.",
                )
            return first
        offered = self.link_shown(kept).offered
        if verdict == LinkVerdict.REJECTED and (gone := next((each for each in offered if each.id == term), None)):
            return gone
        named = self._named(term, competencies_only=kept.link.programme is not None)
        known = next((each for each in offered if each.id == named), None)
        return known or OfferedTerm(id=named, label=self.term_labels[named], score=0, ruled_out=False)

    def _named(self, term: str, *, competencies_only: bool) -> str:
        """The id of a term named by its code, its name, or `Name (CODE)`."""
        codes = {each.code for each in self.vocabulary.competencies}
        terms = {id: name for id, name in self.term_labels.items() if id in codes or not competencies_only}
        wanted = folded(term)
        for id, name in terms.items():
            if wanted in {folded(id), folded(name), folded(f"{name} ({id})")}:
                return id
        near = tuple(f"{name} ({id})" for id, name in terms.items() if wanted and wanted in folded(name))[:5]
        raise UnknownTerm("istilah", term, near)


def _levels(offered: OfferedTerm | None, from_level: float | None, to_level: float | None) -> tuple[float, float]:
    to = to_level if to_level is not None else offered.to_level if offered else None
    below = from_level if from_level is not None else offered.from_level if offered and to_level is None else None
    if to is not None and below is None:
        below = max(to - 1, 0)
    if to is None or below is None or not 0 <= below < to <= HIGHEST:
        raise InvalidInput(
            f"Sebutkan dari level berapa ke level berapa program itu membawa, 0 sampai {HIGHEST}, naik.",
            f"Say from which level to which the programme leads, 0 to {HIGHEST}, upwards.",
        )
    return below, to
