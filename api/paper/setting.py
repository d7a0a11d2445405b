"""Documents set on pages of A4 as PDF, the same bytes for the same document; by ReportLab, with the fonts it brings."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer
from reportlab.platypus import Table as Grid

from api.paper.numbering import NumberedCanvas
from api.paper.parts import Facts, Heading, Paper, Part, Prose, Signatures, Table

INK, SOFT, LINE, GROUND = HexColor("#1b2430"), HexColor("#55606e"), HexColor("#c3cad3"), HexColor("#eef1f5")
MARGIN, FOOT = 18 * mm, 20 * mm
WIDTH = A4[0] - 2 * MARGIN
NAMES_WIDTH = 46 * mm
"""The width of the names of facts."""
SMALLEST = 8
"""Points: the smallest letters of the text."""
BLANK = "(" + "." * 36 + ")"
"""Where somebody writes their name."""
GAP = 13
"""Points left and right of what stands in a cell, together."""


def pdf(paper: Paper) -> bytes:
    """The document as PDF."""
    styles, target = _styles(), BytesIO()
    document = SimpleDocTemplate(
        target,
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=FOOT,
        title=f"{paper.title}: {paper.about}",
        author="Jenjang",
        lang="id",
        invariant=1,
    )
    story: list[Flowable] = [
        Paragraph(_said(paper.title), styles["title"]),
        Paragraph(_said(paper.about), styles["about"]),
    ]
    for part in paper.parts:
        story += _set(part, styles)
    document.build(story, canvasmaker=lambda *given, **more: NumberedCanvas(*given, footing=paper.footing, **more))
    return target.getvalue()


Styles = dict[str, ParagraphStyle]


@cache
def _styles() -> Styles:
    for name, file in (("Vera", "Vera.ttf"), ("Vera-Bold", "VeraBd.ttf")):
        registerFont(TTFont(name, file))
    registerFontFamily("Vera", normal="Vera", bold="Vera-Bold", italic="Vera", boldItalic="Vera-Bold")
    plain = {"fontName": "Vera", "textColor": INK}
    bold = {"fontName": "Vera-Bold", "textColor": INK}
    return {
        "title": ParagraphStyle("title", fontSize=16, leading=20, spaceAfter=2 * mm, **bold),
        "about": ParagraphStyle("about", fontSize=10, leading=14, spaceAfter=5 * mm, fontName="Vera", textColor=SOFT),
        "heading": ParagraphStyle("heading", fontSize=11, leading=14, spaceBefore=5 * mm, spaceAfter=2 * mm, **bold),
        "prose": ParagraphStyle("prose", fontSize=9, leading=13, spaceAfter=2 * mm, **plain),
        "soft": ParagraphStyle(
            "soft", fontSize=SMALLEST, leading=11, spaceBefore=1 * mm, fontName="Vera", textColor=SOFT
        ),
        "cell": ParagraphStyle("cell", fontSize=SMALLEST, leading=11, **plain),
        "number": ParagraphStyle("number", fontSize=SMALLEST, leading=11, alignment=TA_RIGHT, **plain),
        "head": ParagraphStyle("head", fontSize=SMALLEST, leading=11, **bold),
        "head number": ParagraphStyle("head number", fontSize=SMALLEST, leading=11, alignment=TA_RIGHT, **bold),
    }


def _set(part: Part, styles: Styles) -> list[Flowable]:
    match part:
        case Heading():
            return [Paragraph(_said(part.text), styles["heading"])]
        case Prose():
            return [Paragraph(_said(part.text), styles["soft" if part.soft else "prose"])]
        case Facts():
            return [_facts(part, styles)]
        case Table():
            return [_table(part, styles)]
        case Signatures():
            return [Spacer(1, 8 * mm), KeepTogether([_signatures(part, styles)])]


def _facts(facts: Facts, styles: Styles) -> Grid:
    rows = [
        [Paragraph(_said(name), styles["soft"]), Paragraph(_said(value), styles["prose"])] for name, value in facts.rows
    ]
    look = [("VALIGN", (0, 0), (-1, -1), "TOP"), *_padding(0.6 * mm), ("LEFTPADDING", (0, 0), (0, -1), 0)]
    return Grid(rows, colWidths=[NAMES_WIDTH, WIDTH - NAMES_WIDTH], style=look, hAlign="LEFT")


def _table(table: Table, styles: Styles) -> Grid:
    heads = [Paragraph(_said(each.title), styles["head number" if each.number else "head"]) for each in table.columns]
    rows = [heads, *(_row(row, table, styles, "cell", "number") for row in table.rows)]
    look: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("BACKGROUND", (0, 0), (-1, 0), GROUND),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
        *_padding(1.4 * mm),
    ]
    if table.total is not None:
        rows.append(_row(table.total, table, styles, "head", "head number"))
        look.append(("LINEABOVE", (0, -1), (-1, -1), 0.8, INK))
    return Grid(
        rows, colWidths=_widths(table), repeatRows=1, style=look, hAlign="LEFT", spaceBefore=4 * mm, spaceAfter=4 * mm
    )


def _row(row: Sequence[str], table: Table, styles: Styles, text: str, number: str) -> list[Paragraph]:
    return [
        Paragraph(_said(cell), styles[number if column.number else text])
        for cell, column in zip(row, table.columns, strict=True)
    ]


def _widths(table: Table) -> list[float]:
    """The whole width, shared out by shares; no column is so narrow that a word or a number breaks."""
    rows = [[column.title for column in table.columns], *table.rows, *([table.total] if table.total else [])]
    least = [max(map(_longest_word, cells)) + GAP for cells in zip(*rows, strict=True)]
    shares = sum(column.share for column in table.columns)
    widths = [max(WIDTH * column.share / shares, low) for column, low in zip(table.columns, least, strict=True)]
    loose = [max(width - low, 0) for width, low in zip(widths, least, strict=True)]
    over = sum(widths) - WIDTH
    return [width - over * part / (sum(loose) or 1) for width, part in zip(widths, loose, strict=True)]


def _longest_word(cell: str) -> float:
    return max((stringWidth(word, "Vera-Bold", SMALLEST) for word in cell.split()), default=0)


def _signatures(signatures: Signatures, styles: Styles) -> Grid:
    roles = [Paragraph(_said(role), styles["prose"]) for role, _ in signatures.signers]
    names = [Paragraph(_said(name or BLANK), styles["prose"]) for _, name in signatures.signers]
    width = WIDTH / len(signatures.signers)
    look = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0), *_padding(0)]
    return Grid([roles, names], colWidths=[width] * len(names), rowHeights=[20 * mm, None], style=look, hAlign="LEFT")


def _padding(size: float) -> list[Any]:
    return [("TOPPADDING", (0, 0), (-1, -1), size), ("BOTTOMPADDING", (0, 0), (-1, -1), size)]


def _said(text: str) -> str:
    """Text as ReportLab's paragraphs read it: nothing in it is markup."""
    return escape(text).replace("\n", "<br/>")
