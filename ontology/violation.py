"""What is wrong with a value, in words."""

from dataclasses import dataclass

from ontology.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation(Term):
    """One broken rule about one field."""

    field: str
    """The field of the fact; inside a part with its place, such as `levels.2.level`."""
    rule: str
    """What kind of rule, in one Indonesian word: `wajib`, `jenis`, `tunggal`, `daftar`, `pola`, `rentang`, `urutan`."""
    message_id: str
    message_en: str
