"""The forms of competency development that law names: those that are no programme of a catalogue as well.

The forms were seen in Peraturan LAN 10/2018; the part of each in 70-20-10 is our reading and to be verified (K).
"""

import csv
from functools import cache
from importlib.resources import files

from ontology.development import DevelopmentForm
from ontology.terms import Mark

OUTSIDE_CLASS = "Nonklasikal"
"""The group of forms that happen at work, from others, or alone."""


@cache
def development_forms() -> tuple[DevelopmentForm, ...]:
    """Every form, in the order of the table beside this module."""
    text = files("ontology").joinpath("development-forms.csv").read_text(encoding="utf-8")
    return tuple(
        DevelopmentForm(name=row["name"], group=row["group"], share=int(row["share"]), mark=Mark(row["mark"]))
        for row in csv.DictReader(text.splitlines())
    )


def forms_outside_class() -> tuple[DevelopmentForm, ...]:
    """The forms that may stand beside programmes, those nearest to the work first."""
    outside = [form for form in development_forms() if form.group == OUTSIDE_CLASS]
    return tuple(sorted(outside, key=lambda form: -form.share))
