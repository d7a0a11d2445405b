"""Measures of talent mapping as people write them: on the command line, in an address, in a field."""

from collections.abc import Iterable

from ontology.errors import InvalidInput


def supposition(said: Iterable[str]) -> dict[str, int]:
    """Measures written as `measure:value` or `measure=value`.

    Raises:
        InvalidInput: one is written otherwise, or its value is no whole number.
    """
    found = {}
    for each in said:
        name, _, value = each.replace("=", ":", 1).partition(":")
        if not value.strip().isdecimal():
            raise InvalidInput(
                f"“{each}” tidak terbaca; tulis ukuran dan bilangan bulatnya, misalnya cut_potential_high=75.",
                f"“{each}” cannot be read; write a measure and a whole number, such as cut_potential_high=75.",
            )
        found[name.strip()] = int(value)
    return found
