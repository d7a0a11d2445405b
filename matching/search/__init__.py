"""Search: what somebody who typed a few words, or a whole sentence, most likely looks for, and why.

Words, glossary and meaning each say how well something fits; one sum orders it all. Nothing here asks a database.
"""

from matching.search.fusing import SHOWN_FROM, SHOWN_OF_A_KIND, Fit, Standing, fused
from matching.search.question import Question, pieces, read_question
from matching.search.understanding import Understood, understood
from matching.search.words import Matched, Sought

__all__ = [
    "SHOWN_FROM",
    "SHOWN_OF_A_KIND",
    "Fit",
    "Matched",
    "Question",
    "Sought",
    "Standing",
    "Understood",
    "fused",
    "pieces",
    "read_question",
    "understood",
]
