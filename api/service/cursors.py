"""Cursors: where the next page of a list begins, as an opaque word."""

import base64
import binascii

from ontology.errors import InvalidInput


def cursor_of(code: str) -> str:
    """The cursor of what comes after a code."""
    return base64.urlsafe_b64encode(code.encode()).decode().rstrip("=")


def code_of(cursor: str) -> str:
    """The code that a cursor stands for.

    Raises:
        InvalidInput: it is none of ours.
    """
    try:
        return base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError) as error:
        raise InvalidInput(
            "Penanda halaman itu bukan dari jawaban sebelumnya.", "That cursor is not from an earlier answer."
        ) from error
