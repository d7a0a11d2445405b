"""Pages that say at their foot what the document rests on, and how many pages there are."""

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

SIDE, BOTTOM, SMALL = 18 * mm + 6, 12 * mm, 7
"""Points: the margin with what a frame keeps free inside, the height of the foot, and its letters."""
COLOUR = HexColor("#55606e")


class NumberedCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """Holds all pages back until their number is known."""

    def __init__(self, *given: Any, footing: str, **more: Any) -> None:
        super().__init__(*given, **more)
        self._footing = footing
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Keeps a page that is full."""
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Writes all pages, each with its foot."""
        for number, page in enumerate(self._pages, start=1):
            self.__dict__.update(page)
            self._foot(number, len(self._pages))
            super().showPage()
        super().save()

    def _foot(self, number: int, of: int) -> None:
        self.setFont("Vera", SMALL)
        self.setFillColor(COLOUR)
        self.drawRightString(A4[0] - SIDE, BOTTOM, f"Halaman {number} dari {of}")
        lines = simpleSplit(self._footing, "Vera", SMALL, A4[0] - 2 * SIDE - 30 * mm)[:2]
        for place, line in enumerate(reversed(lines)):
            self.drawString(SIDE, BOTTOM + place * (SMALL + 2), line)
