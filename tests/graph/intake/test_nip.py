"""NIPs as text, and the ones that a spreadsheet destroyed."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from graph.intake.values.cells import Parsed
from graph.intake.values.nip import parse_nip

TODAY = date(2026, 4, 1)
NIP = "199002142015032001"


@pytest.mark.parametrize(
    "writing",
    [
        *(NIP, f" {NIP} ", "19900214 201503 2 001", "19900214.201503.2.001", f"'{NIP}", f'="{NIP}"', f"NIP. {NIP}"),
        *(f"NIP {NIP}", "19900214\u00a0201503\u00a02\u00a0001", f"`{NIP}"),
    ],
)
def test_18_digits_are_a_nip_whatever_stands_between_or_around_them(writing):
    assert parse_nip(writing, today=TODAY) == Parsed(NIP)


@pytest.mark.parametrize("number", [199002142015032001, 1.99002142015032e17, 5])
def test_a_number_cell_is_lost_whatever_its_digits(number):
    assert parse_nip(number, today=TODAY) == Parsed(None, "nip.presisi_hilang")


@pytest.mark.parametrize("writing", ["1,98E+17", "1.98E+17", "1,98504E+17", "2E+17"])
def test_scientific_notation_is_lost(writing):
    assert parse_nip(writing, today=TODAY) == Parsed(None, "nip.notasi_ilmiah")


@pytest.mark.parametrize("writing", [NIP[:-1], NIP + "0", "130123456"])
def test_digits_are_never_completed_or_cut(writing):
    assert parse_nip(writing, today=TODAY) == Parsed(None, "nip.bukan_18_digit")


def test_letters_among_the_digits_are_shown_and_not_replaced():
    parsed = parse_nip("19900214201503200l", today=TODAY)
    assert (parsed.value, parsed.fault) == (None, "nip.bukan_angka")
    assert parsed.proposal
    assert parse_nip("tidak tahu", today=TODAY) == Parsed(None, "nip.bukan_angka")


def test_what_the_digits_say_is_judged_by_the_ontology():
    parsed = parse_nip("199013142015032001", today=TODAY)
    assert (parsed.value, parsed.fault) == (None, "nip.tanggal_lahir")
    assert parsed.violation is not None


def test_a_number_of_pppk_is_no_month():
    assert parse_nip("199108172022211001", today=TODAY) == Parsed("199108172022211001")


@example("999501019995011001")
@given(
    st.one_of(
        st.text(), st.text(alphabet="0123456789", min_size=18, max_size=18), st.floats(), st.integers(), st.dates()
    )
)
def test_any_cell_whatever_is_18_digits_or_none(raw):
    value = parse_nip(raw, today=TODAY).value
    assert value is None or (isinstance(value, str) and len(value) == 18 and value.isdigit())
