"""Receiving a delivery: find the files, read them, judge them together, and hand out facts or reasons."""

import gc
import hashlib
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

from graph.intake.accepting import with_fitting_proposals
from graph.intake.checks.every import CHECKS
from graph.intake.circulating.entries import Reading
from graph.intake.circulating.facts import facts_of as circulating_facts
from graph.intake.circulating.judging.persons import judge_across
from graph.intake.circulating.locating import SEARCHED_ROWS
from graph.intake.circulating.mapping import NO_MAPPINGS, Mappings
from graph.intake.circulating.pages import Page, page_of
from graph.intake.circulating.post_facts import say_what_lacks
from graph.intake.circulating.reading import is_list, read_page
from graph.intake.circulating.showing import counts_of, refused_of, rows_of
from graph.intake.composing import Parts, facts_of
from graph.intake.corrections import NO_CORRECTIONS, Corrections
from graph.intake.delivery import Delivery, FileReading
from graph.intake.files import Grid, Unreadable
from graph.intake.files.finding import Found, find_files
from graph.intake.files.opening import content_of, grids
from graph.intake.files.veiled import Veiled
from graph.intake.known import KnownCodes
from graph.intake.layouts import GUIDE, LISTS, SHEETS, SUMMARY, Sheet
from graph.intake.leaving_out import left_out
from graph.intake.reading.headings import follows
from graph.intake.reading.parsers import Parsers
from graph.intake.reading.sheets import read_sheet
from graph.intake.refusing import refuse_dependents
from graph.intake.remarks.collecting import SHOWN_PER_RULE, Place, Remarks
from graph.intake.result import Intake, ReadFile, RefusedRow, Stated
from graph.intake.unseen import say_veiled, within
from ontology.names import folded

_LEADING_NUMBER = re.compile(r"^\d+[ _.-]*")
_BY_NAME: dict[str, Sheet] = {
    **{folded(sheet.title): sheet for sheet in SHEETS.values()},
    **{folded(sheet.name): sheet for sheet in SHEETS.values()},
}


class _Manner(NamedTuple):
    """How the files of a delivery are read."""

    parsers: Parsers
    today: date
    mappings: Mappings
    corrections: Corrections


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Millions of small objects are made here and none of them in a circle: to look for circles takes half the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@_nothing_collected()
def receive(
    paths: Iterable[Path],
    known: KnownCodes,
    today: date,
    *,
    shown_per_rule: int = SHOWN_PER_RULE,
    accept_rest: bool = False,
    mappings: Mappings = NO_MAPPINGS,
    corrections: Corrections = NO_CORRECTIONS,
) -> Intake:
    """Reads files and folders as one delivery; whatever is in them, this ends with an answer.

    Raises:
        ValueError: a mapping names a field or a layout that does not exist.
    """
    manner = _Manner(Parsers(today), today, mappings, corrections)
    files: list[FileReading] = []
    for found in find_files(paths):
        reading = FileReading(path=found.path, remarks=Remarks(shown_per_rule))
        _read_file(found, reading, len(files), manner)
        files.append(reading)
    delivery = Delivery(files=tuple(files), known=known, today=today)
    for check in CHECKS:
        check(delivery)
    refused = left_out(delivery)
    rows = [refused.rows(position) for position in range(len(files))]
    if accept_rest:
        refused.drop()
    else:
        refuse_dependents(delivery.files)
    parts = Parts(delivery)
    order = sorted(range(len(files)), key=lambda position: (_first_kind(files[position]), position))
    return Intake(files=tuple(_result(delivery, position, parts, rows[position], accept_rest) for position in order))


def layout_of(name: str) -> Sheet | None:
    """The layout of a sheet (or of a CSV file) by its name; capitals, blanks and a number in front do not matter."""
    return _BY_NAME.get(folded(name)) or _BY_NAME.get(folded(_LEADING_NUMBER.sub("", name)))


def _read_file(found: Found, file: FileReading, position: int, manner: _Manner) -> None:
    if not found.exists:
        file.remarks.add("berkas.tidak_ada")
    elif not found.looks_readable and not found.named:
        file.remarks.add("berkas.dilewati")
    else:
        try:
            content = content_of(found.path)
            file.digest = hashlib.sha256(content).hexdigest()
            strange, unseen = [], dict[str, Veiled]()
            for grid in grids(content, found.path.name):
                first = list(islice(grid.rows, SEARCHED_ROWS))
                whole = grid._replace(rows=chain(first, grid.rows))
                unseen[grid.name] = within(grid.veiled, grid.left, max((len(row) for _, row in first), default=0))
                layout = layout_of(grid.name)
                if layout is None or not (follows(first, layout) or not is_list(whole, first, found.path.name)):
                    strange.append(page_of(whole, found.path.name if grid.name in {found.path.stem, ""} else None))
                else:
                    _read_grid(whole, file, position, manner)
            _read_circulating(file, strange, manner)
            say_veiled(file, unseen)
            if not file.recognised:
                file.remarks.add("berkas.tanpa_lembar")
        except Unreadable as reason:
            file.remarks.add(reason.rule, detail=reason.detail)


def _read_grid(grid: Grid, file: FileReading, position: int, manner: _Manner) -> None:
    layout = layout_of(grid.name)
    assert layout is not None
    file.recognised = True
    source = (position, file.path.name)
    sheet, columns = read_sheet(grid, layout, source, manner.parsers, file.remarks, manner.corrections, manner.mappings)
    file.columns += columns
    if sheet is not None:
        file.sheets.append(sheet)


def _read_circulating(file: FileReading, pages: list[Page], manner: _Manner) -> None:
    """Reads the sheets that follow no template, unless others of the same file do: such a file is one of ours."""
    for page in pages:
        if page.name in {GUIDE, LISTS, SUMMARY}:
            continue
        if not page.visible:
            file.remarks.add("lembar.tersembunyi", Place(page.name), page.name)
            continue
        readings: list[Reading] = []
        if not file.recognised:
            readings, columns = read_page(
                page, file.path.name, manner.today, file.remarks, manner.mappings, manner.corrections
            )
            file.columns += columns
        if not readings:
            file.remarks.add("lembar.tidak_dikenal", Place(page.name), page.name)
        file.readings += readings
    judge_across(file.readings)
    file.recognised |= bool(file.readings)


def _first_kind(file: FileReading) -> int:
    """Where in the order of kinds the earliest sheet of a file stands; files without sheets come last."""
    return min((sheet.source.layout.order for sheet in file.sheets), default=len(SHEETS))


def _result(
    delivery: Delivery, position: int, parts: Parts, refused: tuple[RefusedRow, ...], accept_rest: bool
) -> ReadFile:
    file = delivery.files[position]
    if file.readings:
        return _circulating_result(delivery, file, accept_rest)
    accepted = not file.remarks.refused or (accept_rest and any(sheet.drafts for sheet in file.sheets))
    stated = tuple(facts_of(delivery, position, parts)) if accepted else ()
    return ReadFile(
        path=str(file.path),
        name=file.path.name,
        digest=file.digest,
        layout="templat" if file.recognised else None,
        accepted=accepted,
        facts=tuple(each.fact for each in stated),
        remarks=with_fitting_proposals(file.remarks.all(), delivery.today),
        refused=refused,
        columns=tuple(file.columns),
        corrected=_corrected(stated),
        corrections=tuple(sorted(frozenset().union(*(sheet.corrections for sheet in file.sheets)))),
    )


def _circulating_result(delivery: Delivery, file: FileReading, accept_rest: bool) -> ReadFile:
    accepted = not file.remarks.refused or accept_rest
    stated = circulating_facts(file.readings, delivery.known, file.remarks) if accepted else ()
    if not accepted:
        say_what_lacks(file.readings, delivery.known, file.remarks)
    used = {used for reading in file.readings for row in reading.body.rows for used in row.corrections}
    return ReadFile(
        path=str(file.path),
        name=file.path.name,
        digest=file.digest,
        layout=file.readings[0].layout,
        accepted=accepted,
        facts=tuple(each.fact for each in stated),
        remarks=with_fitting_proposals(file.remarks.all(), delivery.today),
        refused=refused_of(file.readings),
        rows=rows_of(file.readings),
        columns=tuple(file.columns),
        kinds=counts_of(file.readings),
        corrected=_corrected(stated),
        corrections=tuple(sorted(used)),
    )


def _corrected(stated: tuple[Stated, ...]) -> dict[int, tuple[str, ...]]:
    return {position: each.corrections for position, each in enumerate(stated) if each.corrections}
