"""What people decided binds: no text is proposed to mean what somebody said that it does not mean."""

from collections.abc import Mapping
from dataclasses import replace

from api.linking.answers import Link, Proposed
from graph.links import Settled
from matching.meaning import Sureness
from ontology.links import link_id


def bound(link: Link, text: str, settled: Settled, labels: Mapping[str, str]) -> Link:
    """A proposal as decisions about the very same text leave it.

    A confirmed term comes first and is sure; where nothing fits, nothing is proposed; terms that were ruled out are
    left out, and if the first one was, somebody should look.
    """
    named = link_id(text)
    if named in settled.nothing:
        return replace(link, confidence=0.0, sureness=Sureness.NONE, ranked=())
    if (term := settled.confirmed.get(named)) is not None:
        known = next((each for each in link.ranked if each.id == term), None)
        first = known or Proposed(id=term, label=labels.get(term, term), score=1.0, meaning=0.0, written=0.0)
        others = tuple(each for each in link.ranked if each.id != term)
        return replace(link, confidence=1.0, sureness=Sureness.SURE, ranked=(replace(first, score=1.0), *others))
    if not (ruled_out := settled.ruled_out.get(named)):
        return link
    rest = tuple(each for each in link.ranked if each.id not in ruled_out)
    if rest[:1] == link.ranked[:1]:
        return replace(link, ranked=rest)
    return replace(link, confidence=0.0, sureness=Sureness.LOOK if rest else Sureness.NONE, ranked=rest)
