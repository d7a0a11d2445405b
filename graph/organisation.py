"""What is recorded about agencies, their units, posts, standards and programmes."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime

from graph.ledger import LedgerReads
from graph.restoring import fact_of, restored
from ontology.errors import UnknownTerm
from ontology.facts import Instansi, Jabatan, Programme, Standard, Unit


class OrganisationReads(LedgerReads):
    """Questions about an organisation, whose things are named by their codes."""

    def instansi(self, known_at: datetime | None = None) -> tuple[Instansi, ...]:
        """Every agency, by code."""
        rows = self._connection.read("organisation/instansi", known_at=self.known_at(known_at))
        return tuple(restored(Instansi, row["instansi"]) for row in rows)

    def units(self, known_at: datetime | None = None) -> tuple[Unit, ...]:
        """Every unit, by code."""
        rows = self._connection.read("organisation/units", known_at=self.known_at(known_at))
        return tuple(restored(Unit, row["unit"]) for row in rows)

    def unit(self, code: str, known_at: datetime | None = None) -> Unit:
        """The unit with this code; raises `UnknownTerm` if there is none."""
        for unit in self.units(known_at):
            if unit.code == code:
                return unit
        raise UnknownTerm("unit", code)

    def units_below(self, code: str, known_at: datetime | None = None) -> tuple[str, ...]:
        """The codes of a unit and of all units below it, from the top down; just `code` for an unknown one."""
        below: dict[str | None, list[str]] = defaultdict(list)
        for unit in self.units(known_at):
            below[unit.parent].append(unit.code)
        found = [code]
        for unit_code in found:
            found.extend(child for child in below[unit_code] if child not in found)
        return tuple(found)

    def jabatan(self, code: str, known_at: datetime | None = None) -> Jabatan:
        """The post with this code; raises `UnknownTerm` if there is none."""
        rows = self._connection.read("organisation/jabatan", codes=[code], known_at=self.known_at(known_at))
        if not rows:
            raise UnknownTerm("jabatan", code)
        return restored(Jabatan, rows[0]["jabatan"])

    def jabatan_in(self, units: Collection[str], known_at: datetime | None = None) -> tuple[Jabatan, ...]:
        """The posts of these units, by code."""
        rows = self._connection.read(
            "organisation/jabatan_in_units", units=list(units), known_at=self.known_at(known_at)
        )
        return tuple(restored(Jabatan, row["jabatan"]) for row in rows)

    def every_jabatan(self, known_at: datetime | None = None) -> tuple[Jabatan, ...]:
        """Every post, by code."""
        codes = self._connection.read("organisation/codes")[0]["jabatan"]
        rows = self._connection.read("organisation/jabatan", codes=codes, known_at=self.known_at(known_at))
        return tuple(restored(Jabatan, row["jabatan"]) for row in rows)

    def programmes(self, known_at: datetime | None = None) -> tuple[Programme, ...]:
        """Every programme of competency development, by code."""
        rows = self._connection.read("organisation/programmes", known_at=self.known_at(known_at))
        return tuple(fact_of(Programme, row["programme"]["code"], row["programme"]) for row in rows)

    def standard(self, code: str, as_of: date, known_at: datetime | None = None) -> Standard | None:
        """The competency standard of a post that holds on a day; `None` if there is none."""
        found = self._standards([code], as_of, known_at).get(code)
        return found[1] if found else None

    def standards(
        self, as_of: date, known_at: datetime | None = None, codes: Collection[str] | None = None
    ) -> dict[str, tuple[Jabatan, Standard]]:
        """The posts that have a competency standard on a day, with the standard, by code; all, or those of `codes`."""
        asked = self._connection.read("organisation/codes")[0]["jabatan"] if codes is None else list(codes)
        return self._standards(asked, as_of, known_at)

    def counts(self, known_at: datetime | None = None) -> dict[str, int]:
        """How many subjects, records in force and documents there are, by label."""
        rows = self._connection.read("organisation/counts", known_at=self.known_at(known_at))
        return {row["label"]: row["many"] for row in rows}

    def _standards(
        self, codes: list[str], as_of: date, known_at: datetime | None
    ) -> dict[str, tuple[Jabatan, Standard]]:
        rows = self._connection.read(
            "organisation/standards", codes=codes, as_of=as_of, known_at=self.known_at(known_at)
        )
        found = {}
        for row in rows:
            jabatan = restored(Jabatan, row["jabatan"])
            parts = {"requirements": row["requirements"], "conditions": row["conditions"]}
            found[jabatan.code] = (jabatan, fact_of(Standard, jabatan.code, row["standard"], **parts))
        return found
