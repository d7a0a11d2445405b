"""Corrections that people accepted, put in the place of the cells of a list in circulation before they are read."""

from graph.intake.circulating.bodies import Body
from graph.intake.circulating.mapping import meaning_of
from graph.intake.circulating.pages import Page
from graph.intake.circulating.tables import Table
from graph.intake.corrections import Corrections, corrected
from graph.intake.remarks.collecting import Remarks


def amend(body: Body, table: Table, page: Page, layout: str, corrections: Corrections, remarks: Remarks) -> None:
    """Corrects the cells of a table, says so at each of them, and notes in each row by which corrections."""
    for heading in table.headings:
        fixes = corrections.of(layout, meaning_of(heading.field, layout))
        if not fixes:
            continue
        for row in body.rows:
            if heading.column in row.cells:
                raw, number = row.cells[heading.column]
                new, used = corrected(raw, fixes, page.place(number, heading.column, heading.text), remarks)
                if used is not None:
                    row.cells[heading.column] = (new, number)
                    row.corrections = tuple(dict.fromkeys((*row.corrections, used)))
