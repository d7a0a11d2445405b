"""Other names of one thing that the vocabulary knows: `Eselon III.a` is Administrator."""

import re

from ontology.names import code_of

_SCHEMES: tuple[tuple[str, str], ...] = (
    (r"jenjang|eselon", "jabatan-level"),
    (r"kompeten|competenc", "competency"),
    (r"predikat|predicate", "predicate"),
    (r"hukuman|disiplin|severity", "severity"),
    (r"penugasan", "placement-kind"),
    (r"urusan", "field"),
    (r"bidang ilmu|jurusan", "education-field"),
)


def scheme_of(kind: str) -> str | None:
    """The scheme of the vocabulary in which the names of a kind stand; `None` if it has none."""
    return next((scheme for words, scheme in _SCHEMES if re.search(words, kind.casefold())), None)


def same_word(scheme: str, one: str, other: str) -> bool:
    """Whether two names are writings of one word of a scheme. The vocabulary is read when this is first asked."""
    code = code_of(scheme, one)
    return code is not None and code == code_of(scheme, other)
