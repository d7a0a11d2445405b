"""Pages without a browser: where figures are drawn, and how numbers, days and addresses are written."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from api.pages.addresses import Addresses
from api.pages.conditions import ASKED, in_words
from api.pages.figures import interval_bar, level_bar, staircase
from api.pages.wording import GATES, STANDINGS, VERDICTS, comma, count, day, level, moment
from matching.eligibility import CRITERIA
from ontology.findings import GateResult, Reason, Score, Standing, TermRef, Verdict
from ontology.terms import Aspect, Condition, Importance


def reason(shown: str, points: int, possible: int, standing: Standing) -> Reason:
    return Reason(
        requirement=TermRef(id="INT", code="INT", label="Integritas"),
        aspect=Aspect.MANAJERIAL,
        importance=Importance.MUTLAK,
        standard=3.0,
        attained=None if standing is Standing.BELUM_DINILAI else 3.0 * points / possible,
        standing=standing,
        points=points,
        possible=possible,
        shown=shown,
        expected=points,
        sentence="",
    )


STAIRS = (
    reason("37.50", 7560, 7560, Standing.TERPENUHI),
    reason("25.00", 5040, 7560, Standing.SEBAGIAN),
    reason("0.00", 0, 5040, Standing.BELUM_DINILAI),
)


def test_the_last_step_of_the_staircase_ends_at_the_score() -> None:
    assert staircase(STAIRS)[-1].end == pytest.approx(float(sum(Decimal(each.shown) for each in STAIRS)))


def test_each_step_starts_where_the_one_before_ended() -> None:
    steps = staircase(STAIRS)
    assert [step.start for step in steps] == pytest.approx([0, *(step.end for step in steps[:-1])])


def test_an_unknown_requirement_leaves_its_whole_room_open_and_loses_nothing() -> None:
    step = staircase(STAIRS)[2]
    assert step.open_ == pytest.approx(25)
    assert (step.proven, step.lost) == (0, 0)


def test_what_is_short_of_a_known_requirement_is_lost() -> None:
    step = staircase(STAIRS)[1]
    assert step.lost == pytest.approx(12.5)
    assert step.open_ == 0


def test_a_level_above_the_standard_is_drawn_beyond_the_tick() -> None:
    bar = level_bar(3.0, 4.5)
    assert (bar.reached, bar.surplus, bar.tick) == (60, 30, 60)


def test_an_unknown_level_is_not_drawn_as_zero() -> None:
    assert level_bar(3.0, None).unknown
    assert not level_bar(3.0, 0.0).unknown


def test_the_interval_opens_from_proven_to_highest() -> None:
    score = Score(
        points=675,
        expected=900,
        highest=950,
        possible=1000,
        percent="67.50",
        expected_percent="90.00",
        highest_percent="95.00",
        known=8,
        required=11,
        known_weight=22,
        required_weight=32,
    )
    bar = interval_bar(score)
    assert (bar.proven, bar.open_, bar.expected) == (67.5, 27.5, 90)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (comma("92.59"), "92,59"),
        (comma(None), "–"),
        (level(2.5), "2,5"),
        (level(3.0), "3"),
        (level(None), "–"),
        (count(1500), "1.500"),
        (day(date(2026, 4, 1)), "1 April 2026"),
        (day(None), "–"),
        (moment(datetime(2026, 3, 31, 23, 5, tzinfo=UTC)), "1 April 2026 pukul 06.05 WIB"),
    ],
)
def test_numbers_and_days_are_written_as_in_indonesia(written: str, read: str) -> None:
    assert written == read


def test_every_verdict_gate_result_and_standing_has_its_words_icon_and_tone() -> None:
    assert set(VERDICTS) == set(Verdict)
    assert set(GATES) == set(GateResult)
    assert set(STANDINGS) == set(Standing)


def test_every_criterion_can_be_said_without_the_words_of_a_document() -> None:
    assert set(CRITERIA) <= set(ASKED)
    said = in_words(Condition(criterion="minimum_predicate", threshold="Baik", amount=2))
    assert said == "Predikat kinerja 2 tahun terakhir paling rendah Baik"


def test_addresses_carry_the_dates_of_the_question_and_nothing_else() -> None:
    to = Addresses("/jabatan/J-KARO", {"as_of": "2026-04-01", "limit": "10"})
    assert to.person("p1") == "/pegawai/p1?as_of=2026-04-01"
    assert to.data("people", "p1") == "/api/v1/people/p1?as_of=2026-04-01"


def test_an_address_changes_one_part_of_the_query_and_keeps_the_rest() -> None:
    to = Addresses("/jabatan/J-KARO", {"as_of": "2026-04-01", "decide": "true"})
    assert to.here(decide=None) == "/jabatan/J-KARO?as_of=2026-04-01"
    assert to.here(limit=10) == "/jabatan/J-KARO?as_of=2026-04-01&decide=true&limit=10"


def test_a_code_with_a_slash_stays_one_part_of_the_path() -> None:
    assert Addresses("/", {}).match("p1", "A/B") == "/pegawai/p1/kecocokan/A%2FB"
