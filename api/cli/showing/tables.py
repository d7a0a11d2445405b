"""Tables that all look alike."""

from rich.box import SIMPLE_HEAD
from rich.table import Table


def titled(title: str | None, *, footer: bool = False) -> Table:
    """An empty table as wide as the terminal, with a title in bold and lines only under its headings."""
    return Table(
        title=title,
        title_justify="left",
        title_style="bold",
        box=SIMPLE_HEAD,
        header_style="dim",
        footer_style="bold",
        show_footer=footer,
        expand=True,
        pad_edge=False,
    )
