"""The IRIs of the product: one namespace for classes and properties, one folder per scheme of concepts.

`<https://jenjang.example/ns#Jabatan>` is a class, `<https://jenjang.example/id/golongan/III-d>` a concept. The policy
is in `ontology/README.md`.
"""

import re

NAMESPACE = "https://jenjang.example/ns#"
"""Classes and properties."""

IDENTIFIERS = "https://jenjang.example/id/"
"""Concepts and rules, below the name of their scheme."""

_NOT_IN_IRIS = re.compile(r"[^A-Za-z0-9_-]+")


def concept_iri(scheme: str, code: str) -> str:
    """The IRI of the concept with this code: what an IRI cannot hold becomes a hyphen (`III/d`: `III-d`)."""
    return f"{IDENTIFIERS}{scheme}/{_NOT_IN_IRIS.sub('-', code)}"


def constant_case(name: str) -> str:
    """The relationship type for the local name of a property: `buildsCompetency` gives `BUILDS_COMPETENCY`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).upper()


def snake_case(name: str) -> str:
    """The Python name for the local name of a property: `buildsCompetency` gives `builds_competency`."""
    return constant_case(name).lower()
