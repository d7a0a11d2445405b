"""Checks facts, or rows that are to become facts, against `shapes.ttl`, and says in words what is wrong."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial

from ontology.rdf import values_of
from ontology.shapes import FieldShape, read_shapes
from ontology.terms import Term
from ontology.violation import Violation


def check(name: str, values: Mapping[str, object]) -> list[Violation]:
    """What is wrong with the values of a fact of the class `name`, field by field; empty if nothing is.

    `values` has the fields of the dataclass; a missing field is the same as `None`. Parts may be terms or mappings. A
    value of the wrong kind is told once and not looked at further.

    Raises:
        KeyError: there is no shape for such a class.
    """
    shape = read_shapes()[name]
    found = [violation for field in shape.fields for violation in checking(name, field)(values.get(field))]
    found.extend(check_orders(name, values, {violation.field for violation in found}))
    return found


@cache
def checking(name: str, field: str) -> Callable[[object], Sequence[Violation]]:
    """What says what is wrong with one field of facts of the class `name`; nothing where no shape speaks of it.

    Raises:
        KeyError: there is no shape for such a class.
    """
    asked = read_shapes()[name].fields.get(field)
    return (lambda _: ()) if asked is None else partial(_wrong, asked)


def _wrong(asked: FieldShape, value: object) -> Sequence[Violation]:
    if value is None or value == ():
        return (asked.required,) if asked.required else ()
    return list(_check_several(value, asked)) if isinstance(value, tuple | list) else _check_one(value, asked)


def check_orders(name: str, values: Mapping[str, object], wrong: Collection[str] = ()) -> list[Violation]:
    """Fields of a fact of the class `name` that must come one before the other; those in `wrong` are not compared.

    Raises:
        KeyError: there is no shape for such a class.
    """
    found = []
    for first, second, may_be_equal, violation in read_shapes()[name].orders:
        before, after = values.get(first), values.get(second)
        if before is None or after is None or first in wrong or second in wrong:
            continue
        if before > after or (before == after and not may_be_equal):  # type: ignore[operator]
            found.append(violation)
    return found


def orders_of(name: str) -> tuple[tuple[str, str, bool], ...]:
    """What `check_orders` asks of facts of a class: the earlier field, the later one, and whether they may be equal.

    Raises:
        KeyError: there is no shape for such a class.
    """
    return tuple(each[:3] for each in read_shapes()[name].orders)


def check_fact(fact: Term) -> list[Violation]:
    """What is wrong with a fact.

    Raises:
        KeyError: there is no shape for its class.
    """
    return check(type(fact).__name__, values_of(fact))


def _check_one(value: object, asked: FieldShape) -> Sequence[Violation]:
    for holds, violation in asked.kinds:
        if not holds(value):
            return (violation,)
    return [violation for holds, violation in asked.rules if not holds(value)]


def _check_several(values: tuple[object, ...] | list[object], asked: FieldShape) -> Iterator[Violation]:
    if asked.single:
        yield asked.single
    elif asked.part is None:
        for value in values:
            yield from _check_one(value, asked)
    else:
        for position, part in enumerate(values):
            inside = part if isinstance(part, Mapping) else values_of(part)  # type: ignore[arg-type]
            for violation in check(asked.part, inside):
                yield replace(violation, field=f"{asked.name}.{position}.{violation.field}")
