"""Options that join two names by an equals sign."""

from collections.abc import Iterator, Sequence

from ontology.errors import InvalidInput


def pairs(option: str, given: Sequence[str] | None) -> Iterator[tuple[str, str]]:
    """Each value of an option that may be given several times, as its two names.

    Raises:
        InvalidInput: a value does not have two names.
    """
    for each in given or ():
        first, equals, second = each.partition("=")
        if not equals or not first.strip() or not second.strip():
            raise InvalidInput(
                f"{option} ditulis dengan tanda sama dengan di antara keduanya, bukan {each!r}.",
                f"{option} takes two names with an equals sign between them, not {each!r}.",
            )
        yield first.strip(), second.strip()
