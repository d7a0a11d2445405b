"""A file of texts: tab-separated under the headings term, kind, level, manner, text."""

from collections.abc import Iterator

from ontology.texts.domain_text import JABATAN, DomainText, Kind, Manner

HEADINGS = ("term", "kind", "level", "manner", "text")
LENGTHS = {Kind.SCENE: (20, 260), Kind.TITLE: (10, 200), Kind.SEARCH: (2, 80)}
"""The fewest and the most characters of a text of each kind."""


def read_texts(family: str, content: str) -> tuple[DomainText, ...]:
    """The texts of one file.

    Raises:
        ValueError: naming file and line, if a heading, kind, level, manner or length is not one of those allowed, or
            if the text stood there before.
    """
    return tuple(_texts(family, content))


def _texts(family: str, content: str) -> Iterator[DomainText]:
    seen: dict[str, int] = {}
    for number, line in enumerate(content.splitlines(), start=1):
        cells = tuple(line.split("\t"))
        try:
            if number == 1:
                _expect(cells == HEADINGS, f"the headings are {', '.join(HEADINGS)}")
                continue
            _expect(len(cells) == len(HEADINGS), f"a line has {len(HEADINGS)} cells")
            text = _text(family, *cells)
            earlier = seen.setdefault(" ".join(text.text.casefold().split()), number)
            _expect(earlier == number, f"the text of line {earlier} again")
        except ValueError as wrong:
            raise ValueError(f"{family}.tsv, line {number}: {wrong}") from None
        yield text


def _text(family: str, term: str, kind: str, level: str, manner: str, text: str) -> DomainText:
    read = DomainText(
        term=term,
        kind=Kind(kind),
        level=int(level) if level else None,
        manner=Manner(manner),
        text=text,
        family=family,
    )
    least, most = LENGTHS[read.kind]
    _expect(bool(term) and term == term.strip(), "the term is missing or has blanks around it")
    _expect(text == " ".join(text.split()), "the text has blanks that nobody needs")
    _expect(least <= len(text) <= most, f"a {kind} has {least} to {most} characters, not {len(text)}")
    levelled = read.kind is Kind.SCENE and family != JABATAN
    _expect((read.level is not None) == levelled, "a level stands with every scene of a competency and with no other")
    _expect(read.level is None or 1 <= read.level <= 5, "a level is 1 to 5")
    return read


def _expect(met: bool, otherwise: str) -> None:
    if not met:
        raise ValueError(otherwise)
