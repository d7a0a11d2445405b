"""Whole numbers as people write them in forms."""

from ontology.errors import InvalidInput


def whole_number(name: str, text: str, example: str = "500.000.000") -> int | None:
    """A whole number, with or without dots between thousands; nothing is no number.

    `name` of the field and an `example` are for words.

    Raises:
        InvalidInput: it is none, or longer than 15 digits.
    """
    digits = text.strip().replace(".", "").replace(" ", "").removeprefix("Rp")
    if not digits:
        return None
    if not digits.isdecimal() or len(digits) > 15:
        raise InvalidInput(
            f"{name} harus bilangan bulat, misalnya {example}; yang tertulis: {text}.",
            f"{name} must be a whole number such as {example}, not {text}.",
        )
    return int(digits)
