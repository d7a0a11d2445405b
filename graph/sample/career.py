"""One invented civil servant and the posts held, as the years write them."""

from dataclasses import dataclass, field
from datetime import date

from ontology.facts import Jabatan
from ontology.terms import StaffKind


@dataclass(slots=True, kw_only=True)
class Stint:
    """A post held from a day on, until a day that is excluded."""

    post: Jabatan
    since: date
    until: date | None = None
    kind: str = "definitif"


@dataclass(slots=True, kw_only=True)
class Study:
    """A degree taken."""

    level: str
    order: int
    """Height among the levels of education."""
    field: str | None
    institution: str
    day: date


@dataclass(slots=True, kw_only=True)
class Career:
    """Everything that happens to one person; lists are in the order of time."""

    number: int
    """A serial number, the only order that people have here."""
    birth: date
    staff: StaffKind
    joined: date
    """First day as a civil servant: the month in the NIP."""
    first_post: Jabatan
    ability: float
    """How far above (or below) the average the person is; standard deviation 1."""
    stays_past_58: bool = False
    """Old enough that only a post with a later retirement age explains that the person still serves."""
    studies: list[Study] = field(default_factory=list)
    ranks: list[tuple[int, date]] = field(default_factory=list)
    """Order of the golongan, and since when."""
    stints: list[Stint] = field(default_factory=list)
    """Definitive posts without a gap."""
    acting: list[Stint] = field(default_factory=list)
    """Posts held in an acting capacity beside the definitive one."""
    served: dict[str, int] = field(default_factory=dict)
    """Days of definitive service by level of post, those in the present post left out."""

    @property
    def post(self) -> Jabatan:
        """The post held now."""
        return self.stints[-1].post

    @property
    def since(self) -> date:
        """Since when the present post is held."""
        return self.stints[-1].since

    @property
    def rank(self) -> int:
        """Order of the present golongan; 0 for staff without one."""
        return self.ranks[-1][0] if self.ranks else 0

    def education(self, day: date) -> int:
        """Order of the highest degree taken by a day."""
        return max((study.order for study in self.studies if study.day <= day), default=0)

    def years_at(self, levels: tuple[str, ...], day: date) -> float:
        """Years of definitive service by a day in posts of any of these levels."""
        days = sum(self.served.get(level, 0) for level in levels)
        if self.post.level in levels:
            days += (day - self.since).days
        return days / 365.25

    def post_on(self, day: date) -> Jabatan:
        """The definitive post held on a day; the first one before that."""
        return next((stint.post for stint in reversed(self.stints) if stint.since <= day), self.stints[0].post)
