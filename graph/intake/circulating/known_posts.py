"""Posts on record, found by the code or the name that a list gives them."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from graph.intake.circulating.entries import Record
from graph.intake.known import KnownCodes
from graph.intake.remarks import NearName
from graph.intake.values.near_words import SHOWN
from ontology.facts import Jabatan
from ontology.names import folded

if TYPE_CHECKING:
    from ontology.reconciling import KnownNames

_OF_EACH = 2


class KnownPosts:
    """The posts on record. A name that several posts share is decided by the unit, or not at all."""

    def __init__(self, known: KnownCodes) -> None:
        self._units = {unit.code: folded(unit.name) for unit in known.every_unit}
        self._by_code = {folded(post.code): post for post in known.every_jabatan}
        self._posts = known.every_jabatan
        self._by_name: defaultdict[str, list[Jabatan]] = defaultdict(list)
        for post in known.every_jabatan:
            self._by_name[folded(post.name)].append(post)

    def near(self, names: Iterable[str]) -> tuple[NearName, ...]:
        """The posts that come near to names of which none is on record; one post or two for each, three in all."""
        found: dict[str, NearName] = {}
        for name in names:
            for near in self._named.near(name, _OF_EACH):
                code = self._by_name[folded(near.name)][0].code
                found.setdefault(code, NearName(value=code, name=near.name, why=f"Untuk “{name}”: {near.why}"))
        return tuple(found.values())[:SHOWN]

    @cached_property
    def _named(self) -> "KnownNames":
        from ontology.reconciling import KnownNames

        return KnownNames("jabatan", (post.name for post in self._posts))

    def find(self, record: Record) -> Jabatan | None:
        """The post that a record is about, `None` where it is not on record or there are several it can be."""
        if (code := record.text("jabatan.kode")) and (found := self._by_code.get(folded(code))):
            return found
        posts = self._by_name.get(folded(record.text("jabatan.nama") or ""), [])
        if len(posts) > 1:
            unit = folded(record.text("unit.nama") or "")
            posts = [post for post in posts if post.unit and self._units.get(post.unit) == unit]
        return posts[0] if len(posts) == 1 else None
