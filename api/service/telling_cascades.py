"""Chains of moves in answers: from rows and codes to people, posts and what units lose."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from api.service.answers.cascade import CascadeChain, CascadeMove, CascadePost, CascadeUndecided
from api.service.ground import Ground
from api.service.moment import Moment
from api.service.terms import ref
from api.service.unit_changes import UnitChanges
from matching.demand import Demand
from matching.explaining import explain
from matching.moving.chains import Chain, End
from matching.moving.openings import UNRECORDED, Openings
from matching.shares import percent
from ontology.findings import Match, TermRef

UNDECIDED_SHOWN = 3
"""How many people of whom something is not known are told by name for each post."""

ENDS: Mapping[End, str] = {
    End.DEPTH: "Sesudah itu {} ditinggalkan; siapa penggantinya tidak dilihat lagi pada kedalaman ini.",
    End.CLOSED: "Yang terakhir pindah tidak meninggalkan jabatan yang harus diisi.",
    End.UNFILLED: "{} tetap kosong: tidak ada lagi pegawai yang memenuhi syarat dan sudah dinilai lengkap.",
    End.OUTSIDE: "Jabatan yang ditinggalkan terakhir belum berstandar di sini, sehingga tidak dapat dibandingkan.",
}
"""Why a chain goes no further."""


class TellingCascades:
    """Tells the chains that one move sets off."""

    def __init__(
        self,
        ground: Ground,
        moment: Moment,
        openings: Openings,
        changes: UnitChanges,
        *,
        begins: tuple[int, str | None],
    ) -> None:
        """`begins`: the row of the person whose move begins the chains, and the unit that they go to."""
        self._ground, self._moment, self._openings = ground, moment, openings
        self._changes, self._begins = changes, begins
        self._view, self._tree = ground.view(moment), ground.tree(moment)

    def people(self, ids: Sequence[str]) -> tuple[TermRef, ...]:
        """People by their names as they were known."""
        names = self._ground.graph.people(ids, self._moment.known_at)
        return tuple(names[each] for each in ids if each in names)

    def move(self, row: int, demand: Demand, place: int | None = None) -> CascadeMove:
        """Somebody (a row) who takes a post; `place` among those who can fill it, from 0."""
        match = self._match(row, demand)
        return CascadeMove(
            person=match.person,
            leaves=self._posts.get(self._code("jabatan", row) or ""),
            unit_left=self._tree.ref(self._code("units", row)),
            takes=match.jabatan,
            unit_taken=self._tree.ref(demand.jabatan.unit),
            verdict=match.verdict,
            eligible_from=match.eligible_from,
            eligible_until=match.eligible_until,
            score=match.score,
            jpm=match.jpm,
            place=None if place is None else place + 1,
        )

    def sentence(self, move: CascadeMove, left: str | None) -> str:
        """What the first move leaves to be filled."""
        who = move.person.label
        if left is None:
            return f"{who} tidak meninggalkan jabatan yang harus diisi."
        if left not in self._openings.demands:
            return f"Jabatan yang ditinggalkan {who} belum berstandar di sini, sehingga calonnya tidak dapat dicari."
        return f"{who} meninggalkan {self._openings.demands[left].jabatan.name}."

    def chain(self, first: str, chain: Chain) -> CascadeChain:
        """A chain that begins by filling the post `first`."""
        taken = [first, *(str(filler.leaves) for filler in chain.fills[:-1])] if chain.fills else []
        demands = [self._openings.demands[code] for code in taken]
        moved = [self._begins, *((each.person, to.jabatan.unit) for each, to in zip(chain.fills, demands, strict=True))]
        last = (chain.fills[-1].leaves if chain.fills else first) or UNRECORDED
        left_open = self._openings.demands[last].jabatan.name if last in self._openings.demands else ""
        units = dict.fromkeys(filter(None, (self._code("units", row) for row, _ in moved)))
        return CascadeChain(
            moves=tuple(
                self.move(each.person, demand, place)
                for each, demand, place in zip(chain.fills, demands, chain.places, strict=True)
            ),
            cost=percent(chain.cost),
            ends=chain.end.value,
            left_open=ref(self._openings.demands[last].jabatan) if left_open else None,
            sentence=ENDS[chain.end].format(left_open),
            units=tuple(found for unit in units if (found := self._changes.of(unit, moved)) is not None),
        )

    def posts(self, first: str, chains: Sequence[Chain]) -> tuple[CascadePost, ...]:
        """Every post that these chains fill, or could not fill, in the order in which they are met."""
        met = dict.fromkeys([first] if chains else [])
        for chain in chains:
            looked_at = chain.fills if chain.end is End.UNFILLED else chain.fills[:-1]
            met |= dict.fromkeys(str(filler.leaves) for filler in looked_at)
        return tuple(self._post(code) for code in met if code in self._openings.demands)

    def _post(self, code: str) -> CascadePost:
        demand, opening = self._openings.demands[code], self._openings.at(code)
        matches = [self._match(row, demand) for row in opening.undecided[:UNDECIDED_SHOWN].tolist()]
        return CascadePost(
            jabatan=ref(demand.jabatan),
            unit=self._tree.ref(demand.jabatan.unit),
            eligible=len(opening.fillers),
            undecided=len(opening.undecided),
            undecided_people=tuple(
                CascadeUndecided(person=match.person, verdict=match.verdict, score=match.score, unknown=match.unknown)
                for match in matches
            ),
        )

    def _match(self, row: int, demand: Demand) -> Match:
        found = explain(self._openings.talent, demand, [row], self._moment.as_of)
        return self._ground.filling.filled(found, self._moment.known_at)[0]

    def _code(self, kind: str, row: int) -> str | None:
        """The code of the `jabatan` or the `units` of the post that somebody holds."""
        place = int(self._view.of_current_post("unit" if kind == "units" else kind)[row])
        return getattr(self._view.people.codebook, kind)[place] if place >= 0 else None

    @cached_property
    def _posts(self) -> Mapping[str, TermRef]:
        return {post.code: ref(post) for post in self._ground.graph.every_jabatan(self._moment.known_at)}
