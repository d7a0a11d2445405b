"""The checks of an identity number, each with numbers that pass and fail it."""

from datetime import date

import pytest

from ontology.nip import mask_nip, read_nip
from ontology.terms import StaffKind
from tests.world import NIP

AS_OF = date(2026, 4, 1)


def broken(number: str, as_of: date = AS_OF) -> list[str]:
    return [problem.rule for problem in read_nip(number, as_of).problems]


def test_a_number_of_a_permanent_civil_servant_says_birth_and_appointment():
    nip = read_nip("198507172010012003", AS_OF)
    assert (nip.valid, nip.staff_kind) == (True, StaffKind.PNS)
    assert (nip.birth_date, nip.appointed_from, nip.serial) == (date(1985, 7, 17), date(2010, 1, 1), 3)


def test_a_number_of_a_contract_civil_servant_says_only_the_year_of_appointment():
    nip = read_nip("199108172022211001", AS_OF)
    assert (nip.valid, nip.staff_kind) == (True, StaffKind.PPPK)
    assert (nip.birth_date, nip.appointed_from) == (date(1991, 8, 17), date(2022, 1, 1))


def test_blanks_are_ignored():
    assert read_nip(" 19850717 201001\u00a02 003 ", AS_OF).number == "198507172010012003"
    assert read_nip(" 19850717 201001\u00a02 003 ", AS_OF).valid


@pytest.mark.parametrize(
    ("number", "rule"),
    [
        ("", "nip.panjang"),
        ("19850717201001200", "nip.panjang"),
        ("1985071720100120033", "nip.panjang"),
        ("19850717201001200O", "nip.panjang"),
        ("١٩٨٥٠٧١٧٢٠١٠٠١٢٠٠٣", "nip.panjang"),
        ("198502302010012003", "nip.tanggal_lahir"),
        ("198513172010012003", "nip.tanggal_lahir"),
        ("000007172010012003", "nip.tanggal_lahir"),
        ("198507172010002003", "nip.pengangkatan"),
        ("198507172010132003", "nip.pengangkatan"),
        ("198507172010202003", "nip.pengangkatan"),
        ("198507170000012003", "nip.pengangkatan"),
        ("198507172010010003", "nip.digit_15"),
        ("198507172010013003", "nip.digit_15"),
        ("198507172010012000", "nip.nomor_urut"),
        ("198507172003072003", "nip.usia_pengangkatan"),
        ("200507172022211001", "nip.usia_pengangkatan"),
        ("198507172026052003", "nip.masa_depan"),
        ("198507172027211003", "nip.masa_depan"),
    ],
)
def test_each_fault_has_its_own_rule(number, rule):
    assert broken(number) == [rule]


def test_somebody_may_be_appointed_on_the_day_they_turn_eighteen():
    assert broken("198507012003072003") == []
    assert broken("198507022003072003") == ["nip.usia_pengangkatan"]


def test_a_contract_may_begin_until_the_last_day_of_its_year():
    assert broken("200412312022211001") == []
    assert broken("200501012022211001") == ["nip.usia_pengangkatan"]
    assert broken("198507172026211003") == []


def test_an_appointment_on_the_very_day_is_not_in_the_future():
    assert broken("198507172026042003", date(2026, 4, 1)) == []
    assert broken("198507172026042003", date(2026, 3, 31)) == ["nip.masa_depan"]


def test_somebody_born_on_a_leap_day_turns_eighteen_on_the_28th_of_february():
    assert broken("200402292022031001") == []


def test_an_appointment_after_sixty_is_strange_but_possible():
    strange = read_nip("194001012001011001", AS_OF)
    assert strange.valid
    assert [warning.rule for warning in strange.warnings] == ["nip.usia_tidak_lazim"]
    assert read_nip("194002012001011001", AS_OF).warnings == ()


def test_several_faults_are_all_told():
    assert broken("198502302010130000") == ["nip.tanggal_lahir", "nip.pengangkatan", "nip.digit_15", "nip.nomor_urut"]


@pytest.mark.parametrize("who", sorted(NIP))
def test_everybody_of_the_small_world_has_a_possible_number(who):
    assert read_nip(NIP[who], AS_OF).valid


def test_numbers_that_differ_only_in_sex_birthday_or_serial_look_alike_when_masked():
    masked = {mask_nip(number) for number in ("198507172010012003", "198507172010011003", "198501022010012999")}
    assert masked == {"1985****2010******"}


def test_what_is_no_number_is_masked_whole():
    assert mask_nip("12345") == "*****"


def test_the_parts_do_not_include_sex():
    assert not {"sex", "gender", "kelamin"} & set(read_nip("198507172010012003", AS_OF).__dataclass_fields__)
