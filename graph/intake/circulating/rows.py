"""Telling records from everything else that stands below headings: sections, totals, numbering, legends, signatures."""

import re
from dataclasses import dataclass, field
from enum import Enum

from graph.intake.circulating.labels import is_label
from graph.intake.circulating.pages import Page
from graph.intake.circulating.tables import Heading, Table, begins, repeats
from graph.intake.values.cells import Raw, is_empty, plain
from ontology.names import folded

_TOTAL = re.compile(r"^(?:grand|sub)?(?:jumlah|total|jml|rerata|ratarata|pembulatan)")
_ROUNDED = re.compile(r"^(?:pembulatan|rerata|ratarata)")
_BORN = re.compile(r"^[^\d,]{3,40}, ?\d{1,2}[-/. ][\w]+[-/. ]\d{2,4}$")
_STANDARD = re.compile(r"^(?:level|nilai)?standar")
_ENDS = re.compile(
    r"^(?:mengetahui|a\.? ?n\.? |ditetapkan|ditandatangani|keterangan ?:|catatan ?:|nb ?:|sumber ?:|\*|nip\.? ?\d)"
    r"|^[\w .]{3,40}, ?(?:\d{1,2}|\.+|…+) (?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september"
    r"|oktober|november|nopember|desember) ?\d{0,4}$",
    re.IGNORECASE,
)
_NIP = re.compile(r"(?<!\d)(?:\d[ .\u00a0]?){14,21}\d(?!\d)")
"""The number of a person, be it with digits too many or too few."""
_LOST = re.compile(r"\d[.,]?\d*e\+?1\d", re.IGNORECASE)
_LEAST_NUMBER = 1e14
"""From here on a number is one that had been the number of a person."""
_EXAMPLE = re.compile(r"^\(?contoh\b", re.IGNORECASE)
_CODE = re.compile(r"[\d.]+|[a-z]\.?|[ivx]+\.?", re.IGNORECASE)
_ORDER = re.compile(r"[ivx]+[.)]?|[a-z][.)]?", re.IGNORECASE)
_FEW_COLUMNS = 3
_INTEGER = re.compile(r"\(?(\d{1,2})\)?")


class Part(Enum):
    """What a row is."""

    RECORD = "record"
    CONTINUED = "continued"
    """The second row of the record above."""
    SECTION = "section"
    TOTAL = "total"
    STANDARD = "standard"
    """The levels that a block of persons was measured by."""
    NOTHING = "nothing"
    END = "end"
    """The table is over: signatures, notes."""


_OWN = frozenset({Part.RECORD, Part.CONTINUED, Part.TOTAL, Part.STANDARD})
"""Rows that surely belong to their table: titles above the next one may look like sections of this one."""


@dataclass(eq=False, kw_only=True)
class Row:
    """A record as it stands: cells by column, each with the row it was written in."""

    number: int
    cells: dict[int, tuple[Raw, int]]
    section: tuple[str, int, int] | None = None
    """The section it stands in, with row and column of its title."""
    standards: dict[int, Raw] = field(default_factory=dict)
    """For each column the level that the block was measured by."""
    outside: dict[int, Raw] = field(default_factory=dict)
    """What stands in the row beyond the columns of the table."""
    pieces: dict[int, list[tuple[Raw, int]]] = field(default_factory=dict)
    """For each column whose value stands in several rows the parts of it, each with its row."""
    spread: set[int] = field(default_factory=set)
    """Columns whose value was written once for several rows, and above this one."""
    corrections: tuple[str, ...] = ()
    """The ids of the accepted corrections without which it would read otherwise."""


@dataclass(eq=False, kw_only=True)
class Total:
    """A written total, and the records that it sums."""

    number: int
    rows: list[Row]
    grand: bool
    """Whether it sums other totals."""
    rounded: bool = False
    """Whether it is the total above it in whole numbers, or an average."""


@dataclass(eq=False, kw_only=True)
class Body:
    """What stands below the headings of a table."""

    rows: list[Row] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)
    last: int = 0
    """The last row that belongs to it."""
    written: dict[tuple[int, int], Raw] = field(default_factory=dict)
    """What stands in rows of totals, by row and column."""
    examples: list[int] = field(default_factory=list)
    """Rows of the template that were left in."""


def body_of(page: Page, table: Table, others: tuple[Table, ...], *, form: bool = False) -> Body:
    """The records and totals of a table, to its end or to the next headings; of a form, to the labels of the next."""
    body = Body(last=table.first - 1)
    columns = [each.column for each in table.headings]
    foreign = {each.column for other in others for each in other.headings}
    number_column = _numbering(table)
    section: tuple[str, int, int] | None = None
    standards: dict[int, Raw] = {}
    since: list[Row] = []
    ended = False
    for number in page.rows:
        if number < table.first:
            continue
        if begins(page, number) and not repeats(page, number, table):
            break
        if form and body.rows and is_label(page, number):
            break
        cells = {c: page.cell(number, c) for c in range(page.width) if c not in foreign and page.text(number, c)}
        inner = {column: cell for column, cell in cells.items() if column in columns}
        part = _part(page, table, number, cells, inner, number_column, body.rows[-1] if body.rows else None)
        if ended and part in {Part.RECORD, Part.CONTINUED} and not _resumes(table, number_column, inner):
            continue
        if part is Part.END:
            ended = True
        elif part is Part.SECTION:
            column, cell = next(
                ((c, v) for c, v in cells.items() if not _CODE.fullmatch(plain(v))), next(iter(cells.items()))
            )
            section = (plain(cell), number, column)
            standards = {}
        elif part is Part.STANDARD:
            standards = dict(inner)
        elif part is Part.TOTAL:
            body.written |= {(number, column): cell for column, cell in inner.items()}
            grand = not since or "grand" in folded("".join(plain(cell) for cell in inner.values()))
            rounded = any(_ROUNDED.match(folded(plain(cell))) for cell in inner.values())
            body.totals.append(
                Total(number=number, rows=list(body.rows) if grand else since, grand=grand, rounded=rounded)
            )
            since = []
        elif part is Part.CONTINUED:
            _join(body.rows[-1], inner, number)
        elif part is Part.RECORD:
            if any(_EXAMPLE.match(plain(cell)) for cell in list(inner.values())[:2]):
                body.examples.append(number)
                continue
            row = Row(number=number, cells={c: (v, number) for c, v in inner.items()}, section=section)
            row.standards = standards
            row.outside = {c: cell for c, cell in cells.items() if c not in inner}
            _spread_down(page, row, columns)
            body.rows.append(row)
            since.append(row)
        if part in _OWN:
            body.last = number
    else:
        body.last = max(page.rows, default=body.last)
    return body


def _numbering(table: Table) -> int | None:
    first = table.headings[0]
    return first.column if folded(first.path[-1]) in {"no", "nomor", "nourut", "nomorurut", "urut"} else None


def _part(
    page: Page,
    table: Table,
    number: int,
    cells: dict[int, Raw],
    inner: dict[int, Raw],
    number_column: int | None,
    before: Row | None,
) -> Part:
    texts = [plain(cell) for cell in inner.values()]
    if not texts or repeats(page, number, table) or _is_numbering(texts):
        return Part.END if cells and any(_ENDS.match(plain(cell)) for cell in cells.values()) else Part.NOTHING
    first = [folded(text) for text in texts[:2]]
    if any(map(_TOTAL.match, first)) and not any(_NIP.search(text) for text in texts):
        return Part.TOTAL
    if any(map(_STANDARD.match, first)):
        return Part.STANDARD
    if len(inner) <= 3 and any(_ENDS.match(text) for text in texts) and not _continues_name(table, inner, before):
        return Part.END
    said = {column: text for column, text in zip(inner, texts, strict=True) if column != number_column}
    if all(is_empty(text) or text in {"…", "..."} for text in said.values()):
        return Part.NOTHING
    if len(inner) == 1 and not _spread_here(page, number, table):
        column = next(iter(inner))
        if _continues_name(table, inner, before):
            return Part.CONTINUED
        return Part.SECTION if column <= table.headings[min(2, len(table.headings) - 1)].column else Part.NOTHING
    if _names_a_unit(table, inner) or _is_section(table, number_column, inner):
        return Part.SECTION
    if (
        number_column is not None
        and number_column not in inner
        and before is not None
        and number_column in before.cells
    ):
        if (number, number_column) in page.merged and page.spread(number, number_column) != "":
            return Part.CONTINUED if _continues_name(table, inner, before) else Part.RECORD
        if _continues_name(table, inner, before) or _is_second_row(table, inner, before):
            return Part.CONTINUED
    return Part.RECORD


def _names_a_unit(table: Table, inner: dict[int, Raw]) -> bool:
    """Whether a row of planned posts holds nothing but a code and a name: that of the unit whose posts follow."""
    post = table.column("jabatan.nama")
    if post is None or "formasi.periode" not in table.names or post.column not in inner:
        return False
    codes = {each.column for each in table.headings if each.field and each.field.names[0] in {"jabatan.kode", "-"}}
    return all(column == post.column or column in codes for column in inner)


def _is_section(table: Table, number_column: int | None, inner: dict[int, Raw]) -> bool:
    """Whether a row holds nothing but a Roman numeral or a letter and a title: `I. | DINAS PENDIDIKAN`."""
    if number_column not in inner or len(inner) != 2 or len(table.headings) <= _FEW_COLUMNS:
        return False
    return bool(_ORDER.fullmatch(plain(inner[number_column])))


def _is_numbering(texts: list[str]) -> bool:
    """Whether a row only numbers the columns: 1, 2, 3 ..."""
    found = [_INTEGER.fullmatch(text) for text in texts]
    values = [int(each.group(1)) for each in found if each]
    return len(values) >= 3 and len(values) * 5 >= len(texts) * 4 and values == sorted(set(values)) and values[0] <= 2


def _spread_here(page: Page, number: int, table: Table) -> bool:
    return any(
        (number, each.column) in page.merged and page.merged[number, each.column][0] < number for each in table.headings
    )


def _own_nip(table: Table) -> Heading | None:
    heading = table.column("pegawai.nip")
    return heading if heading and heading.field and heading.field.kind == "nip" else None


def _holds_nip(*cells: Raw) -> bool:
    """Whether cells hold the number of a person, be it one that went through a number."""
    return any(
        bool(_NIP.search(plain(cell)) or _LOST.fullmatch(plain(cell)))
        if isinstance(cell, str)
        else isinstance(cell, int | float) and cell >= _LEAST_NUMBER
        for cell in cells
    )


def _continues_name(table: Table, inner: dict[int, Raw], before: Row | None) -> bool:
    """Whether a row holds the number of the person above, or place and day of birth, below the name."""
    name = table.column("pegawai.nama")
    if before is None or name is None or name.column not in inner:
        return False
    if len(inner) == 1 and _BORN.match(plain(inner[name.column])):
        return True
    return _holds_nip(inner[name.column]) and not _holds_nip(*(cell for cell, _ in before.cells.values()))


def _is_second_row(table: Table, inner: dict[int, Raw], before: Row) -> bool:
    """Whether a row without a number of its own only adds to the record above."""
    own = _own_nip(table)
    if own is None:
        return table.column("pegawai.nama") is None and len(inner) * 2 <= len(before.cells)
    name = table.column("pegawai.nama")
    nip_here = _holds_nip(inner.get(own.column, ""))
    if nip_here and own.column in before.cells and _holds_nip(before.cells[own.column][0]):
        return False
    named = name is not None and name.column in inner
    return nip_here or not named or len(inner) * 2 <= len(before.cells)


def _resumes(table: Table, number_column: int | None, inner: dict[int, Raw]) -> bool:
    return number_column in inner and len(inner) * 2 >= len(table.headings)


def _join(row: Row, inner: dict[int, Raw], number: int) -> None:
    for column, cell in inner.items():
        if column in row.cells:
            row.pieces.setdefault(column, [row.cells[column]]).append((cell, number))
            row.cells[column] = (f"{plain(row.cells[column][0])}\n{plain(cell)}", row.cells[column][1])
        else:
            row.cells[column] = (cell, number)


def _spread_down(page: Page, row: Row, columns: list[int]) -> None:
    """Gives a row the values of the merged ranges that reach down to it, each range within its own column."""
    for column in columns:
        first = page.merged.get((row.number, column))
        if first is not None and first[0] < row.number and first[1] == column and column not in row.cells:
            value = page.cell(*first)
            if value != "":
                row.cells[column] = (value, row.number)
                row.spread.add(column)
