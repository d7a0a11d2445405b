"""Nobody holds two definitive posts at once; acting (Plt., Plh.) beside a post is right."""

from collections import defaultdict
from typing import NamedTuple

from graph.intake.delivery import Delivery
from graph.intake.reading.drafts import Draft
from ontology.facts import Placement

DEFINITIVE = "definitif"


class _Post(NamedTuple):
    """A definitive post held by somebody."""

    placement: Placement
    draft: Draft | None
    """`None`: on record already."""


def check_tenure(delivery: Delivery) -> None:
    """Definitive posts of one person against each other, and against those on record that are not sent again.

    A post without an end lasts until the next one begins, so only a written end can overlap, or an equal beginning.
    """
    posts: defaultdict[str, list[_Post]] = defaultdict(list)
    for placement, draft in delivery.drafts(Placement):
        if placement.kind == DEFINITIVE:
            posts[placement.person].append(_Post(placement, draft))
    _add_recorded(delivery, posts)
    for held in posts.values():
        held.sort(key=lambda post: post.placement.valid_from)
        last = held[0]
        for post in held[1:]:
            if _overlap(last.placement, post.placement) and post.placement != last.placement:
                _say(last, post)
            ends, next_ends = last.placement.valid_until, post.placement.valid_until
            if ends is None or ends <= post.placement.valid_from or next_ends is None or next_ends > ends:
                last = post


def _add_recorded(delivery: Delivery, posts: defaultdict[str, list[_Post]]) -> None:
    """Adds what is on record of the same people; what is sent again under the same key is corrected by that."""
    sent = {
        (person, post.placement.valid_from, post.placement.jabatan_name) for person in posts for post in posts[person]
    }
    for placement in delivery.known.posts([person for person in posts if person in delivery.known.persons]):
        if (placement.person, placement.valid_from, placement.jabatan_name) not in sent:
            posts[placement.person].append(_Post(placement, None))


def _overlap(one: Placement, later: Placement) -> bool:
    ends = one.valid_until
    return (ends is not None and ends > later.valid_from) or later.valid_from == one.valid_from


def _say(earlier: _Post, later: _Post) -> None:
    """Names the later row; where the other post is only on record it is a question, since either may be wrong."""
    told, other = (later, earlier) if later.draft is not None else (earlier, later)
    if told.draft is None:
        return
    source, row = told.draft.source, told.draft.row
    begins = told.placement.valid_from.isoformat()
    place = source.place(row, "valid_from")
    if other.draft is None:
        days = f"{other.placement.valid_from.isoformat()} – {other.placement.valid_until or '…'}"
        shown = f"{other.placement.jabatan_name}, {days}"
        source.remarks.add("masa.tumpang_tindih_tersimpan", place, begins, other=shown)
    else:
        source.remarks.add(
            "masa.tumpang_tindih", place, begins, other=other.draft.source.named(other.draft.row, source)
        )
        other.draft.source.remarks.doubt(other.draft.source.place(other.draft.row), "masa.tumpang_tindih")
