"""Adapters of terms are made once, and begun anew where CPython loses count of its parser's depth."""

from typing import Any

import pytest

from api.wire import TRIES, adapter


class Failing:
    """A kind whose schema fails as CPython does when two threads parse sources at once: so often, and then no more."""

    def __init__(self, times: int) -> None:
        self.left = times

    def __get_pydantic_core_schema__(self, _source: object, handler: Any) -> Any:
        if self.left:
            self.left -= 1
            raise SystemError("AST constructor recursion depth mismatch (before=234, after=47)")
        return handler(int)


def test_an_adapter_is_made_although_the_parser_lost_count() -> None:
    kind: Any = Failing(TRIES - 1)
    assert adapter(kind).dump_json(7) == b"7"
    assert adapter(kind) is adapter(kind)


def test_a_failure_that_stays_is_told() -> None:
    kind: Any = Failing(TRIES)
    with pytest.raises(SystemError, match="recursion depth"):
        adapter(kind)
