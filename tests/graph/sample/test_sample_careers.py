"""Careers that make sense in time: nobody is in two places, and nothing comes before what it needs."""

from collections import defaultdict
from datetime import date
from itertools import pairwise

from graph.sample.days import pension_day, years_between
from graph.sample.ranks import CEILING_BY_EDUCATION, CEILING_BY_LEVEL
from ontology.facts import (
    KEEPING,
    Assessment,
    CreditPoints,
    Discipline,
    Education,
    Performance,
    Person,
    Placement,
    Programme,
    Rank,
    Training,
    Unit,
)
from ontology.terms import StaffKind
from ontology.validation import check_fact
from ontology.vocabulary import load_vocabulary
from tests.graph.sample.ministry import AS_OF, by_person, definitif, facts, ministry, posts

VOCABULARY = load_vocabulary()
GOLONGAN = {golongan.code: golongan.order for golongan in VOCABULARY.golongan}
EDUCATION = {level.code: level.order for level in VOCABULARY.education_levels}
PENSION = {level.code: level.retirement_age for level in VOCABULARY.jabatan_levels}


def test_every_fact_obeys_the_shapes_of_the_ontology():
    offences = [(fact, offence) for keeping in KEEPING for fact in facts(keeping.fact) for offence in check_fact(fact)]
    assert offences == []


def test_no_two_facts_share_a_natural_key():
    for keeping in KEEPING:
        keys = [tuple(getattr(fact, name) for name in keeping.key) for fact in facts(keeping.fact)]
        assert len(set(keys)) == len(keys), keeping.fact


def test_a_nip_tells_the_birth_the_month_of_appointment_and_the_kind_of_staff():
    for person, career in zip(facts(Person), ministry().careers, strict=True):
        assert person.nip[:8] == f"{person.birth_date:%Y%m%d}"
        assert len(person.nip) == 18
        assert person.nip[14] in "12"
        assert person.nip[15:] != "000"
        if person.staff_kind is StaffKind.PNS:
            assert person.nip[8:14] == f"{career.joined:%Y%m}"
        else:
            assert person.nip[8:14] == f"{career.joined:%Y}21"


def test_serial_numbers_start_at_001_for_each_prefix():
    serials = defaultdict(set)
    for person in facts(Person):
        serials[person.nip[:15]].add(int(person.nip[15:]))
    assert all(found == set(range(1, len(found) + 1)) for found in serials.values())


def test_pns_were_appointed_at_22_to_30_and_nobody_has_reached_the_pension():
    for person, career in zip(facts(Person), ministry().careers, strict=True):
        if person.staff_kind is StaffKind.PNS:
            assert 21 <= years_between(person.birth_date, career.joined) <= 30
        assert pension_day(person.birth_date, PENSION[career.post.level]) > AS_OF


def test_definitive_posts_follow_each_other_without_gap_or_overlap_from_the_first_day():
    for career, (nip, held) in zip(ministry().careers, definitif().items(), strict=True):
        assert held[0].valid_from == career.joined
        for earlier, later in pairwise(held):
            assert earlier.valid_from < later.valid_from
            assert earlier.valid_until == later.valid_from, nip
        assert held[-1].valid_until is None


def test_a_head_s_post_never_had_two_definitive_holders_at_once():
    holders = defaultdict(list)
    for placement in facts(Placement):
        if placement.kind == "definitif" and placement.level in ("JPT-M", "JPT-P", "ADM", "PGW"):
            holders[placement.jabatan].append((placement.valid_from, placement.valid_until or date.max))
    for spans in holders.values():
        for (_, end), (start, _) in pairwise(sorted(spans)):
            assert end <= start


def test_acting_holders_act_while_the_post_is_vacant_and_hold_another_one():
    acting = [placement for placement in facts(Placement) if placement.kind == "plt"]
    assert len(acting) > 10
    for placement in acting:
        others = [
            held
            for held in facts(Placement)
            if held.kind == "definitif"
            and held.jabatan == placement.jabatan
            and held.valid_from < (placement.valid_until or AS_OF)
            and (held.valid_until or date.max) > placement.valid_from
        ]
        assert others == []
        assert placement.valid_until is None or placement.valid_until > placement.valid_from
        assert definitif()[placement.person][0].valid_from < placement.valid_from


def test_placements_name_posts_and_units_of_the_agency_or_say_where_else_they_were():
    units = {unit.code for unit in facts(Unit)}
    for placement in facts(Placement):
        if placement.jabatan is None:
            assert placement.unit is None
            assert " pada Pemerintah Kota " in placement.jabatan_name
        else:
            post = posts()[placement.jabatan]
            assert (placement.jabatan_name, placement.level, placement.field) == (post.name, post.level, post.field)
            assert placement.unit in units


def test_ranks_rise_one_by_one_every_three_to_five_years_within_the_ceilings():
    degrees_of = by_degree()
    for nip, ranks in by_person(Rank).items():
        degrees = degrees_of[nip]
        for rank in ranks:
            levels = [held.level for held in definitif()[nip] if held.valid_from <= rank.valid_from]
            by_post = max(CEILING_BY_LEVEL.get(level, 0) for level in levels)
            education = max((order for day, order in degrees if day <= rank.valid_from), default=0)
            assert GOLONGAN[rank.golongan] <= max(CEILING_BY_EDUCATION[education], by_post)
        for earlier, later in pairwise(ranks):
            adjusted = GOLONGAN[later.golongan] == 9 and GOLONGAN[later.golongan] > GOLONGAN[earlier.golongan]
            assert adjusted or GOLONGAN[later.golongan] == GOLONGAN[earlier.golongan] + 1
            assert adjusted or years_between(earlier.valid_from, later.valid_from) >= 3
            assert later.valid_from.month in (4, 10)


def by_degree() -> dict[str, list[tuple[date, int]]]:
    return {
        nip: [(study.graduated_on or date.min, EDUCATION[study.level]) for study in studies]
        for nip, studies in by_person(Education).items()
    }


def test_pppk_have_no_golongan_and_no_credit_points():
    pppk = {person.nip for person in facts(Person) if person.staff_kind is StaffKind.PPPK}
    assert pppk.isdisjoint(rank.person for rank in facts(Rank))
    assert pppk.isdisjoint(points.person for points in facts(CreditPoints))


def test_degrees_come_in_order_and_the_first_one_before_the_appointment():
    for career, studies in zip(ministry().careers, by_person(Education).values(), strict=True):
        assert studies[0].graduated_on < career.joined
        for earlier, later in pairwise(studies):
            assert earlier.graduated_on < later.graduated_on
            assert EDUCATION[earlier.level] < EDUCATION[later.level]


def test_nothing_on_record_lies_in_the_future_or_before_the_appointment():
    joined = {nip: held[0].valid_from for nip, held in definitif().items()}
    days = [
        *((fact.person, fact.valid_from) for fact in facts(Rank)),
        *((fact.person, fact.assessed_on) for fact in facts(Assessment)),
        *((fact.person, fact.finished_on) for fact in facts(Training)),
        *((fact.person, fact.decided_on) for fact in facts(Discipline)),
        *((fact.person, fact.counted_on) for fact in facts(CreditPoints)),
        *((fact.person, date(fact.year, 12, 31)) for fact in facts(Performance)),
    ]
    assert all(joined[person] <= day <= AS_OF for person, day in days)


def test_leadership_trainings_go_to_those_who_reached_the_level():
    asked = {"P04": "PGW", "P03": "ADM", "P02": "JPT-P", "P01": "JPT-M"}
    catalogue = {programme.code for programme in facts(Programme)}
    for training in facts(Training):
        assert training.programme is None or training.programme in catalogue
        if training.programme in asked:
            levels = {held.level for held in definitif()[training.person] if held.valid_from <= training.finished_on}
            assert asked[training.programme] in levels
