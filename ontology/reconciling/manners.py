"""What kind of thing a name is of, as far as that changes how it is read."""

import re
from enum import StrEnum
from functools import cache


class Manner(StrEnum):
    """How names of a kind are written. Every kind that is not known is read in the plain manner."""

    POST = "post"
    UNIT = "unit"
    STUDY = "study"
    RANK = "rank"
    COURSE = "course"
    SKILL = "skill"
    BODY = "body"
    PLAIN = "plain"


_SAID: tuple[tuple[Manner, str], ...] = (
    (Manner.STUDY, r"studi|pendidikan|ijazah|jurusan|prodi|gelar|education|degree"),
    (Manner.RANK, r"golongan|pangkat|ruang\b|rank|grade"),
    (Manner.SKILL, r"kompeten|competenc|skill"),
    (Manner.COURSE, r"program|pelatihan|diklat|kursus|bimtek|training|course|latihan"),
    (Manner.POST, r"jabatan|jenjang|eselon|post\b|posisi|position|^jf"),
    (Manner.BODY, r"lembaga|instansi|agency|agencies|penyelenggara|kementerian|universitas|sekolah|kampus|body"),
    (Manner.UNIT, r"unit|unor|opd|skpd|satuan|satker|bidang|organisasi|dinas"),
)


@cache
def manner_of(kind: str) -> Manner:
    """The manner in which names of a kind, called so by whoever made the list, are read."""
    said = kind.casefold()
    return next((manner for manner, words in _SAID if re.search(words, said)), Manner.PLAIN)
