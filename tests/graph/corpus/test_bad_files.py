"""Every bad file is answered with the sheet, the cell and the rule that are wrong, and never goes in by half."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from graph.intake import KnownCodes, ReadFile, read
from graph.intake.layouts import SHEETS
from tests.graph.corpus.bad_file import BadFile, Said, edited
from tests.graph.corpus.careers import CAREERS
from tests.graph.corpus.containers import CONTAINERS
from tests.graph.corpus.days import DAYS
from tests.graph.corpus.doubles import AGAINST_RECORD, NAMES_TWICE, PEOPLE_TWICE
from tests.graph.corpus.figures import FIGURES
from tests.graph.corpus.identities import IDENTITIES
from tests.graph.corpus.posts import POSTS
from tests.graph.corpus.tables import TABLES
from tests.graph.corpus.texts import TEXTS
from tests.graph.corpus.unresolved import ACTIVE, LEFTOVERS, UNRESOLVED
from tests.graph.corpus.words import WORDS
from tests.world import AS_OF, JABATAN, NIP, PEOPLE, PLACEMENTS, PROGRAMMES, UNITS

CORPUS = (
    *(*IDENTITIES, *DAYS, *FIGURES, *WORDS, *CAREERS, *TABLES, *TEXTS, *CONTAINERS),
    *(*UNRESOLVED, *LEFTOVERS, *ACTIVE, *PEOPLE_TWICE, *NAMES_TWICE, *AGAINST_RECORD, *POSTS),
)
KNOWN = KnownCodes(
    instansi={"KC"},
    units={unit.code for unit in UNITS},
    jabatan={jabatan.code for jabatan in JABATAN},
    programmes={programme.code for programme in PROGRAMMES},
    persons=set(NIP.values()),
    every_unit=UNITS,
    every_jabatan=JABATAN,
    every_programme=PROGRAMMES,
    people=lambda: PEOPLE,
    posts=lambda nips: [post for post in PLACEMENTS if post.person in nips and post.kind == "definitif"],
)


def received(file: BadFile, directory: Path) -> ReadFile:
    """What becomes of a file that is sent alone to an agency of which everything else is on record."""
    path = directory / file.name
    file.write(path)
    (answer,) = read([path], KNOWN, today=AS_OF).files
    return answer


def said(answer: ReadFile) -> frozenset[Said]:
    return frozenset((remark.sheet, remark.cell, remark.rule) for remark in answer.remarks)


@cache
def said_in_good_health(name: str) -> frozenset[Said]:
    """What is said about a sheet of the small world as it is; a file of another name has no such state."""
    sheet = next((sheet for sheet in SHEETS.values() if name == f"{sheet.order:02d}_{sheet.name}.xlsx"), None)
    if sheet is None:
        return frozenset()
    with TemporaryDirectory() as directory:
        return said(received(edited("", sheet.name, {}), Path(directory)))


@pytest.mark.parametrize("file", CORPUS, ids=lambda file: file.story)
def test_a_bad_file_is_answered(tmp_path, file):
    answer = received(file, tmp_path)
    assert said(answer) - said_in_good_health(file.name) == file.said
    assert answer.accepted == (not file.refused)
    assert answer.accepted or answer.facts == ()
    assert all(remark.message and remark.message_en for remark in answer.remarks)


def test_the_corpus_is_large_and_no_story_is_told_twice():
    assert len(CORPUS) >= 120
    assert len({(file.story, file.name) for file in CORPUS}) == len(CORPUS)
