"""Letters as offices send them: what stands in them comes out, what is wrong is named, and nothing else is."""

from datetime import date
from importlib import import_module

import pytest

from graph.intake import ReadFile, read
from tests.graph.letters.marks import Marks, marks
from tests.graph.letters.paper import Letter
from tests.graph.letters.posting import post

AS_OF = date(2026, 1, 31)
WRITTEN = (
    "development_needs",
    "needed_posts",
    "needed_posts_form",
    "participants",
    "penalties_beside_awards",
    "post_histories",
    "post_histories_by_sheet",
    "rank_order",
    "rank_order_twice",
    "reconciliation",
    "reference_lists",
    "standards",
    "talent_map",
    "turned_matrix",
    "workload_by_sheet",
    "workload_forms",
    "yearly_predicates",
    "yearly_rows",
)
LETTERS = [import_module(f"tests.graph.letters.{name}").letter() for name in WRITTEN]


@pytest.fixture(scope="module")
def marked(tmp_path_factory) -> dict[str, Marks]:
    folder = tmp_path_factory.mktemp("letters")
    return {letter.file: marks(letter, _received(letter, folder)) for letter in LETTERS}


def _received(letter: Letter, folder) -> ReadFile:
    (file,) = read([post(letter, folder)], today=AS_OF, shown_per_rule=1000).files
    return file


@pytest.mark.parametrize("name", [letter.file for letter in LETTERS])
def test_every_value_of_a_letter_comes_out_of_its_cell(marked, name):
    assert marked[name].missed_values == []


@pytest.mark.parametrize("name", [letter.file for letter in LETTERS])
def test_every_bad_cell_of_a_letter_is_named(marked, name):
    assert marked[name].missed_cells == []


@pytest.mark.parametrize("name", [letter.file for letter in LETTERS])
def test_no_other_cell_of_a_letter_is_named(marked, name):
    assert marked[name].false_alarms == []


@pytest.mark.parametrize("name", [letter.file for letter in LETTERS])
def test_the_rows_that_cannot_go_in_are_refused(marked, name):
    assert marked[name].not_refused == set()


def test_nine_of_ten_bad_cells_of_all_letters_have_the_right_weight(marked):
    bad = sum(len(letter.bad_cells) for letter in LETTERS)
    assert sum(len(one.wrong_weight) for one in marked.values()) <= bad / 10
