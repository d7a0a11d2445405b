"""How columns are read whose headings are not our templates': seen once, confirmed by somebody, and remembered."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from api.service.answers.agreements import ColumnMapping, ColumnMappingList
from api.service.ground import Ground
from api.service.reports import ColumnShown, FileLoaded
from graph.intake import ReadFile, TableMapping
from graph.writing import now
from ontology.errors import InvalidInput

if TYPE_CHECKING:
    from graph.intake.accepting import Headed


@dataclass(frozen=True, slots=True, kw_only=True)
class TableShown:
    """One table of a list in circulation, or of a template with other headings, to be confirmed as a whole."""

    table: str
    """Its fingerprint."""
    layout: str
    columns: tuple[ColumnShown, ...]
    mapping: ColumnMapping | None
    """The confirmed mapping that it was read by; `None`: nobody confirmed anything."""
    meanings: tuple[str, ...]
    """What a column may be said to hold."""


def tables_of(file: FileLoaded) -> tuple[TableShown, ...]:
    """The tables of a file, those with the same headings as one."""
    from graph.intake.accepting import meanings_of, one_table  # reads the layouts, which a start need not wait for

    held = {each.fingerprint: each for each in file.mappings}
    found = []
    for name in dict.fromkeys(column.table for column in file.columns):
        columns = one_table([column for column in file.columns if column.table == name])
        meanings = dict.fromkeys((*meanings_of(columns[0].layout), *(column.field for column in columns)))
        found.append(
            TableShown(
                table=name,
                layout=columns[0].layout,
                columns=columns,
                mapping=held.get(name),
                meanings=tuple(meanings),
            )
        )
    return tuple(found)


class ColumnQuestions(Ground):
    """Confirming once what the columns of a list mean."""

    def column_mappings(self) -> ColumnMappingList:
        """Every mapping that was ever confirmed, those that hold first, and the newest of these."""
        kept = sorted(self.graph.agreements(ColumnMapping), key=lambda each: each.confirmed_at, reverse=True)
        return ColumnMappingList(mappings=tuple(sorted(kept, key=lambda each: each.revoked_at is not None)))

    def confirmed(self) -> dict[str, ColumnMapping]:
        """The mappings that hold, by the fingerprint of their tables.

        One whose words the vocabulary no longer knows must be confirmed anew.
        """
        from graph.intake.accepting import is_mapping

        return {
            each.fingerprint: each
            for each in self.graph.agreements(ColumnMapping)
            if each.revoked_at is None and is_mapping(each.layout, each.meanings)
        }

    def confirmed_tables(self) -> dict[str, TableMapping]:
        """The same as the reader takes them."""
        return {name: _table(each) for name, each in self.confirmed().items()}

    def confirm_columns(self, columns: Sequence["Headed"]) -> tuple[ColumnMapping, ...]:
        """Remembers what the columns of tables hold; what holds already is not kept twice.

        Raises:
            InvalidInput: a column is said to hold what there is not.
        """
        from graph.intake.accepting import one_table

        at, held = now(), self.confirmed()
        names = dict.fromkeys(each.table for each in columns)
        tables = {name: one_table([each for each in columns if each.table == name]) for name in names}
        made = {name: self._mapping(name, table, at) for name, table in tables.items()}
        new = [each for name, each in made.items() if name not in held or _table(held[name]) != _table(each)]
        self.graph.agree(ColumnMapping, new)
        return tuple(made[name] if made[name] in new else held[name] for name in made)

    def revoke_column_mapping(self, mapping: str) -> ColumnMapping:
        """Takes a mapping back: tables with these headings must be confirmed again. What was loaded stays.

        Raises:
            UnknownTerm: there is none with this id.
        """
        return self.graph.revoke(ColumnMapping, mapping, at=now(), by=self.actor)

    def require_confirmed(self, files: Sequence[ReadFile]) -> None:
        """Refuses a delivery with a table whose columns nobody confirmed.

        Raises:
            InvalidInput: naming the files, and what to do.
        """
        held = self.confirmed()
        names = [file.name for file in files if not held.keys() >= set(file.tables)]
        if names:
            raise InvalidInput(
                f"Cara membaca kolom berkas ini belum dikonfirmasi: {', '.join(names)}. Periksa dahulu dengan "
                "--dry-run (tabel “Cara kolom dibaca”); bila sudah benar, ulangi dengan --accept-columns (JSON: "
                "accept_columns=true). Kolom yang keliru diubah di halaman Muat data. Belum ada yang disimpan.",
                f"How the columns of these files are read was not confirmed: {', '.join(names)}. See it by --dry-run; "
                "if it is right, repeat with --accept-columns (JSON: accept_columns=true). Columns that are taken "
                "wrongly can be changed on the page for loading data. Nothing was kept.",
            )

    def _mapping(self, table: str, columns: Sequence["Headed"], at: datetime) -> ColumnMapping:
        from graph.intake.accepting import is_mapping

        meanings = tuple(column.field for column in columns)
        if not is_mapping(columns[0].layout, meanings):
            raise InvalidInput(
                f"Ada kolom yang diberi arti yang tidak dikenal: {'; '.join(meanings)}.",
                f"A column was given a meaning that is not known: {'; '.join(meanings)}.",
            )
        named = "\n".join((table, columns[0].layout, *meanings, at.isoformat()))
        return ColumnMapping(
            id="m" + hashlib.sha256(named.encode()).hexdigest()[:12],
            fingerprint=table,
            layout=columns[0].layout,
            headings=tuple(column.heading for column in columns),
            meanings=meanings,
            confirmed_at=at,
            confirmed_by=self.actor,
        )


def _table(mapping: ColumnMapping) -> TableMapping:
    columns = tuple(zip(mapping.headings, mapping.meanings, strict=True))
    return TableMapping(layout=mapping.layout, columns=columns)
