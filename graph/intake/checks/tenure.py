"""Nobody holds two definitive posts at once; acting (Plt., Plh.) beside a post is right."""

from collections import defaultdict

from graph.intake.delivery import Delivery
from graph.intake.reading.drafts import Draft
from ontology.facts import Placement

DEFINITIVE = "definitif"


def check_tenure(delivery: Delivery) -> None:
    """Definitive posts of one person against each other.

    A post without an end lasts until the next one begins, so only a written end can overlap, or an equal beginning.
    """
    posts: defaultdict[str, list[tuple[Placement, Draft]]] = defaultdict(list)
    for placement, draft in delivery.drafts(Placement):
        if placement.kind == DEFINITIVE:
            posts[placement.person].append((placement, draft))
    for held in posts.values():
        held.sort(key=lambda post: post[0].valid_from)
        last, last_draft = held[0]
        for placement, draft in held[1:]:
            ends = last.valid_until
            runs_on = ends is not None and ends > placement.valid_from
            if placement != last and (runs_on or placement.valid_from == last.valid_from):
                place = draft.source.place(draft.row, "valid_from")
                other = last_draft.source.named(last_draft.row, draft.source)
                draft.source.remarks.add("masa.tumpang_tindih", place, placement.valid_from.isoformat(), other=other)
                last_draft.source.remarks.doubt(last_draft.source.place(last_draft.row), "masa.tumpang_tindih")
            if ends is None or not runs_on or placement.valid_until is None or placement.valid_until > ends:
                last, last_draft = placement, draft
