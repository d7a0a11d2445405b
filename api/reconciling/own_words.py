"""Words of an agency written out in names, before names are compared."""

import re

from ontology.agreements import AgencyWord
from ontology.words import WordFinder
from ontology.words.agency import own_entries


class OwnWords:
    """Writes out what an agency added; short forms that ship are known to the comparison itself."""

    def __init__(self, agency: tuple[AgencyWord, ...]) -> None:
        """`agency`: its words that hold."""
        self._finder = WordFinder(own_entries(agency))

    def written_out(self, text: str) -> tuple[str, str]:
        """A name with what its words stand for in their place, and what was written out; empty where nothing was."""
        said = []
        for entry in self._finder.find(text):
            meaning = entry.expansion.split(", ")[0]
            whole = re.compile(
                rf"(?<![^\W_]){re.escape(entry.word)}(?![^\W_])", 0 if entry.as_written else re.IGNORECASE
            )
            text, many = whole.subn(meaning.replace("\\", r"\\"), text)
            if many:
                said.append(f"“{entry.word}” = {meaning} (kata instansi)")
        return text, "; ".join(said)
