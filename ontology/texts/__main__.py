"""Checks the texts like code: `python -m ontology.texts` prints what is wrong and fails if anything is."""

import sys

from ontology.texts import load_texts
from ontology.texts.checking import remarks
from ontology.vocabulary import load_vocabulary


def main() -> int:
    """Checks the files of the package; returns 1 if anything is wrong."""
    found = remarks(load_texts(), load_vocabulary())
    for remark in found:
        sys.stderr.write(f"{remark}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
