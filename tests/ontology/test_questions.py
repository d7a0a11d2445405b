"""The vocabulary answers the questions it was made for, as somebody read and accepted it."""

import os
from pathlib import Path

import pytest

import ontology.questions
from ontology.questions import ask, question

GOLDEN = Path(__file__).parent / "golden"
NAMES = sorted(file.stem for file in Path(ontology.questions.__file__).parent.glob("*.rq"))


def answer(name: str) -> str:
    columns, rows = ask(name)
    return "".join("\t".join(row) + "\n" for row in (columns, *rows))


@pytest.mark.golden
@pytest.mark.parametrize("name", NAMES)
def test_the_answer_is_the_accepted_one(name):
    accepted = GOLDEN / f"{name}.tsv"
    if os.environ.get("JENJANG_GOLDEN") == "write":
        accepted.write_text(answer(name), encoding="utf-8")
    assert answer(name) == accepted.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_a_question_says_what_it_asks_and_what_it_gives(name):
    asked, given, *_ = question(name).splitlines()
    assert asked.startswith("# ")
    assert asked.endswith("?")
    assert tuple(given.removeprefix("# gives: ").split(", ")) == ask(name)[0]


def test_there_is_an_accepted_answer_for_every_question_and_no_other():
    assert sorted(file.stem for file in GOLDEN.glob("*.tsv")) == NAMES
