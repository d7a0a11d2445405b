"""The forms of competency development, as they stand beside plans."""

from ontology.forms import OUTSIDE_CLASS, development_forms, forms_outside_class
from ontology.terms import Mark


def test_there_are_twenty_four_forms_in_two_groups():
    forms = development_forms()
    assert len({form.name for form in forms}) == len(forms) == 24
    assert {form.group for form in forms} == {"Klasikal", OUTSIDE_CLASS}


def test_every_form_has_its_part_in_seventy_twenty_ten_and_says_that_it_is_to_be_verified():
    assert {form.share for form in development_forms()} == {70, 20, 10}
    assert {form.mark for form in development_forms()} == {Mark.TO_VERIFY}


def test_forms_nearest_to_the_work_come_first():
    shares = [form.share for form in forms_outside_class()]
    assert shares == sorted(shares, reverse=True)
    assert all(form.group == OUTSIDE_CLASS for form in forms_outside_class())
