"""Which document a fact is recorded to come from."""

from collections import defaultdict
from collections.abc import Iterator

from graph.intake import ReadFile
from graph.writing_staged import Source
from ontology.facts import Fact


def documents(file: ReadFile) -> Iterator[tuple[Source, list[Fact]]]:
    """The facts of a file by the document that their evidence will name.

    What reads otherwise than it is written says so for ever: its document is named together with the corrections.
    """
    facts: defaultdict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for position, fact in enumerate(file.facts):
        facts[file.corrected.get(position, ())].append(fact)
    for corrections, stated in facts.items():
        name = f"{file.name} (koreksi {', '.join(corrections)})" if corrections else file.name
        yield Source(name=name, digest=file.digest), stated
