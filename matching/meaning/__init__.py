"""What a text refers to: terms ranked by meaning, by words, and by texts that are known to mean them.

Every answer is a proposal with its score. It sets no level, opens no gate and enters no Job Person Match.
"""

from matching.meaning.index import Encode, Ranked, Ranking, TermIndex
from matching.meaning.remembering import kept_in
from matching.meaning.sureness import Sureness
from matching.meaning.terms import Query, TermTexts, Written

__all__ = [
    "Encode",
    "Query",
    "Ranked",
    "Ranking",
    "Sureness",
    "TermIndex",
    "TermTexts",
    "Written",
    "kept_in",
]
