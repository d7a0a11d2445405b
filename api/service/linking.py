"""Links: what texts may mean is proposed and kept, for somebody to decide."""

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from api.linking.building import change_builds
from api.service.answers.links import LinkList, LinkShown, LinksKept, OfferedTerm
from api.service.ground import Ground
from api.service.proposing_behind import ProposingBehind
from graph.links import PROPOSED, DecidedLink
from graph.writing import now
from ontology.links import CONFIRMING, Link, LinkDecision

if TYPE_CHECKING:
    from api.linking.texts import TextAsked, TextsAsked

Progress = Callable[[int, int, str], None]
"""Told how many texts are done, of how many, and `linking`."""

PROGRAMMES = "program tanpa kompetensi"
"""What the links of programmes that build nothing are said to come from."""

AT_ONCE = 1_000
"""Texts that are ranked and kept together: no more is lost when a long list is interrupted."""


def silent(_done: int, _of: int, _what: str) -> None:
    """Tells nobody."""


class LinkingQuestions(Ground):
    """Proposing links, and what was proposed."""

    def propose(self, asked: "TextsAsked", progress: Progress = silent) -> LinksKept:
        """Keeps for each text the terms that it may mean; what was proposed before stays as it is.

        Raises:
            ModelUnavailable: the sentence model cannot be opened.
        """
        new = self._new(asked.texts)
        counts: Counter[str] = Counter()
        for start in range(0, len(new), AT_ONCE):
            links = self._proposed(asked, new[start : start + AT_ONCE], progress, start, len(new))
            self.graph.keep_links(links)
            counts.update(link.sureness for link in links)
        return LinksKept(
            file=asked.file,
            digest=asked.digest,
            texts=len(asked.texts),
            new=len(new),
            known=len(asked.texts) - len(new),
            sure=counts["sure"],
            look=counts["look"],
            none=counts["none"],
        )

    def propose_programmes(self, progress: Progress = silent) -> LinksKept:
        """Keeps for each programme that builds nothing the competency and the levels that it may build.

        Where that was confirmed already, and a later catalogue that says nothing about it took it away, it is written
        again.

        Raises:
            ModelUnavailable: the sentence model cannot be opened.
        """
        from api.linking.texts import TextAsked, TextsAsked
        from matching.meaning import Written

        renewed = self._renewed()
        programmes = [each for each in self.graph.programmes() if not each.builds]
        texts = tuple(
            TextAsked(text=each.name, written=Written.TITLE, row=row, programme=each)
            for row, each in enumerate(programmes, start=1)
        )
        named = "\n".join(f"{each.code}\t{each.name}" for each in programmes)
        digest = hashlib.sha256(named.encode()).hexdigest()
        return replace(self.propose(TextsAsked(file=PROGRAMMES, digest=digest, texts=texts), progress), renewed=renewed)

    def links(
        self,
        *,
        state: str | None = None,
        sureness: str | None = None,
        file: str | None = None,
        skip: int = 0,
        limit: int = 20,
    ) -> LinkList:
        """Proposed links in the order in which they were made, and how far the review of this kind of them is.

        Args:
            state: `proposed`, or the verdict that holds.
            sureness: `sure`, `look` or `none`.
            file: the digest of a file.
            skip: how many are left out at the beginning.
            limit: how many at most.
        """
        counts = self.graph.link_counts()
        fitting = [each for each in counts if sureness in {None, each.sureness} and file in {None, each.digest}]
        found = self.graph.links(state=state, sureness=sureness, file=file, skip=skip, limit=limit)
        return LinkList(
            links=tuple(map(self.link_shown, found)),
            decided=sum(each.many for each in fitting if each.state != PROPOSED),
            of=sum(each.many for each in fitting),
            counts=counts,
        )

    @cached_property
    def proposing(self) -> ProposingBehind:
        """The list that is being linked behind the pages, or was last."""
        return ProposingBehind()

    @cached_property
    def term_labels(self) -> Mapping[str, str]:
        """What every term is called that a text may mean: competencies by code, then posts by name."""
        from matching.meaning.shipped import shipped_terms

        return {term.id: term.name for term in shipped_terms(self.vocabulary)}

    def link_shown(self, kept: DecidedLink) -> LinkShown:
        """A link as it is offered to a reviewer."""
        link, labels = kept.link, self.term_labels
        none: tuple[None, ...] = (None,) * len(link.proposed_terms)
        terms = zip(link.proposed_terms, link.scores, link.from_levels or none, link.to_levels or none, strict=True)
        return LinkShown(
            link=link,
            state=PROPOSED if kept.standing is None else kept.standing.link_verdict.value,
            offered=tuple(
                OfferedTerm(
                    id=term,
                    label=labels.get(term),
                    score=score,
                    from_level=below,
                    to_level=to,
                    ruled_out=term in kept.ruled_out,
                )
                for term, score, below, to in terms
            ),
            decisions=kept.decisions,
        )

    def _renewed(self) -> int:
        """Lets programmes build again what was confirmed, where they build nothing now; gives how many."""
        bare = {each.code for each in self.graph.programmes() if not each.builds}
        standing = {each.link: each for each in self.graph.agreements(LinkDecision) if each.revoked_at is None}
        lost = [each for each in standing.values() if each.programme in bare and each.link_verdict in CONFIRMING]
        change_builds(self.graph, [(None, each) for each in lost], self.actor)
        return len(lost)

    def _new(self, texts: Sequence["TextAsked"]) -> list["TextAsked"]:
        """The texts that were never proposed, those written alike once."""
        by_id = {each.link: each for each in reversed(texts)}
        known = self.graph.known_links(list(by_id))
        return sorted((each for id, each in by_id.items() if id not in known), key=lambda each: each.row)

    def _proposed(
        self, asked: "TextsAsked", texts: Sequence["TextAsked"], progress: Progress, before: int, of: int
    ) -> list[Link]:
        from api.service.link_proposals import Proposing

        proposing = Proposing(
            meaning=self.meaning.opened(),
            vocabulary=self.vocabulary,
            file=asked.file,
            file_digest=asked.digest,
            at=now(),
            by=self.actor,
        )
        return list(proposing.links(texts, lambda done, _of: progress(before + done, of, "linking")))
