"""What is recorded about people."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from graph.ledger import LedgerReads
from graph.records import KEPT
from graph.restoring import KeptFact, evidence_of, fact_of, restored
from ontology.errors import UnknownTerm
from ontology.facts import Person, Placement
from ontology.findings import Evidence, TermRef

KINDS = {kind.__name__: kind for kind in KEPT}


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingTaken:
    """One training that somebody finished."""

    hours: int | None
    """Jam pelajaran (JP); `None` where nobody recorded them."""
    certificate: str | None


class PeopleReads(LedgerReads):
    """Questions about people, who are named by their ids."""

    def person(self, person: str, known_at: datetime | None = None) -> Person:
        """The person with this id; raises `UnknownTerm` if nobody has it."""
        rows = self._connection.read("people/person", id=person, known_at=self.known_at(known_at))
        if not rows:
            raise UnknownTerm("pegawai", person)
        return restored(Person, rows[0]["person"])

    def records(self, person: str, known_at: datetime | None = None) -> tuple[KeptFact, ...]:
        """Everything on record about a person, by kind, then oldest first; empty for somebody unknown."""
        rows = self._connection.read("people/records", id=person, known_at=self.known_at(known_at))
        return tuple(
            KeptFact(
                fact=fact_of(KINDS[row["kind"]], row["nip"], row["record"], levels=row["levels"]),
                evidence=evidence_of(row["kind"], row["record"], row["source"]),
                valid_from=row["record"].get("valid_from"),
                valid_until=row["record"].get("valid_until"),
            )
            for row in rows
        )

    def people(self, people: Collection[str], known_at: datetime | None = None) -> dict[str, TermRef]:
        """The people with these ids by name; ids of nobody are left out."""
        rows = self._connection.read("people/names", ids=list(people), known_at=self.known_at(known_at))
        return {row["id"]: TermRef(id=row["id"], code=row["id"], label=row["name"]) for row in rows}

    def nips(self, known_at: datetime | None = None) -> frozenset[str]:
        """The identity numbers of everyone on record, so that workbooks may refer to them."""
        rows = self._connection.stream("people/nips", known_at=self.known_at(known_at))
        return frozenset(nip for (nip,) in rows)

    def sexes(self, known_at: datetime | None = None) -> dict[str, str]:
        """By id, the digit of everyone's number that tells the sex: 1 a man, 2 a woman (PerBKN 22/2007).

        For counting groups in reports of fairness, and for nothing else.
        """
        rows = self._connection.stream("people/sexes", known_at=self.known_at(known_at))
        return dict(rows)

    def everyone(self, known_at: datetime | None = None) -> tuple[Person, ...]:
        """Everybody on record, by identity number."""
        rows = self._connection.stream("people/everyone", known_at=self.known_at(known_at))
        return tuple(fact_of(Person, nip, properties) for nip, properties in rows)

    def definitive_posts(self, nips: Collection[str], known_at: datetime | None = None) -> tuple[Placement, ...]:
        """The definitive posts on record of the people with these identity numbers, by number, then oldest first."""
        rows = self._connection.stream("people/definitive_posts", nips=list(nips), known_at=self.known_at(known_at))
        return tuple(fact_of(Placement, nip, properties) for nip, properties in rows)

    def evidence(self, records: Collection[str]) -> dict[str, Evidence]:
        """Where the records with these ids came from."""
        rows = self._connection.read("people/evidence", ids=list(records))
        return {
            row["id"]: Evidence(
                record=row["id"],
                kind=row["kind"],
                date_=row["date"],
                provider=row["provider"],
                source=row["source"],
                recorded_at=row["recorded_at"],
            )
            for row in rows
        }

    def trainings(
        self, people: Collection[str], since: date, until: date, known_at: datetime | None = None
    ) -> dict[str, tuple[TrainingTaken, ...]]:
        """The trainings that each of some people finished between two days (the second is out), by id."""
        rows = self._connection.read(
            "people/trainings", ids=list(people), since=since, until=until, known_at=self.known_at(known_at)
        )
        found = defaultdict[str, list[TrainingTaken]](list)
        for row in rows:
            found[row["id"]].append(TrainingTaken(hours=row["hours"], certificate=row["certificate"]))
        return {person: tuple(taken) for person, taken in found.items()}

    def unit_members(self, units: Collection[str], as_of: date, known_at: datetime | None = None) -> tuple[str, ...]:
        """The ids of the people who hold a definitif post in these units on a day."""
        rows = self._connection.read(
            "people/unit_members", units=list(units), as_of=as_of, known_at=self.known_at(known_at)
        )
        return tuple(row["id"] for row in rows)
